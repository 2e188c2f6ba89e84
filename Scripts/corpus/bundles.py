"""Conforming bundles of invented people, and named edits of them.

    bundle = unit("V4", "service-slip")            # zero findings of any level
    plan = bundle.file("UPPLAN")
    plan.set(1, 10, "20250431")                    # record 1, column 10: one named edit

Records and columns count from 1 everywhere. Values are str; render() puts quotes round free text, ends records in
CRLF and encodes in MS932. No person, office or insurer is real; the check digits of their numbers are right.
"""
import copy
from collections import namedtuple
from dataclasses import dataclass, field
from decimal import Decimal

import standard
from standard import insurer_number, office_number

Party = namedtuple("Party", "office type")

CARE_MANAGER = Party(office_number("139990101"), "43")       # 居宅介護支援
CENTRE = Party(office_number("130990001"), "46")             # 介護予防支援
HELPER = Party(office_number("139990201"), "11")             # 訪問介護
DAY_CARE = Party(office_number("139990202"), "15")           # 通所介護
RENTAL = Party(office_number("139990203"), "17")             # 福祉用具貸与
SHORT_STAY = Party(office_number("139990204"), "21")         # 短期入所生活介護
NURSE = Party(office_number("136990205"), "63")              # 介護予防訪問看護
SOGO_VISIT = Party(office_number("13A990206"), "A2")         # 総合事業, third character A
SOGO_DAY = Party(office_number("13A990207"), "A6")

OFFICE_NAMES = {
    CARE_MANAGER.office: "架空ケアプランセンターひばり", CENTRE.office: "架空地域包括支援センターみなみ",
    HELPER.office: "架空ヘルパーステーションあおぞら", DAY_CARE.office: "架空デイサービスすずらん",
    RENTAL.office: "架空福祉用具レンタルつばめ", SHORT_STAY.office: "架空ショートステイやまびこ",
    NURSE.office: "架空訪問看護ステーションかえで", SOGO_VISIT.office: "架空訪問型サービスわかば",
    SOGO_DAY.office: "架空通所型サービスこだち",
}
INSURER = insurer_number("99001")
OTHER_INSURER = insurer_number("99002")


@dataclass
class Person:
    insured: str
    name: str
    kana: str
    sex: str = "2"
    birth: str = "19400401"
    insurer: str = INSURER
    level: str = "21"                 # 要介護状態区分
    limit: str = "16765"              # 区分支給限度基準額
    postal: str = "100-0000"
    address1: str = "架空県見本市試験町１－２－３"
    address2: str = "見本荘１０１"
    phone: str = "00-0000-0001"
    rate: str = "90"                  # 給付率


PEOPLE = [
    Person("0000100001", "見本　花子", "ミホン　ハナコ"),
    Person("0000100002", "架空　太郎", "カクウ　タロウ", sex="1", birth="19381105", level="22", limit="19705",
           phone="00-0000-0002"),
    Person("0000100003", "試験　松子", "シケン　マツコ", birth="19350713", level="23", limit="27048", rate="80"),
    Person("0000100004", "例示　一郎", "レイジ　イチロウ", sex="1", birth="19421224", level="21"),
]
PREVENTION = {"21": ("12", "5032"), "22": ("13", "10531"), "23": ("12", "5032")}

# A grey JPEG of one pixel.
JPEG = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb004300" + "01" * 64 + "ffc0000b080001000101011100"
    "ffc400140001" + "00" * 16 + "ffc400141001" + "00" * 16 + "ffda0008010100003f003fffd9")


