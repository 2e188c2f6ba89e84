"""Tables 6 and 7 against each other (CP607-CP609), the money of table 7 (CP701-CP706)."""
from bundles import DAY_CARE, HELPER, NURSE, PEOPLE, RENTAL, SHORT_STAY, SOGO_DAY, SOGO_VISIT, Service, unit
from recipes import at, each, lost, on
from standard import office_number

CODE, OFFICE, OFFICE7, COUNT, COUNT7, UNITS = "サービスコード", "サービス事業者コード", "サービス事業所コード", "サービス回数", "回数／日数", "単位数"
AMOUNT, MANAGED, MONTH, DAY, MASK = "サービス単位金額", "給付管理単位数", "対象年月", "サービス利用日", "日割対象日"
TYPE_OVER, TYPE_IN, OVER, IN = ("種類支給限度基準超単位数", "種類支給限度基準内単位数", "区分支給限度基準超単位数",
                                "区分支給限度基準内単位数")
PRICE, COST, RATE, CLAIM, FIXED, SHARE, OWN = ("単位数単価", "費用総額保険／事業対象分", "給付率", "保険／事業費請求額",
                                               "定額利用者負担単価金額", "利用者負担保険／事業対象分", "利用者負担（全額負担分）")
TAIS, NOTICE, SATELLITE, DISCOUNTED = "TAISコード", "福祉用具届出コード", "サテライト枝番", "割引後単位数"
ALL9, OTHER_OFFICE = "9999999999", office_number("139990301")
HALF = "0" * 15 + "1" * 15 + "0"


def visit(**v):
    return Service(**{**dict(office=HELPER.office, code="111211", units=396, days=[1, 8], start="0900", end="1000"), **v})


def short_visit(**v):
    return visit(**{**dict(code="111111", units=244, days=[3], start="1330", end="1400"), **v})


def surcharge(**v):
    return visit(**{**dict(code="116275", units=137, days=[], start="9999", end="9999", inside=False, in_table6=False), **v})


def day(**v):
    return Service(**{**dict(office=DAY_CARE.office, code="151241", units=658, days=[2, 9], start="0930", end="1640",
                             price="10.90"), **v})


def stay(**v):
    return Service(**{**dict(office=SHORT_STAY.office, code="211111", units=600, days=[10, 11, 12], price="10.90"), **v})


def bed(edition, **v):
    item = dict(tais="00001-000010", item="見本ベッドＡ型") if edition == "V4" else {}
    return Service(**{**dict(office=RENTAL.office, code="171003", units=900, days=[1], price="10.00"), **item, **v})


def rail(edition, **v):
    item = dict(notice="00001-000020", item="見本手すり") if edition == "V4" else {}
    return Service(**{**dict(office=RENTAL.office, code="171007", units=300, days=[1], price="10.00"), **item, **v})


def slip(edition, *services, people=1, **options):
    return unit(edition, "service-slip", people=people, services=lambda p: list(services), **options)


def tables(edition, six, seven, people=1):
    """Table 6 of some services, table 7 of others."""
    bundle = slip(edition, *six, people=people)
    bundle.file("UPSIKYU").records = slip(edition, *seven, people=people).file("UPSIKYU").records
    return bundle


def row(file, code, nth=1, **values):
    """The number of the nth record with that code."""
    return file.find(**{"c%d" % file.column(CODE): code, **{"c%d" % file.column(k): v for k, v in values.items()}})[nth - 1]


def shift(file, record, **values):
    """Sets amounts of a row, and moves those of the person's grand total along."""
    total = next(n for n in range(record, len(file.records) + 1) if file.get(n, CODE) == "999999")
    for name, value in values.items():
        before = file.get(record, name)
        file.set(record, name, value)
        if file.get(total, name) and before and value:
            file.set(total, name, str(int(file.get(total, name)) + int(value) - int(before)))
    return file


def first_of(bundle, kind):
    return bundle.file(kind)

# -- CP607 ------------------------------------------------------------------------------------------------------


@each("CP607", "fail-only-in-table-6", "第6表の事業所・種類が第7表にない", "An office and type of table 6 that table 7 lacks")
def _(edition):
    bundle = tables(edition, [visit(), day()], [visit()])
    six = bundle.file("UPPLAN")
    return bundle, [at("CP607", six, None, row(six, "151241"))]


@each("CP607", "fail-only-in-table-7", "第7表の事業所・種類が第6表にない", "An office and type of table 7 that table 6 lacks")
def _(edition):
    bundle = tables(edition, [visit()], [visit(), day()])
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP607", seven, None, row(seven, "151241"))]


@each("CP607", "fail-other-office", "第7表の事業所が第6表と違う。送信単位に1件、両方のキーを数える",
      "Table 7 names another office: one finding a unit, which counts both keys")
def _(edition):
    bundle = tables(edition, [visit(), day()], [visit(), day(office=OTHER_OFFICE)])
    six = bundle.file("UPPLAN")
    return bundle, [at("CP607", six, None, row(six, "151241"), 2)]


@each("CP607", "fail-two-people", "2人とも第7表にない。1件でキーを数える", "Two people: one finding with count 2")
def _(edition):
    bundle = tables(edition, [visit(), day()], [visit()], people=2)
    six = bundle.file("UPPLAN")
    return bundle, [at("CP607", six, None, row(six, "151241"), 2)]


@each("CP607", "fail-other-type", "同じ事業所の別の種類だけが第7表にある", "Another type of the same office")
def _(edition):
    bundle = tables(edition, [visit(), day()], [visit(), day(code="781241")])
    six = bundle.file("UPPLAN")
    return bundle, [at("CP607", six, None, row(six, "151241"), 2)]


@each("CP607", "fail-code-only-in-table-6", "種類は両方にあり、コードが第6表だけ: 情報", "A code in table 6 only, its type in both: info")
def _(edition):
    bundle = tables(edition, [visit(), short_visit()], [visit()])
    six = bundle.file("UPPLAN")
    return bundle, [at("CP607", six, None, row(six, "111111"), severity="info")]


@each("CP607", "fail-code-only-in-table-7", "種類は両方にあり、回数3のコードが第7表だけ: 情報", "A code with count 3 in table 7 only: info")
def _(edition):
    bundle = tables(edition, [visit()], [visit(), short_visit(days=[3, 4, 5])])
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP607", seven, None, row(seven, "111111"), severity="info")]


@each("CP607", "fail-both-levels", "事業所・種類の違いと、別の種類のコードの違い: 警告と情報", "A type missing here, a code missing there: a warning and an info")
def _(edition):
    bundle = tables(edition, [visit(), short_visit(), day()], [visit()])
    six = bundle.file("UPPLAN")
    return bundle, [at("CP607", six, None, row(six, "151241")),
                    at("CP607", six, None, row(six, "111111"), severity="info")]


@each("CP607", "fail-equipment", "福祉用具のTAISコードが第6表と第7表で違う", "Another TAIS code in table 7", ("V4",))
def _(edition):
    bundle = tables(edition, [visit(), bed(edition)], [visit(), bed(edition, tais="00001-000099")])
    six = bundle.file("UPPLAN")
    return bundle, [at("CP607", six, None, row(six, "171003"), 2)]


@each("CP607", "fail-equipment-only-in-table-7", "福祉用具が第7表に1つ多い。コードの情報は重ねない",
      "One piece more in table 7: no info about its code on top", ("V4",))
def _(edition):
    bundle = tables(edition, [visit(), bed(edition)], [visit(), bed(edition), rail(edition)])
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP607", seven, None, row(seven, "171007"))]


