#!/usr/bin/env python3
"""Lays out plain texts as PDF in many ways and compares what Hearsay reads from them with the texts.

    pdf_trial.py TEXTS [--reader COMMAND] [--work FOLDER] [--count N] [--only LAYOUT,...] [--show N]

TEXTS is a folder of .txt files: a headline, and paragraphs parted by blank lines. They are read by ./hearsay of this
checkout, or by COMMAND, which is run once with the PDF files behind it and writes, beside each NAME.pdf, NAME.out: the
title, a line ====, and the text. PDF files that are in FOLDER from another run are read again. LibreOffice (soffice)
and Chromium make the PDF files; without one of them its layouts are left out. Prints, for each layout, the share of
texts whose words are wholly equal, and of those whose paragraphs are equal too.
"""
import argparse, hashlib, html, json, pathlib, re, shlex, shutil, subprocess, sys, tempfile, zipfile

HEAD, FOOT = "The Harbour Gazette", "Printed for the reading room"
# name: program, columns, justified, hyphenated, marks between paragraphs, running heads, tagged
LAYOUTS = {
    "chromium-1": ("chromium", 1, False, False, "space", False, True),
    "chromium-1-untagged-heads": ("chromium", 1, True, False, "space", True, False),
    "chromium-2-justified-hyphens": ("chromium", 2, True, True, "space", False, True),
    "chromium-2-untagged-hyphens-indent": ("chromium", 2, True, True, "indent", True, False),
    "chromium-3-untagged-hyphens": ("chromium", 3, True, True, "space", False, False),
    "chromium-2-untagged-ragged": ("chromium", 2, False, False, "space", False, False),
    "office-1-tagged": ("soffice", 1, False, False, "space", True, True),
    "office-1-untagged": ("soffice", 1, False, False, "space", True, False),
    "office-2-untagged-justified-hyphens": ("soffice", 2, True, True, "space", True, False),
    "office-2-untagged-indent-hyphens": ("soffice", 2, True, True, "indent", True, False),
    "office-2-tagged-hyphens": ("soffice", 2, True, True, "indent", True, True),
    "office-3-untagged-hyphens": ("soffice", 3, True, True, "space", False, False),
}


def paragraphs(path):
    text = path.read_text(encoding="utf-8")
    return [" ".join(p.split()) for p in re.split(r"\n\s*\n", text) if p.strip()]


def hyphenated(word):
    """Soft hyphens where a typesetter might part the word: between a vowel and consonants, three letters from both ends."""
    if not re.fullmatch(r"[a-z]{7,}", word):
        return word
    out = []
    for i, c in enumerate(word):
        if 3 <= i <= len(word) - 3 and word[i - 1] in "aeiou" and c not in "aeiouy" and word[i + 1] in "aeiouy":
            out.append("\u00ad")
        out.append(c)
    return "".join(out)


def text_with_soft_hyphens(text):
    return re.sub(r"[^\W\d_]+", lambda m: hyphenated(m.group()), text)


def as_html(title, body, layout):
    _, columns, justified, hyphens, mark, heads, _ = layout
    para = "margin:0;text-indent:1.4em" if mark == "indent" else "margin:0 0 .7em 0"
    boxes = ('@top-center{content:"%s";font-size:8pt}@bottom-center{content:"Page " counter(page) " of " counter(pages);font-size:8pt}'
             % HEAD) if heads else ""
    style = ("@page{size:A4;margin:2cm;%s}body{font:10.5pt serif;text-align:%s}div{columns:%d;column-gap:1.6em}p{%s;orphans:1;widows:1}h1{font-size:20pt}"
             % (boxes, "justify" if justified else "left", columns, para))
    shy = text_with_soft_hyphens if hyphens else (lambda t: t)
    return ('<!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s</title><style>%s</style></head><body><h1>%s</h1><div>%s</div></body></html>'
            % (html.escape(title), style, html.escape(title), "".join("<p>%s</p>" % html.escape(shy(p)) for p in body)))


def as_fodt(title, body, layout):
    _, columns, justified, hyphens, mark, heads, _ = layout
    para = ('fo:text-indent="0.5cm" fo:margin-bottom="0cm"' if mark == "indent" else 'fo:margin-bottom="0.25cm"')
    text = 'fo:font-size="10.5pt" style:font-name="Liberation Serif" fo:language="en" fo:country="US"'
    if hyphens:
        text += ' fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"'
    head = ('<style:header><text:p text:style-name="Small">%s</text:p></style:header><style:footer><text:p text:style-name="Small">%s '
            '<text:page-number>1</text:page-number></text:p></style:footer>' % (HEAD, FOOT)) if heads else ""
    section = '<text:section text:style-name="Cols" text:name="body">%s</text:section>' % "".join(
        '<text:p text:style-name="Para">%s</text:p>' % html.escape(text_with_soft_hyphens(p) if hyphens else p) for p in body)
    return ('''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>%s</dc:title></office:meta>
<office:font-face-decls><style:font-face style:name="Liberation Serif" svg:font-family="'Liberation Serif'"/></office:font-face-decls>
<office:styles><style:style style:name="Para" style:family="paragraph"><style:paragraph-properties %s fo:orphans="1" fo:widows="1" fo:text-align="%s"/><style:text-properties %s/></style:style>
<style:style style:name="Title" style:family="paragraph"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Small" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/>%s</style:page-layout>
<style:style style:name="Cols" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns fo:column-count="%d" fo:column-gap="0.6cm"/></style:section-properties></style:style></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm">%s</style:master-page></office:master-styles>
<office:body><office:text><text:h text:outline-level="1" text:style-name="Title">%s</text:h>%s</office:text></office:body></office:document>'''
            % (html.escape(title), para, "justify" if justified else "start", text,
               '<style:header-style><style:header-footer-properties fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.4cm"/></style:footer-style>' if heads else "",
               columns, head, html.escape(title), section))


