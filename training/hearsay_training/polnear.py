"""PolNeAR as the reader learns it: for every attribution its cue, source and content as sets of characters."""
import glob
import os
import random
import re
from dataclasses import dataclass, field

ROLES = ("source", "cue", "content")


@dataclass
class Gold:
    """One attribution; each role is a list of (start, end) in code points, half open, in text order."""
    source: list = field(default_factory=list)
    cue: list = field(default_factory=list)
    content: list = field(default_factory=list)


@dataclass
class Article:
    name: str
    text: str
    gold: list


def read_folder(folder: str):
    """Every text with the first of its annotation files, in the order of names."""
    out = []
    for path in sorted(glob.glob(os.path.join(folder, "text", "*.txt"))):
        name = os.path.basename(path)[:-4]
        anns = sorted(glob.glob(os.path.join(folder, "attributions", glob.escape(name) + "*.ann")))
        if anns:
            with open(path, encoding="utf8", newline="") as f:
                out.append(Article(name, f.read(), read_annotations(anns[0])))
    return out


def read_annotations(path: str):
    spans, out = {}, []
    with open(path, encoding="utf8") as f:
        for line in f:
            parts = line.rstrip("\n").split("\t")
            if line.startswith("T") and len(parts) > 2:
                offsets = parts[1].split(" ", 1)[1]
                spans[parts[0]] = [tuple(map(int, p.split())) for p in offsets.split(";")]
            elif line.startswith("E") and len(parts) > 1:
                gold = Gold()
                for arg in parts[1].split():
                    role, ref = arg.split(":")
                    role = re.sub(r"\d+$", "", role).lower()
                    if role in ROLES and ref in spans:
                        getattr(gold, role).extend(spans[ref])
                for role in ROLES:
                    getattr(gold, role).sort()
                if gold.content:
                    out.append(gold)
    return out


def set_aside(articles, share: float, seed: int):
    """(for learning, for tuning): the same share of every publisher, drawn with the seed."""
    by_publisher = {}
    for a in articles:
        by_publisher.setdefault(a.name.split("_")[0], []).append(a)
    rng, learn, tune = random.Random(seed), [], []
    for publisher in sorted(by_publisher):
        group = by_publisher[publisher][:]
        rng.shuffle(group)
        cut = max(1, round(share * len(group)))
        tune += group[:cut]
        learn += group[cut:]
    by_name = lambda a: a.name
    return sorted(learn, key=by_name), sorted(tune, key=by_name)
