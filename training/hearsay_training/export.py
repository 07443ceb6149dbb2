"""Writes the network as the int8 ONNX file that ships.

python -m hearsay_training.export --network network.pt --tokenizer tokenizer.json --out FOLDER [--float]

The graph is written node by node with ONNX Runtime's fused operators: int8 weights with one scale a column, activations quantised at run
time.
"""
import argparse
import hashlib
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from .encoder import Network, Shape

MS = "com.microsoft"


class Graph:
    def __init__(self, bits: int, quantised: bool):
        self.nodes, self.init, self.n, self.top, self.quantised = [], [], 0, 2 ** (bits - 1) - 1, quantised
        self.channels = None  # scale and shift of a normalisation that leaves both to what follows

    def const(self, array, name=None):
        self.n += 1
        name = name or f"c{self.n}"
        self.init.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, op, inputs, outputs=1, domain="", **attrs):
        self.n += 1
        outs = [f"{op}{self.n}_{k}" for k in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, outs, name=f"{op}{self.n}", domain=domain, **attrs))
        return outs[0] if outputs == 1 else outs

    def linear(self, x, weight, bias, quantise=True):
        """x·Wᵀ + b for a torch Linear's weight and bias."""
        w = weight.detach().float().numpy().T
        b = bias.detach().float().numpy()
        if not (quantise and self.quantised):
            return self.add("Add", [self.add("MatMul", [x, self.const(w)]), self.const(b)])
        scale = np.maximum(np.abs(w).max(0), 1e-8) / self.top
        q = np.clip(np.rint(w / scale), -self.top, self.top).astype(np.int8)
        zero = self.const(np.zeros(w.shape[1], np.int8))
        return self.add("DynamicQuantizeMatMul", [x, self.const(q), self.const(scale.astype(np.float32)), zero, self.const(b)], domain=MS)

    def table(self, ids, weight):
        """Rows of an embedding; int8 with one scale a row."""
        w = weight.detach().float().numpy()
        if not self.quantised:
            return self.add("Gather", [self.const(w), ids])
        scale = np.maximum(np.abs(w).max(1, keepdims=True), 1e-8) / 127
        q = np.clip(np.rint(w / scale), -127, 127).astype(np.int8)
        rows = self.add("Cast", [self.add("Gather", [self.const(q), ids])], to=TensorProto.FLOAT)
        return self.add("Mul", [rows, self.add("Gather", [self.const(scale.astype(np.float32)), ids])])


def build(net: Network, bits: int, quantised: bool) -> onnx.ModelProto:
    s, g = net.s, Graph(bits, quantised)
    f = lambda t: t.detach().float().numpy()
    axis0 = g.const(np.array([0], np.int64))
    rows = g.add("Split", ["pieces"], 4, axis=0, num_outputs=4)  # each 1 × n
    ids, shape, brk, quote = rows
    n = g.add("Shape", [ids], start=1, end=2)
    places = g.add("Slice", [g.const(f(net.places.weight) + f(net.kinds.weight)), axis0, n, axis0])
    x = g.add("Add", [g.table(ids, net.words.weight), places])
    for index, table in ((shape, net.shapes), (brk, net.breaks), (quote, net.quotes)):
        x = g.add("Add", [x, g.add("Gather", [g.const(f(table.weight)), index])])
    x = norm(g, x, net.norm, s)
    split = g.const(np.array([s.hidden] * 3, np.int64))
    for layer in net.layers:
        qkv = g.linear(x, torch.cat([layer.query.weight, layer.key.weight, layer.value.weight]),
                       torch.cat([layer.query.bias, layer.key.bias, layer.value.bias]))
        q, k, v = g.add("Split", [qkv, split], 3, axis=-1)
        a = g.add("MultiHeadAttention", [q, k, v], domain=MS, num_heads=s.heads)
        a = g.linear(a, layer.out.weight, layer.out.bias)
        x = norm(g, g.add("Add", [x, a]), layer.norm1, s)
        y = g.linear(x, layer.up.weight, layer.up.bias)
        y = g.linear(g.add("Gelu", [y], domain=MS), layer.down.weight, layer.down.bias)
        x = norm(g, g.add("Add", [x, y]), layer.norm2, s)
    heads(net, g, x)
    graph = helper.make_graph(g.nodes, "hearsay-reader", [helper.make_tensor_value_info("pieces", TensorProto.INT64, [4, "n"])],
                              [helper.make_tensor_value_info("heads", TensorProto.FLOAT, ["n", None])], g.init)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MS, 1)], producer_name="hearsay")
    model.ir_version = 9
    return model


