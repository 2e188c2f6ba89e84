"""Holes that mutants of definitions showed (Scripts/mutation): every service type by what the rules say of it.

The sets are those of the rules' own words, not of the checker's definitions.
"""
import standard
from bundles import CARE_MANAGER, CENTRE, DAY_CARE, HELPER, OTHER_INSURER, Bundle, Party, Service, unit
from case import F, case
from cases_money import AMOUNT, COUNT7
from cases_names import BOTH, respell
from cases_records import CODE, DETAIL, rows, slip
from cases_units import strangers
from recipes import HOSTS, at
from standard import office_number

TYPES = list(standard.service_types())
IN_SCOPE = [t for t in TYPES if standard.service_types()[t] == "in"]
BUNDLED = "73 75 76 77 68 69 79 66 A1 A2 A3 A4 A5 A6 A7 A8".split()
FIXED_FEE = ["A4", "A8"]
OUTSIDE = ["31", "34"]
RENTAL = ["17", "67"]
BOTH_SIDES = "73 75 77 68 69 79".split()
ENTERED_AS_22 = ["23", "2A"]
PREVENTION = [t for t in TYPES if standard.benefits()[t] in ("予防給付", "総合事業")]
PLANNER, UPDATER = "プラン担当業者コード", "更新業者コード"
OTHER_OFFICE = office_number("139990301")


def service(type_, **values):
    """A service of the type at the receiving office, on two days; no equipment (171xxx, 671xxx)."""
    base = dict(office=HELPER.office, code=type_ + "4111", units=300, days=[1, 2], price="10.00")
    return Service(**{**base, "inside": type_ not in OUTSIDE, **values})


def results_of(edition, types, times=1, relay=True):
    """Results with rows of each type: a relay between plan offices, which V3 names cannot tell, or a provider's."""
    sender, receiver = (CARE_MANAGER, CENTRE) if relay and edition == "V4" else (HELPER, CARE_MANAGER)
    bundle = unit(edition, "actuals", people=1, sender=CARE_MANAGER, receiver=CENTRE,
                  services=lambda p: [service(t, office=sender.office, days=[1]) for t in types for _ in range(times)])
    file = bundle.file("UPJSK").rename(unit(edition, "actuals", sender=sender, receiver=receiver).file("UPJSK").name)
    file.set(None, UPDATER, sender.office).set(None, PLANNER, receiver.office)
    return bundle


