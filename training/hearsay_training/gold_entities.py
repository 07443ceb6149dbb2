"""Gold entities as the reader learns them: texts rebuilt from tokens, mentions as spans of code points, half open.

    python -m hearsay_training.gold_entities DATA      prints what is in the corpora under DATA
"""
import csv
import glob
import os
import re
import sys
import xml.etree.ElementTree as xml
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple, Optional

from hearsay_training.detokenise import join


class Mention(NamedTuple):
    """The head is one word (for MEANTIME and ECB+ a guess). A chain with one mention is a singleton."""
    start: int
    end: int
    head_start: int
    head_end: int
    type: str
    form: str  # name, nominal or pronoun
    chain: str


@dataclass
class Doc:
    """Mentions in the order of their start, the longer first. Only sentences in `scored` are annotated throughout."""
    name: str
    genre: str
    text: str
    mentions: list = field(default_factory=list)
    tokens: list = field(default_factory=list)
    sentences: list = field(default_factory=list)
    scored: list = field(default_factory=list)

    def chains(self) -> dict:
        out = {}
        for m in self.mentions:
            out.setdefault(m.chain, []).append(m)
        return out

    @property
    def singletons(self) -> list:
        return [ms[0] for ms in self.chains().values() if len(ms) == 1]


class Word(NamedTuple):
    id: int
    start: int
    end: int
    upos: str
    head: int
    entity: str


# ---- GUM ----

def gum(folder: str) -> list:
    """Every CoNLL-U file of a folder but those whose words were taken out; paragraphs are parted by a blank line."""
    docs = []
    for path in sorted(glob.glob(os.path.join(folder, "*.conllu"))):
        doc = gum_document(path)
        if doc:
            docs.append(doc)
    return docs


def gum_document(path: str) -> Optional[Doc]:
    name = os.path.basename(path)[:-7]
    with open(path, encoding="utf8") as f:
        blocks = [b.split("\n") for b in f.read().strip().split("\n\n")]
    doc = Doc(name, name.split("_")[1], "")
    rows = [line.split("\t") for b in blocks for line in b if line[:1].isdigit()]
    if sum(set(r[1]) == {"_"} for r in rows) * 2 > len(rows):
        return None
    for block in blocks:
        if doc.text:
            doc.text += "\n\n" if any(line.startswith("# newpar") and "newpar_" not in line for line in block) else " "
        start = len(doc.text)
        words = gum_words(doc, [line.split("\t") for line in block if line[:1].isdigit()])
        doc.sentences.append((start, len(doc.text)))
        doc.tokens.extend((w.start, w.end) for w in words)
        doc.mentions.extend(gum_mentions(words, name))
    doc.scored = list(doc.sentences)
    doc.mentions.sort(key=lambda m: (m.start, -m.end))
    return doc


def gum_words(doc: Doc, rows: list) -> list:
    """Adds a sentence to the text. Words of one written token ("don't") share it as their letters do."""
    words, parts, last, blank = [], [], 0, ""
    for row in rows:
        if "." in row[0]:
            continue  # a word that was left out
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            doc.text += blank
            at, end = len(doc.text), len(doc.text) + len(row[1])
            doc.text += row[1]
            blank = "" if "SpaceAfter=No" in row[9].split("|") else " "
            parts = (at, end)
            continue
        number = int(row[0])
        if number <= last:
            at, end = parts
            start = doc.text.find(row[1], at, end)
            place = (start, start + len(row[1])) if start >= 0 else (at, end)
            parts = (place[1] if place[1] < end else at, end)
        else:
            doc.text += blank
            place = (len(doc.text), len(doc.text) + len(row[1]))
            doc.text += row[1]
            blank = "" if "SpaceAfter=No" in row[9].split("|") else " "
        entity = next((x[7:] for x in row[9].split("|") if x.startswith("Entity=")), "")
        words.append(Word(number, *place, row[3], int(row[6]), entity))
    return words


BRACKET = re.compile(r"\(([^()]+)(\))?|([^()]+)\)")


