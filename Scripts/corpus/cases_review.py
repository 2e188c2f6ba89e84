"""Values, records and units: what two reviews of the engine found, so that it stays found. Names are in cases_review_names."""
import standard
from bundles import HELPER, NURSE, RENTAL, unit
from cases_files import converted
from cases_records import (CODE, COUNT, DAY, DETAIL, END, INSURED, MASK, MONTH, OFFICE, OFFICE7, OTHER_OFFICE, OVER,
                           PLANNER, SATELLITE, START, TAIS, UNITS, UPDATER, prevention_services, rental, results, rows, slip)
from recipes import at, bad, each, host, lost, on

MANAGER, CREATED, PLAN_DATE = "プラン担当者名", "作成年月日", "居宅サービス計画作成（変更）日"
WIDE = "　"


def shift_in(file, record):
    """Gives a record one field too many, at its end."""
    file.records[record - 1].append("")
    return file


def header(file):
    return ",".join(c.name for c in standard.columns(file.edition, file.kind)).encode("cp932") + b"\r\n"

# -- Blanks round a value -----------------------------------------------------------------------------------------


for _rule, _kind, _field, _wrong, _right, _name in (
        ("CP406", "UPJSK", CREATED, "20250431", "20250430", "date"), ("CP409", "UPHOSOKU", "利用者性別", "9", "1", "code"),
        ("CP410", "UPJSK", COUNT, "x", "1", "int"), ("CP412", "UPJSK", INSURED, "000010000", "0000100001", "insured"),
        ("CP422", "UPJSK", 1, "202504", None, "version")):
    for _side, _ja, _en in (("before", "前", "before"), ("behind", "後", "behind")):
        for _rule2, _value in ((_rule, _wrong), ("CP411", _right)):
            @each(_rule2, "fail-wide-blank-%s-%s" % (_side, _name), "値の%sに全角の空白。%s" % (_ja, "中身は正しい" if _rule2 == "CP411" else "中身の誤りを言う"),
                  "A full-width blank %s the value: %s" % (_en, "the inside is legal" if _rule2 == "CP411" else "the inside's own rule"), ("V3", "V4"))
            def _(edition, rule=_rule2, kind=_kind, field=_field, value=_value, side=_side):
                bundle = host(edition, kind, people=1)
                value = value or standard.VERSION[edition]
                file = bundle.file(kind)
                records = len(file.records) if field == 1 else 1
                for r in range(1, records + 1):
                    file.set(r, field, WIDE + value if side == "before" else value + WIDE)
                return bundle, [at(rule, file, field, 1, records)]


@each("CP411", "fail-blank-before-an-older-version", "V3の名前で前に空白のある202003。中身はV3で正しい形", "A blank before 202003 under V3 names: legal inside", ("V3",))
def _(edition):
    bundle = host(edition, "DLTPLAN")
    return bundle, [at("CP411", bundle.file("DLTPLAN").set(None, 1, " 202003"), 1, count=2)]


bad("CP402", "fail-unquoted-blanks", "UPHOSOKU", "利用者氏名", b"   ", "必須の氏名が引用符のない空白だけ。CP312は重ねない",
    "A required text of unquoted blanks: no CP312 on top")
bad("CP402", "fail-unquoted-wide-blank", "UPHOSOKU", "利用者氏名", b"\x81\x40", "引用符のない全角空白だけ", "An unquoted full-width blank")

# -- Files --------------------------------------------------------------------------------------------------------

for _name, _blanks in (("", b"   "), ("-wide", b"\x81\x40\x81\x40")):
    @each("CP308", "fail-last-line-of-blanks%s-without-line-end" % _name, "最後の行が空白だけで改行がない。CP315は重ねない",
          "The last line is blanks without a line end: no CP315 on top")
    def _(edition, blanks=_blanks):
        bundle = host(edition, "DLTPLAN")
        return bundle, [on("CP308", bundle.file("DLTPLAN").edit_bytes(lambda data: data + blanks))]

