"""Averages the weights of networks that were trained on from one another (Wortsman et al. 2022, model soups).

python -m hearsay_training.average --out network.pt A.pt B.pt ...
"""
import argparse

import torch


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("networks", nargs="+")
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    states = [torch.load(n, weights_only=True) for n in o.networks]
    states = [s.get("net", s) for s in states]
    torch.save({k: sum(s[k].float() for s in states) / len(states) for k in states[0]}, o.out)


if __name__ == "__main__":
    main()