def gum_mentions(words: list, document: str) -> list:
    """GRP-etype-infstat-salience-centering-minspan-link-identity: "(7-person-...-coref" opens, "7)" closes, the last opened first."""
    opened, out = {}, []
    for k, word in enumerate(words):
        for m in BRACKET.finditer(word.entity):
            if m.group(1):
                group, kind = m.group(1).split("-")[:2]
                if m.group(2):
                    out.append((k, k, group, kind))
                else:
                    opened.setdefault(group, []).append((k, kind))
            else:
                if not opened.get(m.group(3)):
                    raise ValueError(f"{document}: {m.group(3)}) closes what is not open")
                first, kind = opened[m.group(3)].pop()
                out.append((first, k, m.group(3), kind))
    if any(opened.values()):
        raise ValueError(f"{document}: not closed: {opened}")
    return [gum_mention(words[a:b + 1], group, kind) for a, b, group, kind in out]


def gum_mention(words: list, group: str, kind: str) -> Mention:
    head = head_of(words)
    form = "name" if head.upos == "PROPN" else "pronoun" if head.upos == "PRON" else "nominal"
    return Mention(words[0].start, words[-1].end, head.start, head.end, kind, form, group)


def head_of(words: list) -> Word:
    """The word whose dependency head lies outside; where several do, the first that is no punctuation."""
    inside = {w.id for w in words}
    out = [w for w in words if w.head not in inside]
    return next((w for w in out if w.upos != "PUNCT"), (out or words)[0])


# ---- names alone ----

def crossner(path: str) -> list:
    """[(text, [(start, end, type)])], one a sentence; types are the corpus's own (politician, politicalparty, ...)."""
    out = []
    with open(path, encoding="utf8") as f:
        for block in f.read().strip().split("\n\n"):
            rows = [line.rsplit(None, 1) for line in block.split("\n") if line.strip()]
            text, places = join([r[0] for r in rows])
            out.append((text, runs([r[1] for r in rows], places)))
    return out


def uner(path: str) -> list:
    """[(text, [(start, end, type)])], one a document, its sentences on lines of their own; types PER, ORG, LOC."""
    out, text, names, document = [], "", [], None
    with open(path, encoding="utf8") as f:
        blocks = f.read().strip().split("\n\n")
    for block in blocks:
        lines = block.split("\n")
        fresh = next((line for line in lines if line.startswith("# newdoc id")), None)
        if fresh and document is not None:
            out.append((text, names))
            text, names = "", []
        document = fresh or document or ""
        text += "\n" if text else ""
        sentence = next(line[len("# text = "):] for line in lines if line.startswith("# text = "))
        rows = [line.split("\t") for line in lines if line[:1].isdigit()]
        places, at = [], 0
        for row in rows:
            start = sentence.find(row[1], at)
            if start < 0:
                raise ValueError(f"{row[1]} is not in: {sentence}")
            at = start + len(row[1])
            places.append((len(text) + start, len(text) + at))
        names += runs([r[2] for r in rows], places)
        text += sentence
    out.append((text, names))
    return out


def runs(tags: list, places: list) -> list:
    """Spans of B- and I- tags; an I- of another type than the one before it begins a span."""
    out, kind = [], None
    for tag, (start, end) in zip(tags, places):
        if tag == "O":
            kind = None
        elif tag.startswith("I-") and tag[2:] == kind:
            out[-1] = (out[-1][0], end, kind)
        else:
            kind = tag[2:]
            out.append((start, end, kind))
    return out


# ---- MEANTIME and ECB+ ----

PRONOUNS = set("""i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves
    they them their theirs themselves who whom whose which that this these those everyone someone anyone nobody""".split())
STOPS = set("of in at on for from who which that with to by , ( - and".split())


