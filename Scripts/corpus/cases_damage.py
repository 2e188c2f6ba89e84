"""What spreadsheets, conversions and wrong menus do to files (CP801-CP806)."""
import standard
from bundles import unit
from case import F
from recipes import at, bad, each, good, host, lost
from standard import insurer_number, office_number

INSURER, INSURED, CONSENT, LIMIT = "保険者番号", "被保険者番号", "同意書受付業者", "区分支給限度基準額"
START, END, CREATED = "サービス開始時刻", "サービス終了時刻", "作成年月日"
OTHER = {"V3": "V4", "V4": "V3"}

# -- CP801 ------------------------------------------------------------------------------------------------------


@each("CP801", "fail-insured", "被保険者番号の先頭の0が全部消えた", "All insured numbers lost their zeros")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").set(1, INSURED, "100001").set(2, INSURED, "100002")
    return bundle, [at("CP801", file, INSURED, 1, 2)]


@each("CP801", "fail-insured-beside-whole-numbers", "0で始まらない番号はそのまま。短い番号だけ数える", "Numbers that never began with 0 stand beside; the short ones are counted")
def _(edition):
    bundle = host(edition, "DLTPLAN", people=3)
    file = bundle.file("DLTPLAN").set(1, INSURED, "1234567890").set(2, INSURED, "100002").set(3, INSURED, "H000000001")
    return bundle, [at("CP801", file, INSURED, 2)]


@each("CP801", "fail-insurer", "保険者番号の先頭の0が消えた", "The insurer lost its zero")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").set(None, INSURER, insurer_number("01100")[1:])
    return bundle, [at("CP801", file, INSURER, 1, 2)]


@each("CP801", "fail-unit", "送信単位の第6表だけ被保険者番号の先頭の0が消えた。突き合わせは未検査", "Table 6 of a unit lost its zeros: comparisons are not checked")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPPLAN").set(None, INSURED, "100001")
    return bundle, [at("CP801", file, INSURED, 1, 5)], lost(bundle, "CP514", "CP601")


@each("CP801", "fail-office", "事業所番号の先頭の0が消えた", "An office number lost its zero")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    file = bundle.file("UPHOSOKU").set(1, CONSENT, office_number("019990101")[1:]).set(2, CONSENT, office_number("139990101"))
    return bundle, [at("CP801", file, CONSENT)]


@each("CP801", "fail-time", "時刻の先頭の0が消えた(900)", "Times lost their zero: 900")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK").set(1, START, "900").set(2, START, "900")
    return bundle, [at("CP801", file, START, 1, 2)]


@each("CP801", "fail-time-midnight", "0000が0に、0030が30になった", "0000 became 0 and 0030 became 30")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK").set(1, START, "0").set(2, START, "30")
    return bundle, [at("CP801", file, START, 1, 2)]


@each("CP801", "fail-weekly-plan-time", "第3表の時刻の先頭の0が消えた", "A weekly plan's time lost its zero", ("V4",))
def _(edition):
    bundle = unit(edition, "care-plan", people=1)
    return bundle, [at("CP801", bundle.file("UP3KYO").set(1, 8, "900"), 8)]


@each("CP801", "fail-code", "コードの先頭の0が消えた(06が6)", "A code lost its zero: 06 became 6")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    return bundle, [at("CP801", bundle.file("UPHOSOKU").set(2, "要介護状態区分", "6"), "要介護状態区分", 2)]


@each("CP801", "fail-code-upkihon", "相談方法の先頭の0が消えた(01が1)", "A consultation code lost its zero", ("V4",))
def _(edition):
    bundle = unit(edition, "basic-information")
    return bundle, [at("CP801", bundle.file("UPKIHON").set(None, "相談方法", "1"), "相談方法", 1, 2)]


@each("CP801", "fail-zero-date", "利用票の補足情報の00000000が0になった。CP605は重ねない", "00000000 of a slip's supplement became 0: no CP605 on top")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    return bundle, [at("CP801", bundle.file("UPHOSOKU").set(None, 4, "0"), 4, 1, 2)]