@dataclass
class Service:
    """One service of a person: rows of table 6 (one a day) and one detail row of table 7."""
    office: str
    code: str
    units: int
    days: list = field(default_factory=list)
    start: str = "9999"
    end: str = "9999"
    times: int = 1                    # サービス回数 on each day
    satellite: str = ""
    discount: str = ""                # 割引後率
    discounted: int = None            # 割引後単位数
    tais: str = ""
    notice: str = ""                  # 福祉用具届出コード
    item: str = ""                    # 用具名称
    detail: str = ""                  # 明細判別コード; a list gives one table-6 row a day for each number
    over: str = "0"                   # ３０日超区分
    mask: str = ""                    # 日割対象日
    inside: bool = True               # inside the 区分支給限度
    in_table6: bool = True
    count7: int = None                # 回数／日数 where it is not the sum
    amount: int = None                # サービス単位金額 where it is not units × count
    stays: tuple = ("", "", "")       # 前月まで, 当月, 累積
    price: str = "11.40"
    fixed: int = None                 # 定額利用者負担単価金額
    name: str = None

    @property
    def type(self):
        return self.code[:2]

    @property
    def net(self):
        return self.units if self.discounted is None else self.discounted

    @property
    def office_name(self):
        return self.name or OFFICE_NAMES.get(self.office, "架空介護事業所")


class Record(list):
    """The values of a record; raw[n] replaces the rendered bytes of field n, line those of the whole record."""

    def __init__(self, values):
        super().__init__(values)
        self.raw = {}
        self.line = None
        self.end = b"\r\n"


class File:
    """A file of a bundle: records of a layout, or bytes."""

    def __init__(self, path, edition=None, kind=None, records=None, data=None):
        self.path = path
        self.edition, self.kind = edition, kind
        self.records = [Record(r) for r in records] if records is not None else None
        self.data = data
        self._edits = []

    @property
    def name(self):
        return self.path.rsplit("/", 1)[-1]

    def column(self, name):
        """The number of the column with that name."""
        return standard.number_of(self.edition, self.kind, name)

    def _no(self, no):
        return self.column(no) if isinstance(no, str) else no

    def get(self, record, no):
        return self.records[record - 1][self._no(no) - 1]

    def set(self, record, no, value):
        """Sets one value; the column by its number or its name. record None sets it in every record."""
        for r in self.records if record is None else [self.records[record - 1]]:
            r[self._no(no) - 1] = value
        return self

    def raw(self, record, no, data):
        """Forces the exact bytes of one field, quotes and all. record None sets them in every record."""
        for r in self.records if record is None else [self.records[record - 1]]:
            r.raw[self._no(no)] = data
        return self

    def raw_line(self, record, data):
        """Forces the exact bytes of one record, without its line end."""
        self.records[record - 1].line = data
        return self

    def line_end(self, record, data):
        self.records[record - 1].end = data
        return self

    def find(self, **values):
        """The numbers of the records whose columns (c5='…', by number) have these values."""
        return [i for i, r in enumerate(self.records, 1) if all(r[int(k[1:]) - 1] == v for k, v in values.items())]

    def copy_record(self, i):
        """Puts a copy of record i behind it; gives the copy's number."""
        self.records.insert(i, copy.deepcopy(self.records[i - 1]))
        return i + 1

    def add_record(self, values):
        """Puts a record at the end; gives its number."""
        self.records.append(Record(values))
        return len(self.records)

    def delete_record(self, i):
        del self.records[i - 1]
        return self

    def edit_bytes(self, function):
        """Applies a function to the rendered bytes, after those given before."""
        self._edits.append(function)
        return self

    def rename(self, path):
        """Renames the file in its folder; a path with '/' gives the folder too."""
        if "/" not in path and "/" in self.path:
            path = self.path.rsplit("/", 1)[0] + "/" + path
        self.path = path
        return self

    def move(self, folder):
        self.path = folder.rstrip("/") + "/" + self.name
        return self

    def replace_in_name(self, old, new):
        """Replaces a part of the name that occurs in it exactly once."""
        assert self.name.count(old) == 1, (self.name, old)
        return self.rename(self.name.replace(old, new))

    def render(self):
        data = self.data
        if self.records is not None:
            columns = standard.columns(self.edition, self.kind)
            data = b"".join(self._render(r, columns) for r in self.records)
        for function in self._edits:
            data = function(data)
        return data

    def _render(self, record, columns):
        if record.line is not None:
            return record.line + record.end
        fields = []
        for no, value in enumerate(record, 1):
            if no in record.raw:
                fields.append(record.raw[no])
            else:
                text = no <= len(columns) and columns[no - 1].format == "text"
                fields.append(encode(value, text))
        return b",".join(fields) + record.end


