"""Documents as the entity branch learns them: pieces, names, mention heads, spans and chains on pieces."""
import os
import re
from dataclasses import dataclass, field

import numpy as np

from . import gold_entities as gold
from .pieces import Pieces

NAMES = ["person", "organization", "place", "event", "other"]
TAGS = 1 + 2 * len(NAMES)  # outside, then begin and inside of each
HEADS = ["none", "person", "organization", "place", "event", "other"]
IGNORE = -100
CLOSED = {"fiction", "whow", "essay", "letter", "podcast"}  # genres of GUM that only measure: their licences forbid more

TYPE = {
    "person": "person", "organization": "organization", "place": "place", "event": "event",
    "politician": "person", "politicalparty": "organization", "organisation": "organization", "location": "place", "country": "place",
    "election": "event", "misc": "other", "PER": "person", "ORG": "organization", "LOC": "place", "MISC": "other", "FIN": "organization",
    "PRO": "other", "MIX": "other", "FAC": "place", "GPE": "place", "VEH": "other",
    **{n: n for n in NAMES},
    "corporation": "organization", "group": "organization", "creative-work": "other", "product": "other",
    "HUMAN_PART_PER": "person", "HUMAN_PART_ORG": "organization", "LOC_GEO": "place", "LOC_FAC": "place", "LOC_OTHER": "place",
}
TITLES = set("""mr mrs ms miss dr prof professor sir lady lord dame president vice prime minister senator sen representative rep congressman
    congresswoman governor gov mayor judge justice chief king queen prince princess pope bishop archbishop cardinal father sister rev reverend
    general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral officer detective chancellor secretary ambassador
    commissioner director chairman chairwoman attorney assistant deputy former madam mme monsieur saint st""".split()) - {"saint", "st"}
BRIDGES = set("of the and de del della di da van von der den bin ibn al el la le du des y & for".split())
PERSONAL = BRIDGES - {"and", "&", "of", "for"}
WORD = re.compile(r"[^\s,;:()\[\]“”\"]+|[,;:()\[\]“”\"]")


def core(text, start, end, head_start, head_end, bridges=BRIDGES):
    """The name inside a noun phrase, without determiners, titles, possessive and what hangs on it: (start, end) or None."""
    words = [(start + m.start(), start + m.end()) for m in WORD.finditer(text[start:end])]
    at = next((i for i, (a, b) in enumerate(words) if a <= head_start < b), None)
    if at is None:
        return None
    word = lambda i: text[words[i][0]:words[i][1]]
    named = lambda i: word(i)[:1].isupper() or word(i)[:1].isdigit() or word(i)[:1] == "-" or any(c.isupper() for c in word(i))
    if not named(at):
        return None
    first = last = at
    while first > 0:
        k = first - 1
        while k >= 0 and word(k).lower() in bridges:
            k -= 1
        if k < 0 or not named(k) or word(k) in ",;:()[]“”\"" or re.search(r"['’]s$", word(k)):
            break
        first = k
    while last + 1 < len(words):
        if re.search(r"['’]s?$", word(last)):
            break
        k = last + 1
        while k < len(words) and word(k).lower() in bridges:
            k += 1
        if k >= len(words) or not named(k) or word(k) in ",;:()[]“”\"":
            break
        last = k
    while first < last and (word(first).rstrip(".").lower() in TITLES or word(first).lower() in ("the", "a", "an")):
        first += 1
    a, b = words[first][0], words[last][1]
    b -= len(re.search(r"(?:['’]s?)?$", text[a:b]).group())
    if text[b - 1] == "." and not re.search(r"(?:\b[A-Z]|Jr|Sr|Inc|Co|Corp|Ltd|Bros)\.$", text[a:b]):
        b -= 1
    return (a, b) if a < b else None


@dataclass
class Item:
    """One text. `names` is (start, end, type) of pieces or None; mentions: head piece, first, last + 1, type, chain, form."""
    name: str
    pieces: object
    names: list = None
    mentions: list = None
    heads: str = "none"  # all: what is no head is none; own: or stands for a thing; some: only the heads are known; none
    gap: tuple = None
    state: object = field(default=None, repr=False)
    soft: dict = field(default=None, repr=False)  # a teacher's word on the pieces and pairs, instead of gold


def place(pieces, start, end):
    """First and last + 1 piece that touch [start, end)."""
    a = int(np.searchsorted(pieces.end, start, side="right"))
    b = int(np.searchsorted(pieces.start, end, side="left"))
    return a, b


def mention_rows(doc, pieces):
    seen = {}
    for m in doc.mentions:
        a, b = place(pieces, m.start, m.end)
        h, _ = place(pieces, m.head_start, m.head_end)
        kind = TYPE.get(m.type, "other")
        if a < b and a <= h < b:
            row = (h, a, b, HEADS.index(kind), m.chain, m.form)
            if h not in seen or b - a < seen[h][2] - seen[h][1]:
                seen[h] = row  # of "Roe and her deputy" and "Roe" the shorter
    return sorted(seen.values())


