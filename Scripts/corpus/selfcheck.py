#!/usr/bin/env python3
"""Holds every conforming bundle against the tables, without the engine: formats, 必須, check digits, quotes, keys, sums.

It knows less than cpcheck and is no checker; it guards the generator. Exit 1 with the places when something is wrong.
"""
import csv
import datetime
import io
import re
import sys
from decimal import Decimal

import make_corpus
import case as cases
import standard

PATTERNS = {
    "csvversion": r"\d{6}", "insurer": r"\d{6}", "insured": r"\d{10}|H\d{9}", "office": r"\d\d[0-9A-HJ-NPR-Z]\d{7}",
    "office_or_all9": r"\d\d[0-9A-HJ-NPR-Z]\d{7}", "month": r"\d{4}(0[1-9]|1[0-2])", "int": r"\d+", "sint": r"-?\d+",
    "seq": r"0?[1-9]|[1-9]\d", "daymask": r"[01]{31}", "servicecode": r"[0-9A-Z]{6}", "servicecode_or_total": r"[0-9A-Z]{6}",
    "tais": r".{5}-.{6}", "todokede": r".{5}-.{6}", "detailno": r"\d+", "satellite": r".{1,2}", "postal": r"\d{3}-\d{4}",
    "phone": r"[-0-9()+ ]{1,15}", "unitprice": r"\d{1,2}\.\d\d", "unused": r"", "any": r".*",
    "time": r"([01]\d|2[0-3])[0-5]\d|2400", "time_or_9999": r"([01]\d|2[0-3])[0-5]\d|2400|9999",
    "month_or_zero": r"000000|\d{4}(0[1-9]|1[0-2])", "imagefile": r"UPKIHON_IMAGE_.*_\d{4}\.(?i:jpg)",
}


def day(text):
    try:
        return bool(re.fullmatch(r"\d{8}", text)) and bool(datetime.date(int(text[:4]), int(text[4:6]), int(text[6:])))
    except ValueError:
        return False


def legal(value, c):
    f = c.format
    if f == "text":
        return True
    if c.length.isdigit() and len(value) > int(c.length):
        return False
    if f in ("date", "date_or_zero"):
        return day(value) or (f == "date_or_zero" and value == "00000000")
    if f.startswith("code:"):
        return value in standard.codes()[f[5:]]
    if f == "servicetype":
        return standard.service_types().get(value) in ("in", "out")
    if f.startswith("fixed:"):
        return value == f[6:]
    return re.fullmatch(PATTERNS[f], value) is not None


def check(bundle, say):
    for f in bundle.files:
        if f.records is None:
            continue
        data = f.render()
        columns = standard.columns(f.edition, f.kind)
        rows = list(csv.reader(io.StringIO(data.decode("cp932"), newline=""), strict=True))
        if not data.endswith(b"\r\n") or len(rows) != len(f.records):
            say(f, 0, 0, "line ends")
        stamp = re.search(r"(\d{14})\.\w+$", f.name).group(1)
        sender = re.search(r"_(\w{10})_", f.name[len(f.kind):].replace("_000000_", "_")).group(1)
        for n, row in enumerate(rows, 1):
            if len(row) != len(columns):
                say(f, n, 0, "columns")
                continue
            for c, value in zip(columns, row):
                if not value.strip():
                    if c.required or c.needed or value:
                        say(f, n, c.no, "empty")
                elif not legal(value, c):
                    say(f, n, c.no, "format " + value)
                elif c.format == "insurer" and not standard.insurer_fits(value):
                    say(f, n, c.no, "check digit")
                elif c.format.startswith("office") and value != "9999999999" and not standard.office_fits(value):
                    say(f, n, c.no, "check digit")
                if c.name == "作成年月日" and value > stamp[:8]:
                    say(f, n, c.no, "created later")
                if c.name == "更新業者コード" and value != sender:
                    say(f, n, c.no, "updater")
                if c.name == "サービス利用日" and f.kind == "UPJSK" and value > stamp[:8]:
                    say(f, n, c.no, "future result")
                if c.name == "CSVバージョン" and value != standard.VERSION[f.edition]:
                    say(f, n, c.no, "version")
        if f.kind == "UPSIKYU":
            money(f, rows, say)
    keys(bundle, say)


