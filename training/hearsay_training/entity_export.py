"""Writes the entity branch as an int8 ONNX file, its pairs' weights, and the reader's network with one output more.

python -m hearsay_training.entity_export --network network.pt --branch branch.pt --reader FOLDER

FOLDER holds what hearsay_training.export wrote; reader.onnx there gets a second output `states` and stays else as it is.
"""
import argparse
import base64
import hashlib
import math
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper

from .entity_branch import SPAN, VIEW, VIEWS, Branch, load_branch
from .export import MS, Graph, norm


def build(branch: Branch, quantised=True) -> onnx.ModelProto:
    s, g = branch.s, Graph(8, quantised)
    f = lambda t: t.detach().float().numpy()
    x = "states"
    split = g.const(np.array([s.hidden] * 3, np.int64))
    for layer in branch.layers:
        qkv = g.linear(x, torch.cat([layer.query.weight, layer.key.weight, layer.value.weight]),
                       torch.cat([layer.query.bias, layer.key.bias, layer.value.bias]))
        q, k, v = g.add("Split", [qkv, split], 3, axis=-1)
        a = g.add("MultiHeadAttention", [q, k, v], domain=MS, num_heads=s.heads)
        x = norm(g, g.add("Add", [x, g.linear(a, layer.out.weight, layer.out.bias)]), layer.norm1, s)
        y = g.linear(x, layer.up.weight, layer.up.bias)
        x = norm(g, g.add("Add", [x, g.linear(g.add("Gelu", [y], domain=MS), layer.down.weight, layer.down.bias)]), layer.norm2, s)
    # The sides of spans and of pairs are divided here by the roots of their widths, and the distances' scores joined to the heads' sides.
    root, view = math.sqrt(SPAN), math.sqrt(VIEW)
    q = f(branch.span_head.weight), f(branch.span_head.bias)
    near, far = f(branch.span_near), f(branch.span_far)
    fars = [near[c] @ q[0][c * SPAN:(c + 1) * SPAN] / root for c in range(2)]
    far_bias = [near[c] @ q[1][c * SPAN:(c + 1) * SPAN] / root + far[c] for c in range(2)]
    weight = np.concatenate([f(branch.tag.weight), f(branch.head.weight), q[0], f(branch.span_piece.weight) / root, *fars,
                             f(branch.anaphor.weight) / view, f(branch.antecedent.weight), f(branch.fresh.weight)])
    bias = np.concatenate([f(branch.tag.bias), f(branch.head.bias), q[1], f(branch.span_piece.bias) / root, *far_bias,
                           f(branch.anaphor.bias) / view, f(branch.antecedent.bias), f(branch.fresh.bias)])
    wide = g.linear(x, torch.from_numpy(weight), torch.from_numpy(bias))
    tone = g.linear("states", branch.tone.weight, branch.tone.bias, False)  # of the states that the branch begins with, as it was learnt
    wide = g.add("Concat", [wide, tone], axis=-1)
    g.nodes.append(helper.make_node("Squeeze", [wide, g.const(np.array([0], np.int64))], ["entities"]))
    graph = helper.make_graph(g.nodes, "hearsay-entities", [helper.make_tensor_value_info("states", TensorProto.FLOAT, [1, "n", s.hidden])],
                              [helper.make_tensor_value_info("entities", TensorProto.FLOAT, ["n", None])], g.init)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MS, 1)], producer_name="hearsay")
    model.ir_version = 9
    return model


def with_states(path: str, depth: int):
    """Names the states of a layer as an output: those behind its second normalisation; two stand in each layer and one before them all."""
    model = onnx.load(path)
    if any(o.name == "states" for o in model.graph.output):
        return
    nodes = list(model.graph.node)
    norms = [k for k, n in enumerate(nodes) if n.op_type == "InstanceNormalization"]
    name = nodes[norms[2 * depth] + 2].output[0]  # behind its scale and shift
    model.graph.node.append(helper.make_node("Identity", [name], ["states"], name="states"))
    model.graph.output.append(helper.make_tensor_value_info("states", TensorProto.FLOAT, [1, "n", None]))
    onnx.save(model, path)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--branch", required=True)
    ap.add_argument("--reader", required=True)
    ap.add_argument("--float", action="store_true")
    o = ap.parse_args()
    state = torch.load(o.branch, weights_only=True)
    branch = load_branch(o.branch)
    reader = os.path.join(o.reader, "reader.onnx")
    with_states(reader, state["depth"])
    entities = os.path.join(o.reader, "entities.onnx")
    onnx.save(build(branch, not o.float), entities)
    first, second = branch.pair[0], branch.pair[2]
    parts = [first.weight.T, first.bias, second.weight[0], second.bias]
    raw = np.concatenate([p.detach().float().numpy().ravel() for p in parts]).astype("<f4").tobytes()
    properties = os.path.join(o.reader, "reader.properties")
    kept = [line for line in open(properties, encoding="utf8") if not line.startswith(("entities.pairs=", "entities.sha256=", "model.sha256="))]
    digest = lambda p: hashlib.sha256(open(p, "rb").read()).hexdigest()
    kept.insert(2, f"model.sha256={digest(reader)}\n")
    kept.insert(3, f"entities.sha256={digest(entities)}\n")
    with open(properties, "w", encoding="utf8", newline="\n") as f:
        f.writelines(kept + [f"entities.pairs={base64.b64encode(raw).decode()}\n"])
    print(os.path.getsize(entities), "bytes")


if __name__ == "__main__":
    main()