def encode(value, text):
    """A value's bytes; free text that is not empty stands in quotes."""
    if text and value:
        value = '"' + value.replace('"', '""') + '"'
    return value.encode("cp932")


class Bundle:
    """Files in order; their paths are relative and may hold folders."""

    def __init__(self, edition=None, files=()):
        self.edition = edition
        self.files = list(files)

    def file(self, kind, nth=1):
        """The file of that kind (the nth of them), or the file with that path."""
        found = [f for f in self.files if f.path == kind] or [f for f in self.files if f.kind == kind]
        return found[nth - 1]

    def all(self, kind):
        return [f for f in self.files if f.kind == kind]

    def add_file(self, path, data):
        f = File(path, data=data)
        self.files.append(f)
        return f

    def copy_file(self, kind, path):
        """A second file with the content of the first, at another path."""
        f = copy.deepcopy(self.file(kind) if isinstance(kind, str) else kind)
        f.path = path
        self.files.append(f)
        return f

    def remove(self, kind):
        for f in [self.file(kind)] if not isinstance(kind, File) else [kind]:
            self.files.remove(f)
        return self

    def merge(self, other):
        """Takes the other bundle's files in."""
        self.files.extend(other.files)
        return self

    def move(self, folder):
        """Puts every file into a folder."""
        for f in self.files:
            f.path = folder.rstrip("/") + "/" + f.path
        return self

    def copy(self):
        return copy.deepcopy(self)

    def path(self, kind):
        return self.file(kind).path


def file_name(edition, kind, month, sender, receiver, timestamp, serial=None, extension=".CSV"):
    """A name by the grammar of the edition; month only for kinds that carry one."""
    parts = [kind]
    if kind in standard.MONTH_KINDS:
        parts.append(month)
    parts += [sender.office, sender.type, receiver.office, receiver.type] if edition == "V4" else \
             [sender.office, receiver.office]
    parts.append(timestamp)
    if kind == "UPKIHON_IMAGE":
        return "_".join(parts + ["%04d" % serial]) + ".jpg"
    return "_".join(parts) + extension


def people(count, prevention=False):
    """Invented people, always the same ones."""
    found = [copy.copy(p) for p in PEOPLE[:count]]
    for i in range(len(found), count):
        found.append(Person("00001%05d" % (i + 1), "見本　第%d" % (i + 1), "ミホン　ダイ", level="21"))
    if prevention:
        for p in found:
            p.level, p.limit = PREVENTION.get(p.level, ("12", "5032"))
    return found


# -- the services of a month ------------------------------------------------------------------------------------

def default_services(person, provider, month, edition="V4"):
    """Three visits with two codes at the provider, and a single-code service at another office."""
    t, office = provider.type, provider.office
    if t == "17" or t == "67":
        equipment = [dict(tais="00001-000010", item="見本ベッドＡ型"), dict(tais="00001-000020", item="見本手すり")] \
            if edition == "V4" else [{}, {}]
        rows = [Service(office, t + "1003", 900, [1], price="10.00", **equipment[0]),
                Service(office, t + "1007", 300, [1], price="10.00", **equipment[1])]
    else:
        rows = [Service(office, t + "1211", 396, [1, 8], "0900", "1000"),
                Service(office, t + "1111", 244, [3], "1330", "1400")]
    care = standard.benefits().get(t, "介護給付") == "介護給付"
    other = DAY_CARE if care else SOGO_DAY
    if office != other.office and t != other.type:
        code = "151241" if care else "A61111"
        rows.append(Service(other.office, code, 658 if care else 436, [2, 9], "0930", "1640", price="10.90"))
    return rows


def _yen(units, price):
    """Units times price in yen, cut."""
    return int(units * Decimal(price))


