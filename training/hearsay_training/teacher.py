"""The teacher of the entity branch: BERT base with the branch's heads. It never ships; it marks texts that nobody marked, for the branch to learn from."""
import torch
import torch.nn as nn

from .checkpoint import variables
from .encoder import Layer, Shape, bias_of, dropout
from .entity_branch import Branch
from .pieces import BREAKS, QUOTES, SHAPES

FROZEN = 3  # of its layers stay as they were pretrained; letter case, breaks and quotation marks come in above them


class Teacher(Branch):
    """Its `states` take windows × length × 4 of piece, letter case, break and quotation mark where the branch's take states of the reader."""

    def __init__(self, drop=0.1):
        s = Shape(hidden=768, inner=3072)
        super().__init__(s, s.layers - FROZEN, drop)
        self.drop = drop
        self.below = nn.ModuleList(Layer(s, 0) for _ in range(FROZEN))
        self.words = nn.Embedding(s.vocab, s.hidden)
        self.places = nn.Embedding(s.positions, s.hidden)
        self.kinds = nn.Embedding(1, s.hidden)
        self.shapes, self.breaks, self.quotes = (nn.Embedding(len(n), s.hidden) for n in (SHAPES, BREAKS, QUOTES))
        self.norm = nn.LayerNorm(s.hidden, eps=s.eps)
        for e in (self.shapes, self.breaks, self.quotes):
            nn.init.normal_(e.weight, std=0.02)
        for frozen in (self.words, self.places, self.kinds, self.norm, self.below):
            frozen.requires_grad_(False)

    def states(self, x, mask):
        ids, shape, brk, quote = x.long().unbind(-1)
        with torch.no_grad():
            x = self.norm(self.words(ids) + self.places.weight[: ids.shape[1]] + self.kinds.weight[0])
            bias = bias_of(mask)
            for layer in self.below:
                x = layer(x, bias)
        x = dropout(x + self.shapes(shape) + self.breaks(brk) + self.quotes(quote), self.drop, self.training)
        return super().states(x, mask)

    def load_bert(self, folder):
        """Takes over the weights of Google's BERT base uncased, a TensorFlow saved model's `variables`."""
        w = variables(folder)
        put = lambda p, key, turned=False: p.data.copy_(torch.from_numpy((w["module/bert/" + key].T if turned else w["module/bert/" + key]).copy()))
        put(self.words.weight, "embeddings/word_embeddings")
        put(self.places.weight, "embeddings/position_embeddings")
        self.kinds.weight.data.copy_(torch.from_numpy(w["module/bert/embeddings/token_type_embeddings"][:1].copy()))
        norm = lambda module, key: (put(module.weight, key + "/LayerNorm/gamma"), put(module.bias, key + "/LayerNorm/beta"))
        norm(self.norm, "embeddings")
        dense = dict(query="attention/self/query", key="attention/self/key", value="attention/self/value", out="attention/output/dense",
                     up="intermediate/dense", down="output/dense")
        for n, layer in enumerate([*self.below, *self.layers]):
            at = f"encoder/layer_{n}/"
            for ours, theirs in dense.items():
                put(getattr(layer, ours).weight, f"{at}{theirs}/kernel", True)
                put(getattr(layer, ours).bias, f"{at}{theirs}/bias")
            norm(layer.norm1, at + "attention/output")
            norm(layer.norm2, at + "output")
        return self
