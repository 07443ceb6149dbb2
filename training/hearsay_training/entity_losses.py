"""What the entity branch is taught by: gold of a text, as much of it as is told, or what a teacher thinks likely."""
import numpy as np
import torch
import torch.nn.functional as F

from . import entity_data as data

REACH = 48  # pieces on either side of its head that a mention may have


def tags_of(item):
    out = np.zeros(len(item.pieces), np.int64)
    for a, b, k in item.names:
        out[a] = 1 + 2 * k
        out[a + 1:b] = 2 + 2 * k
    return torch.from_numpy(out)


def losses(branch, item, x, rng):
    """Of one document: names, heads, spans, chains."""
    if item.soft:
        return soft_losses(branch, item, x)
    out = {}
    if item.names is not None:
        out["tag"] = F.cross_entropy(branch.tag(x), tags_of(item))
    if item.gap:
        s = branch.scores(x, item.gap_rows[[0, 0]], item.gap_rows[[1, 2]], torch.from_numpy(item.gap_features).float())
        is_a, is_b = item.gap_right
        if is_a or is_b:
            out["gap"] = F.cross_entropy(s[None], torch.tensor([0 if is_a else 1])) + 0.25 * F.softplus(-s[0 if is_a else 1])
        else:
            out["gap"] = 0.5 * F.softplus(s).mean()
    if not item.mentions:
        return out
    m = np.array([r[:4] for r in item.mentions])
    heads = torch.from_numpy(m[:, 0])
    if item.heads == "all":
        gold_heads = torch.zeros(len(x), dtype=torch.long)
        gold_heads[heads] = torch.from_numpy(m[:, 3])
        ignore = torch.from_numpy(item.pieces.goes_on)
        gold_heads[ignore] = data.IGNORE
        out["head"] = F.cross_entropy(branch.head(x), gold_heads, ignore_index=data.IGNORE)
    elif item.heads == "own":
        said = branch.head(x).log_softmax(-1)
        rest = torch.logaddexp(said[:, 0], said[:, data.HEADS.index("other")])
        rest[heads] = said[heads, torch.from_numpy(m[:, 3])]
        out["head"] = -rest[~torch.from_numpy(item.pieces.goes_on)].mean()
    if item.heads in ("all", "own"):
        ok = torch.from_numpy((m[:, 0] - m[:, 1] <= REACH) & (m[:, 2] - 1 - m[:, 0] <= REACH))
        s = branch.spans(x, heads[ok], REACH)
        begin, end = torch.from_numpy(m[:, 1] - m[:, 0] + REACH)[ok], torch.from_numpy(m[:, 2] - 1 - m[:, 0] + REACH)[ok]
        out["span"] = F.cross_entropy(s[0], begin) + F.cross_entropy(s[1], end)
    p = item.pairs
    if len(p):
        n = len(m)
        s = branch.scores(x[heads], torch.from_numpy(p[:, 0]), torch.from_numpy(p[:, 1]), torch.from_numpy(item.features).float())
        fresh = branch.fresh(x[heads]).squeeze(-1)
        same, anaphor = torch.from_numpy(item.same), torch.from_numpy(p[:, 0])
        all_ = group_logsumexp(s, anaphor, n, fresh)
        has = torch.zeros(n, dtype=torch.bool)
        has[anaphor[same]] = True
        right = group_logsumexp(s.masked_fill(~same, -1e4), anaphor, n, torch.where(has, torch.full_like(fresh, -1e4), fresh))
        keep = torch.ones(n, dtype=torch.bool)
        out["chain"] = (all_ - right)[keep].mean()
    return out


def soft_losses(branch, item, x):
    """Of a document that a teacher marked: how far the branch is from what the teacher thinks likely."""
    soft, whole = {k: v.float() for k, v in item.soft.items()}, ~torch.from_numpy(item.pieces.goes_on)
    out = dict(tag=-(soft["tag"] * branch.tag(x).log_softmax(-1)).sum(-1).mean(),
               head=-(soft["head"] * branch.head(x).log_softmax(-1)).sum(-1)[whole].mean())
    if not item.mentions:
        return out
    m = np.array([r[:3] for r in item.mentions])
    heads = torch.from_numpy(m[:, 0])
    s = branch.spans(x, heads, REACH)
    out["span"] = F.cross_entropy(s[0], torch.from_numpy(m[:, 1] - m[:, 0] + REACH)) + F.cross_entropy(s[1], torch.from_numpy(m[:, 2] - 1 - m[:, 0] + REACH))
    if len(item.pairs):
        anaphor, other, n = torch.from_numpy(item.pairs[:, 0]), torch.from_numpy(item.pairs[:, 1]), len(m)
        fresh = branch.fresh(x[heads]).squeeze(-1)
        s = branch.scores(x[heads], anaphor, other, torch.from_numpy(item.features).float())
        own, taught = group_logsumexp(s, anaphor, n, fresh), group_logsumexp(soft["pair"], anaphor, n, soft["fresh"])
        linked = torch.exp(soft["pair"] - taught[anaphor]) * (s - own[anaphor])
        out["chain"] = -(linked.sum() + (torch.exp(soft["fresh"] - taught) * (fresh - own)).sum()) / n
    return out


def group_logsumexp(s, group, n, start):
    top = start.detach().clone().scatter_reduce(0, group, s.detach(), "amax")
    total = torch.exp(start - top).index_add(0, group, torch.exp(s - top[group]))
    return top + torch.log(total)