def _money(person, units, price, fixed=None, count=0):
    """費用総額, 給付率, 保険請求額, 定額利用者負担単価, 利用者負担."""
    cost = _yen(units, price)
    if fixed is not None:
        return cost, "", cost - fixed * count, str(fixed), fixed * count
    claim = cost * int(person.rate) // 100
    return cost, person.rate, claim, "", cost - claim


def _count(s):
    if s.count7 is not None:
        return s.count7
    rows = len(s.detail) if isinstance(s.detail, list) else 1
    return max(1, len(s.days)) * s.times * rows if s.in_table6 else 1


def _amount(s):
    return s.amount if s.amount is not None else s.net * _count(s)


def table6_rows(edition, kind, person, services, month, planner, planner_name, created, updater):
    rows = []
    for s in services:
        if not s.in_table6:
            continue
        for day in s.days:
            for detail in s.detail if isinstance(s.detail, list) else [s.detail]:
                v = {
                    "保険者番号": person.insurer, "被保険者番号": person.insured, "作成年月日": created, "対象年月": month,
                    "プラン担当業者コード": planner, "プラン担当者名": planner_name, "単位数": str(s.net),
                    "前月までの短期入所利用日数": s.stays[0], "サービス利用日": "%s%02d" % (month, day), "日割対象日": s.mask,
                    "サービス開始時刻": s.start, "サービス終了時刻": s.end, "サービス回数": str(s.times), "サービスコード": s.code,
                    "明細判別コード": detail, "サービス事業者コード": s.office, "サービス事業所名": s.office_name,
                    "サテライト枝番": s.satellite, "３０日超区分": s.over, "更新業者コード": updater,
                }
                if edition == "V4":
                    v.update({"TAISコード": s.tais, "福祉用具届出コード": s.notice, "用具名称（機種名）": s.item})
                rows.append(record(edition, kind, v))
    return rows