def make(layout, sources, folder):
    """PDF files beside the sources, made by the layout's program; those that are there are kept."""
    missing = [s for s in sources if not s.with_suffix(".pdf").exists()]
    if layout[0] == "soffice" and missing:
        tagged = "true" if layout[6] else "false"
        convert = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"%s"}}' % tagged
        subprocess.run(["soffice", "-env:UserInstallation=file://%s/profile" % folder.parent, "--headless", "--convert-to", convert,
                        "--outdir", str(folder), *map(str, missing)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    for source in missing if layout[0] == "chromium" else []:
        subprocess.run(["chromium", "--headless", "--no-sandbox", *([] if layout[6] else ["--disable-pdf-tagging"]), "--no-pdf-header-footer",
                        "--print-to-pdf=" + str(source.with_suffix(".pdf")), source.as_uri()],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=120)


def read(command, files):
    """Writes the title and the text of each file beside it."""
    if command:
        subprocess.run(shlex.split(command) + [str(f) for f in files], check=True)
        return
    hearsay = pathlib.Path(__file__).resolve().parents[2] / "hearsay"
    subprocess.run([str(hearsay), "read", *map(str, files), "--format", "json", "--out", str(files[0].parent)],
                   stdout=subprocess.DEVNULL, check=True)
    for file in files:
        document = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))["document"]
        file.with_suffix(".out").write_text((document["title"] or "") + "\n====\n" + document["text"], encoding="utf-8")


def words(text):
    return text.split()


def difference(wanted, got):
    a, b = words(wanted), words(got)
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    return "wanted ...%s\n      got    ...%s" % (" ".join(a[max(0, i - 4):i + 8]), " ".join(b[max(0, i - 4):i + 8]))


def paragraph_difference(wanted, got):
    for a, b in zip(wanted, got):
        if a != b:
            return "wanted %s ... %s\n      got    %s ... %s" % (a[:40], a[-50:], b[:40], b[-50:])
    return "%d and %d paragraphs" % (len(wanted), len(got))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=pathlib.Path)
    parser.add_argument("--reader")
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--only", default="")
    parser.add_argument("--show", type=int, default=3)
    args = parser.parse_args()
    work = (args.work or pathlib.Path(tempfile.mkdtemp())).resolve()
    every = sorted(args.texts.glob("*.txt"), key=lambda p: hashlib.sha256(p.name.encode()).hexdigest())
    # Texts with rests of markup would be parted inside it.
    chosen = [p for p in every if len(paragraphs(p)) > 3 and "<" not in p.read_text(encoding="utf-8")][:args.count]
    texts = shares = breaks = 0
    for name, layout in LAYOUTS.items():
        if not shutil.which(layout[0]) or args.only and name not in args.only.split(","):
            continue
        folder = work / name
        folder.mkdir(parents=True, exist_ok=True)
        sources = []
        for n, path in enumerate(chosen):
            title, *body = paragraphs(path)
            source = folder / ("t%03d" % n + (".html" if layout[0] == "chromium" else ".fodt"))
            source.write_text((as_html if layout[0] == "chromium" else as_fodt)(title, body, layout), encoding="utf-8")
            sources.append(source)
        make(layout, sources, folder)
        read(args.reader, [s.with_suffix(".pdf") for s in sources])
        equal = equal_breaks = 0
        shown = 0
        for path, source in zip(chosen, sources):
            title, *body = paragraphs(path)
            out = source.with_suffix(".out")
            got_title, _, text = out.read_text(encoding="utf-8").partition("\n====\n") if out.exists() else ("", "", "")
            wanted = "\n\n".join(body)
            same = words(wanted) == words(text) and " ".join(got_title.split()) == title
            blocks = [" ".join(b.split()) for b in text.split("\n\n")]
            same_breaks = same and blocks == body
            equal += same
            equal_breaks += same_breaks
            if shown < args.show and not (same and same_breaks):
                shown += 1
                print("    %s (%s): %s" % (source.stem, path.name, difference(wanted, text) if words(wanted) != words(text)
                      else "title %r" % got_title if not same else "paragraphs: " + paragraph_difference(body, blocks)))
        texts, shares, breaks = texts + len(chosen), shares + equal, breaks + equal_breaks
        print("%-40s %3d texts  words equal %5.1f %%  paragraphs too %5.1f %%" % (name, len(chosen), 100 * equal / len(chosen), 100 * equal_breaks / len(chosen)), flush=True)
    print("%-40s %3d texts  words equal %5.1f %%  paragraphs too %5.1f %%" % ("all", texts, 100 * shares / max(1, texts), 100 * breaks / max(1, texts)))


if __name__ == "__main__":
    main()
