"""CP607-CP609 and CP701-CP706 a second time, straight from rules.tsv, links.md and precedence.md: slow, plain, in memory.

    judge(bundle) -> (findings, not checked)

findings are (rule, severity, kind, record, field, count) as case.json has them, not checked a set of rules. It shares
nothing with the engine; Scripts/corpus/fuzz_services.py compares the two over random bundles.
"""
import datetime
import re
from fractions import Fraction
from math import floor

import standard

BUNDLED = "73 75 76 77 68 69 79 66 A1 A2 A3 A4 A5 A6 A7 A8".split()
FORMATS = {
    "sint": r"-?[0-9]+", "int": r"[0-9]+", "unitprice": r"[0-9]{1,2}\.[0-9][0-9]", "insured": r"[0-9]{10}|H[0-9]{9}",
    "insurer": r"[0-9]{6}", "office": r"[0-9]{2}[0-9A-HJ-NPR-Z][0-9]{7}", "month": r"[0-9]{4}(0[1-9]|1[0-2])",
    "office_or_all9": r"[0-9]{2}[0-9A-HJ-NPR-Z][0-9]{7}", "servicecode": r"[0-9A-Z]{6}",
    "servicecode_or_total": r"[0-9A-Z]{6}", "tais": r"[!-~]{5}-[!-~]{6}", "todokede": r"[!-~]{5}-[!-~]{6}",
    "daymask": r"(?=.*1)[01]{31}", "code:flag01": r"[01]", "satellite": r"[!-~]{1,2}",
}
UNFIT = object()                   # filled with what has a finding of its own
TOTALS = ("AAAA", "EEEE", "ZZZZ")


class Row:
    def __init__(self, edition, kind, number, values):
        self.number, self.columns = number, standard.columns(edition, kind)
        self.lost = len(values) != len(self.columns)
        self.values = {}
        for column, value in zip(self.columns, values):
            self.values.setdefault(column.name, (column, value))

    def field(self, name):
        return self.values[name][0].no

    def text(self, name):
        """The value, None where it is empty, UNFIT where it has a finding."""
        if name not in self.values:
            return None
        column, value = self.values[name]
        if value == "" or column.required and not value.strip(" 　"):
            return None
        if column.format == "date":
            try:
                datetime.date(int(value[:4]), int(value[4:6]), int(value[6:]))
                return value if re.fullmatch("[0-9]{8}", value) else UNFIT
            except ValueError:
                return UNFIT
        if not re.fullmatch(FORMATS[column.format], value):
            return UNFIT
        return UNFIT if column.length.isdigit() and len(value) > int(column.length) else value

    def number_of(self, name):
        value = self.text(name)
        if value is None or value is UNFIT:
            return value
        return Fraction(value)

    def is_fit(self, *names):
        return all(self.text(n) not in (None, UNFIT) for n in names)


def filled(value):
    return value is not None and value is not UNFIT


def cut(value):
    """Cut to a yen: negative ones either way."""
    return {floor(value), -floor(-value)} if value < 0 else {floor(value)}


