"""Records of one file against each other, its name and its neighbours (CP501-CP532)."""
from bundles import (CARE_MANAGER, CENTRE, DAY_CARE, HELPER, NURSE, OTHER_INSURER, RENTAL, SHORT_STAY, SOGO_VISIT, Service,
                     people, unit)
from recipes import at, bad, each, good, host, lost
from standard import office_number

INSURED, MONTH, DAY, MASK, CODE = "被保険者番号", "対象年月", "サービス利用日", "日割対象日", "サービスコード"
START, END, COUNT, UNITS, DETAIL = "サービス開始時刻", "サービス終了時刻", "サービス回数", "単位数", "明細判別コード"
OFFICE, OFFICE7, SATELLITE, OVER = "サービス事業者コード", "サービス事業所コード", "サテライト枝番", "３０日超区分"
PLANNER, UPDATER, CREATED = "プラン担当業者コード", "更新業者コード", "作成年月日"
TAIS, NOTICE, ITEM, MANAGED = "TAISコード", "福祉用具届出コード", "用具名称（機種名）", "給付管理単位数"
OTHER_OFFICE = office_number("139990301")
AMOUNT, ALL9 = "サービス単位金額", "9999999999"


def rows(file, **values):
    """The numbers of the records whose named columns have these values."""
    return file.find(**{"c%d" % file.column(k): v for k, v in values.items()})


def visit(**v):
    return Service(**{**dict(office=HELPER.office, code="111211", units=396, days=[1], start="0900", end="1000"), **v})


def meal_day(**v):
    return Service(**{**dict(office=DAY_CARE.office, code="151241", units=658, days=[2], start="0930", end="1640", price="10.90"), **v})


def prevention_services(person):
    """予防給付 and 総合事業 services, for an entrusted relay."""
    return [Service(NURSE.office, "631111", 450, [1], "0900", "0930", price="11.40"),
            Service(SOGO_VISIT.office, "A21111", 287, [3], "1000", "1100", price="11.40")]


def slip(edition, *services, people=1, **options):
    return unit(edition, "service-slip", people=people, services=lambda p: list(services), **options)


def results(edition, people=1, **options):
    return unit(edition, "actuals", people=people, **options)

# -- CP501-CP503 ------------------------------------------------------------------------------------------------


for _name, _values in (("v4-and-4-0", {"V4": ("202407", "202504"), "V3": ("202208", "202504")}),
                       ("v4-and-v3", {"V4": ("202407", "202208"), "V3": ("202208", "202407")}),
                       ("older-two", {"V4": ("202003", "201910"), "V3": ("202003", "201910")}),
                       ("current-and-older", {"V4": ("202407", "202003"), "V3": ("202208", "202003")})):
    @each("CP501", "fail-" + _name, "1ファイルに2つのCSVバージョン(%s)。CP422・CP426は重ねない" % "と".join(_values["V4"]),
          "Two versions in one file (%s): neither CP422 nor CP426 on top" % " and ".join(_values["V4"]))
    def _(edition, values=_values):
        bundle = host(edition, "DLTPLAN")
        file = bundle.file("DLTPLAN").set(1, 1, values[edition][0]).set(2, 1, values[edition][1])
        return bundle, [at("CP501", file, None, 2)]


@each("CP501", "fail-in-a-unit", "送信単位の1ファイルに2つの版。CP604は重ねない", "Two versions in one file of a unit: no CP604 on top")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP2KYO").set(4, 1, "202003")
    return bundle, [at("CP501", file, None, 4)]


@each("CP501", "pass-one-known-one-unknown", "正しい値と、どの版のものでもない値: CP422だけ", "The right value and one of no edition: CP422 alone")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    return bundle, [at("CP422", bundle.file("DLTPLAN").set(2, 1, "202410"), 1, 2)]


for _kind in ("DLTPLAN", "DLTJSK"):
    bad("CP502", "fail-" + _kind.lower(), _kind, "削除対象年月", "202505", "削除対象年月がファイル名と違う", "The month to delete is not the name's",
        records=(1, 2))
bad("CP502", "fail-upjsk", "UPJSK", MONTH, "202505", "実績の1件の対象年月がファイル名と違う。CP503は重ねない",
    "A result of another month: no CP503 on top", records=(2,), people=1)
bad("CP502", "fail-upjsk-all", "UPJSK", MONTH, "202505", "全レコードの対象年月がファイル名と違う", "Every record is of another month",
    records=(1, 2, 3), people=1)


@each("CP502", "fail-upplan", "第6表に別の月の行がある。CP503・CP602は重ねない", "Table 6 holds a row of another month: neither CP503 nor CP602 on top")
def _(edition):
    bundle = unit(edition, "service-slip")
    file = bundle.file("UPPLAN")
    return bundle, [at("CP502", file.set(file.copy_record(1), MONTH, "202505"), MONTH, 2)]


@each("CP502", "fail-two-months", "2つの違う月。月ごとに1件", "Two different months: a finding each")
def _(edition):
    bundle = host(edition, "DLTPLAN", people=3)
    file = bundle.file("DLTPLAN").set(1, 4, "202505").set(2, 4, "202506").set(3, 4, "202505")
    return bundle, [at("CP502", file, 4, 1, 2), at("CP502", file, 4, 2)]


@each("CP502", "fail-upsikyu", "第7表に別の月の行一式がある。CP601は重ねない", "Table 7 holds a set of rows of another month: no CP601 on top")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPSIKYU")
    for r in range(1, 6):
        file.set(file.add_record(list(file.records[r - 1])), MONTH, "202505")
    return bundle, [at("CP502", file, MONTH, 6, 5)]


@each("CP502", "fail-days-not-judged", "月が違うレコードは、日割対象日が月末を過ぎてもCP506を重ねない",
      "A record of another month: no CP506 on top", kinds=("UPJSK",))
def _(edition):
    bundle = results(edition, month="202505")
    file = bundle.file("UPJSK").set(1, MONTH, "202504" if edition == "V4" else "202502").set(1, MASK, "1" * 31)
    return bundle, [at("CP502", file, MONTH)]


@each("CP502", "pass-same-month", "対象年月がファイル名と同じ", "The month is the name's")
def _(edition):
    return host(edition, "DLTPLAN", month="202506")


for _value, _ja, _en in (("20250501", "翌月1日", "The first of the next month"), ("20250331", "前月末日", "The last of the month before"),
                         ("20240401", "前年の同じ月", "The same month of the year before")):
    bad("CP503", "fail-upjsk-" + _value, "UPJSK", DAY, _value, "実績: " + _ja, "Results: " + _en, people=1)
    bad("CP503", "fail-upplan-" + _value, "UPPLAN", DAY, _value, "第6表: " + _ja, "Table 6: " + _en)
good("CP503", "pass-last-day", "UPJSK", DAY, "20250430", "月末日", "The last day of the month", people=1, records=(3,))
good("CP503", "pass-first-day", "UPPLAN", DAY, "20250401", "月初日", "The first day of the month", records=(4,))

# -- CP504, CP505 -----------------------------------------------------------------------------------------------

def held_by_centre(kind):
    return kind in ("UPKIHON", "UPYOBO", "DLTKIHON", "DLTYOBO")


KEYED = ("UPHOSOKU", "UP1KYO", "UPKIHON", "UPYOBO", "DLT1KYO", "DLTPLAN", "DLTJSK", "DLTKIHON", "DLTYOBO")
for _kind in KEYED:
    @each("CP504", "fail-" + _kind.lower(), "%sに同じキーのレコードが2件" % _kind, "Two records of one key in " + _kind, kinds=(_kind,))
    def _(edition, kind=_kind):
        bundle = host(edition, kind)
        file = bundle.file(kind)
        return bundle, [at("CP504", file, None, file.copy_record(2))]

    @each("CP504", "pass-other-insurer-" + _kind.lower(), "被保険者番号が同じでも保険者が違えば別のキー(%s)" % _kind,
          "The same insured number of another insurer is another key: " + _kind, kinds=(_kind,))
    def _(edition, kind=_kind):
        first, second = people(1, held_by_centre(kind)) + people(1, held_by_centre(kind))
        second.insurer = OTHER_INSURER
        return host(edition, kind, persons=[first, second])


