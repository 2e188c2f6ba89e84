#!/usr/bin/env python3
"""Looks at pages of the html report in headless Chromium (Debian: chromium, fonts-noto-cjk, for paper poppler-utils).

    Scripts/look-at-html.py PAGE.html... --output DIR    screenshots: phone, desktop, light, dark, both languages, paper
    Scripts/look-at-html.py PAGE.html... --check         what a page must be; exit status 1 with a line for each trouble

--check holds every page to: nothing on the console, no request, no violation of its policy, no inline handler or style,
one language shown and the other after the switch, headings in order, landmarks, names for all controls, contrast of at
least 4.5 (3 for large text), nothing wider than a phone, all controls reached by the Tab key; with script on and off,
light and dark, and on paper. With script the search narrows the findings and the copy button copies.
"""
import os
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import chromium  # noqa: E402

PHONE, DESKTOP = (390, 844), (1280, 900)

# What is asked inside the page; returns a list of troubles.
LOOK = r"""
(() => {
  const found = [];
  const all = selector => [...document.querySelectorAll(selector)];
  const shows = e => !!e.getClientRects().length && getComputedStyle(e).visibility === 'visible';
  const hidden = e => e.closest('.vh, legend, .choice input') || getComputedStyle(e).clipPath !== 'none';

  // Markup that the policy would refuse, or that a name smuggled in.
  for (const e of all('*')) for (const a of e.attributes)
    if (a.name.startsWith('on') || a.name === 'style') found.push(`attribute ${a.name} on ${e.tagName}`);
  if (all('script').length !== 1) found.push('scripts: ' + all('script').length);
  for (const tag of ['iframe', 'object', 'embed', 'img', 'link', 'base', 'form', 'svg', 'video'])
    if (all(tag).length) found.push('element ' + tag);
  for (const a of all('a')) {
    const target = a.getAttribute('href') || '';
    if (!target.startsWith('#') || !document.getElementById(target.slice(1))) found.push('link to ' + target);
  }
  const ids = all('[id]').map(e => e.id);
  if (new Set(ids).size !== ids.length) found.push('an id stands twice');

  // Structure.
  for (const tag of ['main', 'header', 'footer', 'nav', 'h1'])
    if (all(tag).length !== 1) found.push(`${tag}: ${all(tag).length}`);
  let level = 0;
  for (const h of all('h1, h2, h3, h4, h5')) {
    const now = +h.tagName[1];
    if (now > level + 1) found.push(`heading ${h.tagName} '${h.textContent}' after h${level}`);
    level = now;
  }
  for (const s of all('section, [role=region]')) {
    const name = document.getElementById(s.getAttribute('aria-labelledby'));
    if (!name || !name.textContent.trim()) found.push('a region without a name');
  }
  for (const c of all('input, button')) {
    const name = c.closest('label') ? c.closest('label').textContent : c.textContent;
    if (!name.trim()) found.push('a control without a name: ' + c.outerHTML.slice(0, 80));
  }
  for (const t of all('table')) if (!t.querySelector('th[scope]')) found.push('a table without headings');
  for (const s of all('main span[lang], main pre[lang]'))
    if (!['ja', 'en'].includes(s.lang)) found.push('lang ' + s.lang);

  // Nothing is wider than the window.
  const [wide, window] = [document.documentElement.scrollWidth, document.documentElement.clientWidth];
  if (wide > window) found.push(`wider than the window: ${wide} > ${window}`);

  // Contrast of every text that shows.
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
  let lowest = 99, texts = 0;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const e = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || ['SCRIPT', 'STYLE'].includes(e.tagName) || !shows(e) || hidden(e)) continue;
    const style = getComputedStyle(e);
    const [a, b] = [light(rgb(style.color).slice(0, 3)), light(behind(e))];
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && +style.fontWeight >= 700);
    lowest = Math.min(lowest, ratio);
    texts += 1;
    if (ratio < (isLarge ? 3 : 4.5)) found.push(
      `contrast ${ratio.toFixed(2)}: '${walk.currentNode.data.trim().slice(0, 30)}'`);
  }
  if (texts < 20) found.push('hardly any text shows: ' + texts);
  return {found, lowest, text: document.body.innerText};
})()
"""

LANGUAGE = r"""
(() => {
  const shown = lang => [...document.querySelectorAll(`main span[lang=${lang}], main pre[lang=${lang}]`)]
    .filter(e => e.getClientRects().length).length;
  return {ja: shown('ja'), en: shown('en'), page: document.documentElement.lang};
})()
"""

SEARCH = r"""
(() => {
  const found = [];
  const causes = () => [...document.querySelectorAll('.cause')].filter(e => !e.hidden);
  const search = document.getElementById('search');
  if (!search) return found;
  if (!search.getClientRects().length) return ['the search does not show'];
  const type = text => { search.value = text; search.dispatchEvent(new Event('input')); };
  const total = causes().length;
  const first = causes()[0];
  const rule = first.querySelector('.facts dd').textContent;
  type(rule);
  if (!causes().includes(first) || causes().some(c => !c.textContent.includes(rule))) found.push('search for a rule');
  type('no such words ' + rule);
  if (causes().length || document.getElementById('none').hidden) found.push('search for nothing');
  const row = [...first.querySelectorAll('tbody')][0];
  type(row.rows[0].textContent);
  if (!causes().includes(first) || row.hidden) found.push('search for a file');
  type('');
  if (causes().length !== total) found.push('an empty search does not show all');
  for (const box of document.querySelectorAll('.filter input[type=checkbox]')) {
    box.click();
    if (causes().some(c => c.dataset.level === box.value)) found.push('level ' + box.value);
    box.click();
  }
  if (causes().length !== total) found.push('all levels do not show all');
  return found;
})()
"""