def meantime(folder: str) -> list:
    """The first six sentences of each text, headline and date first; a text that stands in two corpora comes once."""
    docs, seen = [], set()
    small = small_words(glob.glob(os.path.join(folder, "corpus_*", "*.xml")))
    for path in sorted(glob.glob(os.path.join(folder, "corpus_*", "*.xml"))):
        name = os.path.basename(path)[:-4]
        root = xml.parse(path).getroot()
        number = root.get("doc_id")
        if number in seen:
            continue
        seen.add(number)
        doc, places = cat_text(root, name, os.path.basename(os.path.dirname(path)), range(0, 6), "\n\n", False)
        doc.scored = list(doc.sentences)
        chain = {}
        for link in root.iter("REFERS_TO"):
            target = link.find("target").get("m_id")
            chain.update((s.get("m_id"), target) for s in link.findall("source"))
        instances = {e.get("m_id"): e for e in root.iter("ENTITY")}
        for m in root.iter("ENTITY_MENTION"):
            entity = instances.get(chain.get(m.get("m_id")))
            anchors = [a.get("t_id") for a in m.findall("token_anchor")]
            if entity is None or not anchors or not all(a in places for a in anchors):
                continue
            given = (m.get("syntactic_type") or "").split(".")[-1]
            instance = entity.get("instance_id") or "in-" + entity.get("m_id")
            doc.mentions.append(cat_mention(doc, [places[a] for a in anchors], entity.get("ent_type"), instance, given, m.get("head"), small))
        doc.mentions.sort(key=lambda x: (x.start, -x.end))
        docs.append(doc)
    return docs


def small_words(paths: list) -> set:
    return {t.text for path in paths for t in xml.parse(path).getroot().iter("token") if t.text and t.text.islower()}


def cat_text(root, name: str, genre: str, wanted, between: str, hyphens: bool):
    """A Doc of the wanted sentences of a CAT file, and the place of every token by its t_id."""
    sentences = {}
    for t in root.iter("token"):
        sentences.setdefault(int(t.get("sentence")), []).append((t.get("t_id"), t.text or ""))
    doc, places = Doc(name, genre, ""), {}
    for number in sorted(sentences):
        if wanted is not None and number not in wanted:
            continue
        body, spans = join([w for _, w in sentences[number]], hyphens)
        if doc.text:
            doc.text += between
        at = len(doc.text)
        doc.text += body
        doc.sentences.append((at, len(doc.text)))
        for (t_id, _), (s, e) in zip(sentences[number], spans):
            places[t_id] = (at + s, at + e)
            doc.tokens.append((at + s, at + e))
    return doc, places


def cat_mention(doc: Doc, spans: list, kind: str, chain: str, given: str, given_head: Optional[str], small: set) -> Mention:
    """Neither corpus marks heads or, for half of the mentions, forms: the head is the last word before a preposition or a relative.

    `small` are the words that the corpus writes small: one of them alone at the head of a sentence is no name.
    """
    text = doc.text
    spans = sorted(spans)
    words = [text[s:e] for s, e in spans]
    cut = next((i for i, w in enumerate(words) if i and w.lower() in STOPS), len(words))
    while cut > 1 and (words[cut - 1].lower() in ("'s", "’s") or not any(c.isalnum() for c in words[cut - 1])):
        cut -= 1
    head = cut - 1
    if given_head and given_head in words:
        head = words.index(given_head)
    starts = len(words) == 1 and any(at == spans[0][0] for at, _ in doc.sentences) and words[0].lower() in small
    pronoun = words[head].lower() in PRONOUNS and (words[head] == "I" or not words[head].isupper())
    if pronoun and len(words) <= 2:
        form = "pronoun"
    elif given in ("", "NAM") and words[head][:1].isupper() and not starts:
        form = "name"
    else:
        form = "nominal"
    return Mention(spans[0][0], spans[-1][1], *spans[head], kind, form, chain)


TYPES = re.compile(r"^(?:HUMAN|NON_HUMAN|LOC)")


def ecbplus(folder: str) -> list:
    """Documents of which sentences are scored (`scored`), with participants and places that lie in them; text is whole."""
    wanted = {}
    with open(os.path.join(folder, "ECBplus_coreference_sentences.csv"), encoding="utf8") as f:
        for row in csv.DictReader(f):
            wanted.setdefault(f"{row['Topic']}_{row['File']}", set()).add(int(row["Sentence Number"]))
    docs, paths = [], sorted(glob.glob(os.path.join(folder, "*", "*.xml")))
    small = small_words(paths)
    for path in paths:
        name = os.path.basename(path)[:-4]
        if name in wanted:
            docs.append(ecb_document(path, name, wanted[name], small))
    return docs


