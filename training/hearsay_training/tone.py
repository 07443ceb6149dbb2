"""Learns which words are loaded from BASIL, and writes the weights that `reading` ships.

    python -m hearsay_training.tone --basil DATA/basil --resources reading/src/main/resources/org/hearsay/reading/tone

A logistic regression over cheap features of a word; the same features are computed by `Judge.java`. Events are set aside whole: those whose
SHA-256 begins with a to f are for the report (`evaluation/evaluate.sh tone`) and are never looked at here. Only weights of single features are kept.
"""
import argparse
import hashlib
import json
import pathlib

import numpy as np

LEAST = 20  # a feature seen with fewer words tells nothing
PENALTY = 4.0
FOLDS = 5


def held_back(event):
    return hashlib.sha256(event.encode()).hexdigest()[0] in "abcdef"


def articles(basil):
    """Text, sentences and lexical spans of each article, with its event."""
    for file in sorted(basil.glob("articles/*/*.json")):
        article = json.loads(file.read_text())
        notes = json.loads((basil / "annotations" / file.parent.name / (file.stem + "_ann.json")).read_text())
        text, sentences = "", []
        for paragraph in article["body-paragraphs"]:
            for sentence in paragraph:
                sentences.append((len(text), len(text) + len(sentence)))
                text += sentence + " "
            text += "\n\n"
        gold = []
        for note in notes["phrase-level-annotations"]:
            if note["bias"] == "lex" and note["id"] != "title":
                start = sentences[int(note["id"][1:])][0]
                gold.append((start + note["start"], start + note["end"]))
        yield article["triplet-uuid"], text, sentences, gold


def words(text, start, end):
    """Runs of letters, with apostrophes and hyphens between letters."""
    at = start
    while at < end:
        if not text[at].isalpha():
            at += 1
            continue
        to = at + 1
        while to < end and (text[to].isalpha() or text[to] in "'\u2019-" and to + 1 < end and text[to + 1].isalpha()):
            to += 1
        yield at, to
        at = to


def quoted(text):
    """For each character whether it stands between quotation marks; a new paragraph begins outside."""
    out, inside = [], False
    for c in text:
        if c == "\u201c":
            inside = True
        elif c == "\u201d" or c == "\n":
            inside = False
        elif c == '"':
            inside = not inside
        out.append(inside)
    return out


def lexicon(resources, name, field):
    table = {}
    for line in (resources / name).read_text().split("\n"):
        if line and line[0] != "#":
            fields = line.split("\t")
            table[fields[0]] = fields[field]
    return table


def features(tokens, i, marks, loaded, valence):
    """The features of one word: what Judge.java asks of it."""
    word, capital = tokens[i]
    feeling, kind = valence.get(word, "-"), loaded.get(word, "-")
    others = sum(1 for j, (w, _) in enumerate(tokens) if j != i and w in loaded)
    quote = "1" if marks[i] else "0"
    return ["l=" + kind, "v=" + feeling, "o=" + str(min(others, 2)), "q=" + quote, "c=" + ("1" if capital and i > 0 else "0"), "ql=" + quote + kind]


def rows(basil, resources):
    loaded = lexicon(resources, "loaded.tsv", 1)
    valence = lexicon(resources, "valence.tsv", 1)
    for event, text, sentences, gold in articles(basil):
        if held_back(event):
            continue
        inside = quoted(text)
        for start, end in sentences:
            places = list(words(text, start, end))
            tokens = [(text[a:b].lower().replace("\u2019", "'"), text[a].isupper()) for a, b in places]
            marks = [inside[a] for a, _ in places]
            for i, (a, b) in enumerate(places):
                label = any(a < y and x < b for x, y in gold)
                yield event, label, features(tokens, i, marks, loaded, valence)


def fit(index, length, label, size, rounds=120):
    """Logistic regression with an L2 penalty, by gradient steps that adapt to each weight (Duchi et al. 2011)."""
    weights, squares = np.zeros(size), np.full(size, 1e-6)
    owner = np.repeat(np.arange(len(length)), length)
    bias = np.log(label.mean() / (1 - label.mean()))
    for _ in range(rounds):
        score = bias + np.bincount(owner, weights[index], len(length))
        error = 1 / (1 + np.exp(-score)) - label
        slope = np.bincount(index, error[owner], size) + PENALTY * weights
        squares += slope * slope
        weights -= 0.5 * slope / np.sqrt(squares)
    return weights, bias


def best_threshold(score, label):
    order = np.argsort(-score)
    hits = np.cumsum(label[order])
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + label.sum())
    k = int(np.argmax(f1))
    return float(score[order[k]]), float(f1[k])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--basil", type=pathlib.Path, required=True)
    parser.add_argument("--resources", type=pathlib.Path, required=True)
    options = parser.parse_args()
    data = list(rows(options.basil, options.resources))
    counts = {}
    for _, _, names in data:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    number = {name: i for i, name in enumerate(sorted(n for n, c in counts.items() if c >= LEAST))}
    kept = [[number[n] for n in names if n in number] for _, _, names in data]
    label = np.array([float(y) for _, y, _ in data])
    fold = np.array([int(hashlib.md5(e.encode()).hexdigest(), 16) % FOLDS for e, _, _ in data])
    length = np.array([len(k) for k in kept])
    index = np.concatenate([np.array(k) for k in kept])
    owner = np.repeat(np.arange(len(kept)), length)
    score = np.zeros(len(kept))
    for f in range(FOLDS):
        part = fold != f
        weights, bias = fit(index[part[owner]], length[part], label[part], len(number))
        all_scores = bias + np.bincount(owner, weights[index], len(kept))
        score[~part] = all_scores[~part]
    threshold, f1 = best_threshold(score, label)
    print(f"{len(kept)} words, {int(label.sum())} in lexical spans; F1 of words over {FOLDS} folds {100 * f1:.1f} at {threshold:.3f}")
    weights, bias = fit(index, length, label, len(number))
    lines = ["# Weights of a logistic regression that tells loaded words, learnt by training/hearsay_training/tone.py from a part of BASIL",
             "# (Fan et al. 2019, licence: launchnlp/BASIL). Feature, weight; the features are those of Judge.java.", f"bias\t{bias:.4f}", f"threshold\t{threshold:.4f}"]
    lines += [f"{name}\t{weights[i]:.3f}" for name, i in number.items() if abs(weights[i]) >= 0.005]
    (options.resources / "weights.tsv").write_text("\n".join(lines) + "\n")
    print(f"{len(lines) - 4} weights")


if __name__ == "__main__":
    main()