@each("CP801", "fail-zero-month", "計画書の補足情報の000000が0になった。CP606は重ねない", "000000 of a care plan's supplement became 0: no CP606 on top")
def _(edition):
    bundle = unit(edition, "care-plan")
    return bundle, [at("CP801", bundle.file("UPHOSOKU").set(None, 63, "0"), 63, 1, 2)]


@each("CP801", "fail-some-not-legal-when-padded", "短い値の1つは0を補ってもコード表にないが、1つでも合えば全部この規則", "One short code is in no table when padded; one that is decides for all")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    file = bundle.file("UPHOSOKU").set(1, "要介護状態区分", "9").set(2, "要介護状態区分", "6")
    return bundle, [at("CP801", file, "要介護状態区分", 1, 2)]


@each("CP801", "fail-columns-of-lost-record", "項目数の違うレコードの1-3項目めは判断に加えない", "Columns 1-3 of a CP401 record take no part in the decision")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").set(1, INSURED, "100001")
    file.records[1].append("")
    return bundle, [at("CP801", file, INSURED), at("CP401", file, None, 2)]


@each("CP801", "fail-decided-at-end", "前半の番号が短く、0で始まる番号はほかの列だけ。判断は列ごと", "Decided column by column: another column's zeros do not matter")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK").set(1, END, "930").set(2, END, "1000")
    assert file.get(1, START) == "0900"
    return bundle, [at("CP801", file, END)]


@each("CP801", "fail-quoted", "引用符の中の短い番号", "A short number in quotes")
def _(edition):
    bundle = host(edition, "DLTPLAN", people=1)
    file = bundle.file("DLTPLAN").raw(1, 3, b'"100001"')
    return bundle, [at("CP801", file, INSURED), at("CP316", file)]


for _name, _rule, _kind, _field, _first, _second, _ja, _en in (
        ("insured", "CP412", "DLTPLAN", INSURED, "100001", "0000100002", "被保険者番号", "insured numbers"),
        ("time", "CP408", "UPJSK", START, "900", "0930", "時刻", "times"),
        ("code", "CP404", "UPHOSOKU", "要介護状態区分", "6", "06", "コード", "codes")):
    @each(_rule, "fail-zeros-kept-elsewhere-" + _name,
          "短い%s。同じ列の後のレコードが0で始まるので、項目自身の規則" % _ja,
          "A short value among %s; a later one of the column begins with 0, so its own rule" % _en)
    def _(edition, rule=_rule, kind=_kind, field=_field, first=_first, second=_second):
        bundle = host(edition, kind, **({"people": 1} if kind == "UPJSK" else {}))
        file = bundle.file(kind).set(1, field, first).set(2, field, second)
        return bundle, [at(rule, file, field)]


for _unit, _no, _rule, _zero in (("service-slip", 4, "CP406", "00000000"), ("care-plan", 63, "CP407", "000000")):
    @each("CP801", "pass-zero-form-kept-elsewhere-%d" % _no, "0だけの値。同じ列のほかのレコードに%sがあるので項目自身の規則" % _zero,
          "A single 0 beside %s in the column: the own rule" % _zero)
    def _(edition, unit_name=_unit, no=_no, rule=_rule):
        bundle = unit(edition, unit_name)
        return bundle, [at(rule, bundle.file("UPHOSOKU").set(1, no, "0"), no)]


@each("CP801", "pass-zeros-kept", "先頭の0が残っている", "The zeros are there")
def _(edition):
    return host(edition, "UPJSK", people=1)


@each("CP801", "pass-short-not-legal-when-padded", "0を補っても合う値が1つもない: 項目自身の規則", "No value is legal when padded: the own rule")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK").set(1, START, "975")
    for r in (2, 3):
        file.set(r, START, "1000")
    return bundle, [at("CP408", file, START)]