@each("CP607", "fail-preventive-equipment", "介護予防福祉用具貸与(67)も同じ", "Type 67 likewise", ("V4",))
def _(edition):
    bundle = tables(edition, [visit(), bed(edition, code="671003")], [visit(), bed(edition, code="671003", tais="00001-000099")])
    six = bundle.file("UPPLAN")
    return bundle, [at("CP607", six, None, row(six, "671003"), 2)]


@each("CP607", "pass-equipment-of-one-table", "第6表にTAISコードがない(CP508)なら用具は比べない",
      "Table 6 without equipment codes (CP508): nothing to compare", ("V4",))
def _(edition):
    bundle = tables(edition, [visit(), bed(edition, tais="")], [visit(), bed(edition)])
    six = bundle.file("UPPLAN")
    return bundle, [at("CP508", six, TAIS, row(six, "171003"))]


@each("CP607", "pass-equipment-one-blank", "第7表の1行のTAISコードが空(CP508)なら、その行かもしれない",
      "One row of table 7 without its code (CP508) may be the missing one", ("V4",))
def _(edition):
    bundle = slip(edition, visit(), bed(edition), bed(edition, tais="00001-000030"))
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP508", seven.set(row(seven, "171003", 2), TAIS, ""), TAIS, row(seven, "171003", 2))]


@each("CP607", "pass-equipment-by-either-code", "TAISコードと届出コードの両方がある行は、どちらかが合えばよい(CP509)",
      "A row with both codes (CP509) matches by either", ("V4",))
def _(edition):
    bundle = slip(edition, visit(), bed(edition))
    six = bundle.file("UPPLAN")
    r = row(six, "171003")
    return bundle, [at("CP509", six.set(r, NOTICE, "13001-000001"), TAIS, r)]


@each("CP607", "pass-rental-surcharge", "福祉用具貸与の加算(178xxx)の行の用具は比べない", "Surcharges of rental (178xxx) are no equipment", ("V4",))
def _(edition):
    extra = [bed(edition, code="178001", units=50, tais=t) for t in ("00001-000010", "00001-000099")]
    return tables(edition, [visit(), bed(edition), extra[0]], [visit(), bed(edition), extra[1]])


@each("CP607", "pass-surcharge", "第7表だけにある率加算(回数1)", "A percentage surcharge that stands in table 7 only, with count 1")
def _(edition):
    return slip(edition, visit(), surcharge())


@each("CP607", "pass-monthly-in-table-7", "第7表だけにある回数1の限度内コード", "A code inside the limit with count 1 in table 7 only")
def _(edition):
    return slip(edition, visit(), visit(code="114000", units=100, days=[], in_table6=False))


@each("CP607", "pass-satellites", "サテライト枝番が違っても事業所は同じ", "Satellites are the same office")
def _(edition):
    return tables(edition, [visit(), day(satellite="01")], [visit(), day(satellite="02")])


@each("CP607", "pass-order-of-rows", "行の順は自由", "Rows in any order")
def _(edition):
    bundle = slip(edition, visit(), short_visit(), surcharge(), day(), bed(edition), people=2)
    for kind in ("UPPLAN", "UPSIKYU"):
        bundle.file(kind).records.reverse()
    return bundle


@each("CP607", "pass-person-only-in-table-7", "第7表だけにいる人はCP601だけ", "A person of table 7 alone is CP601, no more")
def _(edition):
    bundle = slip(edition, visit(), day(), people=2)
    six, seven = bundle.file("UPPLAN"), bundle.file("UPSIKYU")
    for n in range(8, 4, -1):
        six.delete_record(n)
    bundle.file("UPHOSOKU").delete_record(2)
    return bundle, [at("CP601", seven, None, row(seven, "111211", 2))]


@each("CP607", "pass-office-unreadable", "第6表の事業所番号が読めない。突き合わせは未検査", "An office number of table 6 that cannot be read: not checked")
def _(edition):
    bundle = slip(edition, visit(), day())
    six = bundle.file("UPPLAN")
    return bundle, [at("CP413", six.set(3, OFFICE, "13999020200"), OFFICE, 3)], lost(bundle, "CP607", "CP608")


@each("CP607", "pass-flag-unreadable", "第7表の30日超区分が読めない。突き合わせは未検査", "A flag of table 7 that cannot be read: not checked")
def _(edition):
    bundle = slip(edition, visit(), day())
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP409", seven.set(1, "３０日超区分", "2"), "３０日超区分")], lost(bundle, "CP607", "CP608")


@each("CP607", "pass-out-of-scope", "第6表の連携対象外の種類はCP511だけ", "A type of table 6 that is not exchanged: CP511 alone")
def _(edition):
    bundle = slip(edition, visit(), day())
    six = bundle.file("UPPLAN")
    return bundle, [at("CP511", six.set(3, CODE, "411241"), CODE, 3)], lost(bundle, "CP607", "CP608")


@each("CP607", "pass-office-of-the-total", "明細行の事業所が9999999999: CP519だけ", "9999999999 on a detail row: CP519 alone")
def _(edition):
    bundle = slip(edition, visit(), day())
    seven = bundle.file("UPSIKYU")
    r = row(seven, "151241")
    return bundle, [at("CP519", seven.set(r, OFFICE7, ALL9), OFFICE7, r)], lost(bundle, "CP607", "CP608") + \
        [{"file": "UPSIKYU", "rules": ["CP702", "CP703"]}]


@each("CP607", "pass-row-lost", "第6表の行の項目数が違う。突き合わせは未検査", "A row of table 6 with a column too many: not checked")
def _(edition):
    bundle = slip(edition, visit(), day(days=[2]))
    six = bundle.file("UPPLAN")
    six.records[2].append("")
    return bundle, [at("CP401", six, None, 3)], lost(bundle, "CP607", "CP608")


@each("CP607", "pass-other-month", "別の月の行はCP502だけ", "A row of another month: CP502 alone")
def _(edition):
    bundle = slip(edition, visit(), day(days=[2]))
    six = bundle.file("UPPLAN")
    return bundle, [at("CP502", six.set(3, MONTH, "202505"), MONTH, 3)]


@each("CP607", "pass-table-7-missing", "第7表がない: CP201だけ", "Without table 7: CP201 alone")
def _(edition):
    bundle = slip(edition, visit(), day()).remove("UPSIKYU")
    first = min(bundle.files, key=lambda f: f.path)
    return bundle, [on("CP201", first)], lost(bundle, "CP607", "CP608", "CP609")

# -- CP608 ------------------------------------------------------------------------------------------------------


@each("CP608", "fail-visit-left-out", "第6表に1回足りない", "A visit is missing in table 6")
def _(edition):
    bundle = tables(edition, [visit()], [visit(days=[1, 8, 15])])
    return bundle, [at("CP608", bundle.file("UPSIKYU"), COUNT7)]


@each("CP608", "fail-count-too-small", "第7表の回数が少ない", "A count too small in table 7")
def _(edition):
    bundle = tables(edition, [visit(days=[1, 8, 15, 22])], [visit(days=[1, 8, 15])])
    return bundle, [at("CP608", bundle.file("UPSIKYU"), COUNT7)]


@each("CP608", "fail-two-keys", "2つのコードで違う。1件でキーを数える", "Two codes: one finding with count 2")
def _(edition):
    bundle = tables(edition, [visit(), day()], [visit(days=[1, 8, 15]), day(days=[2, 9, 16])])
    return bundle, [at("CP608", bundle.file("UPSIKYU"), COUNT7, 1, 2)]


