#!/usr/bin/env python3
"""Does a text read to the same attributions in whatever format it comes?

    same_attributions.py TEXTS [--hearsay COMMAND] [--work FOLDER] [--skip N] [--count N] [--only FORMAT,...] [--show N]

TEXTS is a folder of .txt files: a headline, and paragraphs parted by blank lines. LibreOffice (soffice) makes DOCX, ODT, RTF, HTML and PDF of each, in one
and two columns, Chromium PDF, Python's email module mails. Each is read by `hearsay read`, and so is the plain body. For each format the share of
the plain body's attributions that come out with the same source, cue and content (words, white space folded), and how many come out beside them.
"""
import argparse, collections, email.message, email.policy, hashlib, json, pathlib, shlex, shutil, subprocess, sys, tempfile

import pdf_trial

PDFS = ["chromium-1", "chromium-2-untagged-ragged", "chromium-2-untagged-hyphens-indent", "office-1-untagged", "office-2-untagged-justified-hyphens",
        "office-2-tagged-hyphens"]
OFFICE = ["docx", "odt", "rtf", "html"]
PLAIN_LAYOUT = ("soffice", 1, False, False, "space", False, True)


def mail(title, body, html):
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["Subject"], message["From"], message["To"] = title, "Jane Roe <roe@example.org>", "desk@example.org"
    message["Date"] = "Sun, 09 Mar 2014 15:30:00 +0800"
    message.set_content("\n\n".join(body) + "\n")
    if html:
        message.add_alternative(pdf_trial.as_html(title, body, PLAIN_LAYOUT), subtype="html")
    return message.as_bytes()


def made(form, texts, folder):
    """The files of a format, one a text; None where the program that makes them is not here."""
    folder.mkdir(parents=True, exist_ok=True)
    if form == "plain":
        for name, (_, *body) in texts.items():
            (folder / (name + ".txt")).write_text("\n\n".join(body) + "\n", encoding="utf-8")
    elif form in ("eml", "eml-html"):
        for name, (title, *body) in texts.items():
            (folder / (name + ".eml")).write_bytes(mail(title, body, form == "eml-html"))
    else:
        layout = pdf_trial.LAYOUTS.get(form, PLAIN_LAYOUT)
        if not shutil.which(layout[0]):
            return None
        sources = []
        source_folder = folder / ".source"
        source_folder.mkdir(exist_ok=True)
        for name, (title, *body) in texts.items():
            source = source_folder / (name + (".html" if layout[0] == "chromium" else ".fodt"))
            source.write_text((pdf_trial.as_html if layout[0] == "chromium" else pdf_trial.as_fodt)(title, body, layout), encoding="utf-8")
            sources.append(source)
        if form in OFFICE:
            subprocess.run(["soffice", "-env:UserInstallation=file://%s/profile" % folder.parent, "--headless", "--convert-to", form, "--outdir", str(folder),
                            *map(str, sources)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        else:
            pdf_trial.make(layout, sources, source_folder)
            for source in sources:
                shutil.copy(source.with_suffix(".pdf"), folder)
    return folder


def readings(command, folder, out):
    run = subprocess.run([*command, "read", str(folder), "--format", "json", "--out", str(out), "--language", "en"], capture_output=True, text=True)
    if run.stderr:
        print(run.stderr.strip(), file=sys.stderr)
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in out.glob("*.json")}


def attributions(reading):
    fold = lambda spans: " ".join(" ".join(span["text"] for span in spans).split())
    return collections.Counter((fold(a["source"]["spans"]), fold(a["cue"]["spans"]), fold(a["content"]["spans"])) for a in reading["attributions"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=pathlib.Path)
    parser.add_argument("--hearsay", default=str(pathlib.Path(__file__).resolve().parents[2] / "hearsay"))
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--skip", type=int, default=0, help="leave out so many of the texts, in the order of their names' hashes")
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--only", default="")
    parser.add_argument("--show", type=int, default=0)
    args = parser.parse_args()
    work = (args.work or pathlib.Path(tempfile.mkdtemp())).resolve()
    every = sorted(args.texts.glob("*.txt"), key=lambda p: hashlib.sha256(p.name.encode()).hexdigest())
    chosen = [p for p in every if len(pdf_trial.paragraphs(p)) > 3 and "<" not in p.read_text(encoding="utf-8")][args.skip:args.skip + args.count]
    texts = {"t%03d" % n: pdf_trial.paragraphs(p) for n, p in enumerate(chosen)}
    command = shlex.split(args.hearsay)
    plain = readings(command, made("plain", texts, work / "plain"), work / "out-plain")
    wanted = {name: attributions(reading) for name, reading in plain.items()}
    total = sum(sum(c.values()) for c in wanted.values())
    print("%d texts, %d attributions in their plain bodies" % (len(texts), total))
    all_same = all_wanted = 0
    for form in OFFICE + ["eml", "eml-html"] + PDFS:
        if args.only and form not in args.only.split(","):
            continue
        folder = made(form, texts, work / form)
        if folder is None:
            print("%-40s not made: its program is not here" % form)
            continue
        read = readings(command, folder, work / ("out-" + form))
        same = surplus = 0
        for name, want in wanted.items():
            got = attributions(read[name]) if name in read else collections.Counter()
            same += sum((want & got).values())
            surplus += sum((got - want).values())
            if args.show and want != got:
                print("    %s missing %s\n        surplus %s" % (name, list((want - got))[:args.show], list((got - want))[:args.show]))
        all_same, all_wanted = all_same + same, all_wanted + total
        print("%-40s same %5.1f %%, %d others, %d of %d texts read" % (form, 100 * same / max(1, total), surplus, len(read), len(texts)), flush=True)
    print("%-40s same %5.1f %%" % ("all", 100 * all_same / max(1, all_wanted)))


if __name__ == "__main__":
    main()