for e in BOTH:
    # 回数 3 is neither the sum nor the number of days.
    b = slip(e, *[service(t, count7=3) for t in IN_SCOPE])
    f = b.file("UPSIKYU")
    found = [t for t in IN_SCOPE if t not in BUNDLED]
    first = rows(f, **{CODE: found[0] + "4111"})[0]
    case(e, "CP608", "fail-every-type", b, [at("CP608", f, COUNT7, first, len(found))],
         intent_ja="全種類の回数が違う。包括の種類は数えない", intent_en="A wrong count of every type; bundled types are not counted")

    b = slip(e, *[service(t, amount=700) for t in IN_SCOPE])
    f = b.file("UPSIKYU")
    found = [t for t in IN_SCOPE if t not in FIXED_FEE]
    first = rows(f, **{CODE: found[0] + "4111"})[0]
    case(e, "CP701", "fail-every-type", b, [at("CP701", f, AMOUNT, first, len(found))],
         intent_ja="全種類の金額が違う。A4とA8は数えない", intent_en="A wrong amount of every type; A4 and A8 are not counted")

    b = slip(e, *[s for t in IN_SCOPE for s in (service(t), service(t, code=t + "4112", units=200))])
    case(e, "CP702", "pass-every-type", b, intent_ja="全種類に2つのコードと小計。いつも限度外なのは31と34だけ",
         intent_en="Two codes of every type and their subtotal; 31 and 34 alone are always outside")

    b = slip(e, *[s for t in IN_SCOPE for s in (service(t), service(t, code=t + "4112", units=200))])
    f = b.file("UPSIKYU")
    sums = [n for n in range(1, len(f.records) + 1) if f.get(n, CODE).endswith("AAAA")]
    for n in sums:
        f.set(n, AMOUNT, "1001")
    assert len(sums) == len(IN_SCOPE) - len(OUTSIDE)
    case(e, "CP702", "fail-every-type", b, [at("CP702", f, AMOUNT, sums[0], len(sums))],
         intent_ja="全種類の限度内の小計が違う", intent_en="A wrong subtotal inside the limit, of every type")

    b = results_of(e, TYPES)
    wrong = [n for n, t in enumerate(TYPES, 1) if t not in IN_SCOPE]
    out_of_scope = at("CP511", b.file("UPJSK"), CODE, wrong[0], len(wrong))
    case(e, "CP511", "fail-every-type", b, [out_of_scope], intent_ja="全種類の実績。連携対象外だけを数える",
         intent_en="A result of every type: those out of scope are counted")

    b = results_of(e, TYPES, times=2)
    f = b.file("UPJSK")
    case(e, "CP505", "fail-every-type", b,
         [at("CP505", f, None, 2, len(TYPES) - len(RENTAL)), at("CP511", f, CODE, 2 * wrong[0] - 1, 2 * len(wrong))],
         intent_ja="全種類の同じ行が2件。17と67は数えない", intent_en="Equal rows of every type; 17 and 67 are not counted")

    b = results_of(e, IN_SCOPE)
    f = b.file("UPJSK").set(None, DETAIL, "1")
    case(e, "CP510", "fail-every-type", b,
         [at("CP510", f, DETAIL, n) for n, t in enumerate(IN_SCOPE, 1) if t not in RENTAL],
         intent_ja="全種類の行に明細判別コード。17と67だけはよい",
         intent_en="A detail number in a row of every type: right for 17 and 67 alone")

    for rule, column in (("CP515", PLANNER), ("CP529", UPDATER)):
        b = results_of(e, TYPES, relay=False)
        f = b.file("UPJSK").set(None, column, OTHER_OFFICE)
        findings = [at(rule, f, column, 1, len(TYPES) - len(PREVENTION)), at("CP511", f, CODE, wrong[0], len(wrong))]
        if e == "V4":
            others = [n for n, t in enumerate(TYPES, 1) if t in IN_SCOPE and t != HELPER.type]
            findings.append(at("CP513", f, CODE, others[0], len(others)))
        case(e, rule, "fail-every-type", b, findings, intent_ja="全種類の行に別の事業所。予防給付と総合事業は数えない",
             intent_en="Another office in a row of every type; 予防給付 and 総合事業 are not counted")

    # Nine blocks a person; 23 and 2A with a person of their own, so that they hide no other type.
    block_types = [t for t in TYPES if t not in standard.PLAN_TYPES and t not in ENTERED_AS_22]
    groups = [block_types[n:n + 9] for n in range(0, len(block_types), 9)] + [[t] for t in ENTERED_AS_22]
    b = unit(e, "care-plan", people=len(groups))
    f = b.file("UPHOSOKU")
    for r, group in enumerate(groups, 1):
        for n, t in enumerate(group):
            f.set(r, 20 + 4 * n, t)
    case(e, "CP528", "fail-every-type", b, [at("CP528", f, 20, len(groups) - 1, 2)],
         intent_ja="全種類の枠。23と2Aだけは22とする", intent_en="A block of every type: 23 and 2A alone are entered as 22")


def from_every_type(kind, receiver, types):
    """A file of the kind from an office of each type, one unit each."""
    bundle = Bundle("V4")
    for n, t in enumerate(types):
        sender = Party(office_number("1399905%02d" % n), t)
        bundle.merge(unit("V4", kind, people=1, sender=sender, receiver=receiver))
    return bundle