@each("CP608", "fail-over-30-days", "30日超の行は別に数える", "Rows over 30 days are counted apart")
def _(edition):
    bundle = tables(edition, [visit(), stay(), stay(days=[13, 14], over="1")],
                    [visit(), stay(days=[10, 11, 12, 13]), stay(days=[14], over="1")])
    return bundle, [at("CP608", bundle.file("UPSIKYU"), COUNT7, row(bundle.file("UPSIKYU"), "211111"))]


@each("CP608", "fail-equipment", "TAISコードごとに数える", "Each TAIS code by itself", ("V4",))
def _(edition):
    bundle = tables(edition, [visit(), bed(edition, days=[1, 2, 3]), bed(edition, tais="00001-000030")],
                    [visit(), bed(edition, days=[1, 2]), bed(edition, tais="00001-000030")])
    return bundle, [at("CP608", bundle.file("UPSIKYU"), COUNT7, row(bundle.file("UPSIKYU"), "171003"))]


@each("CP608", "fail-pro-rata", "日割の日数とも違う", "Not the number of pro-rata days either")
def _(edition):
    bundle = slip(edition, visit(), bed(edition, units=30, mask=HALF, count7=14))
    return bundle, [at("CP608", bundle.file("UPSIKYU"), COUNT7, row(bundle.file("UPSIKYU"), "171003"))]


@each("CP608", "fail-type-78", "包括でない種類(78)", "A type that is not bundled (78)")
def _(edition):
    bundle = slip(edition, visit(), day(code="781241", days=[1, 2, 3, 4], count7=3))
    return bundle, [at("CP608", bundle.file("UPSIKYU"), COUNT7, row(bundle.file("UPSIKYU"), "781241"))]


@each("CP608", "pass-sum", "第7表の回数が回数の合計(1日2回)", "The sum of counts, two visits a day")
def _(edition):
    return slip(edition, visit(times=2))


@each("CP608", "pass-days", "第7表の回数が日数", "The number of days")
def _(edition):
    return slip(edition, visit(times=2, days=[1, 8, 15], count7=3))


@each("CP608", "pass-once", "第7表の回数が1(月に1回の算定)", "A count of 1: paid once a month")
def _(edition):
    return slip(edition, visit(days=[1, 8, 15], count7=1))


@each("CP608", "pass-pro-rata", "日割対象日の1の数", "The number of pro-rata days")
def _(edition):
    return slip(edition, visit(), bed(edition, units=30, mask=HALF, count7=15))


@each("CP608", "pass-pro-rata-two-rows", "2行の日割対象日を合わせた数", "The pro-rata days of two rows together")
def _(edition):
    bundle = slip(edition, visit(), bed(edition, units=30, days=[1, 16], count7=30))
    six = bundle.file("UPPLAN")
    six.set(row(six, "171003"), MASK, "1" * 15 + "0" * 16).set(row(six, "171003", 2), MASK, HALF)
    return bundle


@each("CP608", "pass-satellites-together", "サテライトの行を合わせた回数", "Satellites are counted together")
def _(edition):
    return tables(edition, [visit(), day(days=[2, 9, 16])],
                  [visit(), day(days=[2, 9], satellite="01"), day(days=[16], satellite="02")])


@each("CP608", "pass-detail-numbers-together", "明細判別コードを合わせた回数", "Rows of different detail numbers are counted together")
def _(edition):
    return slip(edition, visit(), bed(edition, detail=["1", "2"]))


for _type in "73 75 76 77 68 69 79 66 A1 A2 A3 A4 A5 A6 A7 A8".split():
    @each("CP608", "pass-bundled-" + _type.lower(), "包括の種類(%s)は回数を比べない" % _type, "A bundled type (%s): counts are not compared" % _type)
    def _(edition, type_=_type):
        office = SOGO_DAY.office if type_[0] == "A" else DAY_CARE.office
        return slip(edition, visit(), Service(office, type_ + "1111", 300, [1, 2, 3, 4], "1000", "1100", count7=3, price="10.00"))


@each("CP608", "pass-count-unreadable", "第6表の回数が読めない: その誤りだけ", "A count of table 6 that cannot be read: its own fault alone")
def _(edition):
    bundle = slip(edition, visit(times=2, days=[1, 8, 15]))
    return bundle, [at("CP410", bundle.file("UPPLAN").set(1, COUNT, "x"), COUNT)]


@each("CP608", "pass-count-zero", "第6表の回数が0: CP531だけ", "A count of 0 in table 6: CP531 alone")
def _(edition):
    bundle = slip(edition, visit(times=2, days=[1, 8, 15]))
    return bundle, [at("CP531", bundle.file("UPPLAN").set(2, COUNT, "0"), COUNT, 2)]


@each("CP608", "pass-count-empty-in-table-7", "第7表の回数が空: CP402だけ", "An empty count in table 7: CP402 alone")
def _(edition):
    bundle = slip(edition, visit())
    return bundle, [at("CP402", bundle.file("UPSIKYU").set(1, COUNT7, ""), COUNT7)]


@each("CP608", "pass-day-outside-month", "対象年月の外の日: CP503だけ", "A day outside the month: CP503 alone")
def _(edition):
    bundle = slip(edition, visit(times=2, days=[1, 8, 15], count7=3))
    return bundle, [at("CP503", bundle.file("UPPLAN").set(2, DAY, "20250508"), DAY, 2)]


@each("CP608", "pass-other-month", "別の月の行はCP502だけ", "A row of another month: CP502 alone")
def _(edition):
    bundle = slip(edition, visit(times=2, days=[1, 8, 15]))
    return bundle, [at("CP502", bundle.file("UPPLAN").set(2, MONTH, "202505"), MONTH, 2)]


@each("CP608", "pass-insured-unreadable", "第6表の被保険者番号が読めない。突き合わせは未検査", "An insured number of table 6 that cannot be read: not checked")
def _(edition):
    bundle = slip(edition, visit(days=[1, 8, 15]))
    return bundle, [at("CP412", bundle.file("UPPLAN").set(2, "被保険者番号", "A000100001"), "被保険者番号", 2)], \
        lost(bundle, "CP607", "CP608")

# -- CP609 ------------------------------------------------------------------------------------------------------


@each("CP609", "fail-units", "第6表の単位数が第7表と違う", "Other units in table 6")
def _(edition):
    bundle = tables(edition, [visit(units=397)], [visit()])
    return bundle, [at("CP609", bundle.file("UPPLAN"), UNITS)]


@each("CP609", "fail-undiscounted", "第6表が割引前の単位数", "Table 6 holds the units before the discount")
def _(edition):
    bundle = tables(edition, [visit()], [visit(discount="90", discounted=356)])
    return bundle, [at("CP609", bundle.file("UPPLAN"), UNITS)]


@each("CP609", "fail-two-keys", "2つのコードで違う", "Two codes")
def _(edition):
    bundle = tables(edition, [visit(units=397), day(units=659)], [visit(), day()])
    return bundle, [at("CP609", bundle.file("UPPLAN"), UNITS, 1, 2)]


@each("CP609", "fail-negative", "減算の単位数の符号が違う", "A reduction without its sign")
def _(edition):
    bundle = tables(edition, [visit(), visit(code="114001", units=30, days=[1])], [visit(), visit(code="114001", units=-30, days=[1])])
    six = bundle.file("UPPLAN")
    return bundle, [at("CP609", six, UNITS, row(six, "114001"))]


