"""Fixtures/: conforming bundles with everything a real month may hold, and one broken bundle for the README.

Timestamps differ from bundle to bundle and deletions come first, so that a whole folder of Fixtures can be checked too.
"""
import standard
from bundles import (CARE_MANAGER, CENTRE, DAY_CARE, HELPER, NURSE, OTHER_INSURER, RENTAL, SHORT_STAY, SOGO_DAY, SOGO_VISIT,
                     Party, Person, Service, unit)
from case import F, case, fixture

# 0x5C as second byte (ソ 表 能), NEC and IBM characters (① ㈱ 髙 﨑), commas, quotes, line breaks, half-width katakana
PERSONS = [
    Person("0000100011", "髙﨑　ソノ", "タカサキ　ソノ", address2='見本荘"能",\n第①号室', phone="(00)0000-0011", level="24",
           limit="30938"),
    Person("0000100012", "表　能", "オモテ　アタエ", sex="1", birth="19381105", insurer=OTHER_INSURER, level="22", limit="19705",
           address1="架空県見本市ソ表能", address2="", phone="", rate="80"),
    Person("H123456789", "㈱　太郎", "カブ　タロウ", sex="1", birth="19451231", level="21", rate="90", postal=""),
]
PREVENTION = [
    Person("0000100021", "髙﨑　表", "タカサキ　オモテ", level="12", limit="5032"),
    Person("0000100022", "能登　ソ子", "ノト　ソコ", level="06", limit="5032", birth="19481013"),
]
FULL, HALF = "1" * 30 + "0", "0" * 15 + "1" * 15 + "0"        # 202504 has 30 days


def everything(person):
    """A month with every kind of row, at home."""
    name = 'ヘルパー"あおぞら",髙﨑\n㈱ソ表能'
    helper = [Service(HELPER.office, "111211", 396, [1, 8, 15], "0900", "1000", name=name)]
    if person.insured.endswith("11"):
        return helper + [
            Service(HELPER.office, "111111", 244, [3, 4], "2330", "0030", name=name),                    # overnight
            Service(HELPER.office, "112111", 179, [5], "2300", "2400", name=name, satellite="01"),       # a satellite
            Service(HELPER.office, "114000", -30, [1, 8, 15], "9999", "9999", name=name),                # 減算
            Service(HELPER.office, "116275", 214, inside=False, in_table6=False, name=name),             # 処遇改善
            Service(HELPER.office, "116192", 37, inside=False, in_table6=False, name=name),
            Service(DAY_CARE.office, "151241", 658, [2, 9], "0930", "1640", times=1, discount="95", discounted=625,
                    price="10.90"),
            Service(SHORT_STAY.office, "211111", 603, [10, 11], price="11.10", stays=("28", "4", "32")),
            Service(SHORT_STAY.office, "211111", 603, [12, 13], price="11.10", over="1", stays=("28", "4", "32")),
        ]
    if person.insured.endswith("12"):
        return helper + [
            Service(RENTAL.office, "171003", 900, [1], tais="00001-000010", item='ベッド"Ａ型",電動', mask=FULL, price="10.00"),
            Service(RENTAL.office, "171005", 150, [1], tais="00001-000020", item="手すり　据置", detail=["1", "2"], price="10.00"),
            Service(RENTAL.office, "171007", 300, [16], notice="90001-000030", item="歩行器①", mask=HALF, count7=1,
                    amount=150, price="10.00"),
        ]
    return helper


def rentals(person):
    return [
        Service(RENTAL.office, "171003", 900, [1], tais="00001-000010", item='ベッド"Ａ型",電動', mask=FULL, price="10.00"),
        Service(RENTAL.office, "171005", 150, [1], tais="00001-000020", item="手すり　据置", detail=["1", "2", "3"], price="10.00"),
        Service(RENTAL.office, "171007", 200, [1], notice="90001-000031", item="手すり\n表能", detail="1", price="10.00"),
    ]


def programme(person):
    """総合事業: a fixed-rate and a fixed-fee service, offices with the letter A."""
    return [Service(SOGO_VISIT.office, "A21111", 1176, [30], price="11.40"),
            Service(SOGO_DAY.office, "A81111", 380, [7, 14], "0930", "1130", price="10.00", fixed=400)]


def prevention(person):
    return [Service(NURSE.office, "631111", 303, [4, 11], "1000", "1030", price="11.40"),
            Service(SOGO_DAY.office, "A61111", 1798, [30], price="10.90")]


def only_v4(make, edition):
    """Without the columns that V3 lacks."""
    def services(person):
        rows = make(person)
        if edition == "V3":
            for s in rows:
                s.tais = s.notice = s.item = ""
        return rows
    return services


def texts(bundle):
    """Free text with all that is hard to read, in every text column that is filled."""
    for f in bundle.files:
        if f.records is None:
            continue
        for c in standard.columns(f.edition, f.kind):
            if c.format == "text" and not any(w in c.name for w in ("氏名", "名称", "事業所名", "利用者名", "氏名ﾌﾘｶﾞﾅ", "事業者名")):
                for r in range(1, len(f.records) + 1):
                    if f.get(r, c.no):
                        f.set(r, c.no, f.get(r, c.no) + ',"ソ"と能表\n①㈱髙﨑Ⅱ')
    return bundle