@each("CP504", "fail-care-plan-supplement", "計画書の補足情報に同じキーのレコードが2件", "Two records of one key in a care plan's supplement")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UPHOSOKU")
    return bundle, [at("CP504", file, None, file.copy_record(1))]


@each("CP504", "fail-other-content", "キーが同じなら中身が違っても重複", "The key decides, whatever else differs")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP1KYO")
    file.set(file.copy_record(1), "総合的な援助の方針", "別の方針")
    return bundle, [at("CP504", file, None, 2)]


@each("CP504", "fail-two-keys", "2人分のキーが重複。キーを数える", "Two keys twice: count 2")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN")
    for r in (1, 2):
        file.add_record(list(file.records[r - 1]))
    return bundle, [at("CP504", file, None, 3, 2)]


@each("CP504", "pass-two-plan-dates", "同じ人の計画作成日が違う2つの計画", "Two plans of one person with different dates")
def _(edition):
    bundle, other = (unit(edition, "care-plan", people=1, plan_date=d) for d in ("20250401", "20250410"))
    for f in bundle.files:
        f.records += other.file(f.kind).records
    return bundle


@each("CP504", "pass-dltjsk-two-types", "同じ人の2つのサービス種類の削除", "Two service types of one person to delete")
def _(edition):
    bundle = unit(edition, "actuals-deletion", people=1, **({"sender": CARE_MANAGER, "receiver": CENTRE} if edition == "V4" else {}))
    file = bundle.file("DLTJSK")
    file.set(file.copy_record(1), 6, "12")
    return bundle


@each("CP504", "pass-rows-of-a-plan", "第2表は1つのキーに何行あってもよい", "Table 2 has many rows a key")
def _(edition):
    return unit(edition, "care-plan", people=1)


for _kind in ("UPPLAN", "UPJSK", "UPSIKYU"):
    @each("CP505", "fail-" + _kind.lower(), "%sに同じ行が2件" % _kind, "The same row twice in " + _kind)
    def _(edition, kind=_kind):
        bundle = host(edition, kind, people=1)
        file = bundle.file(kind)
        if kind == "UPSIKYU":
            file.set(1, AMOUNT, "")                   # no sum to disagree with
        return bundle, [at("CP505", file, None, file.copy_record(1))]

for _field, _value, _name, _ja in ((START, "0905", "start", "開始時刻"), (END, "1005", "end", "終了時刻"), (UNITS, "397", "units", "単位数"),
                                   (SATELLITE, "01", "satellite", "サテライト枝番"), (OVER, "1", "over", "30日超区分"), (CODE, "111212", "code", "サービスコード"),
                                   (DAY, "20250402", "day", "サービス利用日"), (MASK, "1" * 10 + "0" * 21, "mask", "日割対象日")):
    @each("CP505", "pass-other-" + _name, "%sだけ違う2行" % _ja, "Two rows that differ in one column: " + _name)
    def _(edition, field=_field, value=_value):
        bundle = results(edition)
        file = bundle.file("UPJSK")
        file.set(file.copy_record(1), field, value)
        return bundle

for _field, _value, _name, _ja in ((COUNT, "2", "count", "サービス回数"), ("プラン担当者名", "別の担当者", "manager", "担当者名"),
                                   (CREATED, "20250502", "created", "作成年月日")):
    @each("CP505", "fail-only-%s-differs" % _name, "%sだけ違う2行は同じ行" % _ja, "Rows that differ in no compared column are the same row: " + _name)
    def _(edition, field=_field, value=_value):
        bundle = results(edition)
        file = bundle.file("UPJSK")
        file.set(file.copy_record(1), field, value)
        return bundle, [at("CP505", file, None, 2)]


@each("CP505", "pass-rental-without-detail", "福祉用具貸与で明細判別コードも用具名称も空の同じ行", "Equal rental rows without detail number and equipment name")
def _(edition):
    bundle = results(edition, sender=RENTAL)
    file = bundle.file("UPJSK")
    if edition == "V4":
        file.set(None, ITEM, "")
    file.copy_record(1)
    return bundle


@each("CP505", "pass-preventive-rental-without-detail", "介護予防福祉用具貸与(67)も同じ", "The same for type 67")
def _(edition):
    bundle = results(edition, sender=(RENTAL.office, "67"), receiver=CENTRE)
    file = bundle.file("UPJSK")
    if edition == "V4":
        file.set(None, ITEM, "")
    file.copy_record(1)
    return bundle


@each("CP505", "fail-rental-with-name", "福祉用具貸与でも用具名称があれば同じ行は重複", "Rental rows with an equipment name are duplicates", ("V4",))
def _(edition):
    bundle = results(edition, sender=RENTAL)
    file = bundle.file("UPJSK")
    return bundle, [at("CP505", file, None, file.copy_record(1))]


@each("CP505", "fail-rental-with-detail", "福祉用具貸与でも明細判別コードが同じなら重複", "Rental rows with the same detail number are duplicates")
def _(edition):
    bundle = results(edition, sender=RENTAL)
    file = bundle.file("UPJSK").set(1, DETAIL, "1")
    if edition == "V4":
        file.set(None, ITEM, "")
    return bundle, [at("CP505", file, None, file.copy_record(1))]


@each("CP505", "pass-rental-other-detail", "明細判別コードが違う2行", "Two detail numbers")
def _(edition):
    bundle = results(edition, sender=RENTAL)
    file = bundle.file("UPJSK").set(1, DETAIL, "1")
    file.set(file.copy_record(1), DETAIL, "2")
    return bundle


@each("CP505", "pass-rental-other-name", "用具名称が違う2行", "Two equipment names", ("V4",))
def _(edition):
    bundle = results(edition, sender=RENTAL)
    file = bundle.file("UPJSK")
    file.set(file.copy_record(1), ITEM, "見本スロープ")
    return bundle


@each("CP505", "pass-rental-table-7", "第7表の福祉用具貸与で用具名称が空の同じ行", "Equal rental rows of table 7 without equipment name")
def _(edition):
    bundle = unit(edition, "service-slip", people=1, receiver=RENTAL)
    file = bundle.file("UPSIKYU").set(1, AMOUNT, "")
    if edition == "V4":
        file.set(None, ITEM, "")
    file.copy_record(1)
    return bundle


@each("CP505", "fail-rental-table-7-with-name", "第7表の福祉用具貸与で用具名称も同じ行", "Rental rows of table 7 with the same equipment name", ("V4",))
def _(edition):
    bundle = unit(edition, "service-slip", people=1, receiver=RENTAL)
    file = bundle.file("UPSIKYU").set(1, AMOUNT, "")
    return bundle, [at("CP505", file, None, file.copy_record(1))]


@each("CP505", "pass-table-7-other-satellite", "第7表のサテライト枝番だけ違う2行", "Two rows of table 7 of different satellites")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPSIKYU").set(1, AMOUNT, "")
    file.set(file.copy_record(1), SATELLITE, "01")
    return bundle

# -- CP506, CP507 -----------------------------------------------------------------------------------------------


def mask(*days):
    return "".join("1" if n in days else "0" for n in range(1, 32))


for _name, _month, _day in (("april-31", "202504", 31), ("june-31", "202506", 31), ("september-31", "202509", 31), ("november-31", "202511", 31)):
    bad("CP506", "fail-" + _name, "UPJSK", MASK, mask(1, _day), "30日までの月の31日", "Day 31 of a month of 30", people=1, month=_month)