@each("CP609", "fail-bundled", "包括の種類でも単位数は比べる", "Units are compared for bundled types too")
def _(edition):
    bundle = tables(edition, [visit(), Service(SOGO_VISIT.office, "A21111", 1177, [5], "1000", "1100")],
                    [visit(), Service(SOGO_VISIT.office, "A21111", 1176, [5], "1000", "1100")])
    six = bundle.file("UPPLAN")
    return bundle, [at("CP609", six, UNITS, row(six, "A21111"))]


@each("CP609", "pass-discounted", "割引後単位数と同じ", "The discounted units")
def _(edition):
    return slip(edition, visit(discount="90", discounted=356), day())


@each("CP609", "pass-negative", "減算も同じ", "A reduction")
def _(edition):
    return slip(edition, visit(), visit(code="114001", units=-30, days=[1, 2]))


@each("CP609", "pass-zero-in-table-6", "第6表が0(率加算)", "0 in table 6, as percentage surcharges have")
def _(edition):
    return tables(edition, [visit(), visit(code="116275", units=0, days=[1])], [visit(), visit(code="116275", units=137, days=[1])])


@each("CP609", "pass-first-day-only", "初日だけに立つ単位数(共生型)", "Units on the first day only, 0 on others")
def _(edition):
    bundle = slip(edition, visit(), visit(code="114001", units=-30, days=[1, 2, 3], count7=1))
    six = bundle.file("UPPLAN")
    for n in (2, 3):
        six.set(row(six, "114001", n), UNITS, "0")
    return bundle


@each("CP609", "pass-several-units", "第6表に2つの単位数", "Two different units in table 6")
def _(edition):
    bundle = slip(edition, visit(days=[1, 8, 15]))
    bundle.file("UPPLAN").set(2, UNITS, "397")
    return bundle


@each("CP609", "pass-zero-in-table-7", "第7表の単位数が0", "0 in table 7")
def _(edition):
    bundle = slip(edition, visit())
    bundle.file("UPSIKYU").set(1, UNITS, "0")
    return bundle


@each("CP609", "pass-units-unreadable", "第6表の単位数が読めない: その誤りだけ", "Units of table 6 that cannot be read: their own fault alone")
def _(edition):
    bundle = tables(edition, [visit(days=[1], units=500)], [visit(days=[1])])
    return bundle, [at("CP405", bundle.file("UPPLAN").set(1, UNITS, "５００"), UNITS)]


@each("CP609", "pass-code-of-one-table", "第6表にTAISコードがない行は比べない(CP508)", "A rental row without its code is not compared (CP508)", ("V4",))
def _(edition):
    bundle = tables(edition, [visit(), bed(edition, tais="", units=901)], [visit(), bed(edition)])
    six = bundle.file("UPPLAN")
    return bundle, [at("CP508", six, TAIS, row(six, "171003"))]

# -- CP701 ------------------------------------------------------------------------------------------------------


@each("CP701", "fail-amount", "サービス単位金額が1多い", "An amount of one too many")
def _(edition):
    bundle = slip(edition, visit(), day())
    return bundle, [at("CP701", bundle.file("UPSIKYU").set(1, AMOUNT, "793"), AMOUNT)]


@each("CP701", "fail-two-rows", "2行。1件で行を数える", "Two rows: one finding with count 2")
def _(edition):
    bundle = slip(edition, visit(), day())
    return bundle, [at("CP701", bundle.file("UPSIKYU").set(1, AMOUNT, "793").set(2, AMOUNT, "1"), AMOUNT, 1, 2)]


@each("CP701", "fail-undiscounted", "割引前の単位数×回数になっている", "The units before the discount times the count")
def _(edition):
    bundle = slip(edition, visit(discount="90", discounted=356, amount=792))
    return bundle, [at("CP701", bundle.file("UPSIKYU"), AMOUNT)]


@each("CP701", "fail-negative", "減算の符号が違う(-30×20が600)", "A reduction with the wrong sign: 600 for -30 × 20")
def _(edition):
    bundle = slip(edition, visit(units=1510, days=list(range(1, 16))), visit(code="114001", units=-30, days=list(range(1, 21)), amount=600))
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP701", seven, AMOUNT, row(seven, "114001"))]


@each("CP701", "fail-in-a-group", "小計のある組の明細が1多い: 小計とも合わない", "A row of a group with a subtotal: the subtotal is wrong for it too")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    seven = bundle.file("UPSIKYU").set(1, AMOUNT, "793")
    return bundle, [at("CP701", seven, AMOUNT), at("CP702", seven, AMOUNT, row(seven, "11AAAA"))]


@each("CP701", "fail-other-item-pro-rata", "日割はほかの用具だけ", "Only another item is pro rata", ("V4",))
def _(edition):
    bundle = slip(edition, visit(), bed(edition, amount=450), bed(edition, tais="00001-000030", mask=HALF, count7=1, amount=450))
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP701", seven, AMOUNT, row(seven, "171003"))]


@each("CP701", "fail-type-a3", "定率(A3)は定額ではない", "A3 is no fixed fee")
def _(edition):
    bundle = slip(edition, visit(), Service(SOGO_VISIT.office, "A31111", 300, [6, 13], "1000", "1100", amount=601, price="10.00"))
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP701", seven, AMOUNT, row(seven, "A31111"))]


@each("CP701", "fail-surcharge", "第6表にない加算の行", "A surcharge that table 6 lacks")
def _(edition):
    bundle = slip(edition, visit(), surcharge(amount=138))
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP701", seven, AMOUNT, row(seven, "116275"))]


@each("CP701", "pass-negative", "減算 -30×20=-600、小計22,050", "A reduction: -30 × 20 = -600 in a group whose subtotal is 22,050")
def _(edition):
    bundle = slip(edition, visit(units=1510, days=list(range(1, 16))), visit(code="114001", units=-30, days=list(range(1, 21))))
    seven = bundle.file("UPSIKYU")
    assert seven.get(row(seven, "114001"), AMOUNT) == "-600" and seven.get(row(seven, "11AAAA"), AMOUNT) == "22050"
    return bundle


for _type in ("A4", "A8"):
    @each("CP701", "pass-fixed-fee-" + _type.lower(), "定額(%s)は積でなくてよい" % _type, "A fixed fee (%s) need be no product" % _type)
    def _(edition, type_=_type):
        return slip(edition, visit(), Service(SOGO_VISIT.office, type_ + "1111", 300, [6, 13], "1000", "1100", fixed=300, amount=650, price="10.00"))


@each("CP701", "pass-pro-rata", "日割の福祉用具貸与(半月)", "Half a month of rental")
def _(edition):
    return slip(edition, visit(), bed(edition, mask=HALF, amount=450))


@each("CP701", "pass-discounted", "割引後単位数×回数", "Discounted units times count")
def _(edition):
    return slip(edition, visit(discount="90", discounted=356))


for _field, _value, _name, _ja in ((AMOUNT, "", "amount-empty", "サービス単位金額が空"), (AMOUNT, "0", "amount-zero", "サービス単位金額が0"),
                                   (UNITS, "0", "units-zero", "単位数が0"), (DISCOUNTED, "0", "discounted-zero", "割引後単位数が0")):
    @each("CP701", "pass-" + _name, _ja + "の行は比べない", "Not compared: " + _name)
    def _(edition, field=_field, value=_value):
        bundle = slip(edition, visit(), day())
        bundle.file("UPSIKYU").set(1, field, value)
        return bundle


@each("CP701", "pass-count-unreadable", "回数が読めない: その誤りだけ", "A count that cannot be read: its own fault alone")
def _(edition):
    bundle = slip(edition, visit(), day())
    return bundle, [at("CP410", bundle.file("UPSIKYU").set(1, COUNT7, "-2"), COUNT7)]


