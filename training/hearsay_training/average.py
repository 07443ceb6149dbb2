"""Averages the weights of networks that were trained on from one another (Wortsman et al. 2022, model soups).

python -m hearsay_training.average --out network.pt A.pt B.pt ...
"""
import argparse

import torch


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("networks", nargs="+")
    ap.add_argument("--out", required=True)
    ap.add_argument("--part", help="what of each file is averaged, such as `branch`; the rest is taken from the first")
    o = ap.parse_args()
    files = [torch.load(n, weights_only=True) for n in o.networks]
    states = [f[o.part] if o.part else f.get("net", f) for f in files]
    mean = {k: sum(s[k].float() for s in states) / len(states) for k in states[0]}
    torch.save({**files[0], o.part: mean} if o.part else mean, o.out)


if __name__ == "__main__":
    main()