for _codec in ("utf-16-le", "utf-16-be"):
    @each("CP301", "fail-%s-with-header-row" % _codec, "BOMのないUTF-16(%s)で、1行目が見出し行" % _codec, "UTF-16 without a BOM (%s) with a header row" % _codec)
    def _(edition, codec=_codec):
        bundle = host(edition, "UPJSK", people=1)
        file = bundle.file("UPJSK")
        file.edit_bytes(lambda data: header(file) + data).edit_bytes(converted(codec))
        return bundle, [on("CP301", file), at("CP309", file)]


@each("CP304", "fail-in-utf-8", "UTF-8のファイルに外字(U+E000)", "A user-defined character (U+E000) in UTF-8")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK")
    file.raw(1, file.column(MANAGER), b'"@"')
    file.edit_bytes(converted("utf-8")).edit_bytes(lambda data: data.replace(b'"@"', '"\ue000"'.encode("utf-8")))
    return bundle, [on("CP301", file), at("CP304", file, MANAGER)]


bad("CP303", "fail-beside-user-defined-and-control", "UPJSK", MANAGER, b'"A\xff\xf0\x40\x01"', "1つの値に読めないバイトと外字と制御文字。CP303だけ",
    "Broken bytes, a user-defined and a control character in one value: CP303 alone", people=1)
bad("CP303", "fail-behind-user-defined-and-control", "UPJSK", MANAGER, b'"\x01\xf0\x40\xff"', "順が逆でもCP303だけ", "The same in another order",
    people=1)
bad("CP304", "fail-beside-control", "UPJSK", MANAGER, b'"\x01\xf0\x40"', "1つの値に外字と制御文字。CP304だけ",
    "A user-defined and a control character in one value: CP304 alone", people=1)
bad("CP311", "fail-bare-quote-in-int", "UPJSK", COUNT, b'1"', "整数の中に引用符。CP410は重ねない", "A bare quote in an integer: no CP410 on top", people=1)


@each("CP311", "fail-separators-swallowed", "閉じる引用符の後の文字が、次の引用符まで区切りを呑み込む。CP401は重ねない",
      "Text behind a closing quote swallows the separators up to the next quote: no CP401 on top")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK")
    return bundle, [at("CP311", file.raw(2, file.column(MANAGER), '"計画"担当子'.encode("cp932")), MANAGER, 2)]


for _kind in ("UP2KYO", "UPHOSOKU", "UPSIKYU"):
    @each("CP309", "fail-only-a-header-row-" + _kind.lower(), "送信単位の%sが見出し行だけ。突き合わせの誤りは重ねない" % _kind,
          "%s of a unit holds nothing but a header row: no missing records on top" % _kind)
    def _(edition, kind=_kind):
        bundle = host(edition, kind)
        file = bundle.file(kind)
        return bundle, [at("CP309", file.edit_bytes(lambda data: header(file)))]

    @each("CP308", "fail-only-separators-" + _kind.lower(), "送信単位の%sが区切りだけの行だけ。突き合わせの誤りは重ねない" % _kind,
          "%s of a unit holds nothing but a row of separators: no missing records on top" % _kind)
    def _(edition, kind=_kind):
        bundle = host(edition, kind)
        file = bundle.file(kind)
        return bundle, [at("CP308", file.edit_bytes(lambda data: b"," * (len(file.records[0]) - 1) + b"\r\n"))]


@each("CP422", "fail-in-a-record-of-other-count", "項目数の違うレコードのCSVバージョンが別の版。CP501ではない",
      "The record that CP401 hits has another edition's version: not CP501")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = shift_in(bundle.file("DLTPLAN").set(2, 1, "202208" if edition == "V4" else "202407"), 2)
    return bundle, [at("CP401", file, None, 2), at("CP422", file, 1, 2)]

# -- Formats ------------------------------------------------------------------------------------------------------


for _value, _name in (("0001－000010", "short"), ("00001－0000101", "long")):
    bad("CP418", "fail-wide-hyphen-and-%s" % _name, "UPJSK", TAIS, _value, "全角ハイフンで桁数も違うTAISコード。CP405ではない",
        "A full-width hyphen and wrong lengths: not CP405", people=1, sender=RENTAL)
