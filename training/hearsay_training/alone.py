"""What a network says of contents that are read as texts of their own.

The gold marks no attribution inside a content, so a network learns to pass over them; read alone, a content shows them.
"""
import numpy as np
import torch

from . import labels
from .pieces import CLOSING, OPENING, STRAIGHT

ROOM, OVERLAP = 254, 48  # pieces in a window, and how many it shares with the one before
PLACES = 2048  # at most so many go through a network together
DEEPEST = 4  # attributions inside one another; nobody writes more
EDGE = OPENING | CLOSING | {STRAIGHT, "'", "‘", "’"}
OPENERS = {"that", "whether", "if", "how", "and", "but"}


def columns(pieces, at, alone):
    """The four input rows of the pieces `at`, with the two places at the ends; `alone`: as a text of its own."""
    rows = []
    for values, first, last in ((pieces.ids, 101, 102), (pieces.shape, 0, 0), (pieces.brk, 0, 0), (pieces.quote, 0, 0)):
        rows.append(np.concatenate([[first], values[at], [last]]).astype(np.int64))
    if alone:
        labels.begin_text(rows[2][1:-1], rows[3][1:-1])
    return rows


def encode(net, texts):
    """The network's states of each of the texts, given as `columns`; those of about one length go through it together."""
    out, order = [None] * len(texts), sorted(range(len(texts)), key=lambda i: len(texts[i][0]))
    while order:
        longest = len(texts[order[-1]][0])
        some = [order.pop() for _ in range(min(len(order), max(1, PLACES // longest)))]
        batch = np.zeros((5, len(some), longest), np.int64)
        for r, i in enumerate(some):
            n = len(texts[i][0])
            batch[:4, r, :n], batch[4, r, :n] = texts[i], 1
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            x = net.encode(*torch.from_numpy(batch)).float()
        for r, i in enumerate(some):
            out[i] = x[r, :len(texts[i][0])]
    return out


def states(net, pieces):
    """The network's states of an article's pieces, each from the window where it stands deepest: pieces × width."""
    n = len(pieces)
    count = max(1, -(-(n - OVERLAP) // (ROOM - OVERLAP)))
    cuts = [(w * max(0, n - OVERLAP) // count, min(n, (w + 1) * max(0, n - OVERLAP) // count + OVERLAP)) for w in range(count)]
    out, depth = np.zeros((n, net.s.hidden), np.float16), np.full(n, -1)
    for (a, b), x in zip(cuts, encode(net, [columns(pieces, np.arange(a, b), False) for a, b in cuts])):
        left, right = np.arange(b - a), np.arange(b - a)[::-1]
        own = np.minimum(left if a else n, right if b < n else np.full(b - a, n))
        better = own > depth[a:b]
        out[a:b][better], depth[a:b][better] = x[1:-1].numpy()[better], own[better]
    return out


def bare(pieces, at):
    """A content's pieces without the quotation marks at its ends and a word such as "that" at its beginning."""
    word = lambda i: pieces.text[pieces.start[i]:pieces.end[i]]
    at = list(at)
    while at and word(at[0]) in EDGE:
        at.pop(0)
    if len(at) > 1 and word(at[0]) in OPENERS:
        at.pop(0)
    while at and word(at[-1]) in EDGE:
        at.pop()
    return np.array(at, np.int64)


@torch.no_grad()
def inside(net, pieces, contents):
    """Probabilities of the tags, pieces × 8, that the contents (each a list of pieces) show alone, and the contents found in them, to any depth.

    Of an inner content the deeper reading counts where it sees a cue more clearly; zeros outside all contents."""
    tags, cues = np.zeros((len(pieces), 8), np.float32), set()
    level = contents
    for depth in range(DEEPEST):
        texts = [at for at in (bare(pieces, content)[:ROOM] for content in level) if len(at) > 2]
        level = []
        for at, x in zip(texts, encode(net, [columns(pieces, at, True) for at in texts])):
            own = net.tag(x)[1:-1].softmax(-1).numpy()
            begins = own[:, labels.B_CUE]
            replace = np.ones(len(at), bool) if depth == 0 else begins > tags[at, labels.B_CUE]
            tags[at[replace]] = own[replace]
            found = [c for c in range(len(at)) if begins[c] > 0.5 and at[c] not in cues]
            if not found:
                continue
            links = net.links(x[None], torch.tensor([(0, c + 1) for c in found]))[:, 1:-1].softmax(-1).numpy()
            for c, rows in zip(found, links):
                held = at[rows[:, 3:].sum(-1) > 0.5]
                if 3 <= len(held) < len(at):
                    cues.add(int(at[c]))
                    level.append(held)
    return tags.astype(np.float16)
