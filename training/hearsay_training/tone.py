"""Learns which words are loaded from BASIL, and writes the weights that `reading` ships.

    python -m hearsay_training.tone --basil DATA/basil --resources reading/src/main/resources/org/hearsay/reading/tone \
        --network network.pt --tokenizer tokenizer.json --branch branch.pt

Two linear readings of the states that the entity branch begins with: how like a word of the lexicon a word is where it stands (learnt without BASIL's marks, each
word by a model that saw none of its kin), and how like a word that is marked. Then a logistic regression over both and cheap features of the word, which
`Judge.java` computes too. The states are the reader's own, of a layer that never saw a loaded word marked: where a branch has learnt the marks, its states
tell the folds apart no longer, and say little of a text that is new. Events are set aside whole: those whose SHA-256 begins with a to f are for the report
(`evaluation/evaluate.sh tone`) and are never looked at here. Only weights of single features are kept.
"""
import argparse
import bisect
import collections
import hashlib
import json
import pathlib

import numpy as np
import torch
import torch.nn.functional as F

from . import entities
from .encoder import load
from .entity_data import Item
from .pieces import Pieces, load_tokenizer

LEAST = 20  # a feature seen with fewer words tells nothing
LETTERS = 3  # of a word that can be loaded
PENALTY = 2.0
LIKE_PENALTY = 300.0
MARKED_PENALTY = 1000.0
SCALE = 4.0  # brings the network's scores to the size of the other features
FOLDS = 5
FOLDINGS = 3  # ways of parting the events: one alone leaves too much to chance
RANKS = [2500, 5000, 8000, 12000, 18000, 30000]  # rows of the vocabulary, which go from frequent to rare
RARE = 40000  # a word in several pieces


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


def lexicon(resources, name, field):
    table = {}
    for line in (resources / name).read_text().split("\n"):
        if line and line[0] != "#":
            fields = line.split("\t")
            table[fields[0]] = fields[field]
    return table


def features(word, capital, loaded, valence, rank):
    """The features of one word: what Judge.java asks of it; a capital tells nothing of the first word of a sentence."""
    kind = loaded.get(word, "-")
    rarity = ("-" if kind == "-" else "l") + str(bisect.bisect_left(RANKS, rank))
    return ["l=" + kind, "v=" + valence.get(word, "-"), "c=" + ("1" if capital else "0"), "r=" + rarity]


class Word:
    """One word: its event and article, where it stands there, whether it is marked, its features and the piece that it begins with."""

    def __init__(self, event, article, start, end, word, label, names, piece):
        self.event, self.article, self.start, self.end, self.word = event, article, start, end, word
        self.label, self.names, self.piece = label, names, piece


def rows(basil, resources, tokenizer):
    """The words that can be loaded, each article's pieces, and its spans."""
    loaded = lexicon(resources, "loaded.tsv", 1)
    valence = lexicon(resources, "valence.tsv", 1)
    out, articles_pieces, spans = [], [], []
    for event, text, sentences, gold in articles(basil):
        if held_back(event):
            continue
        pieces, number = Pieces(tokenizer, text), len(spans)
        for start, end in sentences:
            for i, (a, b) in enumerate(words(text, start, end)):
                piece = int(np.searchsorted(pieces.end, a, side="right"))
                rank = int(pieces.ids[piece]) if pieces.end[piece] == b else RARE
                if b - a >= LETTERS:
                    word, label = text[a:b].lower().replace("\u2019", "'"), any(a < y and x < b for x, y in gold)
                    names = features(word, i > 0 and text[a].isupper(), loaded, valence, rank)
                    out.append(Word(event, number, a, b, word, label, names, piece))
        articles_pieces.append(pieces)
        spans.append([(a, b) for a, b in gold if b > a])
    return out, articles_pieces, spans


def states(network, depth, data, pieces):
    """The reader's state, of layer `depth`, of the piece that each word begins with; brought to mean 0 and width 1: (states, means, widths)."""
    items = [Item("", p) for p in pieces]
    entities.prepare(network, items, depth, False)
    each = []
    for item in items:
        rows_, _, deepest = item.state
        each.append(rows_.float()[deepest[:, 0], deepest[:, 1]].numpy())
    x = np.stack([each[w.article][w.piece] for w in data])
    middle, width = x.mean(0), x.std(0)
    return (x - middle) / width, middle, width


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


def merit(data, spans, score, told):
    """F1 of the same spans and of spans that meet, where the `told` words of the highest scores are told, each by itself; as evaluation's SpanScore reckons them."""
    found = [(data[i].article, data[i].start, data[i].end) for i in np.argsort(-score)[:told]]
    by = collections.defaultdict(list)
    for article, a, b in found:
        by[article].append((a, b))
    gold = sum(map(len, spans))
    same = sum((a, b) in spans[article] for article, a, b in found)
    met = sum(any(a < y and x < b for x, y in spans[article]) for article, a, b in found)
    reached = sum(any(a < y and x < b for a, b in by[article]) for article, marked in enumerate(spans) for x, y in marked)
    f1 = lambda p, r: 200 * p * r / (p + r) if p + r else 0.0
    return f1(same / told, same / gold), f1(met / told, reached / gold)