for _bytes, _name in ((b'"1\r\n"', "crlf"), (b'"1\n"', "lf")):
    bad("CP404", "fail-line-break-in-satellite-" + _name, "UPJSK", SATELLITE, _bytes, "引用符の中のサテライト枝番に改行", "A line break in a quoted satellite",
        people=1, also=(lambda bundle, file: at("CP316", file),))
bad("CP410", "fail-seq-000", "UP2KYO", "課題ＮＯ", "000", "番号が000", "Number 000")
bad("CP410", "fail-seq-000-is-a-warning", "UPYOBO_SUB", "課題ＮＯ", "000", "別表の番号が000(警告)", "Number 000 in the annex: a warning", severity="warning")


for _value, _rule, _name in (("0X00100002", "CP412", "letter"), ("00000100002", "CP412", "too-long"), ("0000100002 ", "CP411", "blank")):
    @each("CP801", "pass-other-faulty-value-begins-with-0-" + _name, "列のほかの値(それも誤り)が0で始まるので、0が消えたのではない",
          "Another value of the column, faulty too, begins with 0: no zeros were lost")
    def _(edition, value=_value, rule=_rule):
        bundle = unit(edition, "service-slip-deletion")
        file = bundle.file("DLTPLAN").set(1, INSURED, "100001").set(2, INSURED, value)
        if rule == "CP412":
            return bundle, [at("CP412", file, INSURED, 1, 2)]
        return bundle, [at("CP412", file, INSURED), at(rule, file, INSURED, 2)]


@each("CP801", "pass-other-spreadsheet-time-begins-with-0", "列のほかの時刻が09:00。0は消えていない", "Another time of the column is 09:00: its zero is there")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK").set(1, START, "900").set(2, START, "09:00")
    return bundle, [at("CP408", file, START), at("CP802", file, START, 2)]


# -- Rows of a file -----------------------------------------------------------------------------------------------

for _name, _rule, _field, _value in (("number", "CP410", DETAIL, "x"), ("insured", "CP412", INSURED, "A000100001"), ("month", "CP407", MONTH, "202513"),
                                     ("office", "CP413", OFFICE, "13999020x1"), ("code", "CP421", CODE, "17100"), ("units", "CP410", UNITS, "9x0")):
    @each("CP510", "pass-row-with-faulty-" + _name, "番号2の行の%sが読めない。番号の抜けとは言わない" % _field, "The row of number 2 is faulty: no gap is told: " + _name)
    def _(edition, rule=_rule, field=_field, value=_value):
        bundle, file = rental(edition, (1, "1"), (1, "2"), (1, "3"))
        return bundle, [at(rule, file.set(2, field, value), field, 2)]


@each("CP510", "pass-row-of-other-count", "番号2の行の項目数が違う", "The row of number 2 has an extra column")
def _(edition):
    bundle, file = rental(edition, (1, "1"), (1, "2"), (1, "3"))
    return bundle, [at("CP401", shift_in(file, 2), None, 2)]


@each("CP510", "pass-row-of-other-month", "番号2の行の対象年月が違う。CP502だけ", "The row of number 2 is of another month: CP502 alone")
def _(edition):
    bundle, file = rental(edition, (1, "1"), (1, "2"), (1, "3"))
    return bundle, [at("CP502", file.set(2, MONTH, "202505"), MONTH, 2)]


for _code, _name in (("331111", "33"), ("ZZ1111", "zz")):
    @each("CP510", "pass-row-of-type-" + _name, "番号のある行の種類が連携対象外。CP511だけ", "The row with the number is of a type out of scope: CP511 alone")
    def _(edition, code=_code):
        bundle, file = rental(edition, (1, "1"), (1, "2"), (1, "3"))
        return bundle, [at("CP511", file.set(2, CODE, code), CODE, 2)]