def nec(bundle):
    """髙 and 﨑 in their NEC-selected codes (EEE0, ED95) instead of the IBM ones."""
    for f in bundle.files:
        if f.records is not None:
            f.edit_bytes(lambda data: data.replace(b"\xfb\xfc", b"\xee\xe0").replace(b"\xfa\xb1", b"\xed\x95"))
    return bundle


def limits(bundle):
    """UPHOSOKU with 種類別支給限度 blocks, short-stay days and a changed level."""
    f = bundle.file("UPHOSOKU")
    for n, (kind, limit, total) in enumerate((("11", "5000", "2207"), ("22", "9000", "0"))):
        for offset, value in enumerate((kind, limit, total, "0")):
            f.set(1, 20 + 4 * n + offset, value)
    f.set(1, "合計限度超単位数", "0").set(1, "入所前月迄利用日数", "28").set(1, "入所累積利用日数", "32")
    f.set(2, "要介護状態変更日", "20250401").set(2, "前回要介護状態区分", "21")
    return bundle


def rich(name, bundle):
    """A fixture that is a conforming case too: what must not set off any rule, at any level."""
    fixture(bundle.edition.lower() + "/" + name, bundle)
    case(bundle.edition, "conforming", "rich-" + name, bundle, intent_ja="あらゆる行と文字を含む規約どおりの送信単位: " + name,
         intent_en="Conforming, with every kind of row and character: " + name)


for e in ("V3", "V4"):
    top = e.lower() + "/"
    v4 = e == "V4"
    early = "2025042010000%d"

    fixture(top + "care-plan-deletion", unit(e, "care-plan-deletion", timestamp=early % 1))
    fixture(top + "service-slip-deletion", unit(e, "service-slip-deletion", timestamp=early % 2))
    fixture(top + "actuals-deletion", unit(e, "actuals-deletion", timestamp=early % 3))

    rich("care-plan", texts(unit(e, "care-plan", persons=PERSONS, timestamp="20250425200201")))
    rich("service-slip", limits(nec(unit(e, "service-slip", persons=PERSONS, services=only_v4(everything, e),
                                                  timestamp="20250425200202"))))
    rich("service-slip-rental", unit(e, "service-slip", persons=PERSONS[:2], services=only_v4(rentals, e),
                                              receiver=RENTAL, timestamp="20250425200203"))
    rich("service-slip-programme", unit(e, "service-slip", persons=PREVENTION, services=programme, sender=CENTRE,
                                                 receiver=SOGO_VISIT, timestamp="20250425200204"))
    rich("actuals", unit(e, "actuals", persons=PERSONS, services=only_v4(everything, e), timestamp="20250503101531"))
    rich("actuals-rental", unit(e, "actuals", persons=PERSONS[:2], services=only_v4(rentals, e), sender=RENTAL,
                                         timestamp="20250503101532"))
    # 委託: the care manager passes the providers' results on to the community support centre
    rich("actuals-relay", unit(e, "actuals", persons=PREVENTION, services=prevention, sender=CARE_MANAGER,
                                        receiver=CENTRE, timestamp="20250503101533"))
    # the month is sent again: CP114, information only
    again = unit(e, "service-slip", timestamp="20250428090000", receiver=DAY_CARE)
    fixture(top + "resent-month", unit(e, "service-slip", timestamp="20250425200205", receiver=DAY_CARE).merge(again))
    if v4:
        fixture(top + "basic-information-deletion", unit(e, "basic-information-deletion", timestamp=early % 4))
        fixture(top + "prevention-plan-deletion", unit(e, "prevention-plan-deletion", timestamp=early % 5))
        rich("basic-information", texts(unit(e, "basic-information", persons=PREVENTION, timestamp="20250425200206")))
        rich("prevention-plan", texts(unit(e, "prevention-plan", persons=PREVENTION, timestamp="20250425200207")))
        rich("prevention-plan-and-basic-information",
                unit(e, "prevention-plan-and-basic-information", sender=Party(CENTRE.office, "AF"), receiver=CARE_MANAGER,
                     persons=PREVENTION, timestamp="20250425200208"))

fixture("v3-beside-v4", unit("V3", "service-slip", timestamp="20250425200301").move("v3")
        .merge(unit("V4", "service-slip", timestamp="20250425200302").move("v4")))


def broken():
    """A service slip with five typical faults."""
    b = unit("V4", "service-slip")
    supplement, plan, money = b.file("UPHOSOKU"), b.file("UPPLAN"), b.file("UPSIKYU")
    money.replace_in_name(".CSV", " (1).CSV")
    for r in (1, 2):
        supplement.raw(r, 10, supplement.get(r, 10).encode("cp932"))
    supplement.set(1, 8, "1940/4/1")
    plan.set(1, 8, "３９６")
    plan.set(3, 10, "20250431")
    return b


BROKEN = broken()
fixture("broken", BROKEN)
case("V4", "broken", "typical-faults", broken(), [
    F("CP108", "error", "UPSIKYU"), F("CP312", "warning", "UPHOSOKU", 1, 10, count=2), F("CP802", "error", "UPHOSOKU", 1, 8),
    F("CP405", "error", "UPPLAN", 1, 8), F("CP406", "error", "UPPLAN", 3, 10)],
    intent_ja="よくある5つの誤り(Fixtures/brokenと同じ)", intent_en="Five typical faults; the same bundle as Fixtures/broken")
