#!/usr/bin/env python3
"""Looks at a paper that cpcheck wrote as HTML in headless Chromium (Debian: chromium, fonts-noto-cjk, poppler-utils).

    Scripts/look-at-paper.py PAGE.html... --mark TEXT       what a paper must be; exit status 1 with a line for each trouble
    Scripts/look-at-paper.py PAGE.html... --output DIR      the paper as PDF, and its first pages as pictures

With --mark every paper is held to: no message, request or violation of its policy; no script, no inline style, no link;
on the screen and on paper no text is wider than its cell and nothing wider than the page; with pdftotext, the text
stands on every page of the print.
"""
import argparse
import base64
import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import chromium  # noqa: E402

LOOK = r"""
(() => {
  const found = [];
  const all = selector => [...document.querySelectorAll(selector)];
  for (const e of all('*')) for (const a of e.attributes)
    if (a.name.startsWith('on') || a.name === 'style') found.push(`attribute ${a.name} on ${e.tagName}`);
  for (const tag of ['script', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'img', 'a'])
    if (all(tag).length) found.push('element ' + tag);
  const width = document.documentElement.clientWidth;
  for (const table of all('table'))
    if (table.getBoundingClientRect().right > width + 1) found.push('a table wider than the page');
  for (const cell of all('th, td'))
    if (cell.scrollWidth > cell.clientWidth + 2)
      found.push(`text wider than its cell: ${cell.textContent.slice(0, 30)}`);
  return found;
})()
"""


def plain(text):
    return "".join(unicodedata.normalize("NFKC", text).split())


def printed(page, file):
    pdf = page.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"]
    with open(file, "wb") as output:
        output.write(base64.b64decode(pdf))
    return file


def look(browser, path, mark):
    page = chromium.Page(browser, path, 1280, 900)
    found = page.evaluate(LOOK)
    page.call("Emulation.setEmulatedMedia", media="print", features=[])
    page.call("Emulation.setDeviceMetricsOverride", width=1046, height=718, deviceScaleFactor=1, mobile=False)
    found += page.evaluate(LOOK) + page.troubles
    if shutil.which("pdftotext"):
        with tempfile.TemporaryDirectory() as folder:
            pdf = printed(page, os.path.join(folder, "page.pdf"))
            text = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True).stdout.decode()
        pages = text.split("\f")[:-1]
        found += [f"page {number} of {len(pages)}: no mark" for number, text in enumerate(pages, 1)
                  if plain(mark) not in plain(text)]
        if not pages:
            found.append("nothing was printed")
    else:
        print("skipped: pdftotext is not there, the mark was not looked for on paper", file=sys.stderr)
    page.close()
    return [f"{path}: {trouble}" for trouble in found]


def shots(browser, path, folder):
    name = os.path.join(folder, os.path.splitext(os.path.basename(path))[0])
    page = chromium.Page(browser, path, 1280, 900)
    print(printed(page, name + ".pdf"))
    page.close()
    if shutil.which("pdftoppm"):
        subprocess.run(["pdftoppm", "-r", "80", "-l", "4", "-png", f"{name}.pdf", name], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+")
    parser.add_argument("--output", metavar="DIR", help="folder of the PDF and the pictures")
    parser.add_argument("--mark", metavar="TEXT", help="what stands on every page of the print")
    options = parser.parse_args()
    if not chromium.program():
        print("Chromium is not installed", file=sys.stderr)
        return 3
    found = []
    with chromium.Browser() as browser:
        for path in options.pages:
            if options.output:
                os.makedirs(options.output, exist_ok=True)
                shots(browser, path, options.output)
            if options.mark:
                found += look(browser, path, options.mark)
    print("\n".join(found) if found else f"{len(options.pages)} papers looked at")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