for _edition, _month in (("V3", "202502"), ("V4", "202602")):
    bad("CP506", "fail-february-29", "UPJSK", MASK, mask(29), "平年2月の29日", "Day 29 of an ordinary February", people=1, month=_month,
        editions=(_edition,))
    good("CP506", "pass-february-28", "UPJSK", MASK, mask(*range(1, 29)), "平年2月の28日まで", "An ordinary February to day 28", people=1, month=_month,
         editions=(_edition,))
for _edition, _month in (("V3", "202402"), ("V4", "202802")):
    bad("CP506", "fail-leap-february-30", "UPJSK", MASK, mask(30), "うるう年2月の30日", "Day 30 of a leap February", people=1, month=_month,
        editions=(_edition,))
    good("CP506", "pass-leap-february-29", "UPJSK", MASK, mask(29), "うるう年2月の29日", "Day 29 of a leap February", people=1, month=_month,
         editions=(_edition,))
bad("CP506", "fail-upplan", "UPPLAN", MASK, mask(*range(1, 32)), "第6表の4月に31日分", "31 days of April in table 6")
bad("CP506", "fail-counted", "UPJSK", MASK, mask(31), "全レコード", "Every record", people=1, records=(1, 2, 3))
good("CP506", "pass-may-31", "UPJSK", MASK, mask(*range(1, 32)), "5月の31日まで", "May to day 31", people=1, month="202505")
good("CP506", "pass-april-30", "UPPLAN", MASK, mask(*range(1, 31)), "4月の30日まで", "April to day 30")

for _kind in ("UPJSK", "UPPLAN"):
    bad("CP507", "fail-start-%s" % _kind.lower(), _kind, START, "9999", "開始だけ9999", "9999 as the start alone", people=1)
    bad("CP507", "fail-end-%s" % _kind.lower(), _kind, END, "9999", "終了だけ9999", "9999 as the end alone", people=1)


@each("CP507", "pass-both", "開始も終了も9999", "9999 on both sides")
def _(edition):
    return results(edition, sender=RENTAL)

# -- CP508-CP511 ------------------------------------------------------------------------------------------------


bad("CP508", "fail-upjsk", "UPJSK", TAIS, "", "実績の福祉用具貸与に用具のコードがない", "A rental result without an equipment code", people=1, sender=RENTAL)
bad("CP508", "fail-upjsk-counted", "UPJSK", TAIS, "", "2行ともない", "Neither row has one", people=1, sender=RENTAL, records=(1, 2))
bad("CP508", "fail-upjsk-67", "UPJSK", TAIS, "", "介護予防福祉用具貸与(67)", "Type 67", people=1, sender=(RENTAL.office, "67"), receiver=CENTRE)


@each("CP508", "fail-slip", "利用票の第6表と第7表。ファイルごとに1件", "A slip's tables 6 and 7: one finding a file")
def _(edition):
    bundle = unit(edition, "service-slip", people=1, receiver=RENTAL)
    return bundle, [at("CP508", bundle.file(k).set(1, TAIS, ""), TAIS) for k in ("UPPLAN", "UPSIKYU")]


@each("CP508", "pass-surcharge", "加算(178xxx)には要らない", "Surcharges (178xxx) need none")
def _(edition):
    bundle = results(edition, sender=RENTAL)
    bundle.file("UPJSK").set(1, CODE, "178001").set(1, TAIS, "").set(1, ITEM, "")
    return bundle


@each("CP508", "pass-notice-code", "届出コードだけでよい", "The 届出 code alone is enough")
def _(edition):
    bundle = results(edition, sender=RENTAL)
    bundle.file("UPJSK").set(1, TAIS, "").set(1, NOTICE, "13001-000001")
    return bundle


@each("CP508", "pass-subtotal-rows", "小計行(17AAAA)には要らない", "Subtotal rows need none")
def _(edition):
    bundle = unit(edition, "service-slip", people=1, receiver=RENTAL)
    assert rows(bundle.file("UPSIKYU"), **{CODE: "17AAAA"})
    return bundle


@each("CP508", "pass-other-service", "ほかのサービスには要らない", "Other services need none")
def _(edition):
    return results(edition)


@each("CP509", "fail-upjsk", "TAISコードと届出コードの両方がある", "Both codes")
def _(edition):
    bundle = results(edition, sender=RENTAL)
    return bundle, [at("CP509", bundle.file("UPJSK").set(1, NOTICE, "13001-000001"), TAIS)]


@each("CP509", "fail-slip", "利用票の第6表と第7表に両方のコード。ファイルごとに1件", "Both codes in tables 6 and 7: one finding a file")
def _(edition):
    bundle = unit(edition, "service-slip", people=1, receiver=RENTAL)
    return bundle, [at("CP509", bundle.file(k).set(1, NOTICE, "13001-000001"), TAIS) for k in ("UPPLAN", "UPSIKYU")]


bad("CP411", "pass-only-a-blank", "UPJSK", NOTICE, "　", "届出コードは空白だけ: 両方あるとは言わない", "The 届出 code is nothing but a blank: not both", filed="CP509", people=1,
    sender=RENTAL)
bad("CP411", "pass-only-a-blank-for-tais", "UPJSK", TAIS, "　", "TAISコードは空白だけ、届出コードは空: 空白のことだけを言う", "The TAIS code is nothing but a blank, the 届出 code empty: only the blank is told", filed="CP508",
    people=1, sender=RENTAL)
good("CP509", "pass-one", "UPJSK", NOTICE, "", "TAISコードだけ", "The TAIS code alone", people=1, sender=RENTAL)

bad("CP510", "fail-other-type", "UPJSK", DETAIL, "1", "福祉用具貸与でないサービスに明細判別コード", "A detail number for a service that is no rental", people=1,
    records=(3,))
bad("CP510", "fail-begins-at-2", "UPJSK", DETAIL, "2", "番号が2だけ", "The only number is 2", people=1, sender=RENTAL)
bad("CP510", "fail-number-0", "UPJSK", DETAIL, "0", "番号が0", "Number 0", people=1, sender=RENTAL)


def rental(edition, *details):
    """Rental results: one row for each (day, number)."""
    bundle = results(edition, sender=RENTAL)
    file = bundle.file("UPJSK")
    first = list(file.records[0])
    file.records = []
    for day, number in details:
        file.set(file.add_record(list(first)), DAY, "202504%02d" % day).set(len(file.records), DETAIL, number)
    return bundle, file


@each("CP510", "fail-gap", "番号が1と3。組に1件", "Numbers 1 and 3: one finding a group")
def _(edition):
    bundle, file = rental(edition, (1, "1"), (1, "3"))
    return bundle, [at("CP510", file, DETAIL, 1)]


@each("CP510", "fail-group-of-units", "単位数が違えば別の組で、番号は1から", "Other units are another group, numbered from 1")
def _(edition):
    bundle, file = rental(edition, (1, "1"), (1, "2"))
    file.set(2, UNITS, "901")
    return bundle, [at("CP510", file, DETAIL, 2)]


@each("CP510", "fail-two-groups", "2つの組。組ごとに1件", "Two groups: a finding each")
def _(edition):
    bundle, file = rental(edition, (1, "2"), (1, "2"))
    file.set(2, CODE, "171009")
    return bundle, [at("CP510", file, DETAIL, 1), at("CP510", file, DETAIL, 2)]


@each("CP510", "pass-one-to-three", "番号が1-3", "Numbers 1 to 3")
def _(edition):
    return rental(edition, (1, "1"), (1, "2"), (1, "3"))[0]


@each("CP510", "pass-repeats-every-day", "番号はサービス利用日ごとに繰り返す", "Numbers repeat on every service day")
def _(edition):
    return rental(edition, (1, "1"), (1, "2"), (2, "2"), (2, "1"))[0]


@each("CP510", "pass-some-empty", "番号のない行がまざる", "Rows without a number among them")
def _(edition):
    return rental(edition, (1, "1"), (1, "2"), (2, ""))[0]


@each("CP510", "pass-any-order", "番号の順は自由", "Numbers in any order")
def _(edition):
    return rental(edition, (1, "2"), (1, "1"))[0]