bad("CP406", "pass-short-date", "UPHOSOKU", "認定日", "2025041", "日付は対象外: CP406", "Never for dates: CP406", filed="CP801")
bad("CP407", "pass-short-month", "DLTPLAN", 4, "20254", "年月は対象外: CP407", "Never for months: CP407", filed="CP801", records=(1, 2))
bad("CP416", "pass-short-days", "UPJSK", "日割対象日", "1" * 30, "日割対象日は対象外: CP416", "Never for the days: CP416", filed="CP801", people=1)
bad("CP421", "pass-short-service-code", "UPJSK", "サービスコード", "11121", "サービスコードは対象外: CP421", "Never for service codes: CP421", filed="CP801",
    people=1)
bad("CP404", "pass-short-letters", "DLTJSK", 6, "A", "数字でない短い値は対象外", "Never for short values that are not digits", filed="CP801")

# -- CP802 ------------------------------------------------------------------------------------------------------

for _name, _value, _ja in (("slashes", "2025/4/1", "2025/4/1"), ("slashes-padded", "2025/04/01", "2025/04/01"), ("hyphens", "2025-04-01", "2025-04-01"),
                           ("kanji", "2025年4月1日", "2025年4月1日"), ("with-time", "2025/4/1 0:00", "2025/4/1 0:00"),
                           ("era", "令和7年4月1日", "令和7年4月1日"), ("first-year", "令和元年5月1日", "令和元年5月1日")):
    bad("CP802", "fail-date-" + _name, "UPHOSOKU", "認定日", _value, "日付が%sの形" % _ja, "A date as a spreadsheet shows it: " + _name)
for _name, _value in (("slash", "2025/4"), ("hyphen", "2025-04"), ("kanji", "2025年4月")):
    bad("CP802", "fail-month-" + _name, "DLTPLAN", 4, _value, "年月が%sの形" % _value, "A month as a spreadsheet shows it: " + _name, records=(1, 2))
for _name, _value in (("9-00", "9:00"), ("09-00", "09:00"), ("seconds", "9:00:00"), ("24-00", "24:00"), ("kanji-seconds", "10時00分00秒"),
                      ("half-of-the-day", "午前10時00分")):
    bad("CP802", "fail-time-" + _name, "UPJSK", START, _value, "時刻が%sの形" % _value, "A time as a spreadsheet shows it: " + _name, people=1)
bad("CP802", "fail-weekly-plan", "UP3KYO", 8, "9:00", "第3表の時刻", "A time of the weekly plan")
bad("CP802", "fail-zero-form", "UPHOSOKU", 4, "2025/4/1", "利用票の補足情報No.4が日付の形。CP605は重ねない", "No.4 of a slip's supplement: no CP605 on top")
bad("CP802", "fail-counted", "UPJSK", CREATED, "2025/5/3", "全レコードの作成年月日", "Every record", people=1, records=(1, 2, 3))
bad("CP802", "fail-service-day", "UPJSK", "サービス利用日", "2025/4/1", "サービス利用日。CP503は重ねない", "A service day: no CP503 on top", people=1)
bad("CP802", "fail-key-in-a-unit", "UPPLAN", "対象年月", "2025/4", "第6表の対象年月。突き合わせは未検査", "A target month of table 6: comparisons are not checked",
    key=True)
bad("CP802", "fail-blanks-around", "UPHOSOKU", "認定日", " 2025/4/1", "前に空白もある: 中身の規則だけ", "With a blank before: the inside's rule alone")
bad("CP406", "pass-word-like-a-month", "UPHOSOKU", "認定日", "Marine-1", "月の名に似た言葉は日付でない", "A word that begins like a month is no date", filed="CP802")
bad("CP410", "pass-in-integer", "UPHOSOKU", LIMIT, "1/2", "日付・時刻でない項目では項目自身の規則", "Elsewhere the field's own rule", filed="CP802")
good("CP802", "pass-in-text", "UPKIHON_SUB2", 5, "2025/4/1", "フリーテキストの日付は自由", "A date in free text is free")

# -- CP803 ------------------------------------------------------------------------------------------------------