def names_of(doc, pieces):
    """Outermost mentions with a proper noun as head, as tight names."""
    out, taken = [], []
    for m in doc.mentions:  # by start, the longer first
        if m.form != "name" or m.type == "time":
            continue
        kind = TYPE.get(m.type, "other")
        span = core(doc.text, m.start, m.end, m.head_start, m.head_end, PERSONAL if kind == "person" else BRIDGES)
        if span and not any(span[0] < b and a < span[1] for a, b in taken):
            a, b = place(pieces, *span)
            out.append((a, b, NAMES.index(kind)))
            taken.append(span)
    return sorted(out)


def gum_items(folder, tok, closed):
    out = []
    for doc in gold.gum(folder):
        if (doc.genre in CLOSED) == closed:
            p = Pieces(tok, doc.text)
            out.append(Item(doc.name, p, names_of(doc, p), mention_rows(doc, p), "all"))
    return out


def named_items(rows, tok, name, group=1):
    """Texts of which the names alone are known; `group` of them make one document (as lines of it)."""
    out = []
    for i in range(0, len(rows), group):
        text, spans = "", []
        for t, names in rows[i:i + group]:
            text += "\n" if text else ""
            spans += [(len(text) + a, len(text) + b, k) for a, b, k in names]
            text += t
        p = Pieces(tok, text)
        names = [(*place(p, a, b), NAMES.index(TYPE[k])) for a, b, k in spans if k in TYPE]
        out.append(Item(f"{name}-{i}", p, names))
    return out


def wikigold(path, tok):
    rows, out = [], []
    for block in open(path, encoding="utf8").read().split("\n\n"):
        lines = [l.rsplit(None, 1) for l in block.split("\n") if l.strip()]
        if not lines:
            continue
        if lines[0][0] == "-DOCSTART-":
            if rows:
                out += named_items(rows, tok, f"wikigold-{len(out)}", 1000)
            rows = []
            continue
        text, places = gold.join([l[0] for l in lines])
        rows.append((text, gold.runs([l[1] for l in lines], places)))
    return out + named_items(rows, tok, f"wikigold-{len(out)}", 1000)


def columns(path, tok, name, group):
    """A file of tokens and tags parted by a tab, a blank line after each text."""
    rows = []
    for block in re.split(r"\n\s*\n", open(path, encoding="utf8").read()):
        lines = [l.split("\t") for l in block.split("\n") if "\t" in l]
        if lines:
            text, places = gold.join([l[0] for l in lines])
            rows.append((text, gold.runs([l[-1].strip() for l in lines], places)))
    return named_items(rows, tok, name, group)


def swapped(items, tok, rng, share=0.7):
    """Copies of texts in which names stand for other names of their kind: what a name is shall be read off what stands around it, too."""
    pool = [[] for _ in NAMES]
    for item in items:
        for a, b, k in item.names:
            pool[k].append(item.pieces.text[item.pieces.start[a]:item.pieces.end[b - 1]])
    out = []
    for item in items:
        text, p, spans, last, instead = "", item.pieces, [], 0, {}
        for a, b, k in sorted(item.names):
            start, end = int(p.start[a]), int(p.end[b - 1])
            old = p.text[start:end]
            if (old, k) not in instead:
                instead[old, k] = rng.choice(pool[k]) if rng.random() < share else old
            text += p.text[last:start]
            spans.append((len(text), len(text) + len(instead[old, k]), NAMES[k]))
            text += instead[old, k]
            last = end
        out += named_items([(text + p.text[last:], spans)], tok, item.name + "-swapped")
    return out


def coreferent_items(docs, tok, named):
    out = []
    for doc in docs:
        p = Pieces(tok, doc.text)
        rows = mention_rows(doc, p)
        if len(rows) > 1:
            out.append(Item(doc.name, p, names_of(doc, p) if named else None, rows, "some"))
    return out


def litbank(folder, tok):
    """LitBank's coreference, its `coref/tsv` folder: mentions by sentence and token, then the chain of each."""
    out = []
    for path in sorted(os.listdir(folder)):
        if not path.endswith(".ann"):
            continue
        doc, places = gold.Doc(path[:-10], "litbank", ""), []
        for line in open(os.path.join(folder, path[:-3] + "txt"), encoding="utf8").read().split("\n"):
            body, spans = gold.join(line.split(" "))
            doc.text += " " if doc.text else ""
            places.append([(len(doc.text) + a, len(doc.text) + b) for a, b in spans])
            doc.text += body
        rows = [r.rstrip("\n").split("\t") for r in open(os.path.join(folder, path), encoding="utf8")]
        chain = {r[1]: r[2] for r in rows if r[0] == "COREF"}
        for r in rows:
            if r[0] != "MENTION":
                continue
            words = places[int(r[2])][int(r[3]):int(r[5]) + 1]
            low = [doc.text[a:b].lower() for a, b in words]
            cut = next((i for i, w in enumerate(low) if i and w in gold.STOPS), len(words))
            form = {"PROP": "name", "PRON": "pronoun"}.get(r[8], "nominal")
            head = words[0] if form == "pronoun" else words[cut - 1]
            if form == "name":
                head = next((w for w in words[:cut] if doc.text[w[0]].isupper() and doc.text[w[0]:w[1]].rstrip(".").lower() not in TITLES), head)
            doc.mentions.append(gold.Mention(words[0][0], words[-1][1], *head, r[7], form, chain.get(r[1], r[1])))
        doc.mentions.sort(key=lambda m: (m.start, -m.end))
        p = Pieces(tok, doc.text)
        out.append(Item(doc.name, p, names_of(doc, p), mention_rows(doc, p), "some"))
    return out


