"""Trains the reader's network on PolNeAR's train part and writes checkpoints.

python -m hearsay_training.train --data DIR --encoder bge-small.onnx --tokenizer tokenizer.json --out DIR
Run again with the same --out, it goes on from the last checkpoint.
"""
import argparse
import json
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import labels, polnear
from .encoder import Network, Shape
from .pieces import Pieces, load_tokenizer

MASK = 103  # [MASK] in the vocabulary of uncased BERT


def groups(net, lr, head_lr, layer_decay):
    """Parameter groups: heads and features fast, encoder layers slower the deeper they lie; no decay on biases and norms."""
    out = {}
    for name, p in net.named_parameters():
        top = name.split(".")[0]
        if top == "layers":
            depth = len(net.layers) - 1 - int(name.split(".")[1])
            rate = lr * layer_decay ** depth
        elif top in ("words", "places", "kinds", "norm"):
            rate = lr * layer_decay ** len(net.layers)
        else:
            rate = head_lr
        decay = 0.01 if p.dim() > 1 and "norm" not in name else 0.0
        out.setdefault((rate, decay), []).append(p)
    return [dict(params=ps, lr=r, weight_decay=d, base=r) for (r, d), ps in out.items()]


def losses(net, batch, rng, mask_share):
    t = {k: torch.from_numpy(v) for k, v in batch.items()}
    ids = t["ids"]
    if net.training and mask_share:
        hide = torch.from_numpy(rng.random(ids.shape) < mask_share) & (t["tags"] != labels.IGNORE)
        ids = torch.where(hide, torch.full_like(ids, MASK), ids)
    with torch.autocast("cpu", torch.bfloat16):
        x = net.encode(ids, t["shape"], t["brk"], t["quote"], t["mask"])
    x = x.float()
    tag = F.cross_entropy(net.tag(x).flatten(0, 1), t["tags"].flatten(), ignore_index=labels.IGNORE)
    if not len(t["pairs"]):
        return tag, tag * 0, None
    with torch.autocast("cpu", torch.bfloat16):
        logits = net.links(x, t["pairs"])
    logits = logits.float()
    link = F.cross_entropy(logits.flatten(0, 1), t["links"].flatten(), ignore_index=labels.IGNORE)
    return tag, link, logits


