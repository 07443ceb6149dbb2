"""Word pieces with the features that the encoder reads beside them.

The Java twins are org.hearsay.reading.encoder.WordPieces and Surroundings: what changes here changes there.
"""
import unicodedata

import numpy as np
from tokenizers import Tokenizer

SHAPES = ["none", "lower", "capital", "upper", "mixed", "digit"]
BREAKS = ["inside", "line", "paragraph"]
QUOTES = ["outside", "inside", "opening", "closing"]
OPENING, CLOSING, STRAIGHT = set("“«„`"), set("”»"), '"'
MARKS = (OPENING | CLOSING | {STRAIGHT}) - {"`"}
DOUBLED = set("'`")  # press archives write '' or `` for a quotation mark
TOGGLES = {STRAIGHT, "'"}


class Pieces:
    """ids, start and end (code points of the text, half open), shape, break and quote features; numpy arrays of one length."""

    def __init__(self, tokenizer: Tokenizer, text: str):
        enc = tokenizer.encode(text, add_special_tokens=False)
        self.text = text
        self.ids = np.array(enc.ids, dtype=np.int64)
        offs = np.array(enc.offsets, dtype=np.int64).reshape(-1, 2)
        self.start, self.end = offs[:, 0], offs[:, 1]
        self.goes_on = np.array([t.startswith("##") for t in enc.tokens], dtype=bool)
        self.shape, self.brk, self.quote = features(text, self.start, self.end, self.goes_on)

    def __len__(self):
        return len(self.ids)


def word_shape(word: str) -> int:
    if any(c.isdecimal() for c in word):
        return 5
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 0
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 1
    if upper[0] and not any(upper[1:]):
        return 2
    return 3 if all(upper) else 4


def features(text, start, end, goes_on):
    n = len(start)
    shape, brk, quote = np.zeros(n, np.int64), np.zeros(n, np.int64), np.zeros(n, np.int64)
    i = 0
    while i < n:  # the pieces of one word share its shape
        j = i + 1
        while j < n and goes_on[j]:
            j += 1
        shape[i:j] = word_shape(text[start[i]:end[j - 1]])
        i = j
    inside, last = False, 0
    for i in range(n):
        gap = text[last:start[i] + 1]
        lines = gap.count("\n") + gap.count("\r") - gap.count("\r\n")
        brk[i] = 2 if i == 0 or lines > 1 else 1 if lines == 1 else 0
        last = end[i]
        if brk[i]:
            inside = False  # a quotation mark that nobody closed ends with its paragraph
        mark = text[start[i]] if end[i] - start[i] == 1 else ""
        if mark in DOUBLED and text[start[i] - 1:start[i]] == mark and i and end[i - 1] == start[i] and quote[i - 1] > 1:
            quote[i] = quote[i - 1]  # the second of two single marks that stand for a double one
        elif mark and (mark in MARKS or mark in DOUBLED and text[end[i]:end[i] + 1] == mark):
            opening = mark in OPENING or (mark in TOGGLES and not inside)
            quote[i] = 2 if opening else 3
            inside = opening
        else:
            quote[i] = 1 if inside else 0
    return shape, brk, quote


def load_tokenizer(path: str) -> Tokenizer:
    tok = Tokenizer.from_file(path)
    tok.no_truncation()
    tok.no_padding()
    return tok