MARK = re.compile(r"\{([POLEGDX]\d+) |\}|<|>")
OWN = dict(P="person", O="organization", L="place", E="event", G="people", D="other", X="other")
PRONOUNS = set("""i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves
    they them their theirs themselves themself one this that these those both each all some others another""".split())


def passages(folder, tok):
    """The project's own passages: training/passages/README.md says how they are marked. A country that acts is marked as a body there; it counts as a
    place, as it does in the other corpora."""
    out = []
    countries = set(open(os.path.join(folder, "countries.tsv"), encoding="utf8").read().split("\n"))
    for path in sorted(os.listdir(folder)):
        if path.endswith(".txt"):
            for block in re.split(r"(?m)^### ", open(os.path.join(folder, path), encoding="utf8").read())[1:]:
                head, _, body = block.partition("\n")
                out.append(passage(head.split()[0], placed(body.strip(), countries), tok))
    return out


def placed(body, countries):
    """A passage whose acting countries have the key of the place of their name."""
    places = {name: key for key, name in re.findall(r"\{(L\d+) (?:the )?<([^<>]*)>", body)}
    acting = {key: name for key, name in re.findall(r"\{(O\d+) (?:the )?<([^<>]*)>", body)}
    for key, name in acting.items():
        if name in countries:
            body = body.replace("{" + key + " ", "{" + places.get(name, "L9" + key[1:]) + " ")
    return body


def passage(name, body, tok):
    doc, names, open_, last = gold.Doc(name, "own", ""), [], [], 0
    for m in MARK.finditer(body + "}"):
        doc.text += body[last:m.start()]
        last, at = m.end(), len(doc.text)
        if m.group(1):
            open_.append([m.group(1), at, None, []])
        elif m.group() == "<":
            open_[-1][2] = (at, at)
        elif m.group() == ">":
            start = open_[-1][2][0]
            open_[-1][2] = (start, at)
            names.append((start, at, OWN[open_[-1][0][0]]))
        elif open_:
            key, start, core_, inner = open_.pop()
            if open_:
                open_[-1][3].append((start, at))
            row = own_mention(doc.text, key, start, at, core_, inner)
            if row:
                doc.mentions.append(row)
    doc.mentions.sort(key=lambda m: (m.start, -m.end))
    p = Pieces(tok, doc.text)
    named = [(*place(p, a, b), NAMES.index(TYPE.get(k, "other"))) for a, b, k in names]
    return Item(name, p, sorted(named), mention_rows(doc, p), "own")


def own_mention(text, key, start, end, core_, inner):
    """With its head: of a person's name its first word, of other names their last before "of" and the like, of nominals the last word before those."""
    words = [(start + w.start(), start + w.end()) for w in WORD.finditer(text[start:end])]
    own = [w for w in words if not any(a <= w[0] < b for a, b in inner)]
    if core_:
        own = [w for w in own if core_[0] <= w[0] < core_[1]]
    elif len(words) > 1 and own and re.search(r"^(?:and|or)$", text[own[0][0]:own[0][1]].lower()):
        return None  # several together: their heads are those of the first
    if not own:
        return None
    low = [text[a:b].lower() for a, b in own]
    cut = next((i for i, w in enumerate(low) if i and (w in gold.STOPS or w in ("whose", "where", "when", "as", "about", "against", "under"))), len(own))
    head = own[0] if core_ and key[0] == "P" else own[cut - 1]
    form = "name" if core_ else "pronoun" if len(words) == 1 and low[0] in PRONOUNS else "nominal"
    kind = OWN[key[0]]
    bare = re.sub(r"['’]s?$", "", text[head[0]:head[1]]) or text[head[0]:head[1]]
    return gold.Mention(start, end, head[0], head[0] + len(bare), kind, form, key)


def gap_items(path, tok):
    out = []
    for g in gold.gap(path):
        p = Pieces(tok, g.text)
        spot = lambda s: place(p, s[0], s[1])
        out.append(Item(g.id, p, gap=(spot(g.pronoun), spot(g.names[0]), spot(g.names[1]), g.names[0][2], g.names[1][2], g.feminine)))
    return out
