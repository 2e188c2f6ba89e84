"""What a third review found: a reference checker written from the pages alone was run against the engine."""
import standard
from bundles import CARE_MANAGER, CENTRE, unit
from case import F, case
from cases_names import first, respell
from cases_records import prevention_services
from recipes import at, each, host, on

MANAGER = "プラン担当者名"

# -- Names that lost their sender -----------------------------------------------------------------------------------

UNITS = (("V4", "service-slip"), ("V4", "care-plan"), ("V4", "basic-information"), ("V4", "prevention-plan"), ("V3", "service-slip"),
         ("V3", "care-plan"))


def kinds(edition, name):
    return sorted({f.kind for f in unit(edition, name).files} - {"UPKIHON_IMAGE"})


def lose_sender(f):
    """Takes the sender, and its type, out of a name."""
    month = 1 if f.kind in standard.MONTH_KINDS else 0
    return respell(f, lambda p: p[:month] + p[month + (2 if f.edition == "V4" else 1):])


for e, name in UNITS:
    for kind in kinds(e, name):
        b = unit(e, name)
        f = lose_sender(b.file(kind))
        case(e, "CP102", "fail-no-sender-%s-of-%s" % (kind.lower(), name), b, [F("CP102", "error", f)],
             intent_ja="%sの名前に送信元がない。残る事業所は送信先で、ほかのファイルと同じ送信単位になる" % kind,
             intent_en="%s lost its sender: the office that is left is the receiver, and it stays in its unit" % kind)

for e in ("V3", "V4"):
    for name, kind in (("actuals", "UPJSK"), ("actuals-deletion", "DLTJSK"), ("service-slip-deletion", "DLTPLAN")):
        b = unit(e, name)
        f = lose_sender(b.file(kind))
        case(e, "CP102", "fail-no-sender-%s" % kind.lower(), b, [F("CP102", "error", f)],
             intent_ja="%sの名前に送信元がない。残る送信先を送信元として中身と比べない" % kind,
             intent_en="%s lost its sender: the receiver that is left is not compared with the records as the sender" % kind)

# -- Parts in the wrong order ---------------------------------------------------------------------------------------


def order_of(*places):
    """Puts the parts behind the month in another order."""
    def change(f):
        month = 1 if f.kind in standard.MONTH_KINDS else 0
        return respell(f, lambda p: p[:month] + [p[month + i] for i in places])
    return change


for what, change, ja, en in (("types-first", order_of(1, 0, 3, 2, 4), "種類コードが事業所番号の前", "types before offices"),
                             ("types-last", order_of(0, 2, 1, 3, 4), "種類コードが事業所番号の後にまとまる", "types behind both offices"),
                             ("receiver-first", order_of(2, 0, 1, 3, 4), "送信先が送信元の前", "the receiver before the sender"),
                             ("timestamp-first", order_of(4, 0, 1, 2, 3), "連番が事業所番号の前", "the timestamp before the offices")):
    for name, kind in (("service-slip", "UPSIKYU"), ("care-plan", "UP1KYO"), ("actuals", "UPJSK"), ("prevention-plan", "UPYOBO")):
        b = unit("V4", name)
        f = change(b.file(kind))
        case("V4", "CP102", "fail-order-%s-%s" % (what, kind.lower()), b, [F("CP102", "error", f)],
             intent_ja="%sの名前の順序が違う(%s)。どちらの事業所とも言えない部分とは比べない" % (kind, ja),
             intent_en="%s has its parts in the wrong order (%s): nothing is compared with parts whose place is not sure" % (kind, en))
for name, kind in (("service-slip", "UPPLAN"), ("care-plan", "UP2KYO"), ("actuals", "UPJSK")):
    b = unit("V3", name)
    f = order_of(2, 0, 1)(b.file(kind))
    case("V3", "CP102", "fail-order-timestamp-first-%s" % kind.lower(), b, [F("CP102", "error", f)],
         intent_ja="%sの連番が事業所番号の前。CP103・CP106ではない" % kind,
         intent_en="%s has its timestamp before the offices: neither CP103 nor CP106" % kind)

# -- A kind that V3 lacks, in V3 form beside its V4 unit --------------------------------------------------------------

for name, kind in (("care-plan", "UP3KYO"), ("basic-information", "UPKIHON"), ("basic-information", "UPKIHON_SUB2"),
                   ("prevention-plan", "UPYOBO"), ("prevention-plan", "UPYOBO_SUB"),
                   ("prevention-plan-and-basic-information", "UPKIHON"), ("prevention-plan-and-basic-information", "UPYOBO")):
    b = unit("V4", name)
    f = respell(b.file(kind), lambda p: [p[0], p[2], p[4]])
    case("V4", "CP102", "fail-%s-without-types-in-%s" % (kind.lower(), name), b, [F("CP102", "error", f)],
         intent_ja="%sだけ種類コードがない名前。V3にない種類なので、知られた部分の合うV4の送信単位に入る" % kind,
         intent_en="%s alone lacks the types: V3 has no such kind, so it belongs to the V4 unit whose known parts agree" % kind)

