#!/usr/bin/env python3
"""Looks at pages of `cpcheck read --forms` in headless Chromium (Debian: chromium, fonts-noto-cjk, poppler-utils).

    Scripts/look-at-forms.py PAGE.html... --output DIR    the page as PDF, and its first pages as pictures
    Scripts/look-at-forms.py PAGE.html... --check         what a page must be; exit status 1 with a line for each trouble

--check holds every page to: no message, request or violation of its policy; no script and no inline style; every sheet
begins with the mark of personal data; on paper no text is wider than its cell and nothing wider than its sheet; every
service of the week stands under a weekday, at the hours of its own times; with pdftotext, the mark stands on every page
of the print.
"""
import os
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import chromium  # noqa: E402

# What is asked inside the page; returns a list of troubles.
LOOK = r"""
(() => {
  const found = [];
  const all = (selector, root) => [...(root || document).querySelectorAll(selector)];
  for (const e of all('*')) for (const a of e.attributes)
    if (a.name.startsWith('on') || a.name === 'style') found.push(`attribute ${a.name} on ${e.tagName}`);
  for (const tag of ['script', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'svg', 'a'])
    if (all(tag).length) found.push('element ' + tag);
  for (const sheet of all('.sheet')) {
    if (!sheet.firstElementChild.matches('.mark')) found.push('a sheet without its mark');
    const paper = sheet.getBoundingClientRect();
    for (const table of all('table', sheet))
      if (table.getBoundingClientRect().right > paper.right + 1) found.push('a table wider than its sheet');
    for (const cell of all('th, td', sheet))
      if (cell.scrollWidth > cell.clientWidth + 2)
        found.push(`text wider than its cell: ${cell.textContent.slice(0, 20)}`);
  }
  const minutes = text => { const [h, m] = text.split(':').map(Number); return h * 60 + m; };
  for (const week of all('.week')) {
    const hours = all('tbody th.hour', week).map(e => ({at: minutes(e.textContent), box: e.getBoundingClientRect()}));
    const days = all('thead th', week).map(e => e.getBoundingClientRect());
    if (hours.length !== 12 || days.length !== 8) found.push('a week without its hours or days');
    for (const entry of all('.entry', week)) {
      const box = entry.getBoundingClientRect();
      if (!days.some(d => Math.abs(d.left - box.left) < 2 && Math.abs(d.right - box.right) < 2))
        found.push('an entry under no day');
      for (const times of all('p > b', entry)) {
        const start = minutes(times.textContent.split('～')[0]) % 1440;
        const hour = hours.find(h => (start - h.at + 1440) % 1440 < 120);
        const continues = Math.abs(box.top - hours[0].box.top) < 2;
        if (!continues && (box.top < hour.box.top - 2 || box.top > hour.box.bottom + 2))
          found.push(`${times.textContent} does not stand at its hour`);
      }
    }
  }
  return found;
})()
"""


def check(browser, path):
    page = chromium.Page(browser, path, 1280, 900)
    found = page.evaluate(LOOK)
    page.call("Emulation.setEmulatedMedia", media="print", features=[])
    page.call("Emulation.setDeviceMetricsOverride", width=1062, height=733, deviceScaleFactor=1, mobile=False)
    found += page.evaluate(LOOK)
    sheets = page.evaluate("document.querySelectorAll('.sheet').length")
    # The family's picture is a part of the page.
    found += [trouble for trouble in page.troubles if not trouble.startswith("request: data:image/jpeg;")]
    if shutil.which("pdftotext"):
        with tempfile.TemporaryDirectory() as folder:
            pages = chromium.texts(chromium.printed(page, os.path.join(folder, "page.pdf")))
        if len(pages) < sheets:
            found.append(f"{sheets} sheets on {len(pages)} pages")
        found += [f"page {number}: no mark" for number, text in enumerate(pages, 1)
                  if sheets and "個人情報" not in text and "Personal data" not in text]
    else:
        print("skipped: pdftotext is not there, the mark was not looked for on paper", file=sys.stderr)
    page.close()
    return [f"{path}: {trouble}" for trouble in found]


def shots(browser, path, folder):
    name = os.path.join(folder, os.path.splitext(os.path.basename(path))[0])
    page = chromium.Page(browser, path, 1280, 900)
    print(chromium.printed(page, name + ".pdf"))
    page.close()
    if shutil.which("pdftoppm"):
        subprocess.run(["pdftoppm", "-r", "80", "-l", "8", "-png", f"{name}.pdf", name], check=True)


if __name__ == "__main__":
    sys.exit(chromium.main(__doc__, check, shots))