@each("CP510", "pass-satellites", "サテライトごとに1から", "Each satellite counts from 1")
def _(edition):
    bundle, file = rental(edition, (1, "1"), (1, "1"))
    file.set(2, SATELLITE, "01")
    return bundle


@each("CP510", "pass-empty", "全行空でよい", "Empty on all rows")
def _(edition):
    return results(edition, sender=RENTAL)


@each("CP510", "pass-type-67", "介護予防福祉用具貸与(67)の番号", "Numbers for type 67")
def _(edition):
    bundle = results(edition, sender=(RENTAL.office, "67"), receiver=CENTRE)
    bundle.file("UPJSK").set(1, DETAIL, "1")
    return bundle


for _code, _ja, _en in (("331111", "特定施設入居者生活介護(33)", "Type 33"), ("511111", "介護福祉施設サービス(51)", "Type 51"),
                        ("431111", "居宅介護支援(43)", "Type 43, care management"), ("ZZ1111", "表にない種類", "A type that no table holds"),
                        ("371111", "介護予防認知症対応型共同生活介護(37)", "Type 37")):
    @each("CP511", "fail-slip-" + _code[:2].lower(), "利用票に連携対象外のサービス: %s。第6表と第7表に1件ずつ" % _ja,
          "A slip with a service out of scope: %s; a finding in each table" % _en)
    def _(edition, code=_code):
        bundle = slip(edition, visit(), meal_day(code=code, days=[2, 9]))
        seven = bundle.file("UPSIKYU")
        return bundle, [at("CP511", bundle.file("UPPLAN"), CODE, 2, 2), at("CP511", seven, CODE, rows(seven, **{CODE: code})[0])]


bad("CP511", "fail-dltjsk", "DLTJSK", 6, "33", "削除の種類が連携対象外。CP513は重ねない", "A deletion of a type out of scope: no CP513 on top")
bad("CP511", "fail-dltjsk-unknown", "DLTJSK", 6, "ZZ", "削除の種類が表にない。CP409ではない", "A deletion of a type that no table holds: not CP409")
bad("CP511", "fail-dltjsk-name-only", "DLTJSK", 6, "43", "削除の種類が43(ファイル名だけの種類)", "A deletion of a type that stands in file names only")
bad("CP511", "fail-upjsk", "UPJSK", CODE, "331111", "実績に連携対象外のサービス。CP513は重ねない", "A result out of scope: no CP513 on top", people=1)


@each("CP511", "pass-in-scope", "短期利用(27・28・38・68・79・69・39)は対象", "The short-term types 27, 28, 38, 68, 79, 69, 39 are in scope")
def _(edition):
    return slip(edition, visit(), *[meal_day(code=t + "1111", days=[n]) for n, t in enumerate(("27", "28", "38", "68", "79", "69", "39"), 2)])


@each("CP511", "pass-grand-total", "999999はサービス種類ではない", "999999 is no service type")
def _(edition):
    return slip(edition, visit())

# -- CP512, CP513 -----------------------------------------------------------------------------------------------


bad("CP512", "fail-upjsk", "UPJSK", OFFICE, OTHER_OFFICE, "送信元以外の事業所の実績", "A result of another office", people=1, records=(2,))
bad("CP512", "fail-upjsk-all", "UPJSK", OFFICE, OTHER_OFFICE, "全部が送信元以外の事業所の実績", "Every result is of another office", people=1,
    records=(1, 2, 3))
bad("CP512", "fail-dltjsk", "DLTJSK", 5, OTHER_OFFICE, "送信元以外の事業所の実績の削除", "A deletion of another office's results")


@each("CP512", "pass-satellite", "サテライトは事業所番号が同じ", "A satellite has the same number")
def _(edition):
    bundle = results(edition)
    bundle.file("UPJSK").set(2, SATELLITE, "01")
    return bundle


for _sender, _receiver in (("43", "46"), ("46", "43"), ("AF", "46"), ("43", "AF")):
    @each("CP512", "pass-relay-%s-%s" % (_sender.lower(), _receiver.lower()), "委託の中継(%sから%s)は他事業所の実績を持つ" % (_sender, _receiver),
          "An entrusted relay, %s to %s, holds other offices' results" % (_sender, _receiver), ("V4",))
    def _(edition, sender=_sender, receiver=_receiver):
        parties = {"43": CARE_MANAGER.office, "46": CENTRE.office, "AF": CENTRE.office}
        if sender == "AF":
            parties["46"] = OTHER_OFFICE
        return results(edition, sender=(parties[sender], sender), receiver=(parties[receiver], receiver), services=prevention_services)


@each("CP512", "pass-relay-v3", "V3の委託の中継: 送信元が行のプラン担当業者", "A V3 relay: the sender is the row's plan office", ("V3",))
def _(edition):
    return results(edition, sender=CARE_MANAGER, receiver=CENTRE, services=prevention_services)


@each("CP512", "fail-relay-v3-other-planner", "V3の中継で、プラン担当業者が送信元でない行", "A row of a V3 relay whose plan office is not the sender", ("V3",))
def _(edition):
    bundle = results(edition, sender=CARE_MANAGER, receiver=CENTRE, services=prevention_services)
    return bundle, [at("CP512", bundle.file("UPJSK").set(2, PLANNER, CENTRE.office), OFFICE, 2)]


@each("CP512", "pass-deletion-relay", "委託の中継の実績削除", "A relay's deletion of results", ("V4",))
def _(edition):
    return unit(edition, "actuals-deletion", sender=CARE_MANAGER, receiver=CENTRE)


bad("CP513", "fail-upjsk", "UPJSK", CODE, "121111", "送信元の種類と違う種類の実績", "A result of another type than the sender's", people=1)
bad("CP513", "fail-upjsk-counted", "UPJSK", CODE, "121111", "2件", "Two records", people=1, records=(1, 3))
bad("CP513", "fail-dltjsk", "DLTJSK", 6, "12", "送信元の種類と違う種類の削除", "A deletion of another type than the sender's")
good("CP513", "pass-same-type-other-code", "UPJSK", CODE, "119999", "種類が同じならコードは自由", "Another code of the same type", people=1)


@each("CP513", "pass-relay", "送信元が43・46・AFなら問わない", "Never for senders 43, 46 and AF")
def _(edition):
    return results(edition, sender=CARE_MANAGER, receiver=CENTRE)

# -- CP514, CP515 -----------------------------------------------------------------------------------------------


def two_people(edition, second, count=2, **options):
    """A slip whose first person is at the helper and whose others have the second services."""
    return unit(edition, "service-slip", people=count, services=lambda p: [visit(), meal_day()] if p.insured.endswith("1") else list(second),
                **options)


@each("CP514", "fail-one-person", "送信先のサービスがない利用者が1人", "One person without a service of the receiver")
def _(edition):
    bundle = two_people(edition, [meal_day()])
    return bundle, [at("CP514", bundle.file("UPPLAN"), None, 3)]


@each("CP514", "fail-two-people", "2人。人数を数え、場所は最初の人の最初の行", "Two people: count 2 at the first one's first row")
def _(edition):
    bundle = two_people(edition, [meal_day(days=[2, 9])], 3)
    return bundle, [at("CP514", bundle.file("UPPLAN"), None, 3, 2)]


@each("CP514", "pass-one-row-is-enough", "送信先の行が1つあればよい", "One row of the receiver is enough")
def _(edition):
    return two_people(edition, [meal_day(days=[2, 9, 16]), visit()])


@each("CP514", "pass-key-unreadable", "その人の送信先の行の番号が読めないなら、いないとは言わず未検査",
      "The person's row of the receiver cannot be read: not checked, no finding")
def _(edition):
    bundle = two_people(edition, [visit(), meal_day()])
    file = bundle.file("UPPLAN").set(3, INSURED, "A000100002")
    return bundle, [at("CP412", file, INSURED, 3)], lost(bundle, "CP514")


