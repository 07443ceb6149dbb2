#!/usr/bin/env python3
"""Checks a file of marked passages: balance of marks, keys with one type, names inside mentions."""
import re, sys
TOKEN = re.compile(r"\{([POLEGDX]\d+) |\}|<|>")
n = bad = words = mentions = 0
for block in re.split(r"(?m)^### ", open(sys.argv[1], encoding="utf8").read())[1:]:
    head, _, body = block.partition("\n"); n += 1
    stack, angle, said = [], False, lambda m, at: print(f"{head}: {m} near: ...{body[max(0, at - 40):at + 30]!r}")
    for m in TOKEN.finditer(body):
        t = m.group()
        if t[0] == "{": stack.append(m.start()); mentions += 1
        elif t == "}":
            if not stack: said("} without {", m.start()); bad += 1
            else: stack.pop()
            if angle: said("} inside < >", m.start()); bad += 1; angle = False
        elif t == "<":
            if angle or not stack: said("< inside < or outside a mention", m.start()); bad += 1
            angle = True
        else:
            if not angle: said("> without <", m.start()); bad += 1
            angle = False
    if stack: said("{ never closed", stack[-1]); bad += 1
    for m in re.finditer(r"\{(?![POLEGDX]\d+ )", body): said("{ without a key", m.start()); bad += 1
    if "\n\n\n" in body.strip(): said("two blank lines", body.find("\n\n\n"))
    words += len(TOKEN.sub("", body).split())
print(f"{n} passages, {words} words, {mentions} mentions, {bad} faults")
