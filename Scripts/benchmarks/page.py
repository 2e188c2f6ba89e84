"""The results as a table: on the terminal, in BENCHMARKS.md and in the README in both its languages."""
import re

from benchmarks.data import ROOT
from benchmarks.results import SIGNS

JSON = ROOT / "Scripts" / "BENCHMARKS.json"
PAGE = ROOT / "Scripts" / "BENCHMARKS.md"
README = ROOT / "README.md"

NAMES = {
    "one-thread": ("1 GBのUPPLAN、1スレッド：SIMDを使う手書きのCに対する時間",
                   "1 GB UPPLAN, one thread: time against hand-written C with SIMD"),
    "two-threads": ("同じファイル：2スレッドは1スレッドの何倍速いか", "same file: how much faster two threads are than one"),
    "two-runs": ("同じファイル：1スレッドを2つ同時に走らせると、1つの何倍進むか（機械が2コアに与えるもの）",
                 "same file: work of two runs of one thread at once against one (what the machine gives two cores)"),
    "iconv": ("同じファイル、1スレッド：iconv（CP932からUTF-8）に対する時間",
              "same file, one thread: time against iconv (CP932 to UTF-8)"),
    "python-csv": ("17 MB：Pythonのcsvによる検査の何倍速いか", "17 MB: how much faster than checks with Python's csv"),
    "frictionless": ("17 MB：frictionlessの何倍速いか", "17 MB: how much faster than frictionless"),
    "wrong-column": ("すべての行の1項目が誤り（6項目のうち最も遅いもの）：正しいときに対する時間",
                     "every row wrong in one column (slowest of six): time against the clean file"),
    "many-units": ("4ファイルの送信単位1万、2スレッド：find -print0 と xargs -0 cat に対する時間",
                   "10,000 units of four files, two threads: time against find -print0 and xargs -0 cat"),
    "start": ("10行の一括送信：python3 -c pass に対する時間", "bundle of ten rows: time against python3 -c pass"),
    "start-cpu": ("同：CPU時間（ミリ秒）", "same: milliseconds of CPU"),
    "memory-off": ("1 GB：行を覚えないときのメモリの最大（MB）", "1 GB: peak memory in MB, rows not tracked"),
    "memory-on": ("1 GB：行を覚えるときのメモリの最大（MB。目標は 48 MB と1行40バイト）",
                  "1 GB: peak memory in MB, rows tracked (goal: 48 MB and 40 bytes a row)"),
    "five-reports": ("指摘10万件：5つの報告は1つの何倍かかるか", "100,000 findings: time of five reports against one"),
    "findings-cut-memory": ("同、1万件を残す：メモリの最大（MB）", "same, 10,000 kept: peak memory in MB"),
    "findings-kept-memory": ("同、すべて残す：メモリの最大（MB）", "same, all kept: peak memory in MB"),
}
HEADS = (("| 測ったもの | 中央値 | 最小–最大 | 目標 | |", "達成", "**未達**", "—", "測っていない"),
         ("| case | median | least – most | goal | |", "met", "**missed**", "not judged", "not measured"))


def table(document, english=True):
    """Lines of a Markdown table."""
    head, met, missed, unjudged, unmeasured = HEADS[english]
    lines = [head, "|---|---:|---:|---:|---|"]
    for result in document["results"]:
        name = NAMES[result["case"]][english]
        if "reason" in result:
            lines.append("| %s | | | | %s |" % (name, unmeasured if result["met"] is None else missed))
            continue
        form = result["form"]
        goal = ""
        if result["relation"]:
            goal = "%s %s" % (SIGNS[result["relation"]], ("%.1f" % result["goal"]).removesuffix(".0"))
        word = "" if not goal else unjudged if result["met"] is None else met if result["met"] else missed
        lines.append("| %s | %s | %s – %s | %s | %s |" % (
            name, form % result["figure"], form % result["least"], form % result["most"], goal, word))
    return lines


def head(document, english=True):
    """The machine, and whether other work took it up meanwhile."""
    machine = document["machine"]
    is_busy = machine["load"][0] > machine["cores"] / 2
    facts = (machine["cpu"], machine["cores"], machine["memoryGB"], *machine["load"])
    if english:
        text = "%s, %d cores, %.1f GB; load %.2f before, %.2f after." % facts
        return text + (" **Other work took up the machine: figures of a first look.**" if is_busy else "")
    text = "%s、%dコア、%.1f GB。測る前の負荷 %.2f、後 %.2f。" % facts
    return text + ("**ほかの仕事で忙しい機械での、仮の値です。**" if is_busy else "")


def page(document):
    """BENCHMARKS.md."""
    return "\n".join([
        "# Benchmarks", "",
        "Written by `Scripts/benchmark --write`; what is compared with what stands in `Scripts/benchmarks/`. Static release,",
        "all rules on, JSON report. Commands run in turn (A B A B …): %d rounds, %d of the ten rows. Each round gives one"
        % (document["rounds"], document["starts"]),
        "ratio; the median of them is judged, of memory the highest. Times depend on the machine, ratios hardly. The reference",
        "in C is written by hand for this one layout, with vector instructions; it checks fields only, and counts.",
        "", head(document), "", *table(document), ""])


def readme(text, document):
    """The README with the tables between its marks."""
    for english, mark in ((False, "ja"), (True, "en")):
        body = "\n".join(["", "", head(document, english), "", *table(document, english), "", ""])
        pattern = re.compile(r"(<!-- benchmarks %s -->).*?(<!-- /benchmarks -->)" % mark, re.S)
        text, found = pattern.subn(lambda marks: marks[1] + body + marks[2], text)
        if found != 1:
            raise ValueError("README.md has %d places for the table (%s)" % (found, mark))
    return text


def pages(document):
    """{path: text} of everything that is written from the results."""
    return {PAGE: page(document), README: readme(README.read_text("utf-8"), document)}