for _receiver in ("46", "AF"):
    @each("CP514", "pass-receiver-" + _receiver.lower(), "送信先が%sなら問わない" % _receiver, "Never for a receiver of type " + _receiver, ("V4",))
    def _(edition, receiver=_receiver):
        return unit(edition, "service-slip", receiver=(CENTRE.office, receiver))

bad("CP515", "fail-upplan", "UPPLAN", PLANNER, OTHER_OFFICE, "第6表のプラン担当業者が送信元と違う", "Table 6's plan office is not the sender",
    people=1, records=(1, 2, 3, 4, 5))
bad("CP515", "fail-upplan-receiver", "UPPLAN", PLANNER, HELPER.office, "第6表のプラン担当業者が送信先", "Table 6's plan office is the receiver", records=(2,))
bad("CP515", "fail-up1kyo", "UP1KYO", "介護支援事業者コード", OTHER_OFFICE, "第1表の介護支援事業者が送信元と違う", "Table 1's office is not the sender")
bad("CP515", "fail-upjsk", "UPJSK", PLANNER, OTHER_OFFICE, "実績のプラン担当業者が送信先と違う", "The results' plan office is not the receiver", people=1)
bad("CP515", "fail-upjsk-sender", "UPJSK", PLANNER, HELPER.office, "実績のプラン担当業者が送信元。V3でも中継とは限らず警告",
    "The results' plan office is the sender", people=1, records=(1, 2, 3))


@each("CP515", "pass-prevention-rows", "予防給付と総合事業の行のプラン担当業者は包括でよい", "Rows of 予防給付 and 総合事業 may name the support centre")
def _(edition):
    bundle = slip(edition, *prevention_services(None), receiver=(NURSE.office, "63"))
    bundle.file("UPPLAN").set(None, PLANNER, CENTRE.office)
    return bundle


@each("CP515", "pass-prevention-results", "予防給付の実績のプラン担当業者が送信先でない", "Preventive results may name another plan office")
def _(edition):
    bundle = results(edition, sender=(NURSE.office, "63"), receiver=CARE_MANAGER, services=prevention_services)
    bundle.file("UPJSK").set(None, PLANNER, CENTRE.office)
    return bundle


@each("CP515", "fail-care-row-beside-prevention", "予防の行は黙り、介護給付の行だけ", "Preventive rows are silent, the care row is not")
def _(edition):
    bundle = slip(edition, prevention_services(None)[0], visit(), receiver=(NURSE.office, "63"))
    return bundle, [at("CP515", bundle.file("UPPLAN").set(None, PLANNER, CENTRE.office), PLANNER, 2)]


@each("CP515", "pass-both-plan-types-slip", "送信元も送信先もケアマネジメントの種類なら問わない(第6表)", "Never where both sides have plan types: table 6", ("V4",))
def _(edition):
    bundle = unit(edition, "service-slip", receiver=CENTRE)
    bundle.file("UPPLAN").set(None, PLANNER, CENTRE.office)
    return bundle


@each("CP515", "pass-both-plan-types-table-1", "送信元も送信先もケアマネジメントの種類なら問わない(第1表)", "Never where both sides have plan types: table 1", ("V4",))
def _(edition):
    bundle = unit(edition, "care-plan", receiver=CENTRE)
    bundle.file("UP1KYO").set(None, "介護支援事業者コード", CENTRE.office)
    return bundle


@each("CP515", "pass-both-plan-types-results", "送信元も送信先もケアマネジメントの種類なら問わない(実績)", "Never where both sides have plan types: results", ("V4",))
def _(edition):
    return results(edition, sender=CARE_MANAGER, receiver=CENTRE)


@each("CP515", "pass-af", "AF(介護予防ケアマネジメント)からの利用票", "A slip from an AF office", ("V4",))
def _(edition):
    return slip(edition, *prevention_services(None), sender=(CENTRE.office, "AF"), receiver=(NURSE.office, "63"))

# -- CP516-CP519 ------------------------------------------------------------------------------------------------


@each("CP516", "fail-none", "1人の全合計の行がない", "One person has no grand-total row")
def _(edition):
    bundle = unit(edition, "service-slip")
    file = bundle.file("UPSIKYU").delete_record(5)
    return bundle, [at("CP516", file)]


@each("CP516", "fail-none-for-two", "2人とも全合計の行がない", "Neither person has a grand-total row")
def _(edition):
    bundle = unit(edition, "service-slip")
    file = bundle.file("UPSIKYU").delete_record(10).delete_record(5)
    return bundle, [at("CP516", file, None, 1, 2)]


@each("CP516", "fail-two", "1人の全合計の行が2つ(30日超区分だけ違う)", "Two grand-total rows of one person that differ in a flag")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPSIKYU")
    file.set(file.copy_record(5), OVER, "1")
    return bundle, [at("CP516", file)]


@each("CP516", "pass-any-order", "行の順は自由(全合計が先頭、人がまざる)", "Rows in any order: totals first, people mixed")
def _(edition):
    bundle = unit(edition, "service-slip")
    for kind in ("UPSIKYU", "UPPLAN", "UPHOSOKU"):
        file = bundle.file(kind)
        file.records = file.records[::-2] + file.records[-2::-2]
    return bundle


for _field, _value in ((CODE, "99999"), (OFFICE7, "999999999x"), (OVER, "7")):
    @each("CP516", "pass-total-row-unreadable-%s" % {CODE: "code", OFFICE7: "office", OVER: "over"}[_field],
          "全合計の行の%sが読めないなら、ないとは言わず未検査" % _field, "A total row that cannot be read is not missing: not checked")
    def _(edition, field=_field, value=_value):
        bundle = unit(edition, "service-slip", people=1)
        file = bundle.file("UPSIKYU").set(5, field, value)
        rule = {CODE: "CP421", OFFICE7: "CP413", OVER: "CP409"}[field]
        return bundle, [at(rule, file, field, 5)], lost(bundle, "CP516")


@each("CP517", "fail-no-subtotal", "1事業所1種類に2つのコードがあり小計の行がない", "Two codes of one type at one office and no subtotal")
def _(edition):
    bundle = unit(edition, "service-slip")
    file = bundle.file("UPSIKYU").delete_record(3)
    return bundle, [at("CP517", file)]


@each("CP517", "fail-two-groups", "2人分の小計の行がない。1ファイル1件で組を数える", "Two groups without: one finding with count 2")
def _(edition):
    bundle = unit(edition, "service-slip")
    file = bundle.file("UPSIKYU").delete_record(8).delete_record(3)
    return bundle, [at("CP517", file, None, 1, 2)]


@each("CP517", "fail-managed-units-null", "給付管理単位数がどの行にもなく、費用総額もない2行は限度内", "No managed units anywhere: rows without a cost total are inside")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPSIKYU").set(1, MANAGED, "").set(2, MANAGED, "").delete_record(3)
    return bundle, [at("CP517", file)]


@each("CP517", "fail-satellites-together", "サテライトは分けない", "Satellites are taken together")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPSIKYU").set(2, SATELLITE, "01").delete_record(3)
    return bundle, [at("CP517", file)]


@each("CP517", "fail-subtotal-of-other-office", "小計の行はほかの事業所のもの", "The subtotal is another office's")
def _(edition):
    bundle = slip(edition, visit(), visit(code="111111", days=[3]), meal_day())
    file = bundle.file("UPSIKYU")
    file.set(rows(file, **{CODE: "11AAAA"})[0], OFFICE7, OTHER_OFFICE)
    return bundle, [at("CP517", file)]


@each("CP517", "pass-undetermined", "給付管理単位数がなく全行に費用総額がある組は、内外が分からず未検査",
      "No managed units and a cost total on every row: nobody can tell, so not checked")
