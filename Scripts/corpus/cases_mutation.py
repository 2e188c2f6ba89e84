"""Holes that mutants of rules showed (Scripts/mutation).

A rule could be off for a kind of file, or stop at the first place it found, and no case noticed.
"""
from bundles import HELPER, RENTAL, unit
from case import F, case
from cases_money import CLAIM, RATE, TYPE_OVER, day
from cases_money import visit as paid_visit
from cases_names import BOTH, put, respell
from cases_records import (ALL9, CODE, COUNT, DAY, DETAIL, EARLY, MANAGED, NOTICE, OFFICE7, START, TAIS, UNITS, results, rows, slip,
                           visit)
from recipes import at, bad, each, host

# -- A kind of file ---------------------------------------------------------------------------------------------

for e in BOTH:
    b = unit(e, "actuals-deletion")
    f = respell(b.file("DLTJSK"), put(0, "202513"))
    case(e, "CP105", "fail-deletion-of-results", b, [F("CP105", "error", f)],
         intent_ja="実績削除の名前の年月が13月", intent_en="Month 13 in the name of a deletion of results")

    b = unit(e, "service-slip")
    f = b.file("UPPLAN").set(1, DETAIL, "1")
    case(e, "CP510", "fail-plan-other-type", b, [at("CP510", f, DETAIL)],
         intent_ja="利用票の、福祉用具貸与でない行に明細判別コード", intent_en="A detail number in a plan's row that is no rental")

    for number, name, ja, en in (("2", "fail-plan-begins-at-2", "利用票の番号が2だけ", "The only number of a plan's rows is 2"),
                                 ("1", "pass-plan-number-1", "利用票の番号が1だけ", "The only number of a plan's rows is 1")):
        b = unit(e, "service-slip", people=1, receiver=RENTAL)
        f = b.file("UPPLAN").set(1, DETAIL, number)
        case(e, "CP510", name, b, [at("CP510", f, DETAIL)] if number == "2" else [], intent_ja=ja, intent_en=en)

# -- Two records: the count goes on behind the first place --------------------------------------------------------

TWO = dict(ja="2件とも違う。1つの指摘で件数は2", en="Two records: one finding that counts both", records=(1, 2))

bad("CP414", "fail-counted", "UPHOSOKU", "利用者郵便番号", "1000001", **TWO)
bad("CP415", "fail-counted", "UPHOSOKU", "利用者電話番号", "none", **TWO)
bad("CP418", "fail-counted", "UPJSK", TAIS, "0001-000010", sender=RENTAL, people=1, **TWO)
bad("CP421", "fail-counted", "UPJSK", CODE, "15124", people=1, **TWO)
bad("CP507", "fail-counted", "UPJSK", START, "9999", people=1, **TWO)
bad("CP523", "fail-counted", "UPHOSOKU", "利用者生年月日", "20250426", **TWO)
bad("CP531", "fail-counted", "UPJSK", COUNT, "0", people=1, **TWO)


def twice(rule, editions=None):
    """The case `fail-counted` of a rule: the function gives bundle and findings."""
    return each(rule, "fail-counted", TWO["ja"], TWO["en"], editions)


@twice("CP417")
def _(edition):
    bundle = unit(edition, "service-slip")
    file = bundle.file("UPSIKYU")
    first, second = [r for r in range(1, len(file.records) + 1) if file.get(r, CODE).endswith("AAAA")][:2]
    return bundle, [at("CP417", file.set(first, "単位数単価", "11").set(second, "単位数単価", "11"), "単位数単価", first, 2)]


@twice("CP503")
def _(edition):
    bundle = results(edition)
    file = bundle.file("UPJSK").set(1, DAY, "20250501").set(2, DAY, "20250502")
    return bundle, [at("CP503", file, DAY, count=2)]


@each("CP505", "fail-counted", "同じ行が3件と2件。組を数える", "One row stands there three times, another twice: groups of equal rows are counted")
def _(edition):
    bundle = results(edition)
    file = bundle.file("UPJSK")
    second = file.copy_record(1)
    file.copy_record(1)
    file.copy_record(len(file.records))
    return bundle, [at("CP505", file, None, second, 2)]


@twice("CP509")
def _(edition):
    bundle = results(edition, sender=RENTAL)
    file = bundle.file("UPJSK").set(1, NOTICE, "13001-000001").set(2, NOTICE, "13001-000001")
    return bundle, [at("CP509", file, TAIS, count=2)]


