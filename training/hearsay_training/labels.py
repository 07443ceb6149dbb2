"""Gold attributions as labels on word pieces, and windows of them."""
import numpy as np

# One tag a piece: where cues, sources and contents begin and go on; an anchor is the first piece of a content without a cue.
TAGS = ["O", "B-cue", "I-cue", "B-source", "I-source", "B-content", "I-content", "B-anchor"]
O, B_CUE, I_CUE, B_SOURCE, I_SOURCE, B_CONTENT, I_CONTENT, ANCHOR = range(8)
# One link label for a pair of cue and piece: what the piece is to that cue.
LINKS = ["none", "B-source", "I-source", "B-content", "I-content"]
IGNORE = -100


def cover(pieces, spans):
    """[(first, last + 1)] of the pieces that each span touches; spans that touch none are left out."""
    out = []
    for s, e in spans:
        a = int(np.searchsorted(pieces.end, s, side="right"))
        b = int(np.searchsorted(pieces.start, e, side="left"))
        if b > a:
            out.append((a, b))
    return out


def label(pieces, gold):
    """(tags, links): tags has one label a piece; links is [(first cue piece, {piece: link label})]."""
    tags = np.zeros(len(pieces), np.int64)
    links = []
    for g in gold:
        cue, source, content = (cover(pieces, s) for s in (g.cue, g.source, g.content))
        if not content:
            continue
        link = {}
        for runs, begin_tag, begin_link in ((content, B_CONTENT, 3), (source, B_SOURCE, 1)):
            for a, b in runs:
                tags[a], tags[a + 1:b] = begin_tag, begin_tag + 1
                for i in range(a, b):
                    link[i] = begin_link + (i > a)
        links.append((cue[0][0] if cue else content[0][0], link))
    for g in gold:  # cues last: a cue is never hidden by a neighbour that shares its word
        cue, content = cover(pieces, g.cue), cover(pieces, g.content)
        if not content:
            continue
        for a, b in cue:
            tags[a], tags[a + 1:b] = B_CUE, I_CUE
        if not cue:
            tags[content[0][0]] = ANCHOR
    return tags, links


def begin_text(brk, quote):
    """Changes the features of pieces to those of a text of its own: it begins one, and no quotation began before it."""
    brk[0] = 2
    if quote[0] in (1, 3):
        for i in range(len(quote)):
            if quote[i] == 3:
                break
            quote[i] = 0


class Windows:
    """Every article cut into windows of `length` places: [CLS], up to length - 2 pieces, [SEP], padding."""

    SHORT = 64

    def __init__(self, labelled, length=256, overlap=32, cls=101, sep=102):
        self.labelled, self.length, self.overlap, self.cls, self.sep = labelled, length, overlap, cls, sep

    def cut(self, rng):
        """[(article, first, last + 1)] with a fresh random shift for every article; an epoch sees each text cut elsewhere."""
        room, step, out = self.length - 2, self.length - 2 - self.overlap, []
        for n, (pieces, _, _) in enumerate(self.labelled):
            total, a = len(pieces), 0
            first = room if total <= room else rng.randrange(room // 2, room + 1)
            while True:
                b = min(total, a + (first if a == 0 else room))
                out.append((n, a, b))
                if b == total:
                    break
                a = b - self.overlap
        rng.shuffle(out)
        return out

    def alone(self, rng, share):
        """A share of all sentences with an attribution, as windows of their own: the way short texts and contents read again look."""
        out = []
        for n, (pieces, _, links) in enumerate(self.labelled):
            ends = [0] + [i + 1 for i in range(len(pieces) - 1) if pieces.brk[i + 1] or self._ends_sentence(pieces, i)] + [len(pieces)]
            cues = sorted(c for c, _ in links)
            for a, b in zip(ends, ends[1:]):
                if 4 <= b - a <= self.SHORT - 2 and any(a <= c < b for c in cues) and rng.random() < share:
                    out.append((n, a, b))
        return out

    @staticmethod
    def _ends_sentence(pieces, i):
        mark = pieces.text[pieces.end[i] - 1]
        return (mark in ".?!" or mark in "”\"" and i and pieces.text[pieces.end[i - 1] - 1] in ".?!") and pieces.shape[i + 1] == 2

    def batches(self, rng, rows, share):
        """[(cuts, length)]: batches of whole windows, and between them batches of as many pieces in short ones."""
        long, short = self.cut(rng), self.alone(rng, share) if share else []
        rng.shuffle(short)
        many = rows * self.length // self.SHORT
        out = [(long[i:i + rows], self.length) for i in range(0, len(long) - rows + 1, rows)]
        out += [(short[i:i + many], self.SHORT) for i in range(0, len(short) - many + 1, many)]
        rng.shuffle(out)
        return out

    def batch(self, cuts, length=None):
        """numpy arrays: ids, shape, brk, quote, mask, tags (all rows × length); pairs (row, cue place), links (pairs × length)."""
        rows, length = len(cuts), length or self.length
        blank = lambda fill=0: np.full((rows, length), fill, np.int64)
        ids, shape, brk, quote, mask, tags = blank(), blank(), blank(), blank(), blank(), blank(IGNORE)
        pairs, links = [], []
        for r, (n, a, b) in enumerate(cuts):
            pieces, t, l = self.labelled[n]
            m = b - a
            ids[r, 0], ids[r, m + 1] = self.cls, self.sep
            mask[r, :m + 2] = 1
            for into, what in ((ids, pieces.ids), (shape, pieces.shape), (brk, pieces.brk), (quote, pieces.quote), (tags, t)):
                into[r, 1:m + 1] = what[a:b]
            if length == self.SHORT:
                begin_text(brk[r, 1:m + 1], quote[r, 1:m + 1])
            for c, link in l:
                if a <= c < b:
                    row = np.full(length, IGNORE, np.int64)
                    row[1:m + 1] = 0
                    for i, v in link.items():
                        if a <= i < b:
                            row[1 + i - a] = v
                    pairs.append((r, 1 + c - a))
                    links.append(row)
        return dict(ids=ids, shape=shape, brk=brk, quote=quote, mask=mask, tags=tags,
                    pairs=np.array(pairs, np.int64).reshape(-1, 2), links=np.array(links, np.int64).reshape(-1, length))