@each("CP701", "pass-amount-unreadable", "サービス単位金額が読めない: その誤りだけ", "An amount that cannot be read: its own fault alone")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    return bundle, [at("CP410", bundle.file("UPSIKYU").set(1, AMOUNT, "7.9"), AMOUNT)]


@each("CP701", "pass-without-table-6", "第6表がなければ日割かどうか分からず未検査", "Without table 6 nobody knows what is pro rata: not checked")
def _(edition):
    bundle = slip(edition, visit(), day()).remove("UPPLAN")
    bundle.file("UPSIKYU").set(1, AMOUNT, "793")
    first = min(bundle.files, key=lambda f: f.path)
    return bundle, [on("CP201", first)], [{"file": "UPSIKYU", "rules": ["CP701"]}]

# -- CP702 ------------------------------------------------------------------------------------------------------

SUBTOTALS = {"AAAA": ("inside", "限度内", lambda: [visit(), short_visit()], "11AAAA"),
             "EEEE": ("outside", "限度外", lambda: [visit(), surcharge()], "11EEEE"),
             "ZZZZ": ("over", "30日超", lambda: [visit(), stay(), stay(days=[13, 14], over="1")], "21ZZZZ")}
for _name, _ja, _services, _code in SUBTOTALS.values():
    @each("CP702", "fail-" + _name, "%sの小計が1多い" % _ja, "A subtotal of one too many: " + _name)
    def _(edition, services=_services, code=_code):
        bundle = slip(edition, *services())
        seven = bundle.file("UPSIKYU")
        r = row(seven, code)
        return bundle, [at("CP702", seven.set(r, AMOUNT, str(int(seven.get(r, AMOUNT)) + 1)), AMOUNT, r)]


@each("CP702", "fail-two-people", "2人の小計。1件で数える", "Two people: one finding with count 2")
def _(edition):
    bundle = slip(edition, visit(), short_visit(), people=2)
    seven = bundle.file("UPSIKYU")
    for n in (1, 2):
        seven.set(row(seven, "11AAAA", n), AMOUNT, "1")
    return bundle, [at("CP702", seven, AMOUNT, row(seven, "11AAAA"), 2)]


@each("CP702", "fail-surcharge-left-out", "限度外の加算が1行足りない", "A surcharge outside the limit is missing")
def _(edition):
    bundle = slip(edition, visit(), surcharge(), surcharge(code="116280", units=50))
    seven = bundle.file("UPSIKYU")
    seven.delete_record(row(seven, "116280"))
    return bundle, [at("CP702", seven, AMOUNT, row(seven, "11EEEE"))]


@each("CP702", "fail-no-managed-units", "給付管理単位数がなく、費用総額のない行が限度内", "No managed units: rows without a cost of their own are inside")
def _(edition):
    bundle = slip(edition, visit(), short_visit(), surcharge())
    seven = bundle.file("UPSIKYU")
    seven.set(1, MANAGED, "").set(2, MANAGED, "")
    r = row(seven, "11AAAA")
    return bundle, [at("CP702", seven.set(r, AMOUNT, "1037"), AMOUNT, r)]


@each("CP702", "fail-satellites", "サテライトを合わせた小計", "A subtotal over satellites")
def _(edition):
    bundle = slip(edition, visit(), day(), day(code="151242", satellite="01"))
    seven = bundle.file("UPSIKYU")
    r = row(seven, "15AAAA")
    return bundle, [at("CP702", seven.set(r, AMOUNT, "1316"), AMOUNT, r)]


for _type in ("31", "34"):
    @each("CP702", "fail-always-outside-" + _type, "種類%sの小計EEEE" % _type, "The subtotal EEEE of type " + _type)
    def _(edition, type_=_type):
        bundle = slip(edition, visit(), *[Service(NURSE.office, type_ + c, 515, [d], "1000", "1030", inside=False, price="10.00")
                                          for c, d in (("1111", 4), ("1112", 18))])
        seven = bundle.file("UPSIKYU")
        r = row(seven, type_ + "EEEE")
        return bundle, [at("CP702", seven.set(r, AMOUNT, "1031"), AMOUNT, r)]

    @each("CP702", "pass-always-outside-" + _type, "種類%sは給付管理単位数があっても限度外" % _type, "Type %s is outside, managed units or not" % _type)
    def _(edition, type_=_type):
        bundle = slip(edition, visit(), *[Service(NURSE.office, type_ + c, 515, [d], "1000", "1030", inside=False, price="10.00")
                                          for c, d in (("1111", 4), ("1112", 18))])
        seven = bundle.file("UPSIKYU")
        seven.set(row(seven, type_ + "1111"), MANAGED, "515")
        return bundle


@each("CP702", "pass-no-managed-units", "給付管理単位数がなく、費用総額のない行が限度内", "No managed units: rows without a cost of their own are inside")
def _(edition):
    bundle = slip(edition, visit(), short_visit(), surcharge(), day())
    bundle.file("UPSIKYU").set(None, MANAGED, "")
    return bundle


@each("CP702", "pass-undetermined", "区分支給限度の内外が分からない組は未検査", "Nothing tells the rows apart: not checked")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    seven = bundle.file("UPSIKYU").set(None, MANAGED, "")
    r = row(seven, "11AAAA")
    seven.set(1, COST, "9028").set(2, COST, "2781").set(r, AMOUNT, "1037").set(r, IN, "1037").set(r, COST, "11821")
    seven.set(r, CLAIM, "10638").set(r, SHARE, "1183")
    return bundle, [], [{"file": "UPSIKYU", "rules": ["CP702", "CP703"]}]


@each("CP702", "pass-outside-without-cost", "費用総額がどの明細にもなく、EEEEもある: 内外が分からず未検査",
      "No cost on any detail row, and an EEEE row: nobody can tell, not checked")
def _(edition):
    bundle = slip(edition, visit(), short_visit(), surcharge(), surcharge(code="116280", units=50))
    seven = bundle.file("UPSIKYU")
    for code in ("111211", "111111", "116275", "116280"):
        for name in (MANAGED, COST, CLAIM, SHARE, RATE, PRICE, OWN):
            seven.set(row(seven, code), name, "")
    return bundle, [], [{"file": "UPSIKYU", "rules": ["CP702", "CP703"]}]


@each("CP702", "pass-one-amount-empty", "明細の1行のサービス単位金額が空なら比べない", "One row without an amount: not compared")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    bundle.file("UPSIKYU").set(2, AMOUNT, "")
    return bundle


@each("CP702", "pass-subtotal-empty", "小計のサービス単位金額が空", "A subtotal without an amount")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    seven = bundle.file("UPSIKYU")
    seven.set(row(seven, "11AAAA"), AMOUNT, "")
    return bundle


@each("CP702", "pass-rentals", "福祉用具貸与の小計", "A subtotal of rentals")
def _(edition):
    return slip(edition, visit(), bed(edition), rail(edition))


@each("CP702", "pass-all-three", "限度内・限度外・30日超の小計がそろう", "Subtotals inside, outside and over")
def _(edition):
    return slip(edition, visit(), stay(), stay(code="211112", days=[20]), stay(code="216275", units=90, days=[], inside=False, in_table6=False),
                stay(days=[13, 14], over="1"), stay(code="211112", days=[15], over="1"))