b = from_every_type("service-slip-deletion", CARE_MANAGER, IN_SCOPE)
case("V4", "CP111", "fail-plan-from-every-type", b,
     [F("CP111", "warning", f.path) for f, t in zip(b.files, IN_SCOPE) if t not in BOTH_SIDES],
     intent_ja="計画側のファイルが全種類の事業所から出ている。両側の種類はよい",
     intent_en="A plan-side file from every type of provider; types of both sides are right")

b = from_every_type("actuals-deletion", DAY_CARE, IN_SCOPE + list(standard.PLAN_TYPES))
case("V4", "CP111", "fail-results-from-every-type", b, [F("CP111", "warning", f.path) for f in b.files[len(IN_SCOPE):]],
     intent_ja="実績が全種類の事業所から出ている。計画側の43・46・AFだけが逆",
     intent_en="Results from every type: 43, 46 and AF alone are the wrong way")

others = [t for t in TYPES if t not in IN_SCOPE and t not in standard.PLAN_TYPES]
b = from_every_type("service-slip-deletion", HELPER, others)
case("V4", "CP104", "fail-every-type-out-of-scope", b, [F("CP104", "error", f.path) for f in b.files],
     intent_ja="連携対象外の種類が名前にある", intent_en="A type out of the exchange's scope in the name, for each such type")

# -- Names: 000000 in front -------------------------------------------------------------------------------------

for e in BOTH:
    b, found = Bundle(e), []
    kinds = [k for k in standard.kinds(e) if k in HOSTS and k not in standard.MONTH_KINDS + ("UPKIHON", "UPYOBO")]
    for n, kind in enumerate(kinds):
        sender = Party(office_number("1399907%02d" % n), "46")
        host = unit(e, HOSTS[kind], people=1, sender=sender, receiver=CARE_MANAGER, images=False)
        found.append(F("CP102", "error", respell(host.file(kind), lambda p: ["000000"] + p).path))
        b.merge(host)
    case(e, "CP102", "fail-000000-in-front", b, found, intent_ja="名前の先頭に余分な000000。警告なのはUPKIHONとUPYOBOだけ",
         intent_en="000000 too many in front of names: a warning for UPKIHON and UPYOBO alone")

for name, kind in (("basic-information", "UPKIHON_SUB1"), ("basic-information", "UPKIHON_IMAGE"),
                   ("basic-information-deletion", "DLTKIHON"), ("prevention-plan-deletion", "DLTYOBO")):
    b = unit("V4", name)
    f = respell(b.file(kind), lambda p: [p[0], p[2]] + p[4:])
    case("V4", "CP102", "fail-%s-in-the-form-of-v3" % kind.lower(), b, [F("CP102", "error", f)],
         intent_ja="V3にない種類%sの、種類コードのない名前" % kind, intent_en="A name without types of a kind that V3 lacks: " + kind)

b = unit("V4", "basic-information")
f = respell(b.file("UPKIHON_IMAGE"), lambda p: ["000000"] + p)
case("V4", "CP102", "fail-image-with-000000-in-front", b, [F("CP102", "error", f)], intent_ja="画像の名前の先頭に余分な000000",
     intent_en="000000 too many in front of an image's name")

b = unit("V4", "actuals")
f = b.files[0].set(None, 1, "202504").rename("UPJSK.CSV")
case("V4", "CP422", "fail-withdrawn-under-a-bare-name", b, [F("CP102", "error", f), at("CP422", f, 1, count=len(f.records))],
     intent_ja="種類だけの名前で取り下げられた202504。版は4.1版として読む",
     intent_en="The withdrawn 202504 under a bare name: read as V4")

# -- Keys: each of their columns tells records apart ------------------------------------------------------------

