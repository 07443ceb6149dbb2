"""The entity branch: layers of its own on the states of one of the reader's lower layers, and the heads that stand on them.

The reader's layers stay as they are, so attribution does not change by a bit.
"""
import math

import numpy as np
import torch
import torch.nn as nn

from .encoder import BUCKETS, Layer, Network, Shape, bias_of, bucket_table
from .entity_data import HEADS, TAGS
from .entity_features import FEATURES

SPAN, VIEWS, VIEW = 48, 8, 24  # width of the span head; views of a pair, and how wide each is


class Branch(nn.Module):
    def __init__(self, s: Shape, layers: int, drop=0.1):
        super().__init__()
        self.s = s
        self.layers = nn.ModuleList(Layer(s, drop) for _ in range(layers))
        self.tag = nn.Linear(s.hidden, TAGS)
        self.head = nn.Linear(s.hidden, len(HEADS))
        self.span_head = nn.Linear(s.hidden, 2 * SPAN)
        self.span_piece = nn.Linear(s.hidden, 2 * SPAN)
        self.span_far = nn.Parameter(torch.zeros(2, BUCKETS))
        self.span_near = nn.Parameter(torch.zeros(2, BUCKETS, SPAN))
        self.anaphor = nn.Linear(s.hidden, VIEWS * VIEW)
        self.antecedent = nn.Linear(s.hidden, VIEWS * VIEW)
        self.fresh = nn.Linear(s.hidden, 1)
        self.tone = nn.Linear(s.hidden, 1)  # of loaded words, on the states given; fitted afterwards, by hearsay_training.tone
        self.pair = nn.Sequential(nn.Linear(VIEWS + FEATURES, 48), nn.ReLU(), nn.Linear(48, 1))
        self.register_buffer("buckets", torch.from_numpy(bucket_table(s.positions)), persistent=False)
        nn.init.normal_(self.span_near, std=0.02)

    def states(self, x, mask):
        """Own states of the windows: rows × length × hidden of the reader's layer."""
        bias = bias_of(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return x.float()

    def spans(self, x, heads, reach):
        """Logits 2 × mentions × (2·reach + 1): where the mention of each head begins and ends (its last piece), from -reach to reach of the head."""
        n = len(x)
        at = heads[:, None] + torch.arange(-reach, reach + 1)[None]
        inside = (at >= 0) & (at < n)
        at = at.clamp(0, n - 1)
        q = self.span_head(x[heads]).view(-1, 2, SPAN)
        k = self.span_piece(x).view(n, 2, SPAN)[at]
        s = torch.einsum("mcd,mrcd->cmr", q, k) / math.sqrt(SPAN)
        b = self.buckets[torch.arange(-reach, reach + 1) + self.s.positions]
        far = torch.einsum("mcd,cbd->cmb", q, self.span_near) / math.sqrt(SPAN) + self.span_far[:, None]
        return (s + far[:, :, b]).masked_fill(~inside[None], -30.0)

    def scores(self, x, mentions, other, features):
        """Score of every pair given by `mentions` (anaphors) and `other` (antecedents), both places in x; features pairs × FEATURES."""
        a = self.anaphor(x).view(-1, VIEWS, VIEW)
        c = self.antecedent(x).view(-1, VIEWS, VIEW)
        views = (a[mentions] * c[other]).sum(-1) / math.sqrt(VIEW)
        return self.pair(torch.cat([views, features], -1)).squeeze(-1)


def load_branch(path) -> Branch:
    """A trained branch, from branch.pt."""
    kept = torch.load(path, weights_only=True)
    branch = Branch(Shape(), kept["layers"])
    told = {k: v for k, v in kept["branch"].items() if not k.startswith("tone") or v.shape[0] == 1}
    missing, _ = branch.load_state_dict(told, strict=False)
    assert all(m.startswith("tone") for m in missing), missing
    return branch


def lower(net: Network, depth: int, rows, mask):
    """States of the reader's layer `depth` (1 is the first)."""
    ids, shape, brk, quote = rows
    x = net.words(ids) + net.places.weight[: ids.shape[1]] + net.kinds.weight[0]
    x = net.norm(x + net.shapes(shape) + net.breaks(brk) + net.quotes(quote))
    bias = bias_of(mask)
    for layer in net.layers[:depth]:
        x = layer(x, bias)
    return x