def ecb_document(path: str, name: str, wanted: set, small: set) -> Doc:
    root = xml.parse(path).getroot()
    numbers = sorted({int(t.get("sentence")) for t in root.iter("token")})
    # Sentence 0 of a text found on the web is its address
    kept = [n for n in numbers if not (n == 0 and name.endswith("plus"))]
    doc, places = cat_text(root, name, "ecbplus" if name.endswith("plus") else "ecb", kept, "\n", name.endswith("plus"))
    doc.scored = [s for n, s in zip(kept, doc.sentences) if n in wanted]
    ids = {e.get("m_id"): e for e in root.find("Markables")}
    chain = {}
    for link in root.find("Relations"):
        target = ids.get(link.find("target").get("m_id"))
        for source in link.findall("source"):
            chain[source.get("m_id")] = target.get("instance_id") or "in-" + target.get("m_id")
    for m in ids.values():
        anchors = [a.get("t_id") for a in m.findall("token_anchor")]
        if not TYPES.match(m.tag) or not anchors or not all(a in places for a in anchors):
            continue
        spans = [places[a] for a in anchors]
        if any(s <= min(spans)[0] < e for s, e in doc.scored):
            doc.mentions.append(cat_mention(doc, spans, m.tag, chain.get(m.get("m_id"), "only-" + m.get("m_id")), "", None, small))
    doc.mentions.sort(key=lambda x: (x.start, -x.end))
    return doc


# ---- GAP ----

class Gap(NamedTuple):
    """Spans are (start, end); names are two (start, end, whether the pronoun stands for it)."""
    id: str
    text: str
    pronoun: tuple
    names: list
    feminine: bool
    url: str


def gap(path: str) -> list:
    out = []
    with open(path, encoding="utf8", newline="") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            at = lambda key: (int(row[key + "-offset"]), int(row[key + "-offset"]) + len(row[key]))
            names = [at(n) + (row[n + "-coref"].upper() == "TRUE",) for n in "AB"]
            out.append(Gap(row["ID"], row["Text"], at("Pronoun"), names, row["Pronoun"].lower() in ("she", "her", "hers"), row["URL"]))
    return out


def main(data: str):
    for part in ("train", "dev"):
        show(f"gum/{part}", gum(os.path.join(data, "gum", part, "conllu")))
    for part in ("train", "dev"):
        names(f"crossner politics {part}", crossner(os.path.join(data, "ner", f"crossner-politics-{part}.txt")))
    names("uner ewt dev", uner(os.path.join(data, "ner", "uner-ewt-dev.iob2")))
    show("meantime", meantime(os.path.join(data, "meantime")))
    show("ecbplus", ecbplus(os.path.join(data, "ecbplus")))
    cases = gap(os.path.join(data, "gap", "gap-development.tsv"))
    right = Counter(tuple(n[2] for n in c.names) for c in cases)
    print(f"gap: {len(cases)} cases, {sum(c.feminine for c in cases)} feminine, (A, B) {dict(right)}")


def show(label: str, docs: list):
    mentions = [m for d in docs for m in d.mentions]
    chains = [c for d in docs for c in d.chains().values()]
    print(f"{label}: {len(docs)} documents, {sum(len(d.text) for d in docs)} characters, {len(mentions)} mentions, "
          f"{sum(len(c) > 1 for c in chains)} chains of two or more, {sum(len(d.singletons) for d in docs)} singletons")
    print("   ", dict(Counter(m.type for m in mentions).most_common()))
    print("   ", dict(Counter(m.form for m in mentions).most_common()))


def names(label: str, docs: list):
    print(f"{label}: {len(docs)} texts, {sum(len(t) for t, _ in docs)} characters, {dict(Counter(k for _, s in docs for _, _, k in s).most_common())}")


if __name__ == "__main__":
    main(sys.argv[1])
