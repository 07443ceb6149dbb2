"""Texts from tokens that have lost their blanks: the twin of Detokeniser.java in evaluation."""
import re

CLOSING = set(", . ; : ? ! ) ] } % ’ ” ''".split()) | {"..."}
OPENING = set("( [ { $ £ € # “ ‘ ``".split())
CLITIC = re.compile(r"(?i)^(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$")
QUOTE = {"``": "\"", "''": "\""}


def join(tokens, hyphens: bool = False):
    """The text of the tokens of one sentence and the (start, end) of each in it, in code points.

    A straight quotation mark opens and closes by turns; a straight apostrophe opens where no word in s stands before it
    and another follows. With hyphens, for corpora that part "five-year-old" and "16:05" too, a hyphen joins small
    letters and digits, and a mark between digits joins them.
    """
    text, places, quoted, single, glue = "", [], False, False, True
    for i, token in enumerate(tokens):
        following = tokens[i + 1] if i + 1 < len(tokens) else ""
        before = tokens[i - 1] if i else ""
        left, right = token in CLOSING or bool(CLITIC.match(token)), token in OPENING or token.endswith("$")
        if token == "\"":
            left, right = quoted, not quoted
            quoted = not quoted
        elif token == "'":
            single = not single and following != "s" and not before.endswith("s") and "'" in tokens[i + 1:]
            left, right = not single, single or following == "s"
        elif token == "/":
            left = right = True
        elif token == "s" and before == "'":
            left = True
        elif hyphens and token == "-" and joins(before, following):
            left = right = True
        elif token in (":", ".", ",") and before[-1:].isdigit() and following[:1].isdigit():
            right = hyphens
        if text and not glue and not left:
            text += " "
        shown = QUOTE.get(token, token)
        places.append((len(text), len(text) + len(shown)))
        text += shown
        glue = right
    return text, places


def joins(before: str, following: str) -> bool:
    return bool(before) and bool(following) and (before[-1].islower() or before[-1].isdigit()) and (following[0].islower() or following[0].isdigit())