MONTH, OFFICE = "対象年月", "サービス事業者コード"
DATES = {"UPHOSOKU": "居宅サービス計画作成（変更）日", "UP1KYO": "居宅サービス計画作成（変更）日", "DLT1KYO": 4, "UPKIHON": "相談日",
         "DLTKIHON": 4, "UPYOBO": "計画作成(変更)日", "DLTYOBO": 4}
MONTHS = {"UPHOSOKU": MONTH, "DLTPLAN": 4, "DLTJSK": 4}


def changes(kind):
    """What a record of the kind may differ in, key column by key column."""
    found = [("保険者番号", OTHER_INSURER)]
    if kind in DATES:
        found.append((DATES[kind], "20250402"))
    if kind in MONTHS:
        found.append((MONTHS[kind], "202505"))
    return found + ([(5, OTHER_OFFICE), (6, "12")] if kind == "DLTJSK" else [])


def beside(edition, file, kind, first):
    """What is said of such records, from the first on, although their keys differ."""
    found = []
    for column, _ in changes(kind):
        if kind != "UPHOSOKU" and column == MONTHS.get(kind):
            found.append(at("CP502", file, column, first))
        if kind == "DLTJSK" and column == 5 and edition == "V3":
            found.append(at("CP512", file, column, first))
        first += 1
    return found


for e in BOTH:
    relay = dict(sender=CARE_MANAGER, receiver=CENTRE) if e == "V4" else {}
    for kind in ("UPHOSOKU", "UP1KYO", "UPKIHON", "UPYOBO", "DLT1KYO", "DLTPLAN", "DLTJSK", "DLTKIHON", "DLTYOBO"):
        if not standard.has_kind(e, kind):
            continue
        options = dict(people=1, images=False, **(relay if kind == "DLTJSK" else {}))
        b = unit(e, "care-plan" if kind == "UPHOSOKU" else HOSTS[kind], **options).move("a")
        f = b.copy_file(kind, "b/" + b.file(kind).name)
        for column, value in changes(kind) + [("被保険者番号", "0000100009")]:
            f.set(f.add_record(list(f.records[0])), column, value)
        if kind == "UPHOSOKU":
            f.set(3, MONTH, "000000")
        case(e, "CP504", "pass-each-key-column-" + kind.lower(), b, [F("CP112", "error", kind)] + beside(e, f, kind, 2),
             intent_ja="%sのキーの項目が1つずつ違うレコード。重複ではない" % kind,
             intent_en="Records of %s that differ in one column of the key each: no key twice" % kind)

DATA = {"DLT1KYO": "care-plan", "DLTPLAN": "service-slip", "DLTJSK": "actuals", "DLTKIHON": "basic-information",
        "DLTYOBO": "prevention-plan"}
EARLY, LATE = "20250520080000", "20250521080000"
SAID = {"UP2KYO": "warning", "UPSIKYU": "warning", "UPHOSOKU": "error"}

for e in BOTH:
    relay = dict(sender=CARE_MANAGER, receiver=CENTRE) if e == "V4" else {}
    for kind, data in DATA.items():
        if not standard.has_kind(e, kind):
            continue
        options = dict(people=1, **(relay if kind == "DLTJSK" else {}))
        b = unit(e, data, timestamp=EARLY, **options).merge(unit(e, HOSTS[kind], timestamp=LATE, **options))
        f = b.file(kind)
        if kind == "DLTJSK":
            f.set(1, 5, b.file("UPJSK").get(1, OFFICE)).set(1, 6, b.file("UPJSK").get(1, CODE)[:2])
        for column, value in changes(kind):
            f.set(f.add_record(list(f.records[0])), column, value)
        f.delete_record(1)
        case(e, "CP216", "pass-%s-of-similar-keys" % kind.lower(), b, beside(e, f, kind, 1),
             intent_ja="キーの項目が1つずつ違う削除(%s)" % kind,
             intent_en="Deletions that differ in one column of the key each: " + kind)

        if kind == "DLTJSK":
            continue
        b = unit(e, data, timestamp=EARLY).merge(unit(e, HOSTS[kind], timestamp=LATE))
        main, found = b.files[0], [F("CP216", "warning", kind, 1, None, 2)]
        person = main.records[-1][2]
        first = [r[2] for r in main.records].index(person) + 1
        for f in b.files[1:]:
            if f.kind != kind and f.records is not None:
                f.records = [r for r in f.records if r[2] != person]
                if f.kind in SAID:
                    found.append(at("CP602", main, None, first, severity=SAID[f.kind]))
                elif f.kind == "UP3KYO":
                    found.append(at("CP603", main, None, first))
        case(e, "CP216", "fail-%s-without-dependents" % kind.lower(), b, found,
             intent_ja="従属ファイルに行のない人の削除(%s)" % kind, intent_en="A deletion of a person whom the dependents lack: " + kind)

