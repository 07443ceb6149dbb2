"""Learns which words are loaded from BASIL, and writes the weights that `reading` ships.

    python -m hearsay_training.tone --basil DATA/basil --resources reading/src/main/resources/org/hearsay/reading/tone \
        --network network.pt --tokenizer tokenizer.json --branch branch.pt

First a logistic regression over the entity branch's state of each word, then one over its score and cheap features of the word; the same features are computed by
`Judge.java`. Events are set aside whole: those whose
SHA-256 begins with a to f are for the report (`evaluation/evaluate.sh tone`) and are never looked at here. Only weights of single features are kept.
"""
import argparse
import hashlib
import json
import pathlib

import numpy as np
import torch
import torch.nn.functional as F

from .entity_branch import load_branch

LEAST = 20  # a feature seen with fewer words tells nothing
PENALTY = 4.0
NETWORK_PENALTY = 200.0
SCALE = 4.0  # brings the network's score to the size of the other features
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
    """Of every word: its event, whether it is loaded, its features, the article's text and where the word begins in it."""
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
                yield event, label, features(tokens, i, marks, loaded, valence), text, a


def states(network, tokenizer, branch, data):
    """The branch's state of the piece that each word begins with."""
    from . import entities
    from .encoder import load
    from .entity_data import Item
    from .pieces import Pieces, load_tokenizer
    net, tok, texts, out = load(network).eval(), load_tokenizer(tokenizer), {}, []
    items = [Item("", Pieces(tok, text)) for text in dict.fromkeys(text for _, _, _, text, _ in data)]
    entities.prepare(net, items, 4, False)
    for item in items:
        with torch.no_grad():
            texts[item.pieces.text] = item.pieces, entities.document(branch, [item])[0].numpy()
    for _, _, _, text, place in data:
        pieces, x = texts[text]
        out.append(x[int(np.searchsorted(pieces.end, place, side="right"))])
    return np.stack(out)


def fit(x, label, penalty):
    """Logistic regression with an L2 penalty on the weights of `x` but not on the bias: (weights, bias)."""
    x, y = torch.from_numpy(x), torch.from_numpy(label).float()
    w, b = torch.zeros(x.shape[1], requires_grad=True), torch.tensor(float(np.log(label.mean() / (1 - label.mean()))), requires_grad=True)
    solver = torch.optim.LBFGS([w, b], max_iter=100, history_size=10)

    def loss():
        solver.zero_grad()
        value = F.binary_cross_entropy_with_logits(x @ w + b, y, reduction="sum") + (penalty * w * w).sum()
        value.backward()
        return value
    solver.step(loss)
    return w.detach().numpy(), b.item()


def best_threshold(score, label):
    order = np.argsort(-score)
    hits = np.cumsum(label[order])
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + label.sum())
    k = int(np.argmax(f1))
    return float(score[order[k]]), float(f1[k])


def across(x, label, fold, penalty):
    """Scores of every word by weights that were fitted without its events."""
    out = np.zeros(len(label))
    for f in range(FOLDS):
        w, b = fit(x[fold != f], label[fold != f], penalty)
        out[fold == f] = x[fold == f] @ w + b
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--basil", type=pathlib.Path, required=True)
    parser.add_argument("--resources", type=pathlib.Path, required=True)
    parser.add_argument("--network", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--branch", required=True, help="branch.pt, whose tone head is written anew")
    options = parser.parse_args()
    data = list(rows(options.basil, options.resources))
    counts = {}
    for _, _, names, _, _ in data:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    number = {name: i for i, name in enumerate(sorted(n for n, c in counts.items() if c >= LEAST))}
    plain = np.zeros((len(data), len(number) + 1), np.float32)
    for row, (_, _, names, _, _) in enumerate(data):
        plain[row, [number[n] for n in names if n in number]] = 1
    label = np.array([float(y) for _, y, _, _, _ in data])
    fold = np.array([int(hashlib.md5(e.encode()).hexdigest(), 16) % FOLDS for e, *_ in data])
    told = lambda what, score: print("%s: F1 of words over %d folds %.1f at %.3f" % (what, FOLDS, 100 * best_threshold(score, label)[1], best_threshold(score, label)[0]))
    print(f"{len(data)} words, {int(label.sum())} in lexical spans")
    told("features alone", across(plain[:, :-1], label, fold, PENALTY))
    branch = load_branch(options.branch).eval()
    x = states(options.network, options.tokenizer, branch, data)
    middle, width = x.mean(0), x.std(0)
    x = (x - middle) / width
    network = across(x, label, fold, NETWORK_PENALTY)
    network -= network.mean()
    told("network alone", network)
    plain[:, -1] = network / SCALE
    score = across(plain, label, fold, PENALTY)
    told("both", score)
    weights, bias = fit(plain, label, PENALTY)
    threshold = np.sort(score)[-int(label.sum())]  # as many words are told as are marked: spans are truer than at the best F1 of words
    lines = ["# Weights of a logistic regression that tells loaded words, learnt by training/hearsay_training/tone.py from a part of BASIL",
             "# (Fan et al. 2019, licence: launchnlp/BASIL). Feature, weight; the features are those of Judge.java, \"score\" is that of the network.",
             f"bias\t{bias:.4f}", f"threshold\t{threshold:.4f}", f"score\t{weights[-1] / SCALE:.4f}"]
    lines += [f"{name}\t{weights[i]:.3f}" for name, i in number.items() if abs(weights[i]) >= 0.005]
    (options.resources / "weights.tsv").write_text("\n".join(lines) + "\n")
    w, _ = fit(x, label, NETWORK_PENALTY)
    kept = torch.load(options.branch, weights_only=True)
    kept["branch"]["tone.weight"] = torch.from_numpy((w / width)[None].astype(np.float32))
    kept["branch"]["tone.bias"] = torch.tensor([-float((w * middle / width).sum())])
    torch.save(kept, options.branch)  # its score of the average word is 0


if __name__ == "__main__":
    main()