def _(edition):
    bundle = slip(edition, visit(), visit(code="111111", days=[3]))
    file = bundle.file("UPSIKYU")
    cost = "費用総額保険／事業対象分"
    file.set(1, MANAGED, "").set(1, cost, "4514").set(2, MANAGED, "").set(2, cost, "4514").delete_record(3)
    return bundle, [], [{"file": "UPSIKYU", "rules": ["CP517"]}]


@each("CP517", "pass-one-code", "1つのコードが2行(単位数違い)なら小計は要らない", "One code on two rows asks for none")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    bundle.file("UPSIKYU").set(2, CODE, "111211").delete_record(3)
    bundle.file("UPPLAN").set(3, CODE, "111211")
    return bundle


@each("CP517", "pass-inside-and-outside", "限度内1つと限度外の加算", "One code inside, a surcharge outside")
def _(edition):
    bundle = slip(edition, visit(), visit(code="116275", units=50, inside=False, in_table6=False))
    assert not rows(bundle.file("UPSIKYU"), **{CODE: "11AAAA"})
    return bundle


@each("CP517", "pass-inside-and-over", "限度内1つと30日超", "One code inside, one over 30 days")
def _(edition):
    return slip(edition, visit(), Service(SHORT_STAY.office, "211111", 600, [1, 2], price="10.90"),
                Service(SHORT_STAY.office, "211112", 600, [3], over="1", price="10.90"))


for _type in ("31", "34"):
    @each("CP517", "pass-always-outside-" + _type, "種類%sはいつも限度外" % _type, "Type %s is always outside" % _type)
    def _(edition, type_=_type):
        bundle = slip(edition, visit(), *[
            Service(DAY_CARE.office, type_ + code, 515, [day], "1000", "1030", inside=False, price="10.00")
            for code, day in (("1111", 4), ("1112", 18))])
        file = bundle.file("UPSIKYU")
        file.delete_record(rows(file, **{CODE: type_ + "EEEE"})[0])
        return bundle


@each("CP517", "pass-row-lost", "小計の行の項目数が違い失われた。ないとは言わず未検査", "The subtotal row was lost: not checked, no finding")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPSIKYU")
    file.records[2].append("")
    return bundle, [at("CP401", file, None, 3)], [{"file": "UPSIKYU", "rules": ["CP517"]}]


for _name, _record, _row_ja in (("subtotal", 3, "小計行"), ("total", 5, "全合計の行")):
    bad("CP518", "fail-units-" + _name, "UPSIKYU", UNITS, "1036", _row_ja + "の単位数が0でない", "Units on a %s row are not 0" % _name, people=1,
        records=(_record,))
    bad("CP518", "fail-rate-" + _name, "UPSIKYU", "割引後率", "100", _row_ja + "の割引後率が空でない", "A rate on a %s row" % _name, people=1,
        records=(_record,))
    bad("CP518", "fail-discounted-" + _name, "UPSIKYU", "割引後単位数", "0", _row_ja + "の割引後単位数が空でない", "Discounted units on a %s row" % _name,
        people=1, records=(_record,))


@each("CP518", "fail-three-columns", "3つの列とも違う。列ごとに1件", "All three columns: a finding each")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPSIKYU").set(5, UNITS, "1").set(5, "割引後率", "90").set(5, "割引後単位数", "1")
    return bundle, [at("CP518", file, c, 5) for c in (UNITS, "割引後率", "割引後単位数")]


for _suffix in ("EEEE", "ZZZZ"):
    @each("CP518", "fail-" + _suffix.lower(), "%sの行の単位数" % _suffix, "Units on a %s row" % _suffix)
    def _(edition, suffix=_suffix):
        bundle = slip(edition, visit(), Service(SHORT_STAY.office, "211111", 600, [1], price="10.90", inside=suffix == "ZZZZ"),
                      Service(SHORT_STAY.office, "211112", 600, [3], price="10.90", inside=suffix == "ZZZZ", over="1" if suffix == "ZZZZ" else "0"))
        file = bundle.file("UPSIKYU")
        r = rows(file, **{CODE: "21" + suffix})[0]
        return bundle, [at("CP518", file.set(r, UNITS, "600"), UNITS, r)]


bad("CP402", "pass-units-empty", "UPSIKYU", UNITS, "", "合計行の単位数が空: 必須の誤りだけ", "Empty units on the total row: CP402 alone", people=1, records=(5,),
    filed="CP518")
good("CP518", "pass-detail-row", "UPSIKYU", "割引後率", "100", "明細行には割引後率があってよい", "A rate on a detail row", people=1)

bad("CP519", "fail-total-row", "UPSIKYU", OFFICE7, HELPER.office, "全合計の事業所が9999999999でない", "The grand total names an office", people=1, records=(5,))


@each("CP519", "fail-reverse", "全合計でない行が9999999999", "9999999999 on a row that is no grand total")
def _(edition):
    bundle = slip(edition, visit(), visit(code="116275", units=50, inside=False, in_table6=False))
    file = bundle.file("UPSIKYU")
    r = rows(file, **{CODE: "11EEEE"})[0]
    return bundle, [at("CP519", file.set(r, OFFICE7, ALL9), OFFICE7, r)]


@each("CP519", "pass-total-row", "全合計は9999999999", "9999999999 on the grand total")
def _(edition):
    return slip(edition, visit())

# -- CP520-CP523 ------------------------------------------------------------------------------------------------


NUMBERS = {"UP2KYO": (6, 8, 13), "UPYOBO_SUB": (5, 10, 14)}
for _kind, _numbers in NUMBERS.items():
    @each("CP520", "fail-same-numbers-" + _kind.lower(), "1つの計画に同じ3つの番号の行が2つ(%s)" % _kind, "Two rows of a plan with the same numbers: " + _kind,
          kinds=(_kind,))
    def _(edition, kind=_kind, numbers=_numbers):
        bundle = host(edition, kind)
        return bundle, [at("CP520", bundle.file(kind).set(2, numbers[2], "1"), None, 2)]

    @each("CP520", "fail-leading-zero-" + _kind.lower(), "01と1は同じ番号(%s)" % _kind, "01 and 1 are the same number: " + _kind, kinds=(_kind,))
    def _(edition, kind=_kind, numbers=_numbers):
        bundle = host(edition, kind)
        return bundle, [at("CP520", bundle.file(kind).set(2, numbers[2], "01"), None, 2)]

    @each("CP520", "fail-blank-counts-as-0-" + _kind.lower(), "空の下位番号は0: 同じ番号が2行(%s)" % _kind, "Blank lower numbers are 0: the same twice, " + _kind,
          kinds=(_kind,))
    def _(edition, kind=_kind, numbers=_numbers):
        bundle = host(edition, kind, people=1)
        file = bundle.file(kind)
        for r in (1, 2):
            file.set(r, numbers[1], "").set(r, numbers[2], "")
        return bundle, [at("CP520", file, None, 2)]

    @each("CP520", "fail-no-first-number-" + _kind.lower(), "番号を振る計画に課題NOのない行(%s)" % _kind, "A row without 課題NO in a numbered plan: " + _kind,
          kinds=(_kind,))
    def _(edition, kind=_kind, numbers=_numbers):
        bundle = host(edition, kind)
        return bundle, [at("CP520", bundle.file(kind).set(2, numbers[0], ""), None, 2)]

    @each("CP520", "pass-blank-and-number-" + _kind.lower(), "下位番号が空の行と1の行(%s)" % _kind, "A blank lower number beside a 1: " + _kind, kinds=(_kind,))
    def _(edition, kind=_kind, numbers=_numbers):
        bundle = host(edition, kind)
        bundle.file(kind).set(1, numbers[2], "").set(2, numbers[2], "1")
        return bundle

    @each("CP520", "pass-any-order-" + _kind.lower(), "ファイルの中の順は自由(%s)" % _kind, "Rows in any order: " + _kind, kinds=(_kind,))
    def _(edition, kind=_kind):
        bundle = host(edition, kind)
        bundle.file(kind).records.reverse()
        return bundle

    @each("CP520", "pass-gaps-" + _kind.lower(), "番号が飛んでもよい(%s)" % _kind, "Numbers may leave gaps: " + _kind, kinds=(_kind,))
    def _(edition, kind=_kind, numbers=_numbers):
        bundle = host(edition, kind)
        bundle.file(kind).set(2, numbers[0], "9")
        return bundle

    @each("CP520", "pass-no-numbers-" + _kind.lower(), "番号をまったく振らない計画(%s)" % _kind, "A plan without any number: " + _kind, kinds=(_kind,))
    def _(edition, kind=_kind, numbers=_numbers):
        bundle = host(edition, kind)
        for no in numbers:
            bundle.file(kind).set(None, no, "")
        return bundle