def table7_rows(edition, person, services, month, created, updater):
    """Detail rows, subtotals and the grand total, which agree as links.md says."""
    kind, rows, top = "UPSIKYU", [], {}

    def row(office, name, code, satellite="", **v):
        base = {"保険者番号": person.insurer, "被保険者番号": person.insured, "作成年月日": created, "対象年月": month,
                "サービス事業所名": name, "サービス事業所コード": office, "サテライト枝番": satellite, "サービスコード": code,
                "単位数": "0", "回数／日数": "0", "３０日超区分": "0", "事業所コード": "9999999999", "更新業者コード": updater}
        base.update(v)
        rows.append(record(edition, kind, base))

    def count(**values):
        for name, value in values.items():
            top[name] = top.get(name, 0) + value

    def inside_money(total, price, fixed=None, times=0):
        cost, rate, claim, fixed_text, share = _money(person, total, price, fixed, times)
        count(inside=total, cost=cost, claim=claim, share=share, own=0, exceed=0)
        return {"給付管理単位数": str(total), "区分支給限度基準超単位数": "0", "区分支給限度基準内単位数": str(total),
                "単位数単価": price, "費用総額保険／事業対象分": str(cost), "給付率": rate, "保険／事業費請求額": str(claim),
                "定額利用者負担単価金額": fixed_text, "利用者負担保険／事業対象分": str(share), "利用者負担（全額負担分）": "0"}

    def outside_money(total, price, add):
        cost, rate, claim, _, share = _money(person, total, price)
        if add:
            count(cost=cost, claim=claim, share=share, own=0)
        return {"単位数単価": price, "費用総額保険／事業対象分": str(cost), "給付率": rate, "保険／事業費請求額": str(claim),
                "利用者負担保険／事業対象分": str(share), "利用者負担（全額負担分）": "0"}

    def detail(s, **v):
        values = {"単位数": str(s.units), "割引後率": s.discount,
                  "割引後単位数": "" if s.discounted is None else str(s.discounted), "回数／日数": str(_count(s)),
                  "サービス単位金額": str(_amount(s)), "前月までの利用日数": s.stays[0], "当月の計画利用日数": s.stays[1],
                  "累積利用日数": s.stays[2], "３０日超区分": s.over}
        if edition == "V4":
            values.update({"TAISコード": s.tais, "福祉用具届出コード": s.notice, "用具名称（機種名）": s.item})
        values.update(v)
        row(s.office, s.office_name, s.code, s.satellite, **values)

    groups = {}
    for s in services:
        groups.setdefault((s.office, s.type), []).append(s)
    for (office, kind2), group in groups.items():
        inside = [s for s in group if s.inside and s.over == "0"]
        outside = [s for s in group if not s.inside and s.over == "0"]
        over = [s for s in group if s.over == "1"]
        name, price = group[0].office_name, group[0].price
        if len(inside) == 1:
            s = inside[0]
            detail(s, **inside_money(_amount(s), s.price, s.fixed, _count(s)))
        elif inside:
            for s in inside:
                detail(s, **{"給付管理単位数": str(_amount(s))})
            total = sum(_amount(s) for s in inside)
            row(office, name, kind2 + "AAAA", **{"サービス単位金額": str(total)}, **inside_money(total, price))
        for s in outside:
            detail(s, **outside_money(_amount(s), s.price, len(outside) == 1 and not over))
        if len(outside) > 1 or (outside and over):
            total = sum(_amount(s) for s in outside)
            row(office, name, kind2 + "EEEE", **{"サービス単位金額": str(total)}, **outside_money(total, price, True))
        elif outside:
            s = outside[0]
            row(office, name, kind2 + "EEEE", **{"サービス単位金額": str(_amount(s))},
                **outside_money(_amount(s), s.price, False))
        if over:
            for s in over:
                detail(s)
            total = sum(_amount(s) for s in over)
            own = _yen(total, price)
            count(cost=0, claim=0, share=0, own=own)
            row(office, name, kind2 + "ZZZZ", **{
                "サービス単位金額": str(total), "費用総額保険／事業対象分": "0", "保険／事業費請求額": "0",
                "利用者負担保険／事業対象分": "0", "利用者負担（全額負担分）": str(own), "３０日超区分": "1"})
    values = {}
    for key, name in (("exceed", "区分支給限度基準超単位数"), ("inside", "区分支給限度基準内単位数"),
                      ("cost", "費用総額保険／事業対象分"), ("claim", "保険／事業費請求額"), ("share", "利用者負担保険／事業対象分"),
                      ("own", "利用者負担（全額負担分）")):
        if key in top:
            values[name] = str(top[key])
    row("9999999999", "", "999999", **values)
    return rows


# -- records ----------------------------------------------------------------------------------------------------

def record(edition, kind, values):
    """A record of that layout from column names or numbers; CSVバージョン is filled in."""
    columns = standard.columns(edition, kind)
    names = {}
    for c in columns:
        names.setdefault(c.name, c.no)
    found = [""] * len(columns)
    found[0] = standard.VERSION[edition]
    for key, value in values.items():
        found[(names[key] if isinstance(key, str) else key) - 1] = value
    return found


def _next_month_day(month, day):
    year, m = int(month[:4]), int(month[4:])
    year, m = (year + 1, 1) if m == 12 else (year, m + 1)
    return "%04d%02d%s" % (year, m, day)


def _party(value, default):
    if value is None:
        return default
    return Party(*value) if not isinstance(value, str) else Party(value, default.type)


def unit(edition, unit, month="202504", people=2, sender=None, receiver=None, timestamp=None, **options):
    """A conforming bundle: no finding of any level.

    unit        a name of units.tsv that the edition has
    sender, receiver   an office number, or (number, service type); V3 keeps the type for the content only
    options     persons: list of Person · services: f(person) -> [Service] · created: 作成年月日 · plan_date ·
                images, subs: False leaves the optional files of 利用者基本情報 and 支援計画書 out
    """
    assert any(u.unit == unit for u in standard.units(edition)), (edition, unit)
    result = unit.startswith("actuals")
    prevention = unit.startswith(("basic-", "prevention-"))
    to = {"basic": CARE_MANAGER, "preve": Party(NURSE.office, "63")}.get(unit[:5], HELPER)
    sender = _party(sender, HELPER if result else CENTRE if prevention else CARE_MANAGER)
    receiver = _party(receiver, CARE_MANAGER if result else to)
    timestamp = timestamp or (_next_month_day(month, "03101530") if result else month + "25200201")
    make = _Maker(edition, month, sender, receiver, timestamp, people, options)
    return Bundle(edition, make.files(unit))