# -- Equal rows of table 6 in a plan ----------------------------------------------------------------------------

for e in BOTH:
    b = slip(e, service("11", days=[1]), service("11", days=[1], satellite="01"))
    case(e, "CP505", "pass-plan-other-satellite", b, intent_ja="利用票の、サテライト枝番だけ違う行",
         intent_en="Rows of a plan that differ in the satellite alone")
b = slip("V4", *[service("17", days=[1], item=name) for name in ("見本ベッドＡ型", "見本ベッドＢ型")])
case("V4", "CP505", "pass-plan-rental-other-name", b, intent_ja="利用票の、用具名称だけ違う行",
     intent_en="Rows of a plan that differ in the name of the item alone")

# -- Keys of both plans in the unit that holds both -------------------------------------------------------------

for kind in ("UPKIHON_SUB1", "UPKIHON_SUB2", "UPYOBO_SUB"):
    b, f, n = strangers("V4", "prevention-plan-and-basic-information", kind)
    case("V4", "CP601", "fail-both-plans-" + kind.lower().replace("_", "-"), b, [at("CP601", f, None, n)],
         intent_ja="支援計画書と基本情報の送信単位で、親のない%sのレコード" % kind,
         intent_en="A record of %s without its main one, in the unit of plan and basic information" % kind)

for kind, column, name in (("UPKIHON_SUB1", "相談日", "basic-information"), ("UPKIHON_SUB2", "相談日", "basic-information"),
                           ("UPYOBO_SUB", "計画作成(変更)日", "prevention-plan")):
    b = unit("V4", name)
    f = b.file(kind)
    n = f.copy_record(len(f.records))
    case("V4", "CP601", "fail-other-date-" + kind.lower().replace("_", "-"), b, [at("CP601", f.set(n, column, "20250402"), None, n)],
         intent_ja="日付が本体と違う%sの行" % kind, intent_en="A row of %s with another date than the main file's" % kind)

for e in BOTH:
    b = unit(e, "care-plan")
    b.file("UPHOSOKU").set(1, "限度額適用開始年月日", "20250501").set(2, "限度額適用終了年月日", "20260331")
    case(e, "CP610", "pass-period-of-the-limit", b, intent_ja="限度額適用の期間は認定の期間と違ってよい",
         intent_en="The period of the limit may differ from that of the certification")

for e in BOTH:
    b = unit(e, "actuals")
    f = b.file("UPJSK").set(1, 1, "202404").set(2, 1, "202501")
    case(e, "CP501", "pass-unknown-values", b, [at("CP422", f, 1, n) for n in (1, 2)],
         intent_ja="履歴にない値が混ざる。値ごとのCP422で、CP501ではない", intent_en="Values that the history lacks: CP422 for each, not CP501")

b = slip("V4", service("17", days=[1], item="見本ベッドＡ型"))
f = b.file("UPPLAN")
case("V4", "CP505", "fail-plan-rental-with-name", b, [at("CP505", f, None, f.copy_record(1))],
     intent_ja="利用票の、用具名称も同じ行", intent_en="Rows of a plan that are equal, the name of the item too")