def across(x, label, fold, penalty):
    """Scores of every word by weights that were fitted without its fold, and the mean of these weights."""
    out, mean = np.zeros(len(label)), np.zeros(x.shape[1])
    for f in range(FOLDS):
        w, b = fit(x[fold != f], label[fold != f], penalty)
        out[fold == f] = x[fold == f] @ w + b
        mean += w / FOLDS
    return out, mean


def folds(names, turn=0):
    """A fold for each name, another one at each turn."""
    return np.array([int(hashlib.md5(((str(turn) if turn else "") + n).encode()).hexdigest(), 16) % FOLDS for n in names])


def table(data):
    """Words × features, and the features' names."""
    counts = collections.Counter(n for w in data for n in w.names)
    number = {name: i for i, name in enumerate(sorted(n for n, c in counts.items() if c >= LEAST))}
    x = np.zeros((len(data), len(number)), np.float32)
    for row, w in enumerate(data):
        x[row, [number[n] for n in w.names if n in number]] = 1
    return x, list(number)


def report(data, spans, listed, score, threshold):
    """What the lexicon alone and the judgement find in each fold of the events."""
    fold = folds([w.event for w in data])
    for f in range(FOLDS):
        here = [i for i in range(len(data)) if fold[i] == f]
        articles_ = {data[i].article for i in here}
        own = [marked if article in articles_ else [] for article, marked in enumerate(spans)]
        part = [data[i] for i in here]
        of = lambda values, told: "same %.1f, meeting %.1f (%d told)" % (*merit(part, own, values, told), told)
        print(f"fold {f + 1}, {len(articles_)} articles, {sum(map(len, own))} spans: lexicon alone:", of(listed[here], int(listed[here].sum())),
              "judgement:", of(score[here], int((score[here] >= threshold).sum())))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--basil", type=pathlib.Path, required=True)
    parser.add_argument("--resources", type=pathlib.Path, required=True)
    parser.add_argument("--network", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--branch", required=True, help="branch.pt, whose tone head is written anew")
    options = parser.parse_args()
    data, pieces, spans = rows(options.basil, options.resources, load_tokenizer(options.tokenizer))
    kept = torch.load(options.branch, weights_only=True)
    plain, names = table(data)
    x, middle, width = states(load(options.network).eval(), kept["depth"], data, pieces)
    label = np.array([float(w.label) for w in data])
    listed = np.array([float("l=-" not in w.names) for w in data])
    print(f"{len(data)} words, {int(label.sum())} in {sum(map(len, spans))} lexical spans; lexicon alone: "
          "same %.1f, meeting %.1f" % merit(data, spans, listed, int(listed.sum())))
    like, like_weights = across(x, listed, folds([w.word for w in data]), LIKE_PENALTY)
    like -= like.mean()
    marks = sum(map(len, spans))  # as many words are told as spans are marked: between the best for the same span and the best for spans that meet
    counts, scores, told, first = [marks // 2, marks, 3 * marks // 2, 2 * marks], [], [], None
    for turn in range(FOLDINGS):
        fold = folds([w.event for w in data], turn)
        marked, _ = across(x, label, fold, MARKED_PENALTY)
        both = np.column_stack([plain, like / SCALE, (marked - marked.mean()) / SCALE]).astype(np.float32)
        scores.append(across(both, label, fold, PENALTY)[0])
        told.append([merit(data, spans, scores[-1], n) for n in counts])
        first = both if turn == 0 else first
    for n, (same, meeting) in zip(counts, np.mean(told, 0)):
        print("  %d words told: same %.1f, meeting %.1f" % (n, same, meeting))
    threshold = float(np.mean([np.sort(score)[-marks] for score in scores]))
    report(data, spans, listed, scores[0], threshold)
    weights, bias = fit(first, label, PENALTY)
    lines = ["# Weights of a logistic regression that tells loaded words, learnt by training/hearsay_training/tone.py from a part of BASIL",
             "# (Fan et al. 2019, licence: launchnlp/BASIL). Feature, weight; the features are those of Judge.java, \"score\" is that of the network.",
             f"bias\t{bias:.4f}", f"threshold\t{threshold:.4f}", "score\t1"]
    lines += [f"{name}\t{weight:.3f}" for name, weight in zip(names, weights) if abs(weight) >= 0.005]
    (options.resources / "weights.tsv").write_text("\n".join(lines) + "\n")
    w = (weights[-2] * like_weights + weights[-1] * fit(x, label, MARKED_PENALTY)[0]) / SCALE / width
    kept["branch"]["tone.weight"] = torch.from_numpy(w[None].astype(np.float32))
    kept["branch"]["tone.bias"] = torch.tensor([-float((w * middle).sum())])
    torch.save(kept, options.branch)  # its score of the average word is 0


if __name__ == "__main__":
    main()