class Judge:
    def __init__(self, bundle):
        self.findings, self.not_checked = [], set()
        six, seven = bundle.file("UPPLAN"), bundle.file("UPSIKYU")
        self.month = six.name.split("_")[1]
        self.six = [Row(six.edition, "UPPLAN", n, r) for n, r in enumerate(six.records, 1)]
        self.seven = [Row(seven.edition, "UPSIKYU", n, r) for n, r in enumerate(seven.records, 1)]
        self.office = {"UPPLAN": "サービス事業者コード", "UPSIKYU": "サービス事業所コード"}

    def note(self, rule, severity, kind, record, field, count=1):
        self.findings.append((rule, severity, kind, record, field, count))

    def note_rows(self, rule, name, rows):
        if rows:
            rows = sorted(rows, key=lambda r: r.number)
            self.note(rule, "warning", "UPSIKYU", rows[0].number, rows[0].field(name), len(rows))

    # -- what a row is

    def person(self, row):
        return row.values["保険者番号"][1], row.values["被保険者番号"][1]

    def other_month(self, row):
        return row.text("対象年月") not in (None, UNFIT, self.month)

    def has_person(self, row):
        return not row.lost and row.is_fit("保険者番号", "被保険者番号", "対象年月")

    def code(self, row):
        return row.text("サービスコード")

    def is_total(self, row):
        code = self.code(row)
        return code == "999999" or filled(code) and code[2:] in TOTALS

    def is_detail(self, row):
        return filled(self.code(row)) and not self.is_total(row)

    def has_service(self, row, kind):
        """Office, code, flag can be read and have no finding of their own (CP511, CP519)."""
        if not row.is_fit("サービスコード", self.office[kind], "３０日超区分"):
            return False
        return self.in_scope(row) and not (kind == "UPSIKYU" and row.text(self.office[kind]) == "9999999999")

    def in_scope(self, row):
        return standard.service_types().get(self.code(row)[:2]) == "in"

    def run(self):
        self.rows()
        self.sums()
        self.tables()
        return sorted(self.findings, key=str), self.not_checked

    # -- CP704, CP705, CP706: one row

    def rows(self):
        wrong = {"CP704": [], "CP705": [], "CP706": []}
        for row in self.seven:
            if row.lost:
                continue
            for rule, name in (("CP704", self.split(row)), ("CP705", self.cost(row)), ("CP706", self.claim(row))):
                if name:
                    wrong[rule].append((row, name))
        for rule, found in wrong.items():
            for name in {n for _, n in found}:
                self.note_rows(rule, name, [r for r, n in found if n == name])

    def split(self, row):
        if not filled(self.code(row)) or self.code(row) == "999999":
            return None
        type_names = ("種類支給限度基準超単位数", "種類支給限度基準内単位数")
        names = ("区分支給限度基準超単位数", "区分支給限度基準内単位数")
        units = [row.number_of("サービス単位金額"), row.number_of("給付管理単位数")]

        def pair(over, inside):
            values = [row.number_of(over), row.number_of(inside)]
            if UNFIT in values:
                return UNFIT
            return None if values == [None, None] else sum(v or 0 for v in values)

        def nothing(*which):
            return all(row.number_of(n) in (None, 0) for n in which)

        def fits(value):
            return UNFIT in units or units == [None, None] or value in units

        def column(over, inside):
            return inside if row.number_of(inside) is not None else over

        has_type = not nothing(*type_names)
        of_type = pair(*type_names)
        if has_type and of_type not in (None, UNFIT) and not fits(of_type):
            return column(*type_names)
        of_category = pair(*names)
        if of_category in (None, UNFIT):
            return None
        inside = row.number_of(type_names[1])
        if has_type and inside is not None:
            return column(*names) if inside is not UNFIT and of_category != inside else None
        if nothing(*names) and row.number_of("給付管理単位数") in (None, 0):
            return None
        return None if fits(of_category) else column(*names)

    def cost(self, row):
        inside, price, cost = (row.number_of(n) for n in ("区分支給限度基準内単位数", "単位数単価", "費用総額保険／事業対象分"))
        if not all(map(filled, (inside, price, cost))):
            return None
        if inside == 0 and row.number_of("給付管理単位数") in (None, 0):
            return None
        return None if cost in cut(inside * price) else "費用総額保険／事業対象分"

    def claim(self, row):
        insured = row.text("被保険者番号")
        if not filled(insured) or insured.startswith("H") or row.values["定額利用者負担単価金額"][1]:
            return None
        cost, rate, claim, share = (row.number_of(n) for n in (
            "費用総額保険／事業対象分", "給付率", "保険／事業費請求額", "利用者負担保険／事業対象分"))
        if not all(map(filled, (cost, rate, claim))) or rate == 0:
            return None
        if claim not in cut(cost * rate / 100):
            return "保険／事業費請求額"
        return "利用者負担保険／事業対象分" if filled(share) and share != cost - claim else None

    # -- CP702, CP703: what subtotals cover

    def sums(self):
        own = ("サービスコード", self.office["UPSIKYU"], "３０日超区分")
        rules = {"CP702", "CP703"}
        if any(not self.has_person(r) or not r.is_fit(*own) or self.code(r) != "999999" and not self.in_scope(r)
               for r in self.seven):
            self.not_checked |= rules
            return
        if any(self.code(r) != "999999" and r.text(self.office["UPSIKYU"]) == "9999999999" for r in self.seven):
            self.not_checked |= rules
            return
        wrong, wrong_totals = [], {}
        for person in {self.person(r) for r in self.seven}:
            rows = [r for r in self.seven if self.person(r) == person]
            if any(self.other_month(r) for r in rows):
                continue
            details = [r for r in rows if self.is_detail(r)]
            uncovered, subtotals, unsure = [], [r for r in rows if self.is_total(r) and self.code(r) != "999999"], False
            for group in {self.group(r) for r in rows if self.code(r) != "999999"}:
                bad, free, undecided = self.subtotals(
                    [r for r in details if self.group(r) == group], [r for r in subtotals if self.group(r) == group])
                wrong += bad
                uncovered += free
                unsure = unsure or undecided
            totals = [r for r in rows if self.code(r) == "999999"]
            if len(totals) != 1:
                continue
            if unsure:
                self.not_checked.add("CP703")
                continue
            for name in ("区分支給限度基準超単位数", "区分支給限度基準内単位数", "費用総額保険／事業対象分", "保険／事業費請求額",
                         "利用者負担保険／事業対象分", "利用者負担（全額負担分）"):
                found = totals[0].number_of(name)
                due = [sum(r.number_of(name) for r in some) for some in (subtotals + uncovered, details)
                       if some and all(filled(r.number_of(name)) for r in some)]
                if filled(found) and due and found not in due:
                    wrong_totals.setdefault(name, []).append(totals[0])
        self.note_rows("CP702", "サービス単位金額", wrong)
        for name, rows in wrong_totals.items():
            self.note_rows("CP703", name, rows)

    def group(self, row):
        return row.text(self.office["UPSIKYU"]), self.code(row)[:2]

    def subtotals(self, details, subtotals):
        """Wrong subtotals of a group, rows that none covers, whether nobody can tell."""
        amount, managed, cost = "サービス単位金額", "給付管理単位数", "費用総額保険／事業対象分"
        parts = {"ZZZZ": [r for r in details if r.text("３０日超区分") == "1"]}
        plain = [r for r in details if r.text("３０日超区分") == "0"]
        suffixes = {self.code(r)[2:] for r in subtotals}
        undecided = False
        if subtotals and any(r.number_of(managed) is UNFIT or r.number_of(managed) is None and r.number_of(cost) is UNFIT
                             for r in plain):
            undecided = True
        if plain and self.code(plain[0])[:2] in ("31", "34") or \
                not plain and subtotals and self.code(subtotals[0])[:2] in ("31", "34"):
            parts["AAAA"], parts["EEEE"] = [], plain
            undecided = undecided or "AAAA" in suffixes
        elif any(r.number_of(managed) is not None for r in plain):
            parts["AAAA"] = [r for r in plain if r.number_of(managed) is not None]
            parts["EEEE"] = [r for r in plain if r.number_of(managed) is None]
        else:
            parts["AAAA"] = [r for r in plain if r.number_of(cost) is None]
            parts["EEEE"] = [r for r in plain if r.number_of(cost) is not None]
            if len(plain) > 1 and not parts["AAAA"]:
                undecided = True
            # A subtotal of nothing, where managed units do not part the rows: they are parted in some other way.
            if plain and any(s in suffixes and not parts[s] for s in ("AAAA", "EEEE")):
                undecided = True
        if not subtotals:
            return [], details, False
        if undecided:
            if details:
                self.not_checked.add("CP702")
            return [], [], True
        wrong = []
        if details and all(filled(r.number_of(amount)) for r in details):
            for suffix in suffixes:
                same = sorted((r for r in subtotals if self.code(r)[2:] == suffix), key=lambda r: r.number)
                due = sum(r.number_of(amount) for r in parts[suffix])
                found = [r.number_of(amount) for r in same]
                if all(map(filled, found)) and sum(found) not in (due, due * len(found)):
                    wrong.append(same[0])
        return wrong, [r for s, rows in parts.items() if s not in suffixes for r in rows], False

    # -- CP607, CP608, CP609, CP701: two tables

    def tables(self):
        unreadable = any(not self.has_person(r) for r in self.six + self.seven) \
            or any(not r.lost and not self.has_service(r, "UPPLAN") for r in self.six) \
            or any(not r.is_fit("サービスコード", self.office["UPSIKYU"], "３０日超区分") for r in self.seven if not r.lost) \
            or any(not self.in_scope(r) for r in self.seven if not r.lost and filled(self.code(r)) and self.code(r) != "999999") \
            or any(self.is_detail(r) and not self.has_service(r, "UPSIKYU") for r in self.seven if not r.lost)
        unreadable_six = any(not self.has_person(r) or not self.has_service(r, "UPPLAN") for r in self.six)
        six = [r for r in self.six if self.has_person(r) and self.has_service(r, "UPPLAN")]
        seven = [r for r in self.seven if self.has_person(r) and self.is_detail(r) and self.has_service(r, "UPSIKYU")]
        people = {self.person(r) for r in self.six if self.has_person(r)} & \
            {self.person(r) for r in self.seven if self.has_person(r)}
        if unreadable:
            self.not_checked |= {"CP607", "CP608"}
        else:
            self.presence([r for r in six if self.person(r) in people], [r for r in seven if self.person(r) in people])
        self.keys([r for r in six if self.person(r) in people], [r for r in seven if self.person(r) in people], unreadable)
        self.products(six, seven, unreadable_six)

    def key(self, row, kind, length=6):
        return self.person(row), row.text(self.office[kind]), self.code(row)[:length]

    def items(self, row):
        """TAIS and 届出 code, '?' where one cannot be read."""
        codes = [row.text(n) for n in ("TAISコード", "福祉用具届出コード")]
        return "?" if UNFIT in codes else tuple(codes)

    def full(self, row, kind):
        return self.key(row, kind) + (row.text("３０日超区分"), self.items(row))

    def presence(self, six, seven):
        hits = {"warning": [], "info": []}
        reported = set()                 # rows that a finding speaks of

        def first(rows):
            rows = [r for r in rows if not self.other_month(r)]
            return min(rows, key=lambda r: r.number) if rows else None

        def add(severity, kind, rows):
            if first(rows):
                hits[severity].append((kind, first(rows).number))

        types = {self.key(r, "UPPLAN", 2) for r in six} | {self.key(r, "UPSIKYU", 2) for r in seven}
        for wanted in types:
            ours = [r for r in six if self.key(r, "UPPLAN", 2) == wanted]
            theirs = [r for r in seven if self.key(r, "UPSIKYU", 2) == wanted]
            if not ours or not theirs:
                add("warning", "UPPLAN" if ours else "UPSIKYU", ours or theirs)
                continue
            if wanted[2] in ("17", "67"):
                a, b = ([r for r in rows if self.code(r)[2] == "1"] for rows in (ours, theirs))
                with_code = [[r for r in rows if self.items(r) not in ("?", (None, None))] for rows in (a, b)]
                if all(with_code):
                    for kind, own, others, whole in (("UPPLAN", with_code[0], with_code[1], b),
                                                     ("UPSIKYU", with_code[1], with_code[0], a)):
                        if any(self.items(r) in ("?", (None, None)) for r in whole):
                            continue
                        seen = [c for r in others for c in enumerate(self.items(r)) if c[1]]
                        missing = [r for r in own if not any(c in seen for c in enumerate(self.items(r)) if c[1])]
                        for item in {self.items(r) for r in missing}:
                            add("warning", kind, [r for r in missing if self.items(r) == item])
                            # a code whose row that finding speaks of
                            reported |= {(kind, self.key(r, kind)) for r in missing if self.items(r) == item}
                            reported |= {(kind, self.key(r, kind)) for r in (ours if kind == "UPPLAN" else theirs)
                                         if self.items(r) == item}
            for code in {self.code(r) for r in ours + theirs}:
                a, b = ([r for r in rows if self.code(r) == code] for rows in (ours, theirs))
                if a and b:
                    continue
                if ("UPPLAN" if a else "UPSIKYU", wanted[:2] + (code,)) in reported:
                    continue
                if b and any(r.number_of("回数／日数") in (1, None, UNFIT) for r in b):
                    continue
                add("info", "UPPLAN" if a else "UPSIKYU", a or b)
        for severity, found in hits.items():
            if found:
                kind, number = min(found, key=lambda h: (h[0] != "UPPLAN", h[1]))
                self.note("CP607", severity, kind, number, None, len(found))

    def unsure(self, ours, theirs):
        """A row without its equipment's code may be any that has one."""
        items = {self.items(r) for r in ours + theirs}
        return "?" in items or (None, None) in items and len(items) > 1

    def keys(self, six, seven, unreadable):
        counts, units = [], []
        for key in {self.full(r, "UPSIKYU") for r in seven}:
            ours = [r for r in six if self.full(r, "UPPLAN") == key]
            theirs = [r for r in seven if self.full(r, "UPSIKYU") == key]
            if not ours or any(map(self.other_month, ours + theirs)):
                continue
            if self.unsure([r for r in six if self.key(r, "UPPLAN") == key[:3]],
                           [r for r in seven if self.key(r, "UPSIKYU") == key[:3]]):
                continue
            if not unreadable and key[2][:2] not in BUNDLED and self.count_differs(ours, theirs):
                counts.append(min(theirs, key=lambda r: r.number))
            six_units = {r.number_of("単位数") for r in ours}
            seven_units = {r.number_of("割引後単位数") if r.number_of("割引後単位数") is not None else r.number_of("単位数")
                           for r in theirs}
            if len(six_units) == len(seven_units) == 1:
                a, b = six_units.pop(), seven_units.pop()
                if filled(a) and filled(b) and a and b and a != b:
                    units.append(min(ours, key=lambda r: r.number))
        self.note_rows("CP608", "回数／日数", counts)
        if units:
            units.sort(key=lambda r: r.number)
            self.note("CP609", "warning", "UPPLAN", units[0].number, units[0].field("単位数"), len(units))

    def count_differs(self, ours, theirs):
        counts = [r.number_of("回数／日数") for r in theirs]
        if not all(map(filled, counts)):
            return False
        times, days, masks = [], set(), []
        for row in ours:
            times.append(row.number_of("サービス回数"))
            day = row.text("サービス利用日")
            if not filled(times[-1]) or times[-1] == 0 or not filled(day) or day[:6] != row.text("対象年月"):
                return False
            days.add(day)
            mask = row.text("日割対象日")
            if mask is UNFIT:
                return False
            if mask:
                masks.append(mask)
        good = {1, sum(times), len(days)}
        if masks:
            good |= {sum(m.count("1") for m in masks), sum(any(m[i] == "1" for m in masks) for i in range(31))}
        return sum(counts) not in good and not {min(counts), max(counts)} <= good

    def products(self, six, seven, unreadable_six):
        wrong = []
        for row in seven:
            if self.code(row)[:2] in ("A4", "A8"):
                continue
            net = row.number_of("割引後単位数")
            net = row.number_of("単位数") if net is None else net
            times, amount = row.number_of("回数／日数"), row.number_of("サービス単位金額")
            if all(filled(v) and v for v in (net, times, amount)) and net * times != amount:
                wrong.append(row)
        if wrong and unreadable_six:
            self.not_checked.add("CP701")
            return
        self.note_rows("CP701", "サービス単位金額", [r for r in wrong if not self.is_pro_rata(r, six, seven)])

    def is_pro_rata(self, row, six, seven):
        ours = [r for r in six if self.key(r, "UPPLAN") == self.key(row, "UPSIKYU")]
        exact = [r for r in ours if self.full(r, "UPPLAN") == self.full(row, "UPSIKYU")]
        if self.unsure(ours, [r for r in seven if self.key(r, "UPSIKYU") == self.key(row, "UPSIKYU")]):
            exact = ours
        return any(r.text("日割対象日") is not None for r in exact or ours)


def judge(bundle):
    return Judge(bundle).run()
