"""What two mentions tell about each other without the network. The twin of org.hearsay.reading.entity.PairFeatures."""
import re

import numpy as np

FORMS = ["name", "nominal", "pronoun"]
CLASSES = {  # of pronouns; 0 is none
    1: "i me my mine myself", 2: "we us our ours ourselves", 3: "you your yours yourself yourselves y'all", 4: "he him his himself",
    5: "she her hers herself", 6: "it its itself", 7: "they them their theirs themselves themself",
    8: "who whom whose which that", 9: "this these those such one ones another each both all some any none others other",
}
CLASS = {w: k for k, ws in CLASSES.items() for w in ws.split()}
DETERMINERS = {1: "the", 2: "a an another some any no every each", 3: "this that these those such",
               4: "my your his her its our their whose"}
DETERMINER = {w: k for k, ws in DETERMINERS.items() for w in ws.split()}
SMALL = set("of the a an and for in on at to by with from 's ’s s de la al el & this that these those his her their its my our your".split())
NEAR = [1, 2, 3, 4, 6, 11]  # lower bounds of the sentence distances' buckets after 0
APART = [2, 3, 5, 9, 17, 33]  # of the mention distances' after 1
SENTENCE = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])|\n+")
ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Rev|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|vs|No|U\.S|[A-Z]))\.$")
TOKEN = re.compile(r"\w+")
FEATURES = 74


def sentence_starts(text):
    out = [0]
    for m in SENTENCE.finditer(text):
        if not ABBREVIATION.search(text[:m.end()].rstrip()[-12:]):
            out.append(m.end())
    return np.array(out)


class Facts:
    """Of one mention: strings and places."""

    def __init__(self, text, pieces, row, sentence, order):
        self.head, self.first, self.last = row[0], row[1], row[2]
        self.form = FORMS.index(row[5])
        words = [w.lower() for w in TOKEN.findall(text[pieces.start[self.first]:pieces.end[self.last - 1]])]
        self.det = DETERMINER.get(words[0], 0) if words else 0
        content = [w for w in words if w not in SMALL]
        self.words = frozenset(content)
        self.string = " ".join(content)
        whole = pieces.start[self.head]
        m = TOKEN.match(text, whole)
        self.word = m.group().lower() if m else text[whole:pieces.end[self.head]].lower()
        self.pronoun = CLASS.get(self.word, 9) if self.form == 2 else 0
        self.first_word, self.last_word = (content[0], content[-1]) if content else ("", "")
        capitals = [w for w in TOKEN.findall(text[pieces.start[self.first]:pieces.end[self.last - 1]]) if w[0].isupper()]
        self.initials = "".join(w[0] for w in capitals).lower() if len(capitals) > 1 else ""
        self.short = "".join(TOKEN.findall(text[pieces.start[self.first]:pieces.end[self.last - 1]])).lower().removeprefix("the")
        self.sentence, self.order = sentence, order
        self.quoted = int(pieces.quote[self.head] > 0)


def facts(text, pieces, rows):
    starts = sentence_starts(text)
    out = []
    for k, row in enumerate(rows):
        s = int(np.searchsorted(starts, pieces.start[row[0]], side="right")) - 1
        out.append(Facts(text, pieces, row, s, k))
    seen, segment, last = set(), np.cumsum(pieces.quote == 2), None
    for f in out:
        f.leads = f.sentence not in seen
        seen.add(f.sentence)
        f.segment = int(segment[f.head]) if f.quoted else -1
    return out


def bucket(value, bounds):
    return sum(value >= b for b in bounds)


def pair(i, j):
    """Features of anaphor i and antecedent j (Facts); j comes before i."""
    v = np.zeros(FEATURES, np.uint8)
    v[3 * i.form + j.form] = 1
    v[9 + i.pronoun] = 1
    v[19 + j.pronoun] = 1
    v[29] = i.pronoun > 0 and i.pronoun == j.pronoun
    v[30 + bucket(i.sentence - j.sentence, NEAR)] = 1
    v[37 + bucket(i.order - j.order, APART)] = 1
    if i.form < 2 and j.form < 2:
        v[44] = bool(i.string) and i.string == j.string
        v[45] = i.word == j.word
        v[46] = bool(i.words) and i.words <= j.words
        v[47] = bool(j.words) and j.words <= i.words
        v[48] = bool(i.words & j.words)
        v[49] = i.last_word == j.last_word != ""
        v[50] = i.first_word == j.first_word != ""
        v[51] = len(i.short) > 1 and i.short == j.initials or len(j.short) > 1 and j.short == i.initials
        v[52] = i.form == 0 and j.form == 0 and not (i.words & j.words)
    v[53], v[54] = i.quoted, j.quoted
    v[55] = i.segment >= 0 and i.segment == j.segment
    v[56] = j.first <= i.first and i.last <= j.last
    v[57] = i.first <= j.first and j.last <= i.last
    v[58 + i.det] = 1
    v[63 + j.det] = 1
    gap = i.first - j.last
    if 0 <= gap <= 4:
        v[68 + (gap if gap < 3 else 3)] = 1
    v[72], v[73] = i.leads, j.leads
    return v


def candidates(all_facts, near=100, far=500):
    """(anaphor, antecedent) pairs: the `near` mentions before each, and of those before them the ones that share a word."""
    out, by_word = [], {}
    for k, i in enumerate(all_facts):
        before = set(range(max(0, k - near), k))
        if i.form < 2:
            for w in i.words:
                before.update(x for x in by_word.get(w, ()) if x >= k - far)
        out += [(k, x) for x in sorted(before)]
        if i.form < 2:
            for w in i.words:
                by_word.setdefault(w, []).append(k)
    return out