@each("CP521", "fail-up1kyo", "算定理由がその他で、その他理由が空", "Reason 3 without its text")
def _(edition):
    bundle = unit(edition, "care-plan")
    return bundle, [at("CP521", bundle.file("UP1KYO").set(1, 25, "3"), 26)]


@each("CP521", "pass-up1kyo", "算定理由がその他で、その他理由がある", "Reason 3 with its text")
def _(edition):
    bundle = unit(edition, "care-plan")
    bundle.file("UP1KYO").set(1, 25, "3").set(1, 26, "通院のため")
    return bundle


@each("CP521", "pass-up1kyo-text-without-reason", "その他理由だけがあってもよい", "The text without reason 3")
def _(edition):
    bundle = unit(edition, "care-plan")
    bundle.file("UP1KYO").set(1, 26, "通院のため")
    return bundle


for _no, _value, _text, _name, _ja in ((8, "03", 9, "method", "相談方法がその他で内容"), (12, "02", 13, "situation", "入院又は入所中で状況補足")):
    @each("CP521", "fail-upkihon-" + _name, _ja + "が空", "A code that asks for a text, without it: " + _name, ("V4",))
    def _(edition, no=_no, value=_value, text=_text):
        bundle = unit(edition, "basic-information")
        return bundle, [at("CP521", bundle.file("UPKIHON").set(2, no, value), text, 2)]

    @each("CP521", "pass-upkihon-" + _name, _ja + "がある", "A code that asks for a text, with it: " + _name, ("V4",))
    def _(edition, no=_no, value=_value, text=_text):
        bundle = unit(edition, "basic-information")
        bundle.file("UPKIHON").set(2, no, value).set(2, text, "病院にて")
        return bundle

for _kind, _start, _end in (("UPHOSOKU", 14, 15), ("UP1KYO", 19, 20), ("UPKIHON", 24, 25), ("UPYOBO", 10, 11)):
    @each("CP522", "fail-" + _kind.lower(), "%sの期間の開始が終了より後" % _kind, "A period that begins after its end: " + _kind, kinds=(_kind,))
    def _(edition, kind=_kind, start=_start, end=_end):
        bundle = host(edition, kind)
        return bundle, [at("CP522", bundle.file(kind).set(1, start, "20270401").set(1, end, "20270331"), start)]

    @each("CP522", "pass-equal-" + _kind.lower(), "開始と終了が同じ日(%s)" % _kind, "Start and end on one day: " + _kind, kinds=(_kind,))
    def _(edition, kind=_kind, start=_start, end=_end):
        bundle = host(edition, kind)
        bundle.file(kind).set(1, start, "20270331").set(1, end, "20270331")
        return bundle

    @each("CP522", "pass-half-" + _kind.lower(), "開始だけ(%s)" % _kind, "A start without an end: " + _kind, kinds=(_kind,))
    def _(edition, kind=_kind, end=_end):
        bundle = host(edition, kind)
        bundle.file(kind).set(1, end, "")
        return bundle

for _kind, _column in (("UPHOSOKU", "利用者生年月日"), ("UPKIHON", "利用者生年月日")):
    for _value, _ja, _en in (("20250426", "ファイルの作成日の翌日", "The day after the file's timestamp"), ("18950424", "130年より1日前", "A day more than 130 years before")):
        bad("CP523", "fail-%s-%s" % (_kind.lower(), _value), _kind, _column, _value, "生年月日: " + _ja, "A birth date: " + _en)
    for _value, _ja, _en in (("20250425", "ファイルの作成日", "The day of the file's timestamp"), ("18950425", "ちょうど130年前", "Exactly 130 years before"),
                             ("19250101", "100歳", "A hundred years")):
        good("CP523", "pass-%s-%s" % (_kind.lower(), _value), _kind, _column, _value, "生年月日: " + _ja, "A birth date: " + _en)

# -- CP524, CP530: images ---------------------------------------------------------------------------------------


for _name, _old, _new, _ja, _en in (
        ("other-timestamp", "20250425200201", "20250425200202", "連番がファイルと違う", "Another timestamp than the file's"),
        ("other-sender", "1309900015_46", OTHER_OFFICE + "_46", "送信元が違う", "Another sender"),
        ("other-receiver-type", "1399901014_43", "1399901014_46", "送信先の種類が違う", "Another receiver type"),
        ("three-digits", "_0001.", "_001.", "番号が3桁", "A number of three digits"), ("no-extension", ".jpg", "", "拡張子がない", "No extension"),
        ("jpeg", ".jpg", ".jpeg", "拡張子がjpeg", "Extension jpeg"), ("png", ".jpg", ".png", "拡張子がpng", "Extension png"),
        ("other-prefix", "UPKIHON_IMAGE", "UPKIHONIMAGE", "接頭辞が違う", "Another prefix")):
    @each("CP524", "fail-" + _name, "画像ファイル名: %s。CP207・CP208は重ねない" % _ja, "An image name: %s; neither CP207 nor CP208 on top" % _en)
    def _(edition, old=_old, new=_new):
        bundle = unit(edition, "basic-information")
        file = bundle.file("UPKIHON")
        assert old in file.get(1, 62)
        return bundle, [at("CP524", file.set(1, 62, file.get(1, 62).replace(old, new)), 62)]


@each("CP524", "fail-free-name", "自由な画像名。送られた画像は参照されないとは言わない", "A free name: the image sent is not called unreferenced")
def _(edition):
    bundle = unit(edition, "basic-information", people=1)
    return bundle, [at("CP524", bundle.file("UPKIHON").set(1, 62, "kazoku.jpg"), 62)]


@each("CP524", "fail-no-image", "名前の形が違い、画像もない。CP207は重ねない", "A malformed name and no image: no CP207 on top")
def _(edition):
    bundle = unit(edition, "basic-information", people=1, images=False)
    return bundle, [at("CP524", bundle.file("UPKIHON").set(1, 62, "kazoku.jpg"), 62)]


@each("CP524", "pass-extension-case", "拡張子の大文字小文字は問わない", "The extension in any case")
def _(edition):
    bundle = unit(edition, "basic-information", people=1)
    file = bundle.file("UPKIHON")
    file.set(1, 62, file.get(1, 62).replace(".jpg", ".JPG"))
    return bundle


@each("CP530", "fail-shared", "2人が同じ画像を指す", "Two people name one image")
def _(edition):
    bundle = unit(edition, "basic-information")
    file = bundle.file("UPKIHON")
    bundle.remove(bundle.file("UPKIHON_IMAGE", 2))
    return bundle, [at("CP530", file.set(2, 62, file.get(1, 62)), 62, 2)]


@each("CP530", "pass-own-images", "1人に1つの画像", "An image each")
def _(edition):
    return unit(edition, "basic-information")


@each("CP530", "pass-same-person", "同じ人の2つの相談日が同じ画像を指す", "Two consultations of one person name one image")
def _(edition):
    bundle = unit(edition, "basic-information", people=1)
    file = bundle.file("UPKIHON")
    file.set(file.copy_record(1), 4, "20250410")
    return bundle

# -- CP525-CP529 ------------------------------------------------------------------------------------------------


EARLY = dict(timestamp="20250407101530", created="20250407")


