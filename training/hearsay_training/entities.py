"""Trains the entity branch on a trained reader, whose own layers stay as they are.

python -m hearsay_training.entities --data DATA --network network.pt --tokenizer tokenizer.json --out DIR [--litbank DIR] [--wikigold FILE]
"""
import argparse
import json
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import entity_data as data
from . import entity_features as feats
from . import gold_entities as gold
from .encoder import Network, Shape, load
from .entity_branch import Branch, load_branch, lower
from .entity_losses import REACH, losses
from .pieces import load_tokenizer
from .teacher import Teacher

ROOM, OVERLAP = 254, 32


def cuts(n):
    """The windows of a text of n pieces, as Encoder.java cuts them."""
    count = max(1, -(-(n - OVERLAP) // (ROOM - OVERLAP)))
    if count > 1:
        count += count % 2
    return [(w * max(0, n - OVERLAP) // count, min(n, (w + 1) * max(0, n - OVERLAP) // count + OVERLAP)) for w in range(count)]


def windows(item):
    """Of a text's windows: rows (4 × windows × length: piece, letter case, break, quotation mark), mask, and where each piece stands deepest."""
    p = item.pieces
    n = len(p)
    places = cuts(n)
    length = max(b - a for a, b in places) + 2
    rows = np.zeros((4, len(places), length), np.int64)
    mask = np.zeros((len(places), length), np.int64)
    deep = np.full(n, -1)
    at = np.zeros((n, 2), np.int64)
    for w, (a, b) in enumerate(places):
        m = b - a
        for r, (values, first, last) in enumerate(((p.ids, 101, 102), (p.shape, 0, 0), (p.brk, 0, 0), (p.quote, 0, 0))):
            rows[r, w, :m + 2] = np.concatenate([[first], values[a:b], [last]])
        mask[w, :m + 2] = 1
        left, right = np.arange(m), np.arange(m)[::-1]
        own = np.minimum(left if a else n, right if b < n else np.full(m, n))
        better = own > deep[a:b]
        deep[a:b][better] = own[better]
        at[a:b][better] = np.stack([np.full(m, w), np.arange(1, m + 1)], 1)[better]
    return torch.from_numpy(rows), torch.from_numpy(mask), torch.from_numpy(at)


def prepare(net, items, depth, with_pairs=True):
    """Adds to every item the reader's states of its windows (without a reader, what a teacher reads), and where each piece stands deepest; pairs and their
    features."""
    began = time.time()
    for item in items:
        rows, mask, at = windows(item)
        if net is None:
            item.state = (rows.permute(1, 2, 0).to(torch.int32), mask, at)
        else:
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                item.state = (lower(net, depth, rows, mask).to(torch.bfloat16), mask, at)
        if with_pairs and item.mentions:
            pairs(item)
        if item.gap:
            gap_pairs(item)
    print(f"{len(items)} texts prepared in {time.time() - began:.0f}s", flush=True)


def pairs(item):
    facts = feats.facts(item.pieces.text, item.pieces, item.mentions)
    cand = feats.candidates(facts)
    item.pairs = np.array(cand, np.int64).reshape(-1, 2)
    item.features = np.stack([feats.pair(facts[i], facts[j]) for i, j in cand]) if cand else np.zeros((0, feats.FEATURES), np.uint8)
    chain = [m[4] for m in item.mentions]
    item.same = np.array([chain[i] == chain[j] for i, j in cand], bool)


def gap_pairs(item):
    """The pronoun against the two names."""
    pronoun, a, b, is_a, is_b, _ = item.gap
    rows = sorted([(pronoun[0], *pronoun, 1, 0, "pronoun"), (head_of(item, a), *a, 1, 1, "name"), (head_of(item, b), *b, 1, 2, "name")])
    facts = feats.facts(item.pieces.text, item.pieces, rows)
    k = next(i for i, r in enumerate(rows) if r[5] == "pronoun")
    names = [next(i for i, r in enumerate(rows) if r[4] == c) for c in (1, 2)]
    for f in facts:
        f.order = f.order * 3  # other mentions stand between, which are not known here
    item.gap_rows = torch.tensor([rows[k][0], rows[names[0]][0], rows[names[1]][0]])
    item.gap_features = np.stack([feats.pair(facts[k], facts[c]) if c < k else feats.pair(facts[k], facts[c]) for c in names])
    item.gap_right = (is_a, is_b)


def head_of(item, span):
    return span[0]


def document(branch, items):
    """States of each of the items, pieces × hidden."""
    length = max(i.state[0].shape[1] for i in items)
    xs = torch.cat([F.pad(i.state[0], (0, 0, 0, length - i.state[0].shape[1])) for i in items])
    masks = torch.cat([F.pad(i.state[1], (0, length - i.state[1].shape[1])) for i in items])
    with torch.autocast("cpu", torch.bfloat16):
        out = branch.states(xs.float(), masks)
    result, row = [], 0
    for i in items:
        at = i.state[2]
        result.append(out[row + at[:, 0], at[:, 1]])
        row += len(i.state[0])
    return result


WEIGHTS = dict(tag=3.0, head=1.5, span=0.5, chain=1.0, gap=1.0)


@torch.no_grad()
def measure(branch, items):
    """Quick figures on texts set aside: names, heads, spans by head, antecedents of gold mentions, GAP pairs."""
    branch.eval()
    t = dict(tp=0, p=0, g=0, htp=0, hp=0, hg=0, span=0, spans=0, link=0, links=0, gap=0, gaps=0)
    for item in items:
        x = document(branch, [item])[0]
        if item.names is not None:
            got = {s for s in decode(branch.tag(x).argmax(-1).numpy()) if s[2] < 3}
            want = {s for s in item.names if s[2] < 3}
            t["tp"] += len(got & want); t["p"] += len(got); t["g"] += len(want)
        if item.gap and any(item.gap_right):
            s = branch.scores(x, item.gap_rows[[0, 0]], item.gap_rows[[1, 2]], torch.from_numpy(item.gap_features).float())
            t["gap"] += int(bool(s[0] > s[1]) == item.gap_right[0]); t["gaps"] += 1
        if item.mentions and item.heads in ("all", "own"):
            guess = branch.head(x).argmax(-1).numpy()
            guess[item.pieces.goes_on] = 0
            gold_heads = {r[0]: r[3] for r in item.mentions if r[3] < 5}
            got = {i: k for i, k in enumerate(guess) if 0 < k < 5}
            t["htp"] += sum(gold_heads.get(i) == k for i, k in got.items()); t["hp"] += len(got); t["hg"] += len(gold_heads)
            m = np.array([r[:4] for r in item.mentions])
            s = branch.spans(x, torch.from_numpy(m[:, 0]), REACH).argmax(-1).numpy() - REACH + m[:, 0]
            t["span"] += int(((s[0] == m[:, 1]) & (s[1] == m[:, 2] - 1)).sum()); t["spans"] += len(m)
        if item.mentions and len(item.pairs):
            heads = torch.tensor([r[0] for r in item.mentions])
            s = branch.scores(x[heads], torch.from_numpy(item.pairs[:, 0]), torch.from_numpy(item.pairs[:, 1]), torch.from_numpy(item.features).float()).numpy()
            fresh = branch.fresh(x[heads]).squeeze(-1).numpy()
            best = {k: (f, None) for k, f in enumerate(fresh)}
            has = set(item.pairs[item.same, 0])
            for q, (i, j) in enumerate(item.pairs):
                if s[q] > best[i][0]:
                    best[i] = (s[q], item.same[q])
            for k, (_, right) in best.items():
                if item.mentions[k][3] < 5:
                    t["links"] += 1
                    t["link"] += int(right is None and k not in has or bool(right))
    branch.train()
    f = lambda a, b, c: round(200 * a / max(1, b + c), 2)
    return dict(names=f(t["tp"], t["p"], t["g"]), heads=f(t["htp"], t["hp"], t["hg"]), spans=round(100 * t["span"] / max(1, t["spans"]), 2),
                links=round(100 * t["link"] / max(1, t["links"]), 2), gap=round(100 * t["gap"] / max(1, t["gaps"]), 2))


def decode(tags):
    out, begin = [], None
    for i, t in enumerate([*tags, 0]):
        inside = t > 0 and t % 2 == 0
        if begin is not None and not (inside and (t - 2) // 2 == out_kind):
            out.append((begin, i, out_kind)); begin = None
        if t % 2 == 1:
            begin, out_kind = i, (t - 1) // 2
        elif inside and begin is None:
            begin, out_kind = i, (t - 2) // 2
    return out


def corpora(o, tok):
    """Texts to learn and texts set aside, by corpus."""
    join = lambda *p: os.path.join(o.data, *p)
    gum = data.gum_items(join("gum", "train", "conllu"), tok, False)
    cross = data.named_items(gold.crossner(join("ner", "crossner-politics-train.txt")), tok, "crossner")
    gap = data.gap_items(join("gap", "gap-development.tsv"), tok)[:1000]
    sets = dict(gum=gum, crossner=cross, gap=gap)
    sets["meantime"] = data.coreferent_items(gold.meantime(join("meantime")), tok, False)
    sets["ecbplus"] = data.coreferent_items(gold.ecbplus(join("ecbplus")), tok, False)
    if o.litbank:
        sets["litbank"] = data.litbank(o.litbank, tok)[::2]
    if o.wikigold:
        sets["wikigold"] = data.wikigold(o.wikigold, tok)
    if o.tweets:
        for part in "abefgh":
            sets.setdefault("btc", []).extend(data.columns(os.path.join(o.tweets, "BTC/CONLL-format/data", part + ".conll"), tok, "btc-" + part, 8))
        sets["wnut"] = data.columns(os.path.join(o.tweets, "WNUT17/CONLL-format/data/train/wnut17train.conll"), tok, "wnut", 8)
    if o.passages:
        sets["own"] = data.passages(o.passages, tok)
    return sets


ASIDE = dict(own=40, gum=10, crossner=30, gap=100, litbank=3, wikigold=12, meantime=6, ecbplus=20, btc=8, wnut=8)
SHARE = dict(own=3, litbank=0.3, ecbplus=0.15, gap=0.7, gum=2, wikigold=2, crossner=3,
             btc=0.3, swapped=1)  # how often a text comes in an epoch
TAUGHT = dict(crossner=1, gap=0.3, meantime=0.5, ecbplus=0.05, litbank=0.2, btc=0.2, wnut=0.7, own=0.6, swapped=0.2)  # in one of the teacher's, which is slow


def train(branch, learn, aside, o):
    """Epochs over texts by corpus, each as often as SHARE says; figures of the texts set aside and a checkpoint after each."""
    body = [p for n, p in branch.named_parameters() if p.requires_grad and n.startswith("layers")]
    rest = [p for n, p in branch.named_parameters() if p.requires_grad and not n.startswith("layers")]
    opt = torch.optim.AdamW([dict(params=body, lr=o.lr, base=o.lr, weight_decay=0.01), dict(params=rest, lr=o.head_lr, base=o.head_lr, weight_decay=0.01)],
                            betas=(0.9, 0.98), eps=1e-6, fused=True)
    plan = []
    for e in range(o.epochs):
        rng = random.Random(o.seed * 100 + e)
        steps = []
        for name, items in learn.items():
            share = SHARE.get(name, 1)
            some = items * int(share) if share >= 1 else rng.sample(items, int(len(items) * share))
            some = sorted(some, key=lambda i: (len(i.pieces) + rng.random() * 60))
            group, weight = [], 0
            for item in some:
                size = len(item.state[0]) * item.state[0].shape[1]
                if group and weight + size > 1600:
                    steps.append((name, group)); group, weight = [], 0
                group.append(item); weight += size
            if group:
                steps.append((name, group))
        rng.shuffle(steps)
        plan.append(steps)
    total, step, began = sum(map(len, plan)), 0, time.time()
    print(f"{total} steps", flush=True)
    rng = np.random.default_rng(o.seed)
    branch.train()
    for e, steps in enumerate(plan):
        sums, counts = {}, {}
        for name, group in steps:
            warm = 0.06 * total
            scale = step / warm if step < warm else max(0.0, (total - step) / (total - warm))
            for g in opt.param_groups:
                g["lr"] = g["base"] * scale
            loss = 0
            for item, x in zip(group, document(branch, group)):
                for k, v in losses(branch, item, x, rng).items():
                    loss = loss + WEIGHTS[k] * v / len(group)
                    sums[k] = sums.get(k, 0) + v.item(); counts[k] = counts.get(k, 0) + 1
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(branch.parameters(), 1.0)
            opt.step()
            step += 1
            if step % 50 == 0:
                print(f"epoch {e} step {step}/{total} " + " ".join(f"{k} {sums[k] / counts[k]:.3f}" for k in sums) + f" {time.time() - began:.0f}s", flush=True)
                sums, counts = {}, {}
        row = dict(epoch=e + 1, seconds=round(time.time() - began), **{n: measure(branch, items) for n, items in aside.items()})
        print(json.dumps(row), flush=True)
        torch.save(dict(branch=branch.state_dict(), depth=o.depth, layers=len(branch.layers)), os.path.join(o.out, "branch.pt"))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", required=True)
    ap.add_argument("--network", required=True)
    ap.add_argument("--tokenizer", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--litbank")
    ap.add_argument("--wikigold")
    ap.add_argument("--tweets", help="folder with BTC and WNUT17 in columns")
    ap.add_argument("--passages", help="folder with the project's own passages")
    ap.add_argument("--bert", help="variables of BERT base: trains a teacher on it instead of a branch")
    ap.add_argument("--marked", nargs="+", help="texts that the teacher marked, from hearsay_training.unmarked")
    ap.add_argument("--depth", type=int, default=4, help="the reader's layer whose states the branch reads")
    ap.add_argument("--layers", type=int, default=4)
    ap.add_argument("--first", help="ONNX file of the pretrained encoder: layers start from it; else from the reader's own")
    ap.add_argument("--start", help="branch.pt of an earlier run to go on from, with a fresh optimizer")
    ap.add_argument("--gum", type=int, default=2, help="how often GUM's texts come in an epoch")
    ap.add_argument("--epochs", type=int, default=6)
    ap.add_argument("--lr", type=float, default=2e-4)
    ap.add_argument("--head-lr", type=float, default=1e-3)
    ap.add_argument("--seed", type=int, default=5)
    ap.add_argument("--all", action="store_true", help="set nothing aside but the last figures' texts of GAP")
    ap.add_argument("--cache")
    o = ap.parse_args()
    os.makedirs(o.out, exist_ok=True)
    random.seed(o.seed); np.random.seed(o.seed); torch.manual_seed(o.seed)
    tok = load_tokenizer(o.tokenizer)
    net = None if o.bert else load(o.network).eval()
    if o.cache and os.path.exists(o.cache):
        learn, aside = torch.load(o.cache, weights_only=False)
    else:
        sets = corpora(o, tok)
        learn, aside = {}, {}
        for name, items in sets.items():
            random.Random(7).shuffle(items)
            k = ASIDE[name]
            aside[name], learn[name] = items[:k], items[k:]
        rng = random.Random(11)
        named = learn["gum"] + learn["crossner"] + learn.get("wikigold", [])
        learn["swapped"] = data.swapped(named, tok, rng) + data.swapped(learn["crossner"], tok, rng)
        for part in (learn, aside):
            for items in part.values():
                prepare(net, items, o.depth)
        if o.cache:
            torch.save((learn, aside), o.cache)
    if o.marked:
        SHARE["own"] = 1  # what the teacher marked comes instead
        for path in o.marked:
            for name, items in torch.load(path, weights_only=False).items():
                learn["marked " + name] = items
                prepare(net, items, o.depth, False)
    if o.bert:
        SHARE.update(TAUGHT)
        train(Teacher().load_bert(o.bert), learn, aside, o)
        return
    branch = Branch(Shape(), o.layers)
    source = Network(Shape()).load_onnx(o.first) if o.first else net
    for n, layer in enumerate(branch.layers):
        layer.load_state_dict(source.layers[o.depth + n].state_dict())
    if o.start:
        branch = load_branch(o.start)
    SHARE["gum"] = o.gum
    train(branch, learn, aside, o)


if __name__ == "__main__":
    main()