for _name, _rule, _field, _value in (
        ("start", "CP408", START, "0960"), ("day", "CP406", DAY, "20250431"), ("units", "CP410", UNITS, "3x6"), ("mask", "CP416", MASK, "1" * 30),
        ("office", "CP413", OFFICE, "13999020x1"), ("satellite", "CP404", SATELLITE, "001"), ("over", "CP409", OVER, "7"),
        ("empty-code", "CP402", CODE, ""), ("empty-office", "CP402", OFFICE, ""), ("empty-day", "CP402", DAY, ""), ("empty-end", "CP402", END, ""),
        ("insured", "CP412", INSURED, "A000100001")):
    @each("CP505", "pass-equal-rows-with-" + ("faulty-" if _value else "") + _name, "同じ誤りのある2行。比べる値が読めないので重複とは言わない(%s)" % _field,
          "Two rows with one fault: a compared value cannot be read, so no duplicate: " + _name)
    def _(edition, rule=_rule, field=_field, value=_value):
        bundle = results(edition)
        file = bundle.file("UPJSK").set(1, field, value)
        file.copy_record(1)
        return bundle, [at(rule, file, field, 1, 2)]

for _name, _rule, _field, _value in (("units", "CP410", UNITS, "3x6"), ("empty-code", "CP402", CODE, ""), ("satellite", "CP404", SATELLITE, "001")):
    @each("CP505", "pass-equal-rows-of-table-7-with-" + _name, "第7表の同じ誤りのある2行(%s)" % _field, "Two rows of table 7 with one fault: " + _name)
    def _(edition, rule=_rule, field=_field, value=_value):
        bundle = unit(edition, "service-slip", people=1)
        file = bundle.file("UPSIKYU").set(1, "サービス単位金額", "").set(1, field, value)
        file.copy_record(1)
        return bundle, [at(rule, file, field, 1, 2)]


@each("CP504", "fail-supplements-of-a-care-plan-one-with-a-month", "計画書の補足情報が1人に2件、2件目に対象年月", "Two supplements of one plan, the second with a month")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UPHOSOKU")
    n = file.copy_record(1)
    return bundle, [at("CP504", file, None, n), at("CP606", file.set(n, MONTH, "202504"), MONTH, n)]


@each("CP504", "fail-supplements-of-a-slip-one-with-a-date", "利用票の補足情報が1人に2件、2件目に計画作成日", "Two supplements of one slip, the second with a plan date")
def _(edition):
    bundle = unit(edition, "service-slip")
    file = bundle.file("UPHOSOKU")
    n = file.copy_record(1)
    return bundle, [at("CP504", file, None, n), at("CP605", file.set(n, PLAN_DATE, "20250401"), PLAN_DATE, n)]


for _field, _value, _rule, _name in ((CODE, "11AAA", "CP421", "code"), (OFFICE7, "", "CP402", "office")):
    @each("CP517", "pass-subtotal-with-unreadable-" + _name, "小計の行の%sが読めない。小計がないとは言わず未検査" % _field,
          "The subtotal row cannot be read: not missing, not checked: " + _name)
    def _(edition, field=_field, value=_value, rule=_rule):
        bundle = unit(edition, "service-slip", people=1)
        file = bundle.file("UPSIKYU")
        n = rows(file, **{CODE: "11AAAA"})[0]
        return bundle, [at(rule, file.set(n, field, value), field, n)], [{"file": "UPSIKYU", "rules": ["CP517"]}] + lost(bundle, "CP516", "CP517")


@each("CP511", "fail-total-row-with-code-999998", "全合計の行のコードが999998。全合計がないとは言わず未検査", "The total row's code is 999998: no missing total, not checked")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPSIKYU")
    n = rows(file, **{CODE: "999999"})[0]
    return bundle, [at("CP511", file.set(n, CODE, "999998"), CODE, n)], lost(bundle, "CP516", "CP517")


@each("CP601", "fail-upsikyu-without-total", "第7表に第6表にいない人の明細だけがある。全合計がないとは言わない", "A detail row of a stranger in table 7: no missing total on top")
def _(edition):
    bundle, more = unit(edition, "service-slip"), unit(edition, "service-slip", people=3)
    file = bundle.file("UPSIKYU")
    n = file.add_record(list(more.file("UPSIKYU").records[len(file.records)]))
    return bundle, [at("CP601", file, None, n)]