@twice("CP518")
def _(edition):
    bundle = unit(edition, "service-slip", people=2)
    file = bundle.file("UPSIKYU")
    first, second = rows(file, **{CODE: "999999"})
    return bundle, [at("CP518", file.set(first, UNITS, "1036").set(second, UNITS, "1036"), UNITS, first, 2)]


@twice("CP519")
def _(edition):
    bundle = unit(edition, "service-slip", people=2)
    file = bundle.file("UPSIKYU")
    first, second = rows(file, **{CODE: "999999"})
    assert file.get(first, OFFICE7) == ALL9
    return bundle, [at("CP519", file.set(first, OFFICE7, HELPER.office).set(second, OFFICE7, HELPER.office), OFFICE7, first, 2)]


@twice("CP521")
def _(edition):
    bundle = unit(edition, "care-plan", people=2)
    return bundle, [at("CP521", bundle.file("UP1KYO").set(1, 25, "3").set(2, 25, "3"), 26, count=2)]


@twice("CP522")
def _(edition):
    bundle = host(edition, "UPHOSOKU", people=2)
    file = bundle.file("UPHOSOKU")
    for record in (1, 2):
        file.set(record, 14, "20270401").set(record, 15, "20270331")
    return bundle, [at("CP522", file, 14, count=2)]


@twice("CP524")
def _(edition):
    bundle = unit(edition, "basic-information", people=2, images=False)
    return bundle, [at("CP524", bundle.file("UPKIHON").set(1, 62, "kazoku1.jpg").set(2, 62, "kazoku2.jpg"), 62, count=2)]


@twice("CP525")
def _(edition):
    bundle = results(edition, **EARLY)
    file = bundle.file("UPJSK").set(1, DAY, "20250409")
    return bundle, [at("CP525", file, DAY, 1, 2)]


@twice("CP527")
def _(edition):
    bundle = slip(edition, visit(), visit(code="116275", units=50, inside=False, in_table6=False), people=2)
    file = bundle.file("UPSIKYU")
    first, second = rows(file, **{CODE: "11EEEE"})
    return bundle, [at("CP527", file.set(first, MANAGED, "50").set(second, MANAGED, "50"), MANAGED, first, 2)]


@each("CP530", "fail-counted", "2つの画像を、2人ずつが指す。画像を数える", "Two images, each named by two people: images are counted")
def _(edition):
    bundle = unit(edition, "basic-information", people=4)
    file = bundle.file("UPKIHON")
    for number in (4, 3):
        bundle.remove(bundle.file("UPKIHON_IMAGE", number))
        file.set(number, 62, file.get(number - 2, 62))
    return bundle, [at("CP530", file, 62, 3, 2)]


@twice("CP532")
def _(edition):
    bundle = host(edition, "UPHOSOKU", people=2)
    return bundle, [at("CP532", bundle.file("UPHOSOKU").set(1, 17, "20250410").set(2, 17, "20250410"), 59, count=2)]


@twice("CP704")
def _(edition):
    bundle = slip(edition, paid_visit(), day(), people=2)
    file = bundle.file("UPSIKYU")
    first, second = rows(file, **{CODE: "111211"})
    return bundle, [at("CP704", file.set(first, TYPE_OVER, "791").set(second, TYPE_OVER, "791"), TYPE_OVER, first, 2)]


@twice("CP706")
def _(edition):
    bundle = slip(edition, paid_visit(), day(), people=2)
    file = bundle.file("UPSIKYU")
    first, second = rows(file, **{CODE: "111211"})
    return bundle, [at("CP706", file.set(first, RATE, "80").set(second, RATE, "80"), CLAIM, first, 2)]

# -- Service types in names of one, four and no characters --------------------------------------------------------

for name, value, ja, en in (("one-character", "4", "1桁", "One character"), ("four-characters", "0043", "4桁", "Four characters"),
                            ("empty", "", "空", "Nothing")):
    b = unit("V4", "service-slip-deletion")
    f = respell(b.files[0], put(2, value))
    case("V4", "CP104", "fail-sender-" + name, b, [F("CP104", "error", f)],
         intent_ja="名前の送信元のサービス種類が%s" % ja, intent_en="%s for the sender's service type in the name" % en)