# -- One file of a V3 care plan under a V4 name -----------------------------------------------------------------------

for kind in ("UP1KYO", "UP2KYO", "UPHOSOKU"):
    b, other = unit("V3", "care-plan"), unit("V4", "care-plan")
    b.remove(kind).merge(other.remove("UP3KYO"))
    for f in [f for f in b.files if f.edition == "V4" and f.kind != kind]:
        b.remove(f)
    case("V3", "CP204", "fail-one-v4-name-in-a-care-plan-%s" % kind.lower(), b, [F("CP204", "error", first(b))],
         intent_ja="V3の居宅サービス計画書で%sだけがV4の名前。V4の第3表がないとは言わない" % kind,
         intent_en="A V3 care plan in which %s alone has a V4 name: V4's UP3KYO is not said to be missing" % kind)

# -- What is not checked ----------------------------------------------------------------------------------------------

for e in ("V3", "V4"):
    for kind, rules in (("UPHOSOKU", ["CP601", "CP602", "CP610"]), ("UP1KYO", ["CP601", "CP602", "CP610"])):
        b = unit(e, "care-plan").remove(kind)
        f = first(b)
        case(e, "CP201", "fail-care-plan-without-%s-not-checked" % kind.lower(), b, [F("CP201", "error", f)],
             not_checked=[{"unit": f.path, "rules": rules}],
             intent_ja="%sがなければ、認定情報の比較(CP610)もできない" % kind,
             intent_en="Without %s the facts of certification cannot be compared either (CP610)" % kind)

# -- Records ----------------------------------------------------------------------------------------------------------

for rule, value, what, ja, en in (("CP402", "", "empty", "空", "empty"), ("CP413", "139990101A", "malformed", "書式違い", "of the wrong form"),
                                  ("CP405", "１３９９９０１０１４", "wide", "全角", "full-width")):
    b = unit("V3", "actuals", sender=CARE_MANAGER, receiver=CENTRE, services=prevention_services)
    f = b.file("UPJSK").set(2, "プラン担当業者コード", value)
    case("V3", rule, "fail-planner-of-a-relay-%s" % what, b, [at(rule, f, "プラン担当業者コード", 2)],
         intent_ja="V3の中継でプラン担当業者コードが%s。中継かどうか分からない行をCP512と言わない" % ja,
         intent_en="The planner of a V3 relay is %s: a row that may be relayed is no CP512" % en)


@each("CP305", "fail-many-nul-bytes", "氏名の間に0x00が並ぶ。UTF-16とは違う", "NUL bytes between the letters of a name: no UTF-16")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK").raw(1, MANAGER, b'"\x00A\x00B\x00C\x00D\x00E\x00F"')
    return bundle, [at("CP305", file, MANAGER)]


for _name, _value in (("unquoted-office", b'13999010\x81"'), ("quoted", b'"A\x81"B"')):
    @each("CP303", "fail-lead-byte-before-a-quote-%s" % _name, "引用符の前に上位バイト。CP303だけで、CP311は重ねない",
          "A lead byte before a quote: CP303 alone, no CP311 on top")
    def _(edition, name=_name, value=_value):
        bundle = host(edition, "UPJSK", people=1)
        column = "更新業者コード" if "office" in name else MANAGER
        file = bundle.file("UPJSK").raw(1, column, value)
        return bundle, [at("CP303", file, column)]


# -- A bare detail file between two units -----------------------------------------------------------------------------

b = unit("V4", "prevention-plan", timestamp="20250425200300").merge(unit("V4", "basic-information"))
f = b.file("UPYOBO_SUB").rename("UPYOBO_SUB.CSV")
case("V4", "CP102", "fail-bare-upyobo_sub-beside-basic-information", b, [F("CP102", "error", f)],
     intent_ja="別送信先の利用者基本情報もあるフォルダーで、UPYOBO_SUBの名前が種類だけ。支援計画書の別表であり、CP213・CP215は重ねない",
     intent_en="UPYOBO_SUB has a bare name beside a unit of basic information for another receiver: it goes with its plan")


# -- Two gaps ---------------------------------------------------------------------------------------------------------


@each("CP528", "fail-two-gaps", "枠1・3・5だけがある。枠3と枠5がそれぞれ空の枠の後", "Blocks 1, 3 and 5: two of them stand behind an empty one")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPHOSOKU")
    for block, kind in ((1, "11"), (3, "15"), (5, "72")):
        for offset, value in enumerate((kind, "5000", "0", "0")):
            file.set(1, 16 + 4 * block + offset, value)
    return bundle, [at("CP528", file, 28), at("CP528", file, 36)]