@torch.no_grad()
def measure(net, windows, seed):
    """Quick figures on the part set aside: F1 of cue beginnings, share of cues whose source and content pieces are all right."""
    net.eval()
    cuts = windows.cut(random.Random(seed))
    tp = fp = fn = right_source = right_content = pairs = 0
    for i in range(0, len(cuts), 8):
        b = windows.batch(cuts[i:i + 8])
        t = {k: torch.from_numpy(v) for k, v in b.items()}
        with torch.autocast("cpu", torch.bfloat16):
            x = net.encode(t["ids"], t["shape"], t["brk"], t["quote"], t["mask"])
        x = x.float()
        guess = net.tag(x).argmax(-1).numpy()
        gold, real = b["tags"], b["tags"] != labels.IGNORE
        is_cue = lambda v: (v == labels.B_CUE) & real
        tp += int((is_cue(guess) & is_cue(gold)).sum()); fp += int((is_cue(guess) & ~is_cue(gold)).sum()); fn += int((~is_cue(guess) & is_cue(gold)).sum())
        if len(b["pairs"]):
            best = net.links(x, t["pairs"]).argmax(-1).numpy()
            for p, g in zip(best, b["links"]):
                keep = g != labels.IGNORE
                role = lambda v, lo: (v[keep] >= lo) & (v[keep] <= lo + 1)
                right_source += int((role(p, 1) == role(g, 1)).all()); pairs += 1
                inter = (role(p, 3) & role(g, 3)).sum()
                right_content += int(2 * inter >= 0.5 * (role(p, 3).sum() + role(g, 3).sum()))
    net.train()
    f1 = 200 * tp / max(1, 2 * tp + fp + fn)
    return dict(cue_f1=round(f1, 2), source_all=round(100 * right_source / pairs, 2), content_half=round(100 * right_content / pairs, 2))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", required=True, help="folder that holds polnear/")
    ap.add_argument("--encoder", required=True, help="ONNX file of the pretrained encoder")
    ap.add_argument("--tokenizer", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=int, default=5)
    ap.add_argument("--batch", type=int, default=8)
    ap.add_argument("--lr", type=float, default=1.5e-4)
    ap.add_argument("--head-lr", type=float, default=6e-4)
    ap.add_argument("--layer-decay", type=float, default=0.95)
    ap.add_argument("--link-weight", type=float, default=6.0)
    ap.add_argument("--mask", type=float, default=0.03)
    ap.add_argument("--alone", type=float, default=0.0, help="share of attributing sentences that are also read alone, each epoch")
    ap.add_argument("--start", help="network.pt of an earlier run to go on from, with a fresh optimizer")
    ap.add_argument("--aside", type=float, default=0.06, help="share of train set aside for tuning and calibration")
    ap.add_argument("--seed", type=int, default=20)
    ap.add_argument("--steps", type=int, default=0, help="stop after so many steps (a trial)")
    ap.add_argument("--threads-file", help="file with the number of threads, read before every step: lets a long training make room")
    o = ap.parse_args()
    os.makedirs(o.out, exist_ok=True)
    random.seed(o.seed); np.random.seed(o.seed); torch.manual_seed(o.seed)
    tok = load_tokenizer(o.tokenizer)
    learn, tune = polnear.set_aside(polnear.read_folder(os.path.join(o.data, "polnear", "train")), o.aside, o.seed)
    with open(os.path.join(o.out, "aside.txt"), "w") as f:
        f.writelines(a.name + "\n" for a in tune)

    def labelled(articles):
        out = []
        for a in articles:
            p = Pieces(tok, a.text)
            out.append((p, *labels.label(p, a.gold)))
        return out

    windows, aside = labels.Windows(labelled(learn)), labels.Windows(labelled(tune))
    net = Network(Shape()).load_onnx(o.encoder)
    if o.start:
        net.load_state_dict(torch.load(o.start, weights_only=True))
    opt = torch.optim.AdamW(groups(net, o.lr, o.head_lr, o.layer_decay), betas=(0.9, 0.98), eps=1e-6, fused=True)
    epoch_batches = lambda e: windows.batches(random.Random(o.seed * 1000 + e), o.batch, o.alone)
    per_epoch = min(len(epoch_batches(e)) for e in range(o.epochs))
    total, step, first = per_epoch * o.epochs, 0, 0
    last = os.path.join(o.out, "last.pt")
    if os.path.exists(last):
        state = torch.load(last, weights_only=True)
        net.load_state_dict(state["net"]); opt.load_state_dict(state["opt"]); first, step = state["epoch"], state["step"]
    net.train()
    log = open(os.path.join(o.out, "log.jsonl"), "a")
    print(f"{len(learn)} articles to learn, {len(tune)} aside, {per_epoch} steps an epoch", flush=True)
    began = time.time()
    for epoch in range(first, o.epochs):
        batches = epoch_batches(epoch)
        rng = np.random.default_rng(o.seed * 1000 + epoch)
        sums = [0.0, 0.0]
        for n in range(per_epoch):
            if o.threads_file and step % 2 == 0:
                try:
                    torch.set_num_threads(int(open(o.threads_file).read().strip() or 1))
                except (OSError, ValueError):
                    pass
            warm = 0.06 * total
            scale = step / warm if step < warm else max(0.0, (total - step) / (total - warm))
            for g in opt.param_groups:
                g["lr"] = g["base"] * scale
            tag, link, _ = losses(net, windows.batch(*batches[n]), rng, o.mask)
            opt.zero_grad(set_to_none=True)
            (tag + o.link_weight * link).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            opt.step()
            step += 1
            sums[0] += tag.item(); sums[1] += link.item()
            if step % 20 == 0:
                print(f"epoch {epoch} step {step}/{total} tag {sums[0]/20:.4f} link {sums[1]/20:.4f} {time.time()-began:.0f}s", flush=True)
                sums = [0.0, 0.0]
            if o.steps and step >= o.steps:
                return
        row = dict(epoch=epoch + 1, step=step, seconds=round(time.time() - began), **measure(net, aside, o.seed))
        log.write(json.dumps(row) + "\n"); log.flush(); print(row, flush=True)
        torch.save(dict(net=net.state_dict(), opt=opt.state_dict(), epoch=epoch + 1, step=step), last + ".part")
        os.replace(last + ".part", last)
    torch.save(net.state_dict(), os.path.join(o.out, "network.pt"))


if __name__ == "__main__":
    main()