def keys(page):
    """The controls that the Tab key reaches, and those that it should."""
    wanted = page.evaluate("""[...document.querySelectorAll('a, button, input, summary, [tabindex="0"]')]
        .filter(e => e.getClientRects().length && (e.type !== 'radio' || e.checked)).length""")
    reached = set()
    for _ in range(wanted + 5):
        for kind in ("keyDown", "keyUp"):
            page.call("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
        reached.add(page.evaluate("""(() => { const e = document.activeElement;
            return e === document.body ? -1 : [...document.querySelectorAll('*')].indexOf(e); })()"""))
    count = len(reached - {-1})
    return [] if count >= wanted else [f"the Tab key reaches {count} of {wanted} controls"]


def switch(page):
    """The language that shows, and the other one after the switch."""
    found = []
    before = page.evaluate(LANGUAGE)
    other = "en" if before["page"] == "ja" else "ja"
    if before[before["page"]] == 0 or before[other] > 0:
        found.append(f"at first there show {before}")
    # By the keyboard, as without script.
    page.evaluate(f"document.getElementById('to-{before['page']}').focus()")
    for kind in ("keyDown", "keyUp"):
        page.call("Input.dispatchKeyEvent", type=kind, key="ArrowRight", code="ArrowRight", windowsVirtualKeyCode=39)
    after = page.evaluate(LANGUAGE)
    if after[other] == 0 or after[before["page"]] > 0:
        found.append(f"after the switch there show {after}")
    return found


def copying(page):
    found = []
    page.browser.call("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
    count = page.evaluate("document.querySelectorAll('button.copy').length")
    for number in range(count):
        page.call("Page.bringToFront")
        copied = page.evaluate(f"""(async () => {{
            const button = document.querySelectorAll('button.copy')[{number}];
            if (!button.getClientRects().length) return 'does not show';
            button.click();
            await new Promise(done => setTimeout(done, 100));
            const text = document.getElementById(button.dataset.copy).innerText.trim();
            return await navigator.clipboard.readText() === text && text.length > 5 ? '' : 'copied something else';
        }})()""")
        if copied:
            found.append(f"copy button {number + 1}: {copied}")
    return found


def check(browser, path):
    found = []
    for script in (True, False):
        for width, height in (PHONE, DESKTOP):
            for dark in (False, True):
                page = chromium.Page(browser, path, width, height, dark, script)
                look = page.evaluate(LOOK)
                troubles = look["found"] + page.troubles
                if not dark:
                    troubles += switch(page) + (page.evaluate(LOOK)["found"])
                if width == DESKTOP[0] and not dark:
                    troubles += keys(page)
                    if script:
                        troubles += page.evaluate(SEARCH) + copying(page) + page.troubles
                    elif page.evaluate("[...document.querySelectorAll('.filter, button')]"
                                       ".some(e => e.getClientRects().length)"):
                        troubles.append("controls that need script show without it")
                where = f"{width} wide, {'dark' if dark else 'light'}, script {'on' if script else 'off'}"
                found += [f"{path}: {where}: {trouble}" for trouble in troubles]
                page.close()
    return found + paper(browser, path)


def paper(browser, path):
    """What paper shows: what is open on the page, that there is more, and none of the controls."""
    page = chromium.Page(browser, path, *DESKTOP, dark=True)
    page.call("Emulation.setEmulatedMedia", media="print", features=[])
    found = page.evaluate(LOOK)["found"]
    shown = page.evaluate("[...document.querySelectorAll('.switch, .filter, .contents, button')]"
                          ".filter(e => e.getClientRects().length).length")
    if shown:
        found.append(f"{shown} controls show on paper")
    if page.evaluate("[...document.querySelectorAll('details')].some(e => !e.open && !e.querySelector('summary')"
                     ".getClientRects().length)"):
        found.append("what is shut goes unsaid on paper")
    page.close()
    return [f"{path}: paper: {trouble}" for trouble in found]


def shots(browser, path, folder):
    name = os.path.join(folder, os.path.splitext(os.path.basename(path))[0])
    for label, (width, height), dark, english, script in (
            ("desktop", DESKTOP, False, False, True), ("desktop-dark", DESKTOP, True, False, True),
            ("desktop-other", DESKTOP, False, True, False), ("phone", PHONE, False, False, True),
            ("phone-dark-other", PHONE, True, True, False)):
        page = chromium.Page(browser, path, width, height, dark, script)
        if english:
            page.evaluate("document.querySelector('.choice input:not(:checked)').click()")
        tall = min(page.evaluate("document.documentElement.scrollHeight"), 6000)
        page.call("Emulation.setDeviceMetricsOverride", width=width, height=tall, deviceScaleFactor=1,
                  mobile=width < 600)
        picture = page.call("Page.captureScreenshot", format="png")["data"]
        chromium.write(f"{name}-{label}.png", picture)
        page.close()
    page = chromium.Page(browser, path, *DESKTOP)
    chromium.write(f"{name}.pdf", page.call("Page.printToPDF", paperWidth=8.27, paperHeight=11.69)["data"])
    page.close()
    if shutil.which("pdftoppm"):
        subprocess.run(["pdftoppm", "-r", "70", "-l", "4", "-png", f"{name}.pdf", f"{name}-paper"], check=True)


if __name__ == "__main__":
    sys.exit(chromium.main(__doc__, check, shots))