class _Maker:
    def __init__(self, edition, month, sender, receiver, timestamp, count, options):
        self.edition, self.month, self.sender, self.receiver = edition, month, sender, receiver
        self.timestamp = timestamp
        for key in options:
            assert key in ("persons", "services", "created", "plan_date", "images", "subs"), key
        plan_side = sender if sender.type in standard.PLAN_TYPES else receiver
        self.prevention = plan_side.type in ("46", "AF")
        self.persons = options.get("persons") or globals()["people"](count, self.prevention)
        self.created = options.get("created", timestamp[:8])
        self.plan_date = options.get("plan_date", month + "01")
        self.images, self.subs = options.get("images", True), options.get("subs", True)
        provider = receiver if sender.type in standard.PLAN_TYPES else sender
        if provider.type in standard.PLAN_TYPES:
            provider = NURSE if self.prevention else HELPER
        self.provider = provider
        self.services = options.get("services") or (
            lambda p: default_services(p, provider, month, edition))

    def files(self, unit):
        found = {
            "care-plan": lambda: [self.up1kyo(), self.up2kyo()]
            + ([self.up3kyo()] if self.edition == "V4" else []) + [self.uphosoku(False)],
            "service-slip": lambda: [self.upplan(), self.upsikyu(), self.uphosoku(True)],
            "care-plan-deletion": lambda: [self.deletion("DLT1KYO", self.plan_date)],
            "service-slip-deletion": lambda: [self.deletion("DLTPLAN", self.month)],
            "actuals": lambda: [self.upjsk()],
            "actuals-deletion": lambda: [self.dltjsk()],
            "basic-information": lambda: self.basic(),
            "prevention-plan": lambda: self.plan(),
            "prevention-plan-and-basic-information": lambda: self.plan() + self.basic(),
            "basic-information-deletion": lambda: [self.deletion("DLTKIHON", self.plan_date)],
            "prevention-plan-deletion": lambda: [self.deletion("DLTYOBO", self.plan_date)],
        }
        return found[unit]()

    def name(self, kind, month=None, serial=None):
        return file_name(self.edition, kind, month or self.month, self.sender, self.receiver, self.timestamp, serial)

    def file(self, kind, rows, month=None):
        return File(self.name(kind, month), self.edition, kind, rows)

    def row(self, kind, person, values):
        base = {"保険者番号": person.insurer, "被保険者番号": person.insured}
        base.update(values)
        return record(self.edition, kind, base)

    @property
    def from_plan_side(self):
        return self.sender.type in standard.PLAN_TYPES

    # -- the care plan

    def up1kyo(self):
        start = self.plan_date
        rows = [self.row("UP1KYO", p, {
            "作成年月日": self.created, "利用者郵便番号": p.postal, "利用者住所１": p.address1, "利用者住所２": p.address2,
            "居宅サービス計画作成者氏名": "計画　担当子", "介護支援事業者名": OFFICE_NAMES.get(self.sender.office, "架空介護事業所"),
            "介護支援事業者郵便番号": "100-0001", "介護支援事業者住所１": "架空県見本市計画町４－５",
            "介護支援事業者コード": self.sender.office, "居宅サービス計画作成（変更）日": start, "初回居宅サービス計画作成日": start,
            "計画書区分": "11", "認定状況区分": "2", "認定日": "20250320", "認定有効期間開始日": "20250401",
            "認定有効期間終了日": "20270331", "要介護状態区分": p.level,
            "利用者及び家族の生活に対する意向を踏まえた課題分析の結果": "自宅で暮らしたい。\n家族も同じ意向, と話す。",
            "介護認定審査会の意見及びサービスの種類の指定": "なし", "総合的な援助の方針": '"自立"を支える。',
            "生活援助中心型の算定理由": "1", "更新業者コード": self.sender.office}) for p in self.persons]
        return self.file("UP1KYO", rows)

    def up2kyo(self):
        rows = []
        for p in self.persons:
            for n, (content, service) in enumerate((("掃除と調理", "訪問介護"), ("入浴の見守り", "訪問介護")), 1):
                rows.append(self.row("UP2KYO", p, {
                    "居宅計画書作成年月日": self.created, "居宅サービス計画作成（変更）日": self.plan_date, "課題ＮＯ": "1",
                    "課題": "転ばずに暮らしたい" if n == 1 else "", "援助目標ＮＯ": "1", "長期目標": "家事を続ける" if n == 1 else "",
                    "短期目標": "台所に立つ" if n == 1 else "", "長期期間": "６か月" if n == 1 else "",
                    "短期期間": "３か月" if n == 1 else "", "援助内容ＮＯ": str(n), "サービス内容": content, "保険対象区分": "Y",
                    "サービス種別": service, "サービス事業者コード": self.provider.office,
                    "サービス事業所名": OFFICE_NAMES.get(self.provider.office, "架空介護事業所"), "頻度": "週１回",
                    "実施期間": "６か月", "更新業者コード": self.sender.office}))
        return self.file("UP2KYO", rows)

    def up3kyo(self):
        rows = []
        for p in self.persons:
            head = {"週間サービス計画表作成年月日": self.created, "居宅サービス計画作成（変更）日": self.plan_date}
            rows.append(self.row("UP3KYO", p, {**head, 6: "訪問介護", 7: "2", 8: "0900", 9: "1000"}))
            rows.append(self.row("UP3KYO", p, {**head, 10: "起床", 11: "0630", 12: "0630"}))
            rows.append(self.row("UP3KYO", p, {**head, 13: "福祉用具貸与"}))
        return self.file("UP3KYO", rows)

    def uphosoku(self, slip):
        rows = [self.row("UPHOSOKU", p, {
            "居宅サービス計画作成（変更）日": "00000000" if slip else self.plan_date, "利用者氏名フリガナ": p.kana,
            "利用者氏名": p.name, "利用者性別": p.sex, "利用者生年月日": p.birth, "利用者郵便番号": p.postal,
            "利用者住所１": p.address1, "利用者住所２": p.address2, "利用者電話番号": p.phone, "認定日": "20250320",
            "限度額適用開始年月日": "20250401", "限度額適用終了年月日": "20270331", "認定状況区分": "2",
            "要介護状態区分": p.level, "区分支給限度基準額": p.limit, "更新業者コード": self.sender.office,
            "対象年月": self.month if slip else "000000"}) for p in self.persons]
        return self.file("UPHOSOKU", rows, None if slip else "000000")

    # -- the slip

    def table6(self, kind, only=None):
        rows = []
        planner = self.sender if self.from_plan_side else self.receiver
        for p in self.persons:
            services = [s for s in self.services(p) if only is None or only(s)]
            rows += table6_rows(self.edition, kind, p, services, self.month, planner.office, "計画　担当子",
                                self.created, self.sender.office)
        return rows

    def upplan(self):
        return self.file("UPPLAN", self.table6("UPPLAN"))

    def upsikyu(self):
        rows = []
        for p in self.persons:
            rows += table7_rows(self.edition, p, self.services(p), self.month, self.created, self.sender.office)
        return self.file("UPSIKYU", rows)

    def upjsk(self):
        """The sender's own services of its type; everybody's where a plan office relays them."""
        def only(s):
            return self.from_plan_side or (s.office == self.sender.office and s.type == self.sender.type)
        return self.file("UPJSK", self.table6("UPJSK", only))

    # -- deletions

    def deletion(self, kind, key):
        return self.file(kind, [self.row(kind, p, {4: key}) for p in self.persons])

    def dltjsk(self):
        return self.file("DLTJSK", [self.row("DLTJSK", p, {4: self.month, 5: self.provider.office, 6: self.provider.type})
                                    for p in self.persons])

    # -- 予防

    def basic(self):
        day, files, images = self.plan_date, [], []
        rows = []
        for n, p in enumerate(self.persons, 1):
            image = ""
            if self.images:
                image = self.name("UPKIHON_IMAGE", serial=n)
                images.append(File(image, self.edition, "UPKIHON_IMAGE", data=JPEG))
            rows.append(self.row("UPKIHON", p, {
                "相談日": day, "計画種類": "1", "委託の有無": "2", "作成担当者": "包括　担当子", "相談方法": "01", "相談回数": "01",
                "利用者の現況": "01", "利用者氏名ﾌﾘｶﾞﾅ": p.kana, "利用者氏名": p.name, "利用者性別": p.sex,
                "利用者生年月日": p.birth, "利用者住所": p.address1, "利用者電話番号": p.phone, "障害高齢者の日常生活自立度": "11",
                "認知症高齢者の日常生活自立度": "01", "要介護状態区分": "12", "認定有効期限開始日": "20250401",
                "認定有効期間終了日": "20270331", "障害等認定(身障)": "0", "居住形態": "05", "自室の階数": "1",
                "住宅改修の有無": "2", "1 緊急連絡先(氏名)": "見本　次郎", "1 緊急連絡先(続柄)": "長男",
                "1 緊急連絡先(電話番号)": "00-0000-0009", "家族構成 画像ファイル名": image, "今までの生活": "商店を営む。",
                "同意日": day, "同意者氏名": p.name}))
        files.append(self.file("UPKIHON", rows))
        if self.subs:
            files.append(self.file("UPKIHON_SUB1", [self.row("UPKIHON_SUB1", p, {
                4: day, 5: hour, 6: what, 7: ""}) for p in self.persons for hour, what in (("６時", "起床"), ("２１時", "就寝"))]))
            files.append(self.file("UPKIHON_SUB2", [self.row("UPKIHON_SUB2", p, {
                4: day, 5: "令和２年春", 6: "高血圧症", 7: "架空内科　見本医師", 8: "1", 9: "00-0000-0008", 10: "01",
                11: "服薬中"}) for p in self.persons]))
        return files + images

    def plan(self):
        day = self.plan_date
        rows = [self.row("UPYOBO", p, {
            "計画作成(変更)日": day, "計画種類": "1", "委託の有無": "1", "整理番号": "A-1", "利用者名": p.name,
            "認定年月日": "20250320", "認定有効期間開始日": "20250401", "認定有効期間終了日": "20270331", "計画書区分": "11",
            "認定状況区分": "2", "要支援状態区分": "1", "計画作成者氏名（地域包括支援センター担当者名）": "包括　担当子",
            "計画作成者事業者・事業所名": OFFICE_NAMES.get(self.sender.office, "架空介護事業所"),
            "計画作成者事業者・事業所電話番号": "00-0000-0007", "初回作成日": day, "目標とする生活(1日)": "散歩に出る",
            "【運動・移動】領域における課題の有無": "1", "総合的な方針": "体を動かす機会を増やす。",
            "基本チェックリストの該当数(運動不足)": "3", "事業プログラムの要否(運動不足)": "1", "同意日": day,
            "同意者氏名": p.name}) for p in self.persons]
        files = [self.file("UPYOBO", rows)]
        if self.subs:
            files.append(self.file("UPYOBO_SUB", [self.row("UPYOBO_SUB", p, {
                4: day, 5: "1", 6: "足腰の力が落ちた" if n == 1 else "", 7: "運動を続ける" if n == 1 else "",
                9: "買い物に行く" if n == 1 else "", 10: "1", 12: "家族と散歩" if n == 1 else "", 14: str(n), 15: service,
                16: "架空事業所", 17: "６か月"}) for p in self.persons
                for n, service in ((1, "介護予防訪問看護"), (2, "通いの場"))]))
        return files