bad("CP803", "fail-insured", "DLTPLAN", INSURED, "1.00E+05", "被保険者番号が指数表記", "An insured number in scientific notation", records=(1, 2))
bad("CP803", "fail-office", "UPHOSOKU", CONSENT, "1.3999E+09", "事業所番号が指数表記", "An office number in scientific notation")
bad("CP803", "fail-office-long", "UPHOSOKU", CONSENT, "1.39990101E+09", "長さも違うがこの規則だけ", "Too long as well: this rule alone")
bad("CP803", "fail-daymask", "UPJSK", "日割対象日", "1.11111E+30", "日割対象日が指数表記", "The days in scientific notation", people=1)
bad("CP803", "fail-int", "UPHOSOKU", LIMIT, "1.6765E+04", "整数が指数表記", "An integer in scientific notation")
bad("CP803", "fail-no-point", "UPHOSOKU", LIMIT, "2E+05", "小数点のない指数表記", "Without a point")
bad("CP803", "fail-negative-exponent", "UPHOSOKU", LIMIT, "1.5E-05", "負の指数", "A negative exponent")
bad("CP803", "fail-date", "UPHOSOKU", "認定日", "2.02504E+07", "日付が指数表記", "A date in scientific notation")
bad("CP803", "fail-phone", "UPHOSOKU", "利用者電話番号", "9.01E+09", "電話番号が指数表記: 誤り。CP415ではない", "A phone number: an error, not CP415")
bad("CP803", "fail-service-code", "UPJSK", "サービスコード", "1.1E+05", "サービスコードが指数表記", "A service code in scientific notation", people=1)
bad("CP803", "fail-key-in-a-unit", "UPPLAN", INSURED, "1.00E+05", "第6表の被保険者番号。突き合わせは未検査", "An insured number of table 6: comparisons are not checked",
    key=True)
good("CP803", "pass-e-without-sign", "UPJSK", "サービスコード", "116E11", "符号のないEは指数表記でない(サービスコードの英字)", "E without a sign is a letter of a service code",
     people=1)
good("CP803", "pass-in-text", "UPHOSOKU", "利用者住所２", "1.23457E+11", "フリーテキストは自由", "Free text is free")

bad("CP803", "fail-decimal-comma", "UPHOSOKU", CONSENT, b'"1,39990101E+09"', "小数点がコンマの設定の表計算ソフト", "A spreadsheet that writes a decimal comma",
    also=[lambda bundle, file: at("CP316", file)])

# -- CP804 ------------------------------------------------------------------------------------------------------


def quoted(text, encoding="utf-8"):
    """Free text as its bytes in another encoding, in quotes."""
    return b'"' + (text if isinstance(text, bytes) else text.encode(encoding)) + b'"'


NAME, ADDRESS, MANAGER, SERVICE_OFFICE = "利用者氏名", "利用者住所２", "プラン担当者名", "サービス事業所名"
GARBLED = "介護".encode("utf-8").decode("cp932")
assert GARBLED.startswith("莉")

bad("CP804", "fail-whole-text", "UPHOSOKU", ADDRESS, quoted("介護"), "フリーテキスト全体がUTF-8の2文字", "A whole free text of two characters in UTF-8")
bad("CP804", "fail-whole-text-with-ascii", "UPHOSOKU", ADDRESS, quoted("A-1 介護"), "英数字もあるUTF-8のフリーテキスト", "A whole text in UTF-8 with ASCII in it")
bad("CP804", "fail-run-of-nine-bytes", "UPHOSOKU", ADDRESS, quoted("住所は".encode("cp932") + "介護課".encode("utf-8") + "です".encode("cp932")),
    "Shift-JISの文章の中に、UTF-8の9バイトの並び", "A run of nine bytes of UTF-8 inside MS932")
