"""Fits the probability that a piece begins a cue inside a content: which contents a reading reads again, alone.

python -m hearsay_training.chains --data DIR --tokenizer tokenizer.json --network network.pt --out chains.properties

A logistic regression over what the network says of the piece in the whole text (tags, cue sides, piece sides, piece biases: the first
numbers of a row of the exported network, in their order) on what it says of the content read as a text of its own (hearsay_training.alone).
"""
import argparse
import math
import os
import random

import numpy as np
import torch
import torch.nn.functional as F

from . import alone, labels, polnear
from .encoder import load
from .pieces import Pieces, load_tokenizer

PENALTY = 3e-4  # on the squares of the weights of standardised numbers


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", required=True, help="folder that holds polnear/")
    ap.add_argument("--tokenizer", required=True)
    ap.add_argument("--network", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--articles", type=int, default=160, help="so many, drawn from those that are learnt from")
    ap.add_argument("--worth", type=float, default=0.08, help="probability from which on a content is read again")
    ap.add_argument("--aside", type=float, default=0.06, help="share of train set aside, as in hearsay_training.train")
    ap.add_argument("--seed", type=int, default=20)
    o = ap.parse_args()
    tok, net = load_tokenizer(o.tokenizer), load(o.network).eval()
    learn, tune = polnear.set_aside(polnear.read_folder(os.path.join(o.data, "polnear", "train")), o.aside, o.seed)

    @torch.no_grad()
    def examples(articles):
        """(numbers, probability of an inner cue's beginning) of every piece that lies in a gold content."""
        xs, ys = [], []
        for article in articles:
            pieces = Pieces(tok, article.text)
            covered = [labels.cover(pieces, g.content) for g in article.gold]
            said = alone.inside(net, pieces, [np.concatenate([np.arange(a, b) for a, b in runs]) for runs in covered if runs]).astype(np.float32)
            held = said.sum(-1) > 0.5
            x = torch.from_numpy(alone.states(net, pieces)[held]).float()
            xs.append(torch.cat([net.tag(x), net.cue_side(x), net.piece_side(x) / math.sqrt(net.s.link), net.piece_bias(x)], -1))
            ys.append(torch.from_numpy(said[held, labels.B_CUE]))
        return torch.cat(xs), torch.cat(ys).clamp(0, 1)

    x, y = examples(random.Random(o.seed).sample(learn, min(o.articles, len(learn))))
    mean, spread = x.mean(0), x.std(0) + 1e-3
    line = torch.nn.Linear(x.shape[1], 1)
    torch.nn.init.zeros_(line.weight), torch.nn.init.constant_(line.bias, -4)
    opt = torch.optim.LBFGS(line.parameters(), max_iter=150, line_search_fn="strong_wolfe")
    standard = (x - mean) / spread

    def loss():
        opt.zero_grad()
        out = F.binary_cross_entropy_with_logits(line(standard)[:, 0], y) + PENALTY * (line.weight ** 2).sum()
        out.backward()
        return out

    opt.step(loss)
    held, told = examples(tune)
    with torch.no_grad():
        likely = torch.sigmoid(line((held - mean) / spread)[:, 0])
        over, cues = likely >= o.worth, told > 0.5
        print(f"of the articles set aside: {100 * over[cues].float().mean():.1f} % of the inner cues at or over {o.worth}, {100 * over.float().mean():.1f} % of all pieces")
        weights = line.weight[0] / spread
        constant = line.bias[0] - (weights * mean).sum()
    with open(o.out, "w", encoding="utf8") as f:
        f.write(f"chains.worth={o.worth}\nchains.gate=" + " ".join(f"{w:.4f}" for w in [constant.item(), *weights.tolist()]) + "\n")


if __name__ == "__main__":
    main()
