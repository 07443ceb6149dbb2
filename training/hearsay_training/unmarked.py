"""Texts that nobody marked, or not wholly, marked by the teacher and by an earlier branch together, for the next branch to learn from.

    python -m hearsay_training.unmarked --data DATA --masc masc_tagged.zip --network network.pt --tokenizer tokenizer.json --teacher teacher/branch.pt \
        --branch branch.pt --cache CACHE --out marked.pt

News of PolNeAR train, BASIL's training events and climate-articles, and genres of the web and of speech from MASC; and, from the cache of a training run, the
texts that it learns from of which only names, or only some mentions, are told. Of each text the mean of both models' probabilities of names and heads is
kept, the mentions that follow from it, and the mean of both scores of every pair of them.
"""
import argparse
import csv
import glob
import os
import pathlib
import random
import time
import zipfile

import numpy as np
import torch

from .detokenise import join
from .encoder import load
from .entities import REACH, decode, document, pairs, windows
from .entity_branch import load_branch, lower
from .entity_data import PRONOUNS, Item
from .pieces import Pieces, load_tokenizer
from .teacher import Teacher
from .tone import articles, held_back

LENGTH = 3000  # characters of a text at most: longer ones are cut at the end of a paragraph, or of a sentence
MASC = {"blog", "newspaper", "travel-guides", "letters", "journal", "debate-transcript", "non-fiction", "twitter", "govt-docs", "essays", "spam"}
SHARES = dict(polnear=260, climate=200, basil=100, masc=180)  # texts of each, before they are cut


def polnear(data):
    for path in sorted(glob.glob(os.path.join(data, "polnear", "train", "text", "*.txt"))):
        yield open(path, encoding="utf8").read()


def climate(data):
    csv.field_size_limit(1 << 30)
    for row in csv.DictReader(open(os.path.join(data, "climate-articles", "all", "articles_metadata.tsv"), encoding="utf8"), delimiter="\t"):
        yield row["text"]


def basil(data):
    for event, text, *_ in articles(pathlib.Path(data, "basil")):
        if not held_back(event):
            yield text


def masc(path):
    kept = zipfile.ZipFile(path)
    for line in kept.read("masc_tagged/categories.txt").decode().split("\n"):
        name, _, genre = line.strip().partition(" ")
        if genre in MASC:
            lines = kept.read("masc_tagged/" + name).decode("utf8", "replace").split("\n")
            yield " ".join(join([w.rpartition("_")[0] for w in one.split()])[0] for one in lines if one.strip())


# Of texts that a training run learns from, how many at most; of these corpora not all is told
PARTLY = dict(gap=1000, wikigold=1000, crossner=1000, meantime=1000, ecbplus=200)


def partly(cache, tok):
    """Texts that a training run learns from, of which not all is told."""
    learn, _ = torch.load(cache, weights_only=False)
    return [Item("partly", Pieces(tok, item.pieces.text)) for name, most in PARTLY.items() for item in learn[name][:most]]


def cut(text):
    """Parts of a text of about LENGTH characters."""
    out, part = [], ""
    for paragraph in text.split("\n\n"):
        while len(paragraph) > LENGTH:
            at = max(paragraph.rfind(end, 0, LENGTH) for end in (". ", "? ", "! ", "\n")) + 1
            at = at if at > LENGTH // 3 else LENGTH
            out.append(paragraph[:at])
            paragraph = paragraph[at:].lstrip()
        if len(part) + len(paragraph) > LENGTH and part:
            out.append(part)
            part = ""
        part += ("\n\n" if part else "") + paragraph
    return [p for p in [*out, part] if len(p) > 200]


@torch.no_grad()
def mark(teacher, branch, item):
    """Gives the text names, mentions and what both models make of them; its states are a pair, of what each of them reads."""
    states, both = item.state, []
    for model, item.state in zip((teacher, branch), states):
        both.append((model, document(model, [item])[0]))
    mean = lambda of: sum(of(model, x) for model, x in both) / 2
    tags, heads = mean(lambda m, x: m.tag(x).softmax(-1)), mean(lambda m, x: m.head(x).softmax(-1))
    item.names = decode(tags.argmax(-1).numpy())
    named = np.zeros(len(tags), bool)
    for a, b, _ in item.names:
        named[a:b] = True
    kind = heads.argmax(-1).numpy()
    kind[item.pieces.goes_on] = 0
    at = torch.from_numpy(np.flatnonzero(kind))
    item.mentions = []
    if len(at):
        ends = mean(lambda m, x: m.spans(x, at, REACH).softmax(-1)).argmax(-1).numpy() - REACH + at.numpy()
        for h, a, b in zip(at.tolist(), ends[0], ends[1]):
            words = item.pieces.text[item.pieces.start[a]:item.pieces.end[b]].lower()
            form = "pronoun" if words in PRONOUNS else "name" if named[h] else "nominal"
            item.mentions.append((h, int(a), int(b) + 1, int(kind[h]), h, form))
    item.heads = "all"
    item.soft = dict(tag=tags.half(), head=heads.half())
    if item.mentions:
        pairs(item)
        i, j, features = torch.from_numpy(item.pairs[:, 0]), torch.from_numpy(item.pairs[:, 1]), torch.from_numpy(item.features).float()
        item.soft.update(pair=mean(lambda m, x: m.scores(x[at], i, j, features)).half(), fresh=mean(lambda m, x: m.fresh(x[at]).squeeze(-1)).half())


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", required=True)
    ap.add_argument("--masc", help="nltk_data's masc_tagged.zip; without it no text that nobody marked is taken")
    ap.add_argument("--tokenizer", required=True)
    ap.add_argument("--network", required=True)
    ap.add_argument("--teacher", required=True)
    ap.add_argument("--branch", required=True)
    ap.add_argument("--depth", type=int, default=4)
    ap.add_argument("--part", type=int, default=0, help="which of the texts that nobody marked: 0 the first so many of each source, 1 the next")
    ap.add_argument("--cache", help="of a run of hearsay_training.entities")
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    tok = load_tokenizer(o.tokenizer)
    teacher = Teacher()
    teacher.load_state_dict(torch.load(o.teacher, weights_only=True)["branch"])
    teacher.eval()
    branch, net = load_branch(o.branch).eval(), load(o.network).eval()
    sets, began = {}, time.time()
    sources = dict(polnear=polnear(o.data), climate=climate(o.data), basil=basil(o.data), masc=masc(o.masc)) if o.masc else {}
    for name, texts in sources.items():
        texts = list(texts)
        random.Random(13).shuffle(texts)
        sets[name] = [Item(name, Pieces(tok, part)) for text in texts[SHARES[name] * o.part:SHARES[name] * (o.part + 1)] for part in cut(text)]
    if o.cache:
        sets["partly"] = partly(o.cache, tok)
    for name in sets:
        for n, item in enumerate(sets[name]):
            rows, mask, at = windows(item)
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                low = lower(net, o.depth, rows, mask)
            item.state = ((rows.permute(1, 2, 0), mask, at), (low, mask, at))
            mark(teacher, branch, item)
            item.state = None
            if n % 100 == 0:
                print(f"{name} {n} of {len(sets[name])} {time.time() - began:.0f}s", flush=True)
        print(name, len(sets[name]), "texts", sum(len(i.pieces) for i in sets[name]), "pieces", sum(len(i.names) for i in sets[name]), "names", flush=True)
        torch.save(sets, o.out)


if __name__ == "__main__":
    main()