bad("CP804", "fail-two-pairs", "UPHOSOKU", ADDRESS, quoted("縺ゅ繧は", "cp932"), "縺と繧が1つの文章に2つ", "Two of the pairs in one text")
bad("CP804", "fail-same-pair-twice", "UPHOSOKU", ADDRESS, quoted("縺あ、縺い", "cp932"), "縺が1つの文章に2回", "The same pair twice in one text")
bad("CP804", "fail-name", "UPHOSOKU", NAME, quoted("介護"), "氏名の列。CP805は重ねない", "A name column: no CP805 on top", records=(1, 2))
bad("CP804", "fail-instead-of-lost-characters", "UPHOSOKU", NAME, quoted("縺?縺?", "cp932"), "文字化けと「?」が同じ値にあればこの規則だけ",
    "Garbled, with question marks too: this rule alone")
bad("CP804", "fail-care-plan", "UP2KYO", "サービス内容", quoted("介護の支援"), "計画書の文章", "A text of a care plan")
good("CP804", "pass-one-pair", "UPHOSOKU", ADDRESS, quoted("とぐろは縺と書く", "cp932"), "縺が1つだけ", "One of the pairs alone")
good("CP804", "pass-one-character", "UPHOSOKU", ADDRESS, quoted("縺ｯ", "cp932"), "UTF-8なら1文字だけの並び(縺ｯ)", "A whole text that would be one character in UTF-8")
good("CP804", "pass-run-of-six-bytes", "UPHOSOKU", ADDRESS, quoted("住所は".encode("cp932") + "介護".encode("utf-8") + "です".encode("cp932")),
     "Shift-JISの文章の中に、UTF-8の6バイトの並び", "A run of six bytes of UTF-8 inside MS932")
good("CP804", "pass-rare-kanji", "UPHOSOKU", ADDRESS, quoted("鄙びた蘖と蜻蛉の郷、齋藤方", "cp932"), "字形の似た、まれな漢字", "Rare kanji of those rows")
good("CP804", "pass-pairs-in-two-texts", "UPHOSOKU", "利用者住所１", quoted("縺", "cp932"), "別の文章に1つずつ", "One pair each in two texts", records=(1, 2))
good("CP804", "pass-half-width-katakana", "UPHOSOKU", "利用者氏名フリガナ", quoted("ﾀﾅｶ ﾊﾅｺ", "cp932"), "半角カタカナ", "Half-width katakana")
bad("CP405", "pass-code-column", "UPJSK", "サービスコード", "介護".encode("utf-8"), "フリーテキストでない項目では項目自身の規則", "Elsewhere the field's own rule", filed="CP804",
    people=1)

# -- CP805 ------------------------------------------------------------------------------------------------------

for _kind, _field in (("UPHOSOKU", "利用者氏名フリガナ"), ("UPHOSOKU", NAME), ("UP1KYO", "居宅サービス計画作成者氏名"), ("UP1KYO", "介護支援事業者名"),
                      ("UP2KYO", SERVICE_OFFICE), ("UPPLAN", MANAGER), ("UPPLAN", SERVICE_OFFICE), ("UPJSK", MANAGER), ("UPJSK", SERVICE_OFFICE),
                      ("UPSIKYU", SERVICE_OFFICE), ("UPKIHON", 7), ("UPKIHON", 14), ("UPKIHON", 15), ("UPYOBO", 8), ("UPYOBO", 15), ("UPYOBO", 16),
                      ("UPYOBO", 17)):
    bad("CP805", "fail-question-mark-%s-%s" % (_kind.lower(), _field if isinstance(_field, int) else standard.number_of("V4", _kind, _field)),
        _kind, _field, quoted("?田 花子", "cp932"), "%sの%sに「?」" % (_kind, _field), "A question mark in a name of %s" % _kind)