def norm(g, x, layer, s):
    """Layer norm of 1 × n × hidden, as the normalisation of n channels, then scale and shift: on a processor the runtime's own operator for it divides number by
    number, which took a fifth of all time, and the one that joins it with the sum before is ten times slower still."""
    f = lambda t: t.detach().float().numpy()
    if g.channels is None:
        n = g.add("Shape", [x], start=1, end=2)
        g.channels = [g.add("Expand", [g.const(np.array([value], np.float32)), n]) for value in (1, 0)]
    y = g.add("InstanceNormalization", [x, *g.channels], epsilon=s.eps)
    return g.add("Add", [g.add("Mul", [y, g.const(f(layer.weight))]), g.const(f(layer.bias))])


def heads(net, g, x):
    """The heads' rows: tags, cue sides, piece sides, piece biases, distance scores. They are small, so they stay float."""
    f = lambda t: t.detach().float().numpy()
    roles, link = net.distance.shape[0], net.s.link
    root = np.sqrt(link).astype(np.float32)

    def side(m):
        return g.linear(g.add("Gelu", [g.linear(x, m[0].weight, m[0].bias, False)], domain=MS), m[2].weight, m[2].bias, False)

    q, k = side(net.cue_side), side(net.piece_side)
    k = g.add("Div", [k, g.const(root)])
    tags = g.linear(x, net.tag.weight, net.tag.bias, False)
    bias = g.linear(x, net.piece_bias.weight, net.piece_bias.bias, False)
    far = []
    for r, part in enumerate(g.add("Split", [q, g.const(np.array([link] * roles, np.int64))], roles, axis=-1)):
        far.append(g.add("Add", [g.add("MatMul", [part, g.const((f(net.distance)[r] / root).T)]), g.const(f(net.distance_bias)[r])]))
    wide = g.add("Concat", [tags, q, k, bias, *far], axis=-1)
    g.nodes.append(helper.make_node("Squeeze", [wide, g.const(np.array([0], np.int64))], ["heads"]))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--network", required=True, help="network.pt, or a checkpoint that holds one")
    ap.add_argument("--tokenizer", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--decoding", required=True, help="properties: how scores become attributions, and the confidence")
    ap.add_argument("--name", default="default")
    ap.add_argument("--version", default="1")
    ap.add_argument("--bits", type=int, default=8, help="of a weight; 7 rules out saturation without VNNI, at a cost in accuracy")
    ap.add_argument("--float", action="store_true", help="leave the weights in float, to see what quantising costs")
    o = ap.parse_args()
    state = torch.load(o.network, weights_only=True, map_location="cpu")
    net = Network(Shape())
    net.load_state_dict(state.get("net", state))
    net.eval()
    os.makedirs(o.out, exist_ok=True)
    model = build(net, o.bits, not o.float)
    onnx.save(model, os.path.join(o.out, "reader.onnx"))
    vocab = json.load(open(o.tokenizer, encoding="utf8"))["model"]["vocab"]
    with open(os.path.join(o.out, "vocab.txt"), "w", encoding="utf8", newline="\n") as f:
        f.writelines(piece + "\n" for piece, _ in sorted(vocab.items(), key=lambda e: e[1]))
    with open(os.path.join(o.out, "reader.onnx"), "rb") as f:
        network = f.read()
    tuned = open(o.decoding, encoding="utf8").read()
    with open(os.path.join(o.out, "reader.properties"), "w", encoding="utf8", newline="\n") as f:
        f.write(f"model.name={o.name}\nmodel.version={o.version}\nmodel.sha256={hashlib.sha256(network).hexdigest()}\n")
        f.write("window.length=256\nwindow.overlap=32\n" + tuned)
    print(len(network), "bytes")


if __name__ == "__main__":
    main()
