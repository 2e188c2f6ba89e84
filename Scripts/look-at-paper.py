#!/usr/bin/env python3
"""Looks at papers that cpcheck wrote as HTML in headless Chromium (Debian: chromium, fonts-noto-cjk, poppler-utils).

    Scripts/look-at-paper.py PAGE.html... --output DIR    the page as PDF, its sheets as pictures, a screenshot
    Scripts/look-at-paper.py PAGE.html... --check         what a paper must be; exit status 1 with a line for each trouble

--check holds every page to: no message, request or violation of its policy; no script and no inline style; headings in
order, landmarks, headings for the cells of every table; contrast of at least 4.5 (3 for large text); nothing wider than
a desk, a phone or a sheet of paper, and no text wider than its cell; with pdftotext, the mark of the simulation, that it
is not the test of 国保中央会, the tool and a page number on every sheet of the print.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import chromium  # noqa: E402

DESKTOP, PHONE = (1280, 900), (390, 844)
# A4 in pixels of CSS, less the margins of the papers.
PORTRAIT, LANDSCAPE = (695, 1028), (1039, 707)

# The paper that the page asks for.
ORIENTATION = """[...document.styleSheets].flatMap(s => [...s.cssRules]).filter(r => r instanceof CSSPageRule)
    .map(r => r.style.getPropertyValue('size')).filter(Boolean).pop() || ''"""

# What is asked inside the page; returns a list of troubles.
LOOK = r"""
(() => {
  const found = [];
  const all = selector => [...document.querySelectorAll(selector)];
  for (const e of all('*')) for (const a of e.attributes)
    if (a.name.startsWith('on') || a.name === 'style') found.push(`attribute ${a.name} on ${e.tagName}`);
  for (const tag of ['script', 'iframe', 'object', 'embed', 'img', 'link', 'base', 'form', 'svg', 'video'])
    if (all(tag).length) found.push('element ' + tag);
  for (const tag of ['main', 'h1']) if (all(tag).length !== 1) found.push(`${tag}: ${all(tag).length}`);
  if (!['ja', 'en'].includes(document.documentElement.lang)) found.push('lang ' + document.documentElement.lang);
  let level = 0;
  for (const h of all('h1, h2, h3, h4, h5')) {
    const now = +h.tagName[1];
    if (now > level + 1) found.push(`heading ${h.tagName} '${h.textContent}' after h${level}`);
    if (!h.textContent.trim()) found.push(`an empty ${h.tagName}`);
    level = now;
  }
  for (const t of all('table')) if (!t.querySelector('th[scope]')) found.push('a table without headings');
  for (const t of all('table')) {
    const widths = [...t.rows].map(r => [...r.cells].reduce((n, c) => n + c.colSpan, 0));
    for (const r of t.tBodies[0] ? t.tBodies[0].rows : [])
      if ([...r.cells].reduce((n, c) => n + c.colSpan, 0) !== Math.max(...widths))
        found.push('a row with cells missing: ' + r.textContent.slice(0, 30));
  }
  const [wide, window] = [document.documentElement.scrollWidth, document.documentElement.clientWidth];
  if (wide > window) found.push(`wider than the window: ${wide} > ${window}`);
  for (const cell of all('th, td'))
    if (cell.getClientRects().length && cell.scrollWidth > cell.clientWidth + 2)
      found.push(`text wider than its cell: ${cell.textContent.slice(0, 20)}`);
  const rgb = text => (text.match(/[\d.]+/g) || []).map(Number);
  const light = c => {
    const [r, g, b] = c.map(v => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; });
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const behind = e => {
    for (; e; e = e.parentElement) {
      const c = rgb(getComputedStyle(e).backgroundColor);
      if (c.length === 3 || c[3] > 0) return c.slice(0, 3);
    }
    return [255, 255, 255];
  };
  let texts = 0;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const e = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || !e.getClientRects().length || e.closest('[aria-hidden=true]')) continue;
    const style = getComputedStyle(e);
    const [a, b] = [light(rgb(style.color).slice(0, 3)), light(behind(e))];
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && +style.fontWeight >= 700);
    texts += 1;
    if (ratio < (isLarge ? 3 : 4.5))
      found.push(`contrast ${ratio.toFixed(2)}: '${walk.currentNode.data.trim().slice(0, 30)}'`);
  }
  if (texts < 20) found.push('hardly any text shows: ' + texts);
  return found;
})()
"""


def size(page, width, height, media="screen"):
    page.call("Emulation.setEmulatedMedia", media=media, features=[])
    page.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)


def plain(text):
    """Without blanks; what a font maps to other forms of a character is the character."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def check(browser, path):
    page = chromium.Page(browser, path, *DESKTOP)
    found = page.evaluate(LOOK)
    paper = LANDSCAPE if "landscape" in page.evaluate(ORIENTATION) else PORTRAIT
    for name, (width, height), media in (("phone", PHONE, "screen"), ("paper", paper, "print")):
        size(page, width, height, media)
        found += [f"{name}: {trouble}" for trouble in page.evaluate(LOOK)]
    found += page.troubles
    if shutil.which("pdftotext"):
        with tempfile.TemporaryDirectory() as folder:
            sheets = chromium.texts(chromium.printed(page, os.path.join(folder, "page.pdf")))
        for number, text in enumerate(map(plain, sheets), 1):
            found += [f"sheet {number}: no {name}" for name, is_there in (
                ("mark", "模擬" in text), ("word that it is not the test", "国保中央会" in text),
                ("tool and rule set", re.search(r"cpcheck\d+\.\d+\.\d+,?(規則集|ruleset)\d+\.\d+", text)),
                ("page number", f"{number}/{len(sheets)}" in text)) if not is_there]
        if not sheets:
            found.append("nothing was printed")
    else:
        print("skipped: pdftotext is not there, the mark was not looked for on paper", file=sys.stderr)
    page.close()
    return [f"{path}: {trouble}" for trouble in dict.fromkeys(found)]


def shots(browser, path, folder):
    name = os.path.join(folder, os.path.splitext(os.path.basename(path))[0])
    page = chromium.Page(browser, path, *DESKTOP)
    print(chromium.printed(page, name + ".pdf"))
    for label, (width, height) in (("desktop", DESKTOP), ("phone", PHONE)):
        size(page, width, height)
        size(page, width, min(page.evaluate("document.documentElement.scrollHeight"), 6000))
        chromium.write(f"{name}-{label}.png", page.call("Page.captureScreenshot", format="png")["data"])
    page.close()
    if shutil.which("pdftoppm"):
        subprocess.run(["pdftoppm", "-r", "80", "-l", "8", "-png", f"{name}.pdf", name], check=True)


if __name__ == "__main__":
    sys.exit(chromium.main(__doc__, check, shots))