bad("CP805", "fail-geta", "UPHOSOKU", NAME, quoted("〓田 花子", "cp932"), "氏名に「〓」", "A geta mark in a name", records=(1, 2))
bad("CP805", "fail-square", "UPHOSOKU", NAME, quoted("山□ 花子", "cp932"), "氏名に「□」", "A white square in a name")
bad("CP805", "fail-whole-name", "UPHOSOKU", NAME, quoted("????", "cp932"), "氏名が全部「?」", "Nothing but question marks")
good("CP805", "pass-full-width-question-mark", "UPPLAN", SERVICE_OFFICE, quoted("デイ？はなまる", "cp932"), "全角の「？」は名前の一部でよい", "A full-width question mark")
good("CP805", "pass-other-squares", "UPPLAN", SERVICE_OFFICE, quoted("デイ■◇○はなまる", "cp932"), "ほかの記号は対象外", "Other signs are free")
good("CP805", "pass-trail-bytes", "UPPLAN", SERVICE_OFFICE, quoted(b"\x8b\x81\xac", None), "「〓」と同じバイトが別の文字の切れ目にある",
     "The bytes of the geta mark, across other characters")
good("CP805", "pass-text-that-is-no-name", "UPHOSOKU", ADDRESS, quoted("ここ? 〓□", "cp932"), "名前でないフリーテキスト", "Free text that is no name")


@each("CP805", "pass-character-beyond-ms932", "UTF-8のファイルの𠮷。文字はあるので、CP301だけ", "U+20BB7 in a file of UTF-8: the character is there, CP301 alone")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    file = bundle.file("UPHOSOKU").set(1, NAME, "吉田 花子")
    file.edit_bytes(lambda data: data.decode("cp932").replace("吉田", "𠮷田").encode("utf-8"))
    return bundle, [F("CP301", "error", file)]

# -- CP806 ------------------------------------------------------------------------------------------------------


def disguised(bundle, kind, **options):
    """The bundle's file of that kind with the other edition's content."""
    other = host(OTHER[bundle.edition], kind, **options)
    file = bundle.file(kind)
    file.records, file.edition = other.file(kind).records, other.edition
    return file


for _kind in ("UPPLAN", "UPJSK", "UPSIKYU"):
    @each("CP806", "fail-" + _kind.lower(), "%sの中身がもう一方の版。中身の版で読む" % _kind, "%s holds the other edition; it is read as such" % _kind)
    def _(edition, kind=_kind):
        bundle = host(edition, kind)
        return bundle, [at("CP806", disguised(bundle, kind), None, None)]


@each("CP806", "fail-both-tables", "第6表と第7表の中身がもう一方の版。ファイルごとに1件", "Tables 6 and 7 both hold the other edition: a finding each")
def _(edition):
    bundle = unit(edition, "service-slip")
    return bundle, [at("CP806", disguised(bundle, k), None, None) for k in ("UPPLAN", "UPSIKYU")]


@each("CP806", "fail-fields-of-content", "項目は中身の版で検査する(No.は中身の版のもの)", "Fields are judged by the edition of the content, numbers are its")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = disguised(bundle, "UPJSK", people=1).set(2, "３０日超区分", "7")
    return bundle, [at("CP806", file, None, None), at("CP409", file, "３０日超区分", 2)]


@each("CP806", "fail-one-record", "レコード1件", "A single record")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = disguised(bundle, "UPJSK", people=1)
    file.delete_record(3).delete_record(2)
    return bundle, [at("CP806", file, None, None)]


@each("CP806", "pass-count-alone", "項目数だけもう一方の版: CP401", "The other edition's count alone: CP401")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = disguised(bundle, "UPJSK", people=1).set(None, 1, standard.VERSION[edition])
    return bundle, [at("CP401", file, None, 1, 3)]


@each("CP806", "pass-version-alone", "CSVバージョンだけもう一方の版: CP422", "The other edition's version alone: CP422")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK").set(None, 1, standard.VERSION[OTHER[edition]])
    return bundle, [at("CP422", file, 1, 1, 3)]


@each("CP806", "pass-same-count-kind", "項目数が同じ種類のファイルではCP422", "A kind of equal counts: CP422")
def _(edition):
    bundle = unit(edition, "care-plan", people=1)
    file = bundle.file("UP1KYO").set(None, 1, standard.VERSION[OTHER[edition]])
    return bundle, [at("CP422", file, 1)]