@each("CP702", "pass-subtotal-without-rows", "明細のない事業所の小計(CP517は元の組)", "A subtotal of an office without rows: CP517 speaks of the group that lacks it")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    seven = bundle.file("UPSIKYU")
    seven.set(row(seven, "11AAAA"), OFFICE7, OTHER_OFFICE)
    return bundle, [at("CP517", seven)]


@each("CP702", "pass-row-lost", "明細の項目数が違い失われた: 未検査", "A detail row was lost: not checked")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    seven = bundle.file("UPSIKYU")
    seven.records[1].append("")
    return bundle, [at("CP401", seven, None, 2)], [{"file": "UPSIKYU", "rules": ["CP517", "CP702", "CP703"]}]


@each("CP702", "pass-amount-unreadable", "小計のサービス単位金額が読めない: その誤りだけ", "A subtotal that cannot be read: its own fault alone")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    seven = bundle.file("UPSIKYU")
    r = row(seven, "11AAAA")
    return bundle, [at("CP405", seven.set(r, AMOUNT, "１０３６"), AMOUNT, r)]


@each("CP702", "pass-managed-unreadable", "給付管理単位数が読めない行のある組は未検査", "A group with managed units that cannot be read: not checked")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP410", seven.set(2, MANAGED, "x"), MANAGED, 2)], [{"file": "UPSIKYU", "rules": ["CP702", "CP703"]}]


@each("CP702", "pass-other-month", "別の月の明細はCP502だけ", "A detail row of another month: CP502 alone")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    return bundle, [at("CP502", bundle.file("UPSIKYU").set(2, MONTH, "202505"), MONTH, 2)]


@each("CP702", "pass-out-of-scope", "連携対象外の種類の明細はCP511だけ", "A detail row of a type that is not exchanged: CP511 alone")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    return bundle, [at("CP511", bundle.file("UPSIKYU").set(2, CODE, "411111"), CODE, 2)], \
        [{"file": "UPSIKYU", "rules": ["CP702", "CP703"]}]

# -- CP703 ------------------------------------------------------------------------------------------------------

for _field, _name in ((OVER, "over"), (IN, "inside"), (COST, "cost"), (CLAIM, "claim"), (SHARE, "share"), (OWN, "own")):
    @each("CP703", "fail-" + _name, "全合計の%sが1多い" % _field, "One too many in the grand total: " + _name)
    def _(edition, field=_field):
        bundle = slip(edition, visit(), short_visit(), day())
        seven = bundle.file("UPSIKYU")
        r = row(seven, "999999")
        return bundle, [at("CP703", seven.set(r, field, str(int(seven.get(r, field)) + 1)), field, r)]


@each("CP703", "fail-two-people", "2人の全合計。列ごとに1件で数える", "Two people: one finding a column, with count 2")
def _(edition):
    bundle = slip(edition, visit(), day(), people=2)
    seven = bundle.file("UPSIKYU")
    for n in (1, 2):
        seven.set(row(seven, "999999", n), COST, "1")
    return bundle, [at("CP703", seven, COST, row(seven, "999999"), 2)]


@each("CP703", "fail-surcharge-left-out", "限度外の加算の費用が全合計に入っていない", "The cost of a surcharge outside the limit is not in the grand total")
def _(edition):
    bundle = slip(edition, visit(), short_visit(), surcharge())
    seven = bundle.file("UPSIKYU")
    r = row(seven, "999999")
    less = {n: str(int(seven.get(r, n)) - int(seven.get(row(seven, "11EEEE"), n))) for n in (COST, CLAIM, SHARE)}
    for n, value in less.items():
        seven.set(r, n, value)
    return bundle, [at("CP703", seven, n, r) for n in less]


@each("CP703", "fail-details-counted-twice", "小計と明細の両方を足している", "Subtotals and the rows they cover are both in it")
def _(edition):
    bundle = slip(edition, visit(), surcharge())
    seven = bundle.file("UPSIKYU")
    r, e = row(seven, "999999"), row(seven, "11EEEE")
    twice = {n: str(int(seven.get(r, n)) + int(seven.get(e, n))) for n in (COST, CLAIM, SHARE)}
    for n, value in twice.items():
        seven.set(r, n, value)
    return bundle, [at("CP703", seven, n, r) for n in twice]


@each("CP703", "fail-claim-of-a-row", "明細の請求額が1多い: 行の中でも全合計とも合わない", "A claim of one too many on a row: wrong in its row and for the total")
def _(edition):
    bundle = slip(edition, visit(), day())
    seven = bundle.file("UPSIKYU")
    seven.set(1, CLAIM, str(int(seven.get(1, CLAIM)) + 1))
    return bundle, [at("CP706", seven, CLAIM), at("CP703", seven, CLAIM, row(seven, "999999"))]