for _name, _cells, _field, _records in (
        ("two-behind-one-gap", {20: "11", 28: "21", 32: "15"}, 28, (1,)), ("gap-and-same-type", {20: "11", 28: "11"}, 28, (1,)),
        ("gap-and-23", {20: "11", 28: "23"}, 28, (1,)), ("two-records", {20: "11", 28: "21", 32: "15"}, 28, (1, 2))):
    @each("CP528", "fail-" + _name, "空の枠の後ろは最初の枠だけ、1列1レコードに1件", "Only the first block behind a gap, one finding a column and record")
    def _(edition, cells=_cells, field=_field, records=_records):
        bundle = host(edition, "UPHOSOKU")
        file = bundle.file("UPHOSOKU")
        for r in records:
            for no, value in cells.items():
                file.set(r, no, value)
        return bundle, [at("CP528", file, field, 1, len(records))]


@each("CP529", "pass-total-row-of-prevention", "予防の行だけの人は、全合計の行の更新業者コードも問わない", "A person with preventive rows alone: the total row is silent too")
def _(edition):
    bundle = slip(edition, *prevention_services(None), receiver=(NURSE.office, "63"))
    bundle.file("UPSIKYU").set(None, UPDATER, OTHER_OFFICE)
    return bundle


@each("CP529", "fail-total-row-of-care", "介護給付の行のある人は、全合計の行も問う", "A person with care rows: the total row is told")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPSIKYU")
    n = rows(file, **{CODE: "999999"})[0]
    return bundle, [at("CP529", file.set(n, UPDATER, OTHER_OFFICE), UPDATER, n)]


@each("CP601", "fail-orphan-beside-a-faulty-key-of-the-other-plan", "利用者基本情報の別表1のキーが読めなくても、支援計画書の別表の親なしは言う",
      "A key of UPKIHON_SUB1 cannot be read: the orphan of UPYOBO_SUB is told all the same", ("V4",))
def _(edition):
    bundle, more = (unit(edition, "prevention-plan-and-basic-information", people=n) for n in (2, 3))
    file, sub = bundle.file("UPKIHON_SUB1").set(1, INSURED, "A000100001"), bundle.file("UPYOBO_SUB")
    n = sub.add_record(list(more.file("UPYOBO_SUB").records[len(sub.records)]))
    return bundle, [at("CP412", file, INSURED), at("CP601", sub, None, n)]

# -- A type in the name that is none ------------------------------------------------------------------------------


for _name, _rule, _new in (("unknown-type", "CP104", "99"), ("three-characters", "CP104", "0%s"), ("no-type", "CP102", None)):
    for _other in ("CP512", "CP514", "CP515", "CP529"):
        @each(_rule, "fail-%s-without-%s" % (_name, _other.lower()), "名前の種類が分からないので、%sは言わない" % _other,
              "The type in the name is unknown: no %s" % _other, ("V4",))
        def _(edition, other=_other, new=_new, rule=_rule):
            if other == "CP512":        # might be an entrusted relay
                bundle, spoilt = results(edition), HELPER
                bundle.file("UPJSK").set(None, OFFICE, OTHER_OFFICE)
            elif other == "CP514":      # might go to a plan office
                spoilt = HELPER
                bundle = unit(edition, "service-slip", people=1, services=lambda p: [prevention_services(p)[0]], receiver=HELPER)
            else:                       # might be two plan offices
                bundle, spoilt = unit(edition, "service-slip", people=1), HELPER
                bundle.file("UPPLAN").set(None, PLANNER if other == "CP515" else UPDATER, OTHER_OFFICE)
            for file in bundle.files:
                old = "_%s_%s" % (spoilt.office, spoilt.type)
                text = new % spoilt.type if new and "%" in new else new
                file.replace_in_name(old, "_" + spoilt.office + ("_" + text if text else ""))
            return bundle, [on(rule, f) for f in bundle.files]