def keys(bundle, say):
    for main, day_no, dependents in (("UP1KYO", 14, (("UP2KYO", 5), ("UP3KYO", 5), ("UPHOSOKU", 4))),
                                     ("UPPLAN", 5, (("UPSIKYU", 5), ("UPHOSOKU", 63)))):
        for m in bundle.all(main):
            stamp = m.name.rsplit("_", 1)[1]
            wanted = {(r[1], r[2], r[day_no - 1]) for r in m.records}
            for kind, no in dependents:
                for d in bundle.all(kind):
                    if d.name.endswith(stamp) and d.edition == m.edition and (kind != "UPHOSOKU" or
                                                                              ("_000000_" in d.name) == (main == "UP1KYO")):
                        found = {(r[1], r[2], r[no - 1]) for r in d.records}
                        if found != wanted:
                            say(d, 0, 0, "keys differ from " + main)


def money(f, rows, say):
    no = {c.name: c.no - 1 for c in standard.columns(f.edition, f.kind)}

    def value(row, name):
        return int(row[no[name]]) if row[no[name]] else None

    people = {}
    for n, row in enumerate(rows, 1):
        people.setdefault((row[1], row[2], row[4]), []).append((n, row))
        code = row[no["サービスコード"]]
        total = code == "999999" or code[2:] in ("AAAA", "EEEE", "ZZZZ")
        if total and (row[no["単位数"]] != "0" or row[no["割引後率"]] or row[no["割引後単位数"]]):
            say(f, n, 0, "total row values")
        net = value(row, "割引後単位数") if row[no["割引後単位数"]] else value(row, "単位数")
        amount, inside = value(row, "サービス単位金額"), value(row, "区分支給限度基準内単位数")
        cost, rate, claim = value(row, "費用総額保険／事業対象分"), value(row, "給付率"), value(row, "保険／事業費請求額")
        if not total and net * value(row, "回数／日数") != amount and not code.startswith("171007"):
            say(f, n, 0, "CP701")
        if inside is not None and code != "999999" and inside + (value(row, "区分支給限度基準超単位数") or 0) not in (
                amount, value(row, "給付管理単位数")):
            say(f, n, 0, "CP704")
        if inside is not None and row[no["単位数単価"]] and int(inside * Decimal(row[no["単位数単価"]])) != cost:
            say(f, n, 0, "CP705")
        if rate and (cost * rate // 100 != claim or cost - claim != value(row, "利用者負担保険／事業対象分")):
            say(f, n, 0, "CP706")
    for rows_of in people.values():
        grand = [row for _, row in rows_of if row[no["サービスコード"]] == "999999"]
        if len(grand) != 1 or grand[0][no["サービス事業所コード"]] != "9999999999":
            say(f, rows_of[0][0], 0, "grand total")
            continue
        covered, groups = set(), {}
        for n, row in rows_of:
            code = row[no["サービスコード"]]
            if code != "999999" and code[2:] not in ("AAAA", "EEEE", "ZZZZ"):
                part = "ZZZZ" if row[no["３０日超区分"]] == "1" else "AAAA" if row[no["給付管理単位数"]] else "EEEE"
                groups.setdefault((row[no["サービス事業所コード"]], code[:2] + part), []).append(row)
        uncovered = []
        subtotals = {(row[no["サービス事業所コード"]], row[no["サービスコード"]]): (n, row) for n, row in rows_of
                     if row[no["サービスコード"]][2:] in ("AAAA", "EEEE", "ZZZZ")}
        for key, details in groups.items():
            if key in subtotals:
                n, row = subtotals[key]
                covered.add(key)
                if sum(value(d, "サービス単位金額") for d in details) != value(row, "サービス単位金額"):
                    say(f, n, 0, "CP702")
            else:
                uncovered += details
                if len({d[no["サービスコード"]] for d in details}) > 1 and key[1].endswith("AAAA"):
                    say(f, 0, 0, "CP517 " + key[1])
        if covered != set(subtotals):
            say(f, 0, 0, "a subtotal of nothing")
        for name in ("区分支給限度基準内単位数", "費用総額保険／事業対象分", "保険／事業費請求額", "利用者負担保険／事業対象分", "利用者負担（全額負担分）"):
            found = sum(value(r, name) or 0 for r in [r for _, r in subtotals.values()] + uncovered)
            if found != (value(grand[0], name) or 0):
                say(f, 0, no[name] + 1, "CP703 %d" % found)


def main():
    make_corpus.wanted(sys.argv[1:] or None)
    wrong = []
    for c in cases.CASES:
        if c.name.startswith("pass-") and c.rule[:3] in ("CP1", "CP2", "CP9") or c.rule == "conforming":
            check(c.bundle, lambda f, *what: wrong.append((c.folder, f.name) + what))
    for folder, bundle in cases.FIXTURES:
        if folder != "broken":
            check(bundle, lambda f, *what: wrong.append((folder, f.name) + what))
    for line in wrong[:40]:
        print(*line)
    print("%d wrong places" % len(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