@each("CP703", "pass-sum-of-details", "明細ごとに切り捨てた費用総額の合計", "The sum over detail rows, each cut by itself")
def _(edition):
    bundle = slip(edition, visit(units=391, days=[1]), short_visit(units=247))
    seven = bundle.file("UPSIKYU")
    for r, units in ((1, 391), (2, 247)):
        cost = units * 1140 // 100
        for name, value in ((OVER, 0), (IN, units), (COST, cost), (CLAIM, cost * 90 // 100), (SHARE, cost - cost * 90 // 100), (OWN, 0)):
            seven.set(r, name, str(value))
        seven.set(r, PRICE, "11.40").set(r, RATE, "90")
    total = row(seven, "999999")
    assert int(seven.get(1, COST)) + int(seven.get(2, COST)) == int(seven.get(total, COST)) - 1
    for name in (COST, CLAIM, SHARE):
        seven.set(total, name, str(int(seven.get(1, name)) + int(seven.get(2, name))))
    return bundle


@each("CP703", "pass-row-without-cost", "費用総額のない行があれば、その列は比べない", "A row without a cost: the column is not compared")
def _(edition):
    bundle = slip(edition, visit(), day())
    bundle.file("UPSIKYU").set(1, COST, "").set(1, CLAIM, "").set(1, SHARE, "")
    return bundle


@each("CP703", "pass-inside-with-surcharge", "限度外の行に限度内単位数がなければ、その列は比べない", "Rows outside have no units inside: the column is not compared")
def _(edition):
    bundle = slip(edition, visit(), short_visit(), surcharge())
    seven = bundle.file("UPSIKYU")
    seven.set(row(seven, "999999"), IN, "1173")
    return bundle


@each("CP703", "pass-total-empty", "全合計が空", "An empty grand total")
def _(edition):
    bundle = slip(edition, visit(), day())
    seven = bundle.file("UPSIKYU")
    for name in (OVER, IN, COST, CLAIM, SHARE, OWN):
        seven.set(row(seven, "999999"), name, "")
    return bundle


@each("CP703", "pass-over-30-days", "30日超は全額負担", "Days over 30 are paid in full by the user")
def _(edition):
    return slip(edition, visit(), stay(), stay(days=[13, 14], over="1"))


@each("CP703", "pass-no-total", "全合計の行がない: CP516だけ", "No grand total: CP516 alone")
def _(edition):
    bundle = slip(edition, visit(), day())
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP516", seven.delete_record(row(seven, "999999")))]


@each("CP703", "pass-subtotal-missing", "小計がない: CP517だけ", "No subtotal: CP517 alone")
def _(edition):
    bundle = slip(edition, visit(), short_visit(), day())
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP517", seven.delete_record(row(seven, "11AAAA")))]


@each("CP703", "pass-cost-unreadable", "明細の費用総額が読めない: その誤りだけ", "A cost that cannot be read: its own fault alone")
def _(edition):
    bundle = slip(edition, visit(), day())
    return bundle, [at("CP410", bundle.file("UPSIKYU").set(1, COST, "9.02"), COST)]


@each("CP703", "pass-fixed-fee", "定額(A4)の行を含む", "With a fixed fee (A4)")
def _(edition):
    return slip(edition, visit(), Service(SOGO_VISIT.office, "A41111", 300, [6, 13], "1000", "1100", fixed=300, price="10.00"))

# -- CP704 ------------------------------------------------------------------------------------------------------


def limited(edition, type_over="", type_in="", over="0", inside="792", **more):
    """A slip whose only row of type 11 has these units within and over limits; its money follows 区分内."""
    bundle = slip(edition, visit(), day())
    seven = bundle.file("UPSIKYU")
    cost = int(inside or 0) * 1140 // 100
    own = int(int(over or 0) * 11.40)
    shift(seven, 1, **{OVER: over, IN: inside, COST: str(cost), CLAIM: str(cost * 90 // 100), SHARE: str(cost - cost * 90 // 100), OWN: str(own)})
    seven.set(1, TYPE_OVER, type_over).set(1, TYPE_IN, type_in)
    for name, value in more.items():
        seven.set(1, name, value)
    return bundle


@each("CP704", "fail-category", "区分超＋区分内が単位数より少ない", "Units within and over the limit of the category are too few")
def _(edition):
    bundle = limited(edition, over="92", inside="600")
    return bundle, [at("CP704", bundle.file("UPSIKYU"), IN)]


@each("CP704", "fail-type", "種類超＋種類内が単位数と合わない", "Units within and over the limit of the type do not add up")
def _(edition):
    bundle = limited(edition, type_over="91", type_in="700", inside="700")
    return bundle, [at("CP704", bundle.file("UPSIKYU"), TYPE_IN)]


@each("CP704", "fail-type-over-alone", "種類超だけがあり、単位数と合わない", "Units over the limit of the type alone")
def _(edition):
    bundle = limited(edition, type_over="791")
    return bundle, [at("CP704", bundle.file("UPSIKYU"), TYPE_OVER)]


@each("CP704", "fail-category-against-type", "区分超＋区分内が種類内と合わない", "The category's units are not those within the limit of the type")
def _(edition):
    bundle = limited(edition, type_over="92", type_in="700")
    return bundle, [at("CP704", bundle.file("UPSIKYU"), IN)]


@each("CP704", "fail-subtotal", "小計の行", "A subtotal row")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    seven = bundle.file("UPSIKYU")
    r = row(seven, "11AAAA")
    return bundle, [at("CP704", shift(seven, r, **{OVER: "1"}), IN, r)]


@each("CP704", "fail-inside-edited", "限度内単位数だけが違う: 費用総額・全合計とも合わない", "Units inside alone are wrong: neither the cost nor the total follows")
def _(edition):
    bundle = slip(edition, visit(), day())
    seven = bundle.file("UPSIKYU").set(1, IN, "793")
    return bundle, [at("CP704", seven, IN), at("CP705", seven, COST), at("CP703", seven, IN, row(seven, "999999"))]


@each("CP704", "pass-over-limit", "区分支給限度を超える(超過分は全額負担)", "Over the limit of the category; the user pays the rest in full")
def _(edition):
    return limited(edition, over="92", inside="700")


@each("CP704", "pass-type-limit", "種類支給限度を超える", "Over the limit of the type")
def _(edition):
    return limited(edition, type_over="92", type_in="700", inside="700")


@each("CP704", "pass-both-limits", "種類も区分も超える", "Over both limits")
def _(edition):
    return limited(edition, type_over="92", type_in="700", over="100", inside="600")


@each("CP704", "pass-all-over", "全部が区分支給限度超", "Everything over the limit")
def _(edition):
    return limited(edition, over="792", inside="0")


@each("CP704", "pass-managed-units", "給付管理単位数と合えばよい(同一建物減算)", "The managed units will do: a reduction that the limit does not count")
def _(edition):
    return limited(edition, over="0", inside="892", **{MANAGED: "892"})


@each("CP704", "pass-type-zeros", "種類支給限度がなく、種類超・種類内とも0", "No limit of the type: 0 and 0")
def _(edition):
    return limited(edition, type_over="0", type_in="0")


@each("CP704", "pass-outside-zeros", "限度外の行で区分超・区分内とも0", "A row outside the limit with 0 and 0")
def _(edition):
    bundle = slip(edition, visit(), short_visit(), surcharge())
    seven = bundle.file("UPSIKYU")
    for code in ("116275", "11EEEE"):
        seven.set(row(seven, code), OVER, "0").set(row(seven, code), IN, "0")
    return bundle


@each("CP704", "pass-units-empty", "サービス単位金額も給付管理単位数も空", "Neither amount nor managed units")
def _(edition):
    bundle = slip(edition, visit(), day())
    bundle.file("UPSIKYU").set(1, AMOUNT, "").set(1, MANAGED, "")
    return bundle


@each("CP704", "pass-split-empty", "限度内・限度超とも空", "Nothing within or over")
def _(edition):
    bundle = slip(edition, visit(), day())
    bundle.file("UPSIKYU").set(1, OVER, "").set(1, IN, "")
    return bundle


@each("CP704", "pass-over-empty", "限度超だけ空", "Nothing over")
def _(edition):
    bundle = slip(edition, visit(), day())
    bundle.file("UPSIKYU").set(1, OVER, "")
    return bundle


@each("CP704", "pass-total-row", "全合計の行は種類限度のある種類とない種類を含む", "The grand total mixes types with and without a limit")
def _(edition):
    bundle = limited(edition, type_over="92", type_in="700", inside="700")
    seven = bundle.file("UPSIKYU")
    total = row(seven, "999999")
    seven.set(total, TYPE_OVER, "92").set(total, TYPE_IN, "700").set(total, AMOUNT, "2108").set(total, MANAGED, "2108")
    return bundle


@each("CP704", "pass-inside-unreadable", "限度内単位数が読めない: その誤りだけ", "Units inside that cannot be read: their own fault alone")
def _(edition):
    bundle = slip(edition, visit(), day())
    return bundle, [at("CP404", bundle.file("UPSIKYU").set(1, IN, "0000792"), IN)]

# -- CP705 ------------------------------------------------------------------------------------------------------


def repriced(edition, cost, services=None, record=1):
    """A slip whose row has that cost, with claim, share and total to match."""
    bundle = slip(edition, *(services or [visit(units=494, days=[1, 8, 15, 22], price="10.90"), day()]))
    seven = bundle.file("UPSIKYU")
    claim = cost * 90 // 100
    return bundle, shift(seven, record, **{COST: str(cost), CLAIM: str(claim), SHARE: str(cost - claim)})


@each("CP705", "fail-rounded-up", "円未満を切り上げている(1976×10.90)", "Rounded up: 1976 × 10.90")
def _(edition):
    bundle, seven = repriced(edition, 21539)
    return bundle, [at("CP705", seven, COST)]


@each("CP705", "fail-price", "単価が違う", "Another price")
def _(edition):
    bundle = slip(edition, visit(), day())
    return bundle, [at("CP705", bundle.file("UPSIKYU").set(1, PRICE, "11.41"), COST)]


@each("CP705", "fail-subtotal", "小計の行", "A subtotal row")
def _(edition):
    bundle, seven = repriced(edition, 11811, [visit(), short_visit()], 3)
    return bundle, [at("CP705", seven, COST, 3)]


@each("CP705", "fail-two-rows", "2行。1件で数える", "Two rows: count 2")
def _(edition):
    bundle = slip(edition, visit(), day())
    return bundle, [at("CP705", bundle.file("UPSIKYU").set(1, PRICE, "11.41").set(2, PRICE, "10.91"), COST, 1, 2)]


@each("CP705", "fail-all-over", "全部が限度超なのに費用総額がある", "A cost although everything is over the limit")
def _(edition):
    bundle = limited(edition, over="792", inside="0")
    seven = bundle.file("UPSIKYU")
    return bundle, [at("CP705", shift(seven, 1, **{COST: "9028", CLAIM: "8125", SHARE: "903"}), COST)]


@each("CP705", "pass-cut", "円未満を切り捨てた(1976×10.90=21538)", "Cut: 1976 × 10.90 = 21538")
def _(edition):
    bundle, seven = repriced(edition, 21538)
    return bundle


for _cost in (-103, -104):
    @each("CP705", "pass-negative-%d" % -_cost, "負の額の切り捨てはどちら向きでもよい(-9.5…)", "A negative amount may be cut either way: %d" % _cost)
    def _(edition, cost=_cost):
        bundle = slip(edition, visit(), day(code="154001", units=-19, days=[2], count7=1, price="5.45"))
        seven = bundle.file("UPSIKYU")
        r = row(seven, "154001")
        return bundle if shift(seven, r, **{COST: str(cost), CLAIM: str(-(-cost * 90 // 100)), SHARE: str(cost + (-cost * 90 // 100))}) else None


for _field, _name, _ja in ((PRICE, "price", "単価"), (IN, "inside", "限度内単位数"), (COST, "cost", "費用総額")):
    @each("CP705", "pass-%s-empty" % _name, "%sが空なら比べない" % _ja, "Not compared without " + _name)
    def _(edition, field=_field):
        bundle = slip(edition, visit(), day())
        seven = bundle.file("UPSIKYU").set(1, PRICE, "11.41").set(1, field, "")
        if field == IN:
            seven.set(1, OVER, "")
        return bundle


@each("CP705", "pass-outside-zero", "限度外の行(限度内単位数0、費用総額は単位金額×単価)", "A row outside the limit: 0 units inside, the cost from its amount")
def _(edition):
    bundle = slip(edition, visit(), short_visit(), surcharge())
    seven = bundle.file("UPSIKYU")
    for code in ("116275", "11EEEE"):
        seven.set(row(seven, code), IN, "0")
    return bundle


@each("CP705", "pass-price-unreadable", "単価が読めない: CP417だけ", "A price that cannot be read: CP417 alone")
def _(edition):
    bundle = slip(edition, visit(), day())
    return bundle, [at("CP417", bundle.file("UPSIKYU").set(1, PRICE, "11.4"), PRICE)]

# -- CP706 ------------------------------------------------------------------------------------------------------


@each("CP706", "fail-rate", "給付率が請求額と合わない", "The rate is not the claim's")
def _(edition):
    bundle = slip(edition, visit(), day())
    return bundle, [at("CP706", bundle.file("UPSIKYU").set(1, RATE, "80"), CLAIM)]


@each("CP706", "fail-rounded-up", "請求額の円未満を切り上げている", "The claim is rounded up")
def _(edition):
    bundle = slip(edition, visit(), day())
    seven = bundle.file("UPSIKYU")
    assert seven.get(1, COST) == "9028" and seven.get(1, CLAIM) == "8125"
    return bundle, [at("CP706", shift(seven, 1, **{CLAIM: "8126", SHARE: "902"}), CLAIM)]


@each("CP706", "fail-share", "利用者負担が残りと違う", "The user's share is not the rest")
def _(edition):
    bundle = slip(edition, visit(), day())
    return bundle, [at("CP706", shift(bundle.file("UPSIKYU"), 1, **{SHARE: "902"}), SHARE)]


@each("CP706", "fail-both-columns", "請求額の違う行と利用者負担の違う行: 列ごとに1件", "A claim on one row, a share on another: a finding each")
def _(edition):
    bundle = slip(edition, visit(), day())
    seven = shift(bundle.file("UPSIKYU"), 2, **{SHARE: "1"}).set(1, RATE, "80")
    return bundle, [at("CP706", seven, CLAIM), at("CP706", seven, SHARE, 2)]


@each("CP706", "fail-subtotal", "小計の行", "A subtotal row")
def _(edition):
    bundle = slip(edition, visit(), short_visit())
    seven = bundle.file("UPSIKYU")
    r = row(seven, "11AAAA")
    return bundle, [at("CP706", seven.set(r, RATE, "70"), CLAIM, r)]


@each("CP706", "pass-rates", "給付率80の人", "A rate of 80")
def _(edition):
    return unit(edition, "service-slip", persons=[PEOPLE[2]], services=lambda p: [visit(), short_visit(), day()])


@each("CP706", "pass-public-assistance", "生保単独(H番号)は比べない", "Public assistance alone (a number with H): not compared")
def _(edition):
    bundle = slip(edition, visit(), day())
    for kind in ("UPPLAN", "UPSIKYU", "UPHOSOKU"):
        bundle.file(kind).set(None, "被保険者番号", "H000100001")
    seven = bundle.file("UPSIKYU")
    for r in (1, 2):
        shift(seven, r, **{CLAIM: "0", SHARE: "0"})
    return bundle


@each("CP706", "pass-fixed-fee", "定額利用者負担単価金額のある行(A4)", "A row with a fixed fee (A4)")
def _(edition):
    return slip(edition, visit(), Service(SOGO_VISIT.office, "A41111", 300, [6, 13], "1000", "1100", fixed=300, price="10.00"))


@each("CP706", "pass-fixed-fee-with-rate", "定額があれば給付率があっても比べない", "A fixed fee with a rate beside it")
def _(edition):
    bundle = slip(edition, visit(), Service(SOGO_VISIT.office, "A41111", 300, [6, 13], "1000", "1100", fixed=300, price="10.00"))
    seven = bundle.file("UPSIKYU")
    seven.set(row(seven, "A41111"), RATE, "70")
    return bundle


for _value, _name in (("", "empty"), ("0", "zero")):
    @each("CP706", "pass-rate-" + _name, "給付率が空か0なら比べない", "Not compared: the rate is " + _name)
    def _(edition, value=_value):
        bundle = slip(edition, visit(), day())
        shift(bundle.file("UPSIKYU"), 1, **{CLAIM: "0", SHARE: "9028"}).set(1, RATE, value)
        return bundle


@each("CP706", "pass-paid-in-full", "全額自己負担の行(費用総額・請求額0)", "A row paid in full by the user: cost and claim 0")
def _(edition):
    bundle = limited(edition, over="792", inside="0")
    return bundle


@each("CP706", "pass-claim-empty", "請求額が空なら比べない", "Not compared without a claim")
def _(edition):
    bundle = slip(edition, visit(), day())
    bundle.file("UPSIKYU").set(1, CLAIM, "").set(1, RATE, "80")
    return bundle


@each("CP706", "pass-share-empty", "利用者負担が空なら残りとは比べない", "No share: the rest is not compared")
def _(edition):
    bundle = slip(edition, visit(), day())
    bundle.file("UPSIKYU").set(1, SHARE, "")
    return bundle


@each("CP706", "pass-rate-unreadable", "給付率が読めない: その誤りだけ", "A rate that cannot be read: its own fault alone")
def _(edition):
    bundle = slip(edition, visit(), day())
    return bundle, [at("CP405", bundle.file("UPSIKYU").set(1, RATE, "９０"), RATE)]