@each("CP525", "fail-day-after", "作成日の翌日の実績", "A result on the day after the timestamp")
def _(edition):
    bundle = results(edition, **EARLY)
    file = bundle.file("UPJSK")
    assert file.get(2, DAY) == "20250408"
    return bundle, [at("CP525", file, DAY, 2)]


@each("CP525", "pass-same-day", "作成日当日の実績", "A result on the day of the timestamp")
def _(edition):
    return results(edition, timestamp="20250408000000", created="20250408")


@each("CP525", "pass-plan", "第6表の予定は先の日でよい", "A plan may lie ahead")
def _(edition):
    return unit(edition, "service-slip", people=1, timestamp="20250331101530", created="20250331")


for _kind, _value in (("UPPLAN", "20250426"), ("UPSIKYU", "20250426"), ("UP1KYO", "20250426"), ("UPJSK", "20250504")):
    bad("CP526", "fail-" + _kind.lower(), _kind, CREATED, _value, "作成年月日がファイルの作成日の翌日(%s)" % _kind,
        "A creation date the day after the timestamp: " + _kind, people=1)
bad("CP526", "fail-counted", "UPJSK", CREATED, "20250601", "全レコード", "Every record", people=1, records=(1, 2, 3))
good("CP526", "pass-day-before", "UPJSK", CREATED, "20250502", "前日", "The day before", people=1)


def with_surcharge(edition):
    bundle = slip(edition, visit(), visit(code="116275", units=50, inside=False, in_table6=False))
    file = bundle.file("UPSIKYU")
    return bundle, file, rows(file, **{CODE: "11EEEE"})[0]


@each("CP527", "fail-eeee", "限度外の小計の行に給付管理単位数", "Managed units on a subtotal outside the limit")
def _(edition):
    bundle, file, r = with_surcharge(edition)
    return bundle, [at("CP527", file.set(r, MANAGED, "50"), MANAGED, r)]


@each("CP527", "pass-empty", "限度外の小計の行の給付管理単位数は空", "Empty on a subtotal outside the limit")
def _(edition):
    return with_surcharge(edition)[0]


@each("CP527", "pass-aaaa", "限度内の小計の行の給付管理単位数", "Managed units on a subtotal inside the limit")
def _(edition):
    return slip(edition, visit(), visit(code="111111", days=[3]))


@each("CP528", "fail-behind-empty", "1番目の枠が空で2番目にある", "The second block is filled, the first empty")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    return bundle, [at("CP528", bundle.file("UPHOSOKU").set(1, 24, "21").set(1, 25, "5000"), 24)]


@each("CP528", "fail-behind-gap", "1・3番目の枠にあり2番目が空", "Blocks 1 and 3 are filled, 2 is empty")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    return bundle, [at("CP528", bundle.file("UPHOSOKU").set(1, 20, "11").set(1, 28, "21"), 28)]


@each("CP528", "fail-amount-alone-behind-gap", "枠の4項目のどれかがあれば使われている", "Any of the four columns makes a block filled")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    return bundle, [at("CP528", bundle.file("UPHOSOKU").set(1, 20, "11").set(1, 31, "10"), 28)]


@each("CP528", "fail-same-type", "同じ種類が2つの枠にある", "One type in two blocks")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    return bundle, [at("CP528", bundle.file("UPHOSOKU").set(1, 20, "11").set(1, 24, "11"), 24)]


for _type in ("23", "2A"):
    bad("CP528", "fail-type-" + _type.lower(), "UPHOSOKU", 20, _type, "短期入所療養介護は22で入れる(%s)" % _type, "%s where the layout sets 22" % _type)
good("CP528", "pass-22", "UPHOSOKU", 20, "22", "短期入所療養介護は22", "22")


@each("CP528", "pass-nine-blocks", "9つの枠を順に使う", "Nine blocks filled in order")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    for n, type_ in enumerate(("11", "12", "13", "14", "15", "16", "17", "21", "22")):
        bundle.file("UPHOSOKU").set(1, 20 + 4 * n, type_).set(1, 21 + 4 * n, "1000")
    return bundle


for _kind in ("UPPLAN", "UPJSK", "UPSIKYU", "UPHOSOKU", "UP1KYO", "UP2KYO"):
    bad("CP529", "fail-" + _kind.lower(), _kind, UPDATER, OTHER_OFFICE, "更新業者コードが送信元と違う(%s)" % _kind, "The updater is not the sender: " + _kind,
        people=1)
    good("CP529", "pass-empty-" + _kind.lower(), _kind, UPDATER, "", "更新業者コードは空でよい(%s)" % _kind, "The updater may be empty: " + _kind, people=1)
bad("CP529", "fail-receiver", "UPJSK", UPDATER, CARE_MANAGER.office, "更新業者コードが送信先", "The updater is the receiver", people=1, records=(1, 2, 3))

for _kind in ("UPPLAN", "UPSIKYU", "UPHOSOKU"):
    @each("CP529", "pass-both-plan-types-" + _kind.lower(), "送信元も送信先もケアマネジメントの種類(%s)" % _kind, "Both sides have plan types: " + _kind, ("V4",))
    def _(edition, kind=_kind):
        bundle = unit(edition, "service-slip", people=1, receiver=CENTRE)
        bundle.file(kind).set(None, UPDATER, OTHER_OFFICE)
        return bundle

for _kind in ("UPPLAN", "UPJSK"):
    @each("CP529", "pass-prevention-rows-" + _kind.lower(), "予防給付と総合事業の行(%s)" % _kind, "Rows of 予防給付 and 総合事業: " + _kind)
    def _(edition, kind=_kind):
        bundle = slip(edition, *prevention_services(None), receiver=(NURSE.office, "63")) if kind == "UPPLAN" else \
            results(edition, sender=(NURSE.office, "63"), receiver=CARE_MANAGER, services=prevention_services)
        bundle.file(kind).set(None, UPDATER, OTHER_OFFICE)
        return bundle

# -- CP531, CP532 -----------------------------------------------------------------------------------------------

bad("CP531", "fail-upjsk", "UPJSK", COUNT, "0", "実績の回数が0", "A count of 0 in results", people=1)
bad("CP531", "fail-upplan", "UPPLAN", COUNT, "0", "第6表の回数が0", "A count of 0 in table 6", people=1)
bad("CP531", "fail-two-zeros", "UPJSK", COUNT, "00", "回数が00", "A count of 00", people=1)
good("CP531", "pass-leading-zero", "UPJSK", COUNT, "01", "回数が01", "A count of 01", people=1)
good("CP531", "pass-table-7", "UPSIKYU", "回数／日数", "0", "第7表の小計行の回数0", "A count of 0 on a subtotal of table 7", people=1, records=(3,))


@each("CP532", "fail-date-alone", "要介護状態変更日だけ", "The day of change alone")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    return bundle, [at("CP532", bundle.file("UPHOSOKU").set(1, 17, "20250410"), 59)]


@each("CP532", "fail-level-alone", "前回要介護状態区分だけ", "The former level alone")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    return bundle, [at("CP532", bundle.file("UPHOSOKU").set(2, 59, "12"), 17, 2)]


@each("CP532", "fail-both-ways", "1件は変更日だけ、1件は区分だけ。列ごとに1件", "One record each way: a finding a column")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    file = bundle.file("UPHOSOKU").set(1, 17, "20250410").set(2, 59, "12")
    return bundle, [at("CP532", file, 59), at("CP532", file, 17, 2)]


@each("CP532", "pass-only-a-blank", "変更日は空白だけ、区分は空: 空白のことだけを言う", "The day is nothing but a blank, the level empty: only the blank is told")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    return bundle, [at("CP411", bundle.file("UPHOSOKU").set(1, 17, "　"), 17)]


@each("CP532", "pass-both", "両方ある", "Both given")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    bundle.file("UPHOSOKU").set(1, 17, "20250410").set(1, 59, "12")
    return bundle
