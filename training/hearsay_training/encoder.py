"""The network: a BERT encoder that also reads case, paragraphs and quotation marks, and the heads that stand on it."""
import math
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from .labels import LINKS, TAGS
from .pieces import BREAKS, QUOTES, SHAPES

# Lower bounds of the distance buckets between a piece and the cue: exact nearby, coarser further away.
BOUNDS = [0, 1, 2, 3, 4, 5, 7, 10, 15, 22, 32, 48, 72, 108, 161]
BUCKETS = 2 * len(BOUNDS) - 1  # the sign doubles all but zero


def bucket_table(reach: int) -> np.ndarray:
    """Bucket of every distance from -reach to reach (piece less cue), at index distance + reach."""
    out = np.zeros(2 * reach + 1, np.int64)
    for d in range(-reach, reach + 1):
        k = int(np.searchsorted(BOUNDS, abs(d), side="right")) - 1
        out[d + reach] = k if d >= 0 else len(BOUNDS) - 1 + k
    return out


@dataclass
class Shape:
    vocab: int = 30522
    hidden: int = 384
    layers: int = 12
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    link: int = 64
    eps: float = 1e-12


def dropout(x, share: float, training: bool):
    """Dropout from random bytes: PyTorch's own draws one number an element, on a processor a tenth of a step's time."""
    cut = round(share * 256)
    if not training or not cut:
        return x
    n = x.numel()
    noise = torch.randint(0, 2 ** 63 - 1, ((n + 6) // 7,)).view(torch.uint8).view(-1, 8)[:, :7].reshape(-1)[:n]
    return x * ((noise >= cut).view(x.shape).to(x.dtype) * (256 / (256 - cut)))


def bias_of(mask):
    """What attention adds for every piece of rows × length: nothing, or so little that it takes no part."""
    bias = (mask[:, None, None, :] == 0) * -10000.0
    return bias.to(torch.bfloat16) if torch.is_autocast_enabled("cpu") else bias


class Layer(nn.Module):
    def __init__(self, s: Shape, drop: float):
        super().__init__()
        self.heads, self.drop = s.heads, drop
        self.query, self.key, self.value, self.out = (nn.Linear(s.hidden, s.hidden) for _ in range(4))
        self.norm1 = nn.LayerNorm(s.hidden, eps=s.eps)
        self.up, self.down = nn.Linear(s.hidden, s.inner), nn.Linear(s.inner, s.hidden)
        self.norm2 = nn.LayerNorm(s.hidden, eps=s.eps)

    def forward(self, x, bias):
        b, n, d = x.shape
        split = lambda t: t.view(b, n, self.heads, d // self.heads).transpose(1, 2)
        a = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=bias)
        a = self.out(a.transpose(1, 2).reshape(b, n, d))
        x = self.norm1(x + dropout(a, self.drop, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + dropout(y, self.drop, self.training))


class Network(nn.Module):
    """Inputs are rows × length integers. `forward` gives the two heads' raw parts; `links` joins them for chosen cues."""

    def __init__(self, s: Shape, drop=0.1):
        super().__init__()
        self.s, self.drop = s, drop
        self.words = nn.Embedding(s.vocab, s.hidden)
        self.places = nn.Embedding(s.positions, s.hidden)
        self.kinds = nn.Embedding(1, s.hidden)
        self.shapes, self.breaks, self.quotes = (nn.Embedding(len(n), s.hidden) for n in (SHAPES, BREAKS, QUOTES))
        self.norm = nn.LayerNorm(s.hidden, eps=s.eps)
        self.layers = nn.ModuleList(Layer(s, drop) for _ in range(s.layers))
        self.tag = nn.Linear(s.hidden, len(TAGS))
        roles = len(LINKS) - 1
        self.cue_side = nn.Sequential(nn.Linear(s.hidden, s.hidden), nn.GELU(), nn.Linear(s.hidden, roles * s.link))
        self.piece_side = nn.Sequential(nn.Linear(s.hidden, s.hidden), nn.GELU(), nn.Linear(s.hidden, roles * s.link))
        self.piece_bias = nn.Linear(s.hidden, roles)
        self.distance = nn.Parameter(torch.zeros(roles, BUCKETS, s.link))
        self.distance_bias = nn.Parameter(torch.zeros(roles, BUCKETS))
        for e in (self.shapes, self.breaks, self.quotes):
            nn.init.normal_(e.weight, std=0.005)
        nn.init.normal_(self.distance, std=0.02)
        self.register_buffer("buckets", torch.from_numpy(bucket_table(s.positions)), persistent=False)

    def encode(self, ids, shape, brk, quote, mask=None):
        x = self.words(ids) + self.places.weight[: ids.shape[1]] + self.kinds.weight[0]
        x = x + self.shapes(shape) + self.breaks(brk) + self.quotes(quote)
        x = dropout(self.norm(x), self.drop, self.training)
        bias = None if mask is None else bias_of(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def heads(self, x):
        """tags (…×8), cue side and piece side (…×4×link), piece bias (…×4), distance scores (…×4×buckets)."""
        roles = self.distance.shape[0]
        q = self.cue_side(x).unflatten(-1, (roles, self.s.link))
        k = self.piece_side(x).unflatten(-1, (roles, self.s.link)) / math.sqrt(self.s.link)
        far = torch.einsum("...rd,rbd->...rb", q, self.distance) / math.sqrt(self.s.link) + self.distance_bias
        return self.tag(x), q, k, self.piece_bias(x), far

    def links(self, x, pairs):
        """Logits pairs × length × 5 of what each piece is to each cue; `pairs` is (row, place of the cue's first piece)."""
        rows, cues = pairs[:, 0], pairs[:, 1]
        roles, link = self.distance.shape[0], self.s.link
        q = self.cue_side(x[rows, cues]).view(-1, roles, link)
        k = self.piece_side(x).unflatten(-1, (roles, link))[rows] / math.sqrt(link)
        s = torch.einsum("prd,pnrd->pnr", q, k) + self.piece_bias(x)[rows]
        far = torch.einsum("prd,rbd->prb", q, self.distance) / math.sqrt(link) + self.distance_bias
        d = torch.arange(x.shape[1])[None, :] - cues[:, None] + self.s.positions
        s = s + far.gather(2, self.buckets[d][:, None, :].expand(-1, roles, -1)).transpose(1, 2)
        return torch.cat([torch.zeros_like(s[..., :1]), s], -1)

    def load_onnx(self, path):
        """Takes over the weights of a BERT exported by Hugging Face: named ones by name, MatMul weights by their node."""
        import onnx
        from onnx import numpy_helper
        graph = onnx.load(path).graph
        named = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
        w = {k: v for k, v in named.items() if not k.startswith("onnx::")}
        for node in graph.node:
            if node.op_type == "MatMul" and node.input[1] in named:
                w[node.name.strip("/").replace("/MatMul", "").replace("/", ".") + ".weight"] = named[node.input[1]].T
        put = lambda p, key: p.data.copy_(torch.from_numpy(np.array(w[key])))
        put(self.words.weight, "embeddings.word_embeddings.weight")
        put(self.places.weight, "embeddings.position_embeddings.weight")
        self.kinds.weight.data.copy_(torch.from_numpy(w["embeddings.token_type_embeddings.weight"][:1].copy()))
        put(self.norm.weight, "embeddings.LayerNorm.weight"), put(self.norm.bias, "embeddings.LayerNorm.bias")
        names = dict(query="attention.self.query", key="attention.self.key", value="attention.self.value", out="attention.output.dense",
                     norm1="attention.output.LayerNorm", up="intermediate.dense", down="output.dense", norm2="output.LayerNorm")
        for n, layer in enumerate(self.layers):
            for ours, theirs in names.items():
                for part in ("weight", "bias"):
                    put(getattr(getattr(layer, ours), part), f"encoder.layer.{n}.{theirs}.{part}")
        return self


def load(path) -> Network:
    """A trained network, from network.pt or from a checkpoint that holds one."""
    state = torch.load(path, weights_only=True, map_location="cpu")
    net = Network(Shape())
    net.load_state_dict(state.get("net", state))
    return net
