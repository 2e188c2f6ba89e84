"""The fields one by one (CP401-CP426)."""
import standard
from bundles import HELPER, RENTAL, Person, Service, unit
from case import case
from recipes import LOST, at, bad, each, editions_of, good, host, lost
from standard import insurer_number, medical_office_number, office_number

OTHER_EDITION = {"V3": "V4", "V4": "V3"}
NO_COLUMNS = (5, 10, 14)                                  # UPYOBO_SUB
LIMIT, CONSENT = "区分支給限度基準額", "同意書受付業者"
INSURER, INSURED = "保険者番号", "被保険者番号"

# -- CP401 ------------------------------------------------------------------------------------------------------


@each("CP401", "fail-one-too-few", "1件の最後の項目がない", "One record lacks its last field")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN")
    del file.records[1][3]
    return bundle, [at("CP401", file, None, 2)]


@each("CP401", "fail-trailing-comma", "全レコードの末尾に余分なカンマ", "A comma too many at the end of every record")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK")
    for r in file.records:
        r.append("")
    return bundle, [at("CP401", file, None, 1, 3)]


@each("CP401", "fail-too-few-and-too-many", "多い件と少ない件。1件に数える", "One record too long, one too short: one finding")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK")
    del file.records[1][-1]
    file.records[2].append("1")
    return bundle, [at("CP401", file, None, 2, 2)]


@each("CP401", "fail-columns-behind-third-not-judged", "項目数が違うレコードの4項目め以降は検査しない",
      "Columns behind the third of such a record are not judged")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").set(1, 4, "2025/4")
    file.records[0].append("")
    return bundle, [at("CP401", file)]


for _name, _no, _value, _rule, _ja, _en in (
        ("version", 1, "202410", "CP422", "CSVバージョン", "the version"),
        ("insurer", 2, "９９００１０", "CP405", "保険者番号", "the insurer"),
        ("insured", 3, "A000100001", "CP412", "被保険者番号", "the insured number"),
        ("insured-empty", 3, "", "CP402", "空の被保険者番号", "an empty insured number")):
    @each("CP401", "fail-first-columns-judged-" + _name, "項目数が違うレコードでも1-3項目めの%sは検査する" % _ja,
          "Columns 1-3 of such a record are still judged: " + _en)
    def _(edition, no=_no, value=_value, rule=_rule):
        bundle = host(edition, "DLTPLAN")
        file = bundle.file("DLTPLAN").set(2, no, value)
        file.records[1].append("")
        return bundle, [at("CP401", file, None, 2), at(rule, file, no, 2)]


@each("CP401", "fail-yields-no-fact", "項目数が違うレコードは重複に数えない", "Such a record takes no part in duplicates")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN")
    file.records[file.copy_record(2) - 1].append("")
    return bundle, [at("CP401", file, None, 3)]


for _kind, _ja in (("UPPLAN", "第6表"), ("UPSIKYU", "第7表"), ("UPJSK", "実績")):
    @each("CP401", "fail-count-of-other-edition-%s" % _kind.lower(), "%sの項目数がもう一方の版のもの。CSVバージョンは正しい" % _ja,
          "%s has the column count of the other edition, with its own version" % _kind)
    def _(edition, kind=_kind):
        bundle, other = host(edition, kind, people=1), host(OTHER_EDITION[edition], kind, people=1)
        file = bundle.file(kind)
        file.records, file.edition = other.file(kind).records, other.edition
        file.set(None, 1, standard.VERSION[edition])
        return bundle, [at("CP401", file, None, 1, len(file.records))], () if kind == "UPJSK" else lost(bundle, *LOST[kind])


def one_service():
    return [Service(HELPER.office, "111211", 396, [1], "0900", "1000")]


@each("CP401", "fail-in-a-unit", "第6表の1件の項目数が違う。ほかの突き合わせは誤りにせず未検査",
      "A record of table 6 is lost: its person is not called an orphan")
def _(edition):
    bundle = unit(edition, "service-slip", people=1, services=lambda p: one_service())
    file = bundle.file("UPPLAN")
    file.records[0].append("")
    return bundle, [at("CP401", file)], lost(bundle, "CP514", "CP601")


@each("CP401", "fail-deletion-of-results-with-many-columns", "削除ファイルに実績の項目数。先頭の項目は正しく読めるが誤り",
      "A deletion file with the columns of results is an error though its first columns read well", kinds=("DLTJSK",))
def _(edition):
    bundle = host(edition, "DLTJSK")
    file = bundle.file("DLTJSK")
    for r in file.records:
        r.extend([""] * 16)
    return bundle, [at("CP401", file, None, 1, 2)]


@each("CP401", "fail-v3-dltjsk-five-columns", "V3の実績削除が5項目: 警告", "Five columns in V3 DLTJSK: a warning", ("V3",))
def _(edition):
    bundle = host(edition, "DLTJSK")
    file = bundle.file("DLTJSK")
    for r in file.records:
        del r[5]
    return bundle, [at("CP401", file, None, 1, 2, "warning")]


@each("CP401", "fail-v3-dltjsk-five-and-four-columns", "V3の実績削除に5項目の件と4項目の件: 警告と誤り",
      "V3 DLTJSK with a record of five and one of four columns: a warning and an error", ("V3",))
def _(edition):
    bundle = host(edition, "DLTJSK")
    file = bundle.file("DLTJSK")
    del file.records[0][5], file.records[1][4:]
    return bundle, [at("CP401", file, None, 1, 1, "warning"), at("CP401", file, None, 2)]


@each("CP401", "fail-v4-dltjsk-five-columns", "V4の実績削除が5項目: 誤り", "Five columns in V4 DLTJSK: an error", ("V4",))
def _(edition):
    bundle = host(edition, "DLTJSK")
    file = bundle.file("DLTJSK")
    for r in file.records:
        del r[5]
    return bundle, [at("CP401", file, None, 1, 2)]


good("CP401", "pass-commas-in-text", "UPJSK", "プラン担当者名", "計画,担当,子,,,", "フリーテキストの中のカンマ", "Commas inside free text", people=1)


@each("CP401", "pass-lower-case-extension", "拡張子が小文字の.csv", "The extension in lower case")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN")
    file.rename(file.name[:-4] + ".csv")
    return bundle

# -- CP402, CP403 -----------------------------------------------------------------------------------------------


for _name, _value, _ja, _en in (
        ("empty", "", "空", "empty"), ("empty-quoted", b'""', "引用符だけの空", 'empty as ""'),
        ("half-width-blanks", "  ", "半角空白だけ", "half-width blanks alone"),
        ("full-width-blank", "　", "全角空白だけ", "a full-width blank alone")):
    bad("CP402", "fail-text-" + _name, "UPHOSOKU", "利用者氏名", _value, "必須のフリーテキストが" + _ja, "A required free text is " + _en)
for _name, _value, _ja, _en in (
        ("empty", "", "空", "empty"), ("half-width-blank", " ", "半角空白だけ", "a half-width blank alone"),
        ("full-width-blank", "　", "全角空白だけ", "a full-width blank alone")):
    bad("CP402", "fail-code-" + _name, "UPHOSOKU", "利用者性別", _value, "必須のコードが" + _ja, "A required code is " + _en)
for _kind, _field in (("UPPLAN", "サービスコード"), ("UPJSK", "サービスコード"), ("UPJSK", "サービス開始時刻"), ("UPJSK", "単位数"),
                      ("UPJSK", "３０日超区分"), ("UP1KYO", "介護支援事業者名"), ("UP2KYO", "居宅計画書作成年月日"),
                      ("DLTPLAN", INSURED), ("DLTJSK", 6), ("DLT1KYO", 4), ("UP3KYO", 4), ("UPKIHON", "利用者氏名"),
                      ("UPKIHON", "計画種類"), ("UPYOBO", "利用者名"), ("DLTKIHON", 4), ("DLTYOBO", 4)):
    bad("CP402", "fail-%s-%s" % (_kind.lower(), _field if isinstance(_field, int) else
                                 {"サービスコード": "code", "サービス開始時刻": "time", "単位数": "units", "３０日超区分": "over",
                                  "介護支援事業者名": "name", "居宅計画書作成年月日": "date", INSURED: "insured", "利用者氏名": "name",
                                  "計画種類": "plan-kind", "利用者名": "name"}[_field]),
        _kind, _field, "", "%sの必須の項目が空" % _kind, "A required field of %s is empty" % _kind)
bad("CP402", "fail-version", "DLTPLAN", 1, "", "CSVバージョンが空。CP422は重ねない", "The version is empty: no CP422 on top", records=(1, 2))
bad("CP402", "fail-insured-in-a-unit", "UPPLAN", INSURED, "", "第6表の被保険者番号が空。突き合わせは未検査",
    "An empty insured number in table 6: comparisons are not checked", key=True)
bad("CP402", "fail-month-in-a-unit", "UPPLAN", "対象年月", "", "第6表の対象年月が空。CP502は重ねない", "An empty target month: no CP502 on top", key=True)
bad("CP402", "fail-count-on-detail-row", "UPSIKYU", "回数／日数", "", "明細行の回数が空: 誤り", "An empty count on a detail row: an error")
bad("CP402", "fail-count-on-subtotal-row", "UPSIKYU", "回数／日数", "", "小計行の回数が空: 警告", "An empty count on a subtotal row: a warning",
    "warning", records=(3,))
bad("CP402", "fail-count-on-total-row", "UPSIKYU", "回数／日数", "", "合計行の回数が空: 警告", "An empty count on the total row: a warning",
    "warning", records=(5,))


@each("CP402", "fail-count-on-all-rows", "全行の回数が空: 誤りと警告を分ける", "Empty counts on all rows: an error and a warning")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPSIKYU").set(None, "回数／日数", "")
    return bundle, [at("CP402", file, "回数／日数", 1, 3), at("CP402", file, "回数／日数", 3, 2, "warning")]


@each("CP402", "fail-code-of-total-row", "合計行のサービスコードが空。合計行がないとは言わない",
      "The total row's code is empty: the total row is not said to be missing")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPSIKYU").set(5, "サービスコード", "")
    return bundle, [at("CP402", file, "サービスコード", 5)], lost(bundle, "CP516")


@each("CP402", "fail-office-of-total-row", "合計行の事業所コードが空。CP519は重ねない", "The total row's office is empty: no CP519 on top")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPSIKYU").set(5, "サービス事業所コード", "")
    return bundle, [at("CP402", file, "サービス事業所コード", 5)], lost(bundle, "CP516")


for _edition in ("V3", "V4"):
    for _u in standard.units(_edition):
        _options = {"images": False} if "basic-information" in _u.unit and "deletion" not in _u.unit else {}
        _bundle = unit(_edition, _u.unit, **_options)
        for _file in _bundle.files:
            for _c in standard.columns(_edition, _file.kind):
                if not _c.required and not _c.needed:
                    _file.set(None, _c.no, "")
            if _file.kind in ("UP2KYO", "UPYOBO_SUB"):                # one row a plan: no numbers to repeat
                _file.delete_record(4).delete_record(2)
        case(_edition, "CP402", "pass-optional-fields-empty-" + _u.unit, _bundle, (),
             "必須でない項目がすべて空(%s)" % _u.title, "Every field that is not required is empty: " + _u.unit)

for _kind in ("UPKIHON", "UPYOBO"):
    bad("CP403", "fail-empty-" + _kind.lower(), _kind, "委託の有無", "", "必要だけの項目が空", "A field marked 必要 alone is empty")
    bad("CP403", "fail-blank-" + _kind.lower(), _kind, "委託の有無", " ", "必要だけの項目が空白だけ", "A field marked 必要 alone holds a blank")
bad("CP403", "fail-counted", "UPYOBO", "委託の有無", "", "2件とも空", "Empty in both records", records=(1, 2))
bad("CP402", "pass-required-and-needed", "UPKIHON", "計画種類", "", "必須かつ必要の項目が空: CP402だけ",
    "A field both required and needed is empty: CP402 alone", filed="CP403")
good("CP403", "pass-no-mark", "UPKIHON", "障害高齢者の日常生活自立度", "", "印のない項目は空でよい", "A field without a mark may be empty")

# -- CP404, CP405 -----------------------------------------------------------------------------------------------

bad("CP404", "fail-insurer-long", "DLTPLAN", INSURER, "9900100", "保険者番号が7桁", "An insurer of seven digits")
bad("CP404", "fail-code-long", "UPHOSOKU", "利用者性別", "22", "1桁のコードが2桁", "A one-digit code of two digits")
bad("CP404", "fail-code-three", "UPHOSOKU", "要介護状態区分", "210", "2桁のコードが3桁", "A two-digit code of three digits")
bad("CP404", "fail-code-short", "UPHOSOKU", "要介護状態区分", "9", "1桁で、0を補ってもコード表にない。CP801ではない",
    "One digit that no table holds even when padded: not CP801")
bad("CP404", "fail-weekday-long", "UP3KYO", "曜日", "02", "曜日が2桁", "A weekday of two digits")
bad("CP404", "fail-service-type-long", "DLTJSK", 6, "111", "サービス種類が3桁", "A service type of three characters")
bad("CP404", "fail-service-type-short", "UPHOSOKU", 20, "1", "サービス種類が1桁", "A service type of one character")
bad("CP404", "fail-satellite", "UPJSK", "サテライト枝番", "123", "サテライト枝番が3桁", "A satellite number of three characters", people=1)
bad("CP404", "fail-any", "UPSIKYU", "入力者コード", "12345678901", "入力者コードが11桁", "An operator code of eleven characters")
bad("CP404", "fail-any-kana", "UPKIHON", "自室の階数", "３階建", "長さは文字で数える: 3文字", "Lengths count characters: three")
bad("CP404", "fail-int", "UPHOSOKU", LIMIT, "12345678", "7桁の整数が8桁", "An integer of eight digits where seven fit")
bad("CP404", "fail-int-one", "UPYOBO", 43, "10", "1桁の整数が2桁", "An integer of two digits where one fits")
bad("CP404", "fail-count", "UPJSK", "サービス回数", "100", "2桁の回数が3桁", "A count of three digits where two fit", people=1)
bad("CP404", "fail-sint", "UPJSK", "単位数", "1234567", "6桁の単位数が7桁", "Units of seven digits", people=1)
bad("CP404", "fail-sint-sign-counts", "UPJSK", "単位数", "-123456", "符号も桁に数える", "The sign counts in the length", people=1)
bad("CP404", "fail-seq-100", "UP2KYO", "援助内容ＮＯ", "100", "NOが3桁", "A number of three digits", records=(2,))
bad("CP404", "fail-seq-007", "UP2KYO", "援助内容ＮＯ", "007", "NOが0を含め3桁", "A number of three digits with zeros", records=(2,))
bad("CP404", "fail-phone", "UPHOSOKU", "利用者電話番号", "00-0000-0000-000", "電話番号が16文字: 誤り", "A phone number of sixteen: an error")
bad("CP404", "fail-no-columns", "UPYOBO_SUB", 14, "100", "別表のNOが3桁: 警告", "A number of the detail table with three digits: a warning",
    "warning", records=(2,))
bad("CP404", "fail-v3-count-of-table-7", "UPSIKYU", "回数／日数", "002", "V3の第7表の回数は2桁まで", "V3 table 7 counts have two digits", editions=("V3",))
good("CP404", "pass-v4-count-of-table-7", "UPSIKYU", "回数／日数", "002", "V4の第7表の回数は3桁まで", "V4 table 7 counts have three digits",
     editions=("V4",))


@each("CP404", "fail-insurer-short", "保険者番号が5桁。0で始まる番号がほかにあるので先頭の0は消えていない",
      "An insurer of five digits beside one that begins with 0: no zeros were lost")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").set(1, INSURER, "99001").set(2, INSURER, insurer_number("01100"))
    return bundle, [at("CP404", file, INSURER)]


good("CP404", "pass-phone-15", "UPHOSOKU", "利用者電話番号", "00-0000-0000-00", "電話番号が15文字", "A phone number of fifteen characters")
good("CP404", "pass-sint-6", "UPJSK", "単位数", "-12345", "符号を含め6桁", "Six with the sign", people=1)
good("CP404", "pass-int-7", "UPHOSOKU", LIMIT, "1234567", "7桁の整数", "Seven digits")
good("CP404", "pass-satellite-1", "UPJSK", "サテライト枝番", "1", "サテライト枝番が1桁", "A satellite number of one character", people=1)
good("CP404", "pass-long-text", "UPJSK", "プラン担当者名", "長" * 3000, "フリーテキストの長さは自由", "Free text of any length", people=1)
good("CP404", "pass-detail-number-any-length", "UPJSK", "明細判別コード", "00001", "明細判別コードの長さは問わない",
     "No length is checked for the detail number", people=1, sender=RENTAL)

for _name, _kind, _field, _value, _ja, _en in (
        ("insurer", "DLTPLAN", INSURER, "９９００１０", "保険者番号が全角", "Full-width digits in the insurer"),
        ("insurer-letters", "DLTPLAN", INSURER, "99A010", "保険者番号に英字", "Letters in the insurer"),
        ("insured", "DLTPLAN", INSURED, "００００１００００１", "被保険者番号が全角", "Full-width digits in the insured number"),
        ("insured-h", "DLTPLAN", INSURED, "Ｈ000000001", "被保険者番号の全角のH", "A full-width H in the insured number"),
        ("office", "UPHOSOKU", CONSENT, "１３９９９０１０１４", "事業所番号が全角", "Full-width digits in an office number"),
        ("office-kana", "UPHOSOKU", CONSENT, "13ｱ9901014", "事業所番号に半角カタカナ", "Half-width katakana in an office number"),
        ("date", "UPHOSOKU", "認定日", "２０２５０４０１", "日付が全角", "Full-width digits in a date"),
        ("date-text", "UPHOSOKU", "認定日", "更新申請中", "日付に漢字", "Kanji in a date"),
        ("month", "DLTPLAN", 4, "２０２５０４", "年月が全角", "Full-width digits in a month"),
        ("time", "UPJSK", "サービス開始時刻", "０９００", "時刻が全角", "Full-width digits in a time"),
        ("time-colon", "UPJSK", "サービス開始時刻", "09：00", "時刻に全角コロン", "A full-width colon in a time"),
        ("int", "UPHOSOKU", LIMIT, "１６７６５", "整数が全角", "Full-width digits in an integer"),
        ("sint", "UPJSK", "単位数", "－30", "全角の負号", "A full-width minus"),
        ("seq", "UP2KYO", "援助内容ＮＯ", "①", "NOが丸数字", "A circled digit as a number"),
        ("code", "UPHOSOKU", "利用者性別", "２", "コードが全角", "A full-width code"),
        ("code-kana", "UPHOSOKU", "利用者性別", "ｱ", "コードに半角カタカナ", "Half-width katakana as a code"),
        ("daymask", "UPJSK", "日割対象日", "1" * 30 + "０", "日割対象日に全角", "A full-width digit among the days"),
        ("service-code", "UPJSK", "サービスコード", "１１1211", "サービスコードが全角", "Full-width digits in a service code"),
        ("satellite", "UPJSK", "サテライト枝番", "ア", "サテライト枝番にカナ", "Katakana as a satellite number"),
        ("satellite-half-width-kana", "UPJSK", "サテライト枝番", "ｱ", "サテライト枝番に半角カタカナ", "Half-width katakana as a satellite number"),
        ("detail-number", "UPJSK", "明細判別コード", "１", "明細判別コードが全角", "A full-width detail number"),
        ("postal", "UPHOSOKU", "利用者郵便番号", "100－0000", "郵便番号の全角ハイフン", "A full-width hyphen in a postal code"),
        ("unit-price", "UPSIKYU", "単位数単価", "１１.40", "単価が全角", "Full-width digits in a unit price"),
        ("fixed", "UPSIKYU", "事業所コード", "９９９９９９９９９９", "固定値が全角。CP420ではない", "Full-width digits for a fixed value: not CP420"),
        ("unused", "UPHOSOKU", "識別子", "あ", "使用しない項目にかな。CP419ではない", "Kana in an unused field: not CP419"),
        ("version", "DLTPLAN", 1, "２０２４０７", "CSVバージョンが全角。CP422ではない", "A full-width version: not CP422"),
        ("equipment-digits", "UPJSK", "TAISコード", "０0001-000010", "TAISコードの全角数字。CP418ではない", "A full-width digit in a TAIS code: not CP418")):
    if _field == "TAISコード":
        bad("CP405", "fail-" + _name, _kind, _field, _value, _ja, _en, editions=("V4",), people=1, sender=RENTAL)
    else:
        bad("CP405", "fail-" + _name, _kind, _field, _value, _ja, _en, people=1)
bad("CP405", "fail-no-columns", "UPYOBO_SUB", 14, "２", "別表のNOが全角: 警告", "A full-width number of the detail table: a warning", "warning",
    records=(2,))
bad("CP405", "fail-insured-in-a-unit", "UPSIKYU", INSURED, "００００１００００１", "第7表の被保険者番号が全角。突き合わせは未検査",
    "Full-width insured numbers in table 7: comparisons are not checked", records=(1, 2, 3, 4, 5), key=True)
good("CP405", "pass-any-kana", "UPKIHON", "自室の階数", "２階", "anyの項目はどの文字でもよい", "A field of format any takes any character")
good("CP405", "pass-any-half-width-kana", "UPSIKYU", "入力者コード", "ﾀﾝﾄｳ 1", "anyの項目は半角カタカナもよい", "A field of format any takes half-width katakana")
good("CP405", "pass-text-all-widths", "UPJSK", "プラン担当者名", "ABＡＢ12１２ｱｲアイ", "フリーテキストはどの文字でもよい", "Free text takes all widths", people=1)

# -- CP406-CP410 ------------------------------------------------------------------------------------------------

for _name, _value, _ja, _en in (
        ("april-31", "20250431", "4月31日", "31 April"), ("february-29", "20250229", "うるう年でない2月29日", "29 February of an ordinary year"),
        ("1900-02-29", "19000229", "1900年2月29日(うるう年でない)", "29 February 1900, no leap year"),
        ("month-13", "20251301", "13月", "Month 13"), ("day-00", "20250400", "0日", "Day 00"), ("month-00", "20250001", "0月", "Month 00"),
        ("seven-digits", "2025041", "7桁", "Seven digits"), ("nine-digits", "202504010", "9桁", "Nine digits"),
        ("letters", "R7040100", "英字を含む8桁", "Eight characters with a letter"), ("all-zero", "00000000", "「なし」のつもりの0", "Zeros for 'none'"),
        ("all-nine", "99999999", "「なし」のつもりの9", "Nines for 'none'"), ("single-zero", "0", "0だけ。日付はCP801にしない", "A single 0: never CP801 in a plain date"),
        ("two-digit-year", "250401", "西暦2桁の6桁", "Six digits with a two-digit year")):
    bad("CP406", "fail-" + _name, "UPHOSOKU", "認定日", _value, "日付: " + _ja, "A date: " + _en)
bad("CP406", "fail-date-or-zero", "UPHOSOKU", 4, "20250230", "利用票の補足情報No.4が暦にない日。CP605は重ねない",
    "No.4 of a slip's supplement is no real day: no CP605 on top")
bad("CP406", "fail-service-day", "UPJSK", "サービス利用日", "20250431", "暦にないサービス利用日。CP503は重ねない", "A service day that does not exist: no CP503 on top",
    people=1)
bad("CP406", "fail-plan-date-in-a-unit", "UP1KYO", "居宅サービス計画作成（変更）日", "20250431", "第1表の計画作成日が暦にない。突き合わせは未検査",
    "The plan date of table 1 is no real day: comparisons are not checked", key=True)
bad("CP406", "fail-birth", "UPKIHON", "利用者生年月日", "19400230", "生年月日が暦にない", "A birth date that does not exist")
bad("CP406", "fail-counted", "UPJSK", "作成年月日", "20250431", "全レコードの日付", "A date in every record", records=(1, 2, 3), people=1)
good("CP406", "pass-leap-day", "UPHOSOKU", "認定日", "20240229", "うるう年の2月29日", "29 February of a leap year")
good("CP406", "pass-2000-02-29", "UPHOSOKU", "認定日", "20000229", "2000年2月29日(うるう年)", "29 February 2000, a leap year")
good("CP406", "pass-optional-empty", "UPHOSOKU", "認定日", "", "任意の日付は空でよい", "An optional date may be empty")

for _name, _value, _ja, _en in (
        ("month-13", "202513", "13月", "Month 13"), ("month-00", "202500", "0月", "Month 00"), ("five-digits", "20254", "5桁", "Five digits"),
        ("eight-digits", "20250401", "8桁", "Eight digits"), ("letters", "2025AP", "英字", "Letters"), ("zero", "000000", "000000", "000000"),
        ("single-zero", "0", "0だけ。monthはCP801にしない", "A single 0: never CP801 in a plain month")):
    bad("CP407", "fail-" + _name, "DLTPLAN", 4, _value, "年月: " + _ja, "A month: " + _en)
bad("CP407", "fail-target-month-in-a-unit", "UPPLAN", "対象年月", "202513", "第6表の対象年月が13月。CP502は重ねず、突き合わせは未検査",
    "Month 13 in table 6: no CP502 on top, comparisons are not checked", key=True)
bad("CP407", "fail-month-or-zero", "UPHOSOKU", "対象年月", "202513", "利用票の補足情報の対象年月が13月。CP606は重ねない",
    "Month 13 in a slip's supplement: no CP606 on top", key=True)
bad("CP407", "fail-result-month", "UPJSK", "対象年月", "20254", "実績の対象年月が5桁", "A month of five digits in results", people=1)
good("CP407", "pass-december", "DLTPLAN", 4, "202512", "12月", "December", month="202512")

for _name, _value, _ja, _en in (
        ("2430", "2430", "24時を過ぎる時刻", "A time past midnight as 2430"), ("2401", "2401", "2401", "2401"), ("0960", "0960", "60分", "Minute 60"),
        ("2500", "2500", "25時", "Hour 25"), ("letters", "9AM0", "英字", "Letters"), ("five", "09000", "5桁", "Five digits"),
        ("dot", "9.30", "点", "A point"), ("9998", "9998", "9998", "9998")):
    bad("CP408", "fail-" + _name, "UPJSK", "サービス終了時刻", _value, "時刻: " + _ja, "A time: " + _en, people=1)
bad("CP408", "fail-9999-in-weekly-plan", "UP3KYO", 8, "9999", "第3表の時刻に9999", "9999 in the weekly plan")
bad("CP408", "fail-2430-in-weekly-plan", "UP3KYO", 9, "2430", "第3表の時刻に2430", "2430 in the weekly plan")
bad("CP408", "fail-slip", "UPPLAN", "サービス開始時刻", "2430", "第6表の時刻に2430", "2430 in table 6")


@each("CP408", "fail-three-digits", "3桁の時刻。0で始まる時刻がほかにあるので先頭の0は消えていない",
      "A time of three digits beside one that begins with 0: no zeros were lost")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK").set(1, "サービス開始時刻", "900")
    return bundle, [at("CP408", file, "サービス開始時刻")]


good("CP408", "pass-2400", "UPJSK", "サービス終了時刻", "2400", "終了2400", "An end of 2400", people=1)
good("CP408", "pass-0000", "UPJSK", "サービス開始時刻", "0000", "開始0000", "A start of 0000", people=1)
good("CP408", "pass-2400-in-weekly-plan", "UP3KYO", 9, "2400", "第3表の2400", "2400 in the weekly plan")


@each("CP408", "pass-overnight", "日をまたぐ時刻(2300-0100)", "Overnight times")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    bundle.file("UPJSK").set(1, "サービス開始時刻", "2300").set(1, "サービス終了時刻", "0100")
    return bundle


@each("CP408", "pass-9999", "時刻のないサービスの9999", "9999 for a service without times")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    bundle.file("UPJSK").set(1, "サービス開始時刻", "9999").set(1, "サービス終了時刻", "9999")
    return bundle


bad("CP409", "fail-sex", "UPHOSOKU", "利用者性別", "3", "性別が3", "Sex 3")
bad("CP409", "fail-care-level-26", "UPHOSOKU", "要介護状態区分", "26", "要介護状態区分が26", "Care level 26")
bad("CP409", "fail-care-level-01", "UPHOSOKU", "要介護状態区分", "01", "補足情報に01(非該当)", "01 in the supplement")
bad("CP409", "fail-care-level-01-table-1", "UP1KYO", "要介護状態区分", "01", "第1表に01(非該当)。認定情報の比較は重ねない",
    "01 in table 1; no comparison of facts on top", people=1)
bad("CP409", "fail-care-level-11", "UPHOSOKU", "要介護状態区分", "11", "経過的要介護の11", "Care level 11 of old")
bad("CP409", "fail-06-in-basic-information", "UPKIHON", "要介護状態区分", "06", "利用者基本情報に06(事業対象者)", "06 in 利用者基本情報")
bad("CP409", "fail-plan-kind", "UP1KYO", "計画書区分", "55", "計画書区分が55", "Plan kind 55")
bad("CP409", "fail-reason", "UP1KYO", "生活援助中心型の算定理由", "0", "算定理由が0", "Reason 0")
bad("CP409", "fail-coverage-lower-case", "UP2KYO", "保険対象区分", "y", "保険対象区分が小文字", "A coverage code in lower case")
bad("CP409", "fail-weekday", "UP3KYO", "曜日", "0", "曜日が0", "Weekday 0")
bad("CP409", "fail-over", "UPJSK", "３０日超区分", "2", "30日超区分が2", "Flag 2", people=1)
bad("CP409", "fail-over-letter", "UPSIKYU", "３０日超区分", "N", "30日超区分が英字", "A letter as a flag")
bad("CP409", "fail-dementia-08-of-adl", "UPKIHON", "障害高齢者の日常生活自立度", "08", "障害高齢者の自立度に認知症の表の値",
    "A value of the dementia table in the ADL field")
bad("CP409", "fail-support-level", "UPYOBO", "要支援状態区分", "4", "要支援状態区分が4", "Support level 4")
bad("CP409", "fail-entrusted", "UPYOBO", "委託の有無", "0", "委託の有無が0", "Entrusted 0")
bad("CP409", "fail-service-type-unknown", "UPHOSOKU", 20, "ZZ", "補足情報のサービス種類が表にない", "A service type that no table holds")
bad("CP409", "fail-service-type-name-only", "UPHOSOKU", 20, "43", "補足情報のサービス種類に43(ファイル名だけの種類)",
    "A service type that stands in file names only")
bad("CP409", "fail-service-type-lower-case", "UPHOSOKU", 20, "a2", "サービス種類が小文字", "A service type in lower case")
good("CP409", "pass-06", "UPHOSOKU", "要介護状態区分", "06", "補足情報の06(事業対象者)", "06 in the supplement")
good("CP409", "pass-01-in-basic-information", "UPKIHON", "要介護状態区分", "01", "利用者基本情報の01(非該当)", "01 in 利用者基本情報")
good("CP409", "pass-54", "UP1KYO", "計画書区分", "54", "計画書区分の54", "Plan kind 54")
good("CP409", "pass-out-of-scope-type-in-supplement", "UPHOSOKU", 20, "33", "補足情報の種類は連携対象外の種類もよい",
     "The supplement's type limits may name a type out of scope")

for _name, _kind, _field, _value, _ja, _en in (
        ("plus", "UPHOSOKU", LIMIT, "+100", "整数に+", "'+' in an integer"), ("point", "UPHOSOKU", LIMIT, "1.5", "整数に小数点", "A point in an integer"),
        ("letter", "UPHOSOKU", LIMIT, "12a", "整数に英字", "A letter in an integer"), ("yen", "UPHOSOKU", LIMIT, "\\100", "整数に円記号", "A yen sign in an integer"),
        ("minus-in-int", "UPHOSOKU", LIMIT, "-100", "符号のない整数に-", "'-' in an unsigned integer"),
        ("minus-in-count", "UPJSK", "サービス回数", "-1", "回数に-", "'-' in a count"),
        ("inner-blank", "UPHOSOKU", LIMIT, "16 765", "整数の中の空白", "A blank inside an integer"),
        ("minus-behind", "UPJSK", "単位数", "30-", "後ろの-", "'-' behind"), ("two-minus", "UPJSK", "単位数", "--3", "-が2つ", "Two '-'"),
        ("minus-alone", "UPJSK", "単位数", "-", "-だけ", "'-' alone"), ("triangle", "UPJSK", "単位数", "(30)", "括弧で負数", "Brackets for a negative number"),
        ("long-and-letter", "UPHOSOKU", LIMIT, "123456789x", "長すぎて英字もある: CP404ではない", "Too long and with a letter: not CP404"),
        ("seq-minus", "UP2KYO", "援助内容ＮＯ", "-1", "NOに-", "'-' in a number"), ("seq-letter", "UP2KYO", "援助内容ＮＯ", "a", "NOに英字", "A letter in a number"),
        ("seq-0", "UP2KYO", "援助内容ＮＯ", "0", "NOが0", "Number 0"), ("seq-00", "UP2KYO", "援助内容ＮＯ", "00", "NOが00", "Number 00")):
    bad("CP410", "fail-" + _name, _kind, _field, _value, _ja, _en, people=1, records=(2,) if _kind == "UP2KYO" else (1,))
bad("CP410", "fail-detail-number", "UPJSK", "明細判別コード", "A1", "明細判別コードが数字でない", "A detail number that is not digits", people=1, sender=RENTAL)
bad("CP410", "fail-no-columns-0", "UPYOBO_SUB", 14, "0", "別表のNOが0: 警告", "Number 0 of the detail table: a warning", "warning", records=(2,))
bad("CP410", "fail-no-columns-text", "UPYOBO_SUB", 14, "b", "別表のNOが英字: 警告", "A letter as a number of the detail table: a warning", "warning",
    records=(2,))
good("CP410", "pass-negative-units", "UPJSK", "単位数", "-30", "減算の単位数-30", "Units of -30 for a reduction", people=1)
good("CP410", "pass-int-leading-zeros", "UPHOSOKU", LIMIT, "0016765", "整数の先頭の0", "Leading zeros of an integer")
good("CP410", "pass-int-zero", "UPHOSOKU", LIMIT, "0", "0", "A zero")
good("CP410", "pass-units-zero", "UPJSK", "単位数", "0", "単位数0", "Units of 0", people=1)
for _value in ("07", "7", "99"):
    good("CP410", "pass-seq-" + _value, "UP2KYO", "援助内容ＮＯ", _value, "NOが" + _value, "Number " + _value, records=(2,))
good("CP410", "pass-no-columns", "UPYOBO_SUB", 14, "02", "別表のNOが02", "Number 02 of the detail table", records=(2,))
good("CP410", "pass-seq-empty", "UP2KYO", "援助内容ＮＯ", "", "NOは空でよい", "A number may be empty", records=(2,))

# -- CP411 ------------------------------------------------------------------------------------------------------

for _name, _kind, _field, _value, _ja, _en in (
        ("before", "UPHOSOKU", "利用者性別", " 2", "前に半角空白", "A half-width blank before a code"),
        ("behind", "UPHOSOKU", "要介護状態区分", "21 ", "後に半角空白", "A half-width blank behind a code"),
        ("both", "UPHOSOKU", LIMIT, "  16765  ", "前後に空白。桁数に数えない", "Blanks on both sides: not counted in the length"),
        ("full-width", "UPHOSOKU", "認定日", "　20250320", "全角空白", "A full-width blank"),
        ("mixed", "UPHOSOKU", CONSENT, "1399901014 　", "半角と全角の空白", "Half- and full-width blanks"),
        ("insured-padded", "DLTPLAN", INSURED, "0000100001     ", "固定長のように空白を補った番号", "A number padded with blanks"),
        ("version", "DLTPLAN", 1, "VERSION ", "CSVバージョンの後の空白", "A blank behind the version"),
        ("time", "UPJSK", "サービス開始時刻", "0900 ", "時刻の後の空白", "A blank behind a time"),
        ("service-code", "UPJSK", "サービスコード", "111211 ", "サービスコードの後の空白", "A blank behind a service code"),
        ("units", "UPJSK", "単位数", "   396", "右寄せの単位数", "Right-aligned units"),
        ("optional-blank", "UPHOSOKU", "認定日", " ", "任意の日付が空白1つ", "An optional date of one blank"),
        ("optional-blanks", "UPHOSOKU", "認定日", "        ", "任意の日付が空白だけ", "An optional date of eight blanks"),
        ("optional-full-width", "UPHOSOKU", "利用者郵便番号", "　", "任意の郵便番号が全角空白だけ", "An optional postal code of a full-width blank"),
        ("optional-unused", "UPHOSOKU", "識別子", " ", "使用しない項目が空白だけ。CP419ではない", "An unused field of a blank: not CP419"),
        ("optional-daymask", "UPJSK", "日割対象日", " " * 31, "日割対象日が空白31個", "31 blanks for the days")):
    for _edition in editions_of("CP411", _kind):
        bad("CP411", "fail-" + _name, _kind, _field, _value.replace("VERSION", standard.VERSION[_edition]), _ja, _en, people=1,
            editions=(_edition,))
bad("CP411", "fail-no-columns", "UPYOBO_SUB", 14, " 2", "別表のNOの前の空白: 警告", "A blank before a number of the detail table: a warning",
    "warning", records=(2,))
bad("CP411", "fail-key-in-a-unit", "UPPLAN", INSURED, "0000100001 ", "第6表の被保険者番号の後の空白。突き合わせは未検査",
    "A blank behind the insured number: comparisons are not checked", key=True)
bad("CP406", "pass-inside-illegal-date", "UPHOSOKU", "認定日", " 20250431", "中身も誤り: 中身の規則だけ", "The inside is illegal too: its own rule alone",
    filed="CP411")
bad("CP409", "pass-inside-illegal-code", "UPHOSOKU", "利用者性別", "3 ", "中身も誤り(コード): 中身の規則だけ", "The inside is no code: its own rule alone",
    filed="CP411")
bad("CP405", "pass-inside-full-width", "UPHOSOKU", "利用者性別", " ２", "中身が全角: 中身の規則だけ", "The inside is full-width: its own rule alone",
    filed="CP411")
bad("CP402", "pass-required-blank", "UPHOSOKU", "利用者性別", " ", "必須の項目が空白だけ: CP402だけ", "A required field of a blank: CP402 alone", filed="CP411")
good("CP411", "pass-text", "UPHOSOKU", "利用者氏名", " 見本　花子 ", "フリーテキストの前後の空白", "Blanks around free text")
good("CP411", "pass-text-blanks-only", "UPHOSOKU", "利用者住所２", "　", "任意のフリーテキストが空白だけ", "An optional free text of a blank")
good("CP411", "pass-phone-inner", "UPHOSOKU", "利用者電話番号", "00 0000 0001", "電話番号の中の空白", "Blanks inside a phone number")

# -- CP412-CP418 ------------------------------------------------------------------------------------------------

for _name, _value, _ja, _en in (
        ("lower-case-h", "h000000001", "小文字のh", "A lower-case h"), ("h-and-8", "H00000001", "Hと8桁", "H and eight digits"),
        ("h-and-10", "H0000000001", "Hと10桁", "H and ten digits"), ("eleven", "00001000010", "11桁", "Eleven digits"),
        ("other-letter", "A000000001", "H以外の英字", "Another letter"), ("letter-behind", "000000001H", "後ろのH", "H behind"),
        ("hyphen", "00001-0001", "ハイフン", "A hyphen")):
    bad("CP412", "fail-" + _name, "DLTPLAN", INSURED, _value, "被保険者番号: " + _ja, "An insured number: " + _en)
bad("CP412", "fail-nine-digits", "DLTPLAN", INSURED, "123456789", "9桁。0で始まる番号がほかにあるので先頭の0は消えていない",
    "Nine digits beside a number that begins with 0: no zeros were lost")
bad("CP412", "fail-in-a-unit", "UPPLAN", INSURED, "A000000001", "第6表の1件の被保険者番号。突き合わせは未検査",
    "One insured number of table 6: comparisons are not checked", key=True)


@each("CP412", "fail-in-a-unit-hides-other-absence", "読めないキーがあるうちは、別の人の従属なしも未検査",
      "While a key cannot be read, another person's missing dependents are not checked either")
def _(edition):
    bundle = unit(edition, "service-slip", people=3)
    file = bundle.file("UPHOSOKU").set(1, INSURED, "A000000001").delete_record(2)
    return bundle, [at("CP412", file, INSURED)], lost(bundle, "CP602")


for _unit in ("service-slip", "care-plan", "actuals"):
    @each("CP412", "pass-h-number-" + _unit, "生保単独のH番号", "An H number")
    def _(edition, name=_unit):
        return unit(edition, name, persons=[Person("H000000001", "見本　花子", "ミホン　ハナコ")])


for _name, _value, _ja, _en in (
        ("letter-i", "13I9901014", "英字I", "The letter I"), ("letter-o", "13O9901014", "英字O", "The letter O"), ("letter-q", "13Q9901014", "英字Q", "The letter Q"),
        ("lower-case", "13a9901014", "小文字", "A lower-case letter"), ("letter-elsewhere", "1A99901014", "2桁目の英字", "A letter in the second place"),
        ("letter-behind", "139990101A", "末尾の英字", "A letter at the end"), ("eleven", "13999010140", "11桁", "Eleven characters"),
        ("nine-with-letter", "13A990101", "英字を含む9桁", "Nine characters with a letter"), ("hyphen", "13-9901014", "ハイフン", "A hyphen")):
    bad("CP413", "fail-" + _name, "UPHOSOKU", CONSENT, _value, "事業所番号: " + _ja, "An office number: " + _en)


@each("CP413", "fail-nine-digits", "9桁。0で始まる番号がほかにあるので先頭の0は消えていない",
      "Nine digits beside a number that begins with 0: no zeros were lost")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    file = bundle.file("UPHOSOKU").set(1, CONSENT, "139990101").set(2, CONSENT, office_number("019990101"))
    return bundle, [at("CP413", file, CONSENT)]


bad("CP413", "fail-result-office", "UPJSK", "サービス事業者コード", "13I9902012", "実績の事業所番号。CP512は重ねない", "The office of a result: no CP512 on top",
    people=1)
bad("CP413", "fail-plan-office", "UPPLAN", "プラン担当業者コード", "13999010140", "第6表の計画事業所番号。CP515は重ねない",
    "The plan office of table 6: no CP515 on top")
for _name, _value, _ja, _en in (
        ("sogo", office_number("13A990206"), "総合事業の番号(A)", "A number of 総合事業, A"), ("ijo", office_number("13B990001"), "介護医療院の番号(B)", "A number of 介護医療院, B"),
        ("other-letter", office_number("13Z990001"), "ほかの英字(Z)", "Another capital, Z")):
    good("CP413", "pass-" + _name, "UPHOSOKU", CONSENT, _value, _ja, _en)
bad("CP425", "pass-demonstration", "UPHOSOKU", CONSENT, "9999999999", "デモ用の9999999999は形は正しい(検証番号の情報だけ)",
    "The demonstration number 9999999999 has the right form: an info about its check digit alone", filed="CP413")

for _name, _value, _ja, _en in (
        ("no-hyphen", "1000000", "ハイフンなし", "No hyphen"), ("short", "100-000", "3桁-3桁", "Three and three digits"), ("long", "100-00000", "3桁-5桁", "Three and five digits"),
        ("swapped", "1000-000", "4桁-3桁", "Four and three digits"), ("letters", "100-ABCD", "英字", "Letters"), ("mark", "T100-0000", "Tつき", "A T before")):
    for _kind in ("UPHOSOKU", "UP1KYO"):
        bad("CP414", "fail-%s-%s" % (_name, _kind.lower()), _kind, "利用者郵便番号", _value, "郵便番号: " + _ja, "A postal code: " + _en)
bad("CP414", "fail-office", "UP1KYO", "介護支援事業者郵便番号", "1000001", "事業者の郵便番号", "The office's postal code")
good("CP414", "pass-empty", "UPHOSOKU", "利用者郵便番号", "", "空でよい", "It may be empty")

for _name, _value, _ja, _en in (
        ("letters", "00-0000x1", "英字", "A letter"), ("full-width", "００－００００", "全角。CP405ではない", "Full-width: not CP405"),
        ("kana", "00ﾅｲｾﾝ1", "半角カタカナ。CP405ではない", "Half-width katakana: not CP405"), ("kanji", "なし", "漢字・かな", "Kana"),
        ("sharp", "00-0000#1", "#", "A '#'"), ("comma", b'"00,0000"', "カンマ", "A comma"), ("slash", "00/0000", "/", "A slash"),
        ("long-and-letters", "00-0000-0000 ext 1", "長すぎて英字もある: CP404ではない", "Too long and with letters: not CP404")):
    bad("CP415", "fail-" + _name, "UPHOSOKU", "利用者電話番号", _value, "電話番号: " + _ja, "A phone number: " + _en,
        also=(lambda b, f: at("CP316", f),) if _name == "comma" else ())
bad("CP415", "fail-upkihon-fax", "UPKIHON", "利用者Fax番号", "none", "Fax番号に英字", "Letters in a fax number")
bad("CP415", "fail-upkihon-sub2", "UPKIHON_SUB2", 9, "ﾃﾞﾝﾜ", "別表2の電話番号に半角カタカナ", "Half-width katakana in table 2's phone number")
bad("CP415", "fail-upyobo", "UPYOBO", 19, "00-0000-000a", "計画書の事業所の電話番号に英字", "A letter in the plan's office phone number")
for _name, _value, _ja, _en in (("plus", "+81 3 0000 0001", "+と空白", "'+' and blanks"), ("brackets", "(00)0000-0001", "括弧", "Brackets"),
                                ("digits", "0000000001", "数字だけ", "Digits alone")):
    good("CP415", "pass-" + _name, "UPHOSOKU", "利用者電話番号", _value, "電話番号: " + _ja, "A phone number: " + _en)

_MASK = "1" * 10 + "0" * 21
for _name, _value, _ja, _en in (
        ("30", _MASK[:30], "30桁", "30 digits"), ("32", _MASK + "0", "32桁", "32 digits"), ("digit-2", "2" + _MASK[1:], "2を含む", "A digit 2"),
        ("letters", "x" + _MASK[1:], "英字を含む", "A letter"), ("single-1", "1", "1だけ。CP801ではない", "A single 1: not CP801"),
        ("single-0", "0", "0だけ。CP801ではない", "A single 0: not CP801")):
    bad("CP416", "fail-" + _name, "UPJSK", "日割対象日", _value, "日割対象日: " + _ja, "The days: " + _en, people=1)
bad("CP416", "fail-all-zero", "UPJSK", "日割対象日", "0" * 31, "31桁すべて0: 警告", "31 zeros: a warning", "warning", people=1)
bad("CP416", "fail-all-zero-slip", "UPPLAN", "日割対象日", "0" * 31, "第6表の31桁すべて0: 警告", "31 zeros in table 6: a warning", "warning")


@each("CP416", "fail-two-levels", "桁の誤りと、すべて0の警告", "A wrong length and all zeros: an error and a warning")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK").set(1, "日割対象日", "0" * 31).set(2, "日割対象日", "0" * 30)
    return bundle, [at("CP416", file, "日割対象日", 1, 1, "warning"), at("CP416", file, "日割対象日", 2)]


good("CP416", "pass-31", "UPJSK", "日割対象日", _MASK, "31桁の0/1", "31 digits 0 or 1", people=1)
good("CP416", "pass-begins-with-0", "UPJSK", "日割対象日", "0" + "1" * 29 + "0", "0で始まる31桁", "31 digits that begin with 0", people=1)

for _name, _value, _ja, _en in (
        ("no-point", "11", "点なし", "No point"), ("one-decimal", "11.4", "小数1桁", "One decimal"), ("three-decimals", "11.400", "小数3桁", "Three decimals"),
        ("hundred", "111.40", "整数部3桁", "Three digits before the point"), ("comma", b'"11,40"', "カンマ", "A comma"), ("no-integer", ".40", "整数部なし", "Nothing before the point"),
        ("minus", "-11.40", "負号", "A minus")):
    bad("CP417", "fail-" + _name, "UPSIKYU", "単位数単価", _value, "単価: " + _ja, "A unit price: " + _en, records=(3,),
        also=(lambda b, f: at("CP316", f, None, 3),) if _name == "comma" else ())


@each("CP417", "pass-one-digit", "整数部1桁(9.99)の単価", "One digit before the point")
def _(edition):
    return unit(edition, "service-slip", services=lambda p: [
        Service(HELPER.office, "111211", 396, [1], "0900", "1000", price="9.99")])


for _name, _value, _ja, _en in (
        ("short-front", "0001-000010", "前が4桁", "Four characters in front"), ("short-behind", "00001-00001", "後が5桁", "Five characters behind"),
        ("no-hyphen", "000010000010", "ハイフンなし", "No hyphen"), ("full-width-hyphen", "00001－000010", "全角ハイフン", "A full-width hyphen"),
        ("long", "00001-0000100", "後が7桁", "Seven characters behind")):
    bad("CP418", "fail-tais-" + _name, "UPJSK", "TAISコード", _value, "TAISコード: " + _ja, "A TAIS code: " + _en, sender=RENTAL, people=1)


@each("CP418", "fail-notice-code", "福祉用具届出コードの形が違う", "A malformed 届出 code")
def _(edition):
    bundle = unit(edition, "actuals", people=1, sender=RENTAL)
    file = bundle.file("UPJSK").set(1, "TAISコード", "").set(1, "福祉用具届出コード", "123456789012")
    return bundle, [at("CP418", file, "福祉用具届出コード")]


@each("CP418", "pass-notice-code", "正しい福祉用具届出コード", "A right 届出 code")
def _(edition):
    bundle = unit(edition, "actuals", people=1, sender=RENTAL)
    bundle.file("UPJSK").set(1, "TAISコード", "").set(1, "福祉用具届出コード", "13001-000001")
    return bundle

# -- CP419-CP421 ------------------------------------------------------------------------------------------------


for _kind in ("UPHOSOKU", "UP1KYO", "UP2KYO", "UPPLAN", "UPJSK", "UPSIKYU"):
    bad("CP419", "fail-" + _kind.lower(), _kind, "識別子", "0", "%sの識別子に値" % _kind, "A value in the unused field of " + _kind, people=1)
bad("CP419", "fail-counted", "UPJSK", "識別子", "1", "全レコードの識別子に値", "A value in every record", people=1, records=(1, 2, 3))
bad("CP419", "fail-long", "UPJSK", "識別子", "12", "長さも違うがCP404ではない", "Longer than the field too: not CP404", people=1)
good("CP419", "pass-empty", "UPJSK", "識別子", "", "識別子は空", "The unused field is empty", people=1)

bad("CP420", "fail-other-office", "UPSIKYU", "事業所コード", "1399901014", "固定値の代わりに事業所番号", "An office number for the fixed value")
bad("CP420", "fail-short", "UPSIKYU", "事業所コード", "999999999", "固定値が9桁。CP404・CP801ではない", "Nine nines: neither CP404 nor CP801")
bad("CP420", "fail-all-rows", "UPSIKYU", "事業所コード", "1399901014", "全行", "In every row", records=tuple(range(1, 11)))
good("CP420", "pass-empty", "UPSIKYU", "事業所コード", "", "空でよい", "It may be empty", records=(1, 2, 3))

for _name, _value, _ja, _en in (
        ("five", "11121", "5桁。CP801ではない", "Five digits: not CP801"), ("seven", "1112110", "7桁", "Seven characters"), ("lower-case", "11121a", "小文字", "A lower-case letter"),
        ("hyphen", "11-211", "ハイフン", "A hyphen"), ("blank-inside", "11 211", "中の空白", "A blank inside")):
    bad("CP421", "fail-" + _name, "UPJSK", "サービスコード", _value, "サービスコード: " + _ja, "A service code: " + _en, people=1)
bad("CP421", "fail-slip", "UPPLAN", "サービスコード", "15124", "第6表のサービスコードが5桁", "Five digits in table 6", records=(4,))


@each("CP421", "fail-total-code", "合計行のコードが5桁。合計行がないとは言わない",
      "The total row's code has five digits: the total row is not said to be missing")
def _(edition):
    bundle = unit(edition, "service-slip")
    file = bundle.file("UPSIKYU").set(5, "サービスコード", "99999")
    return bundle, [at("CP421", file, "サービスコード", 5)], lost(bundle, "CP516")


@each("CP421", "fail-subtotal-lower-case", "限度外の小計行のコードが小文字", "A subtotal code in lower case", kinds=("UPSIKYU",))
def _(edition):
    bundle = unit(edition, "service-slip", people=1, services=lambda p: one_service() + [
        Service(HELPER.office, "116275", 50, inside=False, in_table6=False)])
    file = bundle.file("UPSIKYU")
    r, = file.find(**{"c%d" % file.column("サービスコード"): "11EEEE"})
    file.set(r, "サービスコード", "11eeee")
    return bundle, [at("CP421", file, "サービスコード", r)], lost(bundle, "CP516")


@each("CP421", "pass-subtotal-codes", "小計行と合計行のコード", "The codes of subtotal and total rows", kinds=("UPSIKYU",))
def _(edition):
    return unit(edition, "service-slip", people=1, services=lambda p: one_service() + [
        Service(HELPER.office, "116275", 50, inside=False, in_table6=False)])


good("CP421", "pass-letters", "UPJSK", "サービスコード", "11A11B", "英大文字を含むコード", "A code with capitals", people=1)

# -- CP422, CP423, CP426 ----------------------------------------------------------------------------------------

for _value in ("202504", "202410", "202208", "202003", "201910", "202408", "999999", "20240", "V4.1"):
    bad("CP422", "fail-v4-" + _value.lower().replace(".", "-"), "DLTPLAN", 1, _value, "V4のファイルのCSVバージョンが" + _value,
        "Version %s in a V4 file" % _value, editions=("V4",), records=(1, 2))
for _value in ("202407", "202504", "202301", "20220", "202209"):
    bad("CP422", "fail-v3-" + _value, "DLTPLAN", 1, _value, "V3のファイルのCSVバージョンが" + _value, "Version %s in a V3 file" % _value,
        editions=("V3",), records=(1, 2))
bad("CP422", "fail-one-record", "DLTPLAN", 1, "202410", "1件だけ違い、その値はどの版のものでもない", "One record with a value of no edition", records=(2,))
bad("CP422", "fail-right-count-of-own-edition", "UPJSK", 1, "202504", "実績のCSVバージョンが202504。ほかの検査は続く",
    "202504 in results", records=(1, 2, 3), people=1)
for _edition in ("V3", "V4"):
    bad("CP422", "fail-version-of-other-edition-own-columns", "UPJSK", 1, standard.VERSION[OTHER_EDITION[_edition]],
        "CSVバージョンだけもう一方の版。項目数は正しいのでCP806ではない", "The other edition's version with the own column count: not CP806",
        editions=(_edition,), records=(1, 2, 3), people=1)


@each("CP422", "fail-two-unknown-values", "どの版のものでもない2つの値。値ごとに1件", "Two values of no edition: a finding each")
def _(edition):
    bundle = host(edition, "DLTPLAN", people=3)
    file = bundle.file("DLTPLAN").set(1, 1, "202410").set(2, 1, "202412").set(3, 1, "202410")
    return bundle, [at("CP422", file, 1, 1, 2), at("CP422", file, 1, 2)]


@each("CP422", "fail-records-go-on", "CSVバージョンが違っても中身の検査は続く", "The records go on being checked")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").set(None, 1, "202504").set(2, 4, "202513")
    return bundle, [at("CP422", file, 1, 1, 2), at("CP407", file, 4, 2)]


@each("CP422", "fail-one-file-of-a-unit", "送信単位の1ファイルだけ。CP604は重ねない", "One file of a unit: no CP604 on top")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP2KYO").set(None, 1, "202504")
    return bundle, [at("CP422", file, 1, 1, 4)]


@each("CP422", "pass-own-version", "版どおりのCSVバージョン", "The edition's own version")
def _(edition):
    return host(edition, "DLTPLAN")


EARLY, FIRST = {"V3": "202212", "V4": "202503"}, {"V3": "202301", "V4": "202504"}
for _kind, _count in (("UPJSK", 3), ("DLTPLAN", 1), ("DLTJSK", 1)):
    @each("CP423", "fail-" + _kind.lower(), "適用開始より前の対象年月(%s)" % _kind, "A target month before the version applies: " + _kind)
    def _(edition, kind=_kind, count=_count):
        bundle = host(edition, kind, people=1, month=EARLY[edition])
        file = bundle.file(kind)
        return bundle, [at("CP423", file, "対象年月" if kind == "UPJSK" else "削除対象年月", 1, count)]

    @each("CP423", "pass-first-month-" + _kind.lower(), "適用開始の月(%s)" % _kind, "The first month of the version: " + _kind)
    def _(edition, kind=_kind):
        return host(edition, kind, people=1, month=FIRST[edition])


@each("CP423", "fail-service-slip", "適用開始より前の利用票。ファイルごとに1件", "A slip before the version applies: one finding a file")
def _(edition):
    bundle = unit(edition, "service-slip", people=1, month=EARLY[edition])
    return bundle, [at("CP423", f, "対象年月", 1, len(f.records)) for f in bundle.files]


@each("CP423", "pass-care-plan-supplement", "計画書の補足情報(000000)には月がない", "A care plan's supplement has no month")
def _(edition):
    return unit(edition, "care-plan", people=1, month=EARLY[edition])


@each("CP423", "pass-older-version", "202003なら202301より前でもよい(旧版の警告だけ)", "202003 before 202301 is right: the warning of the older edition alone", ("V3",))
def _(edition):
    bundle = host(edition, "DLTPLAN", people=1, month="202212")
    file = bundle.file("DLTPLAN").set(None, 1, "202003")
    return bundle, [at("CP426", file, 1)]


for _value in ("202003", "201910"):
    bad("CP426", "fail-" + _value, "DLTPLAN", 1, _value, "V3のファイルのCSVバージョンが%s: 警告" % _value, "Version %s in a V3 file: a warning" % _value,
        records=(1, 2))


@each("CP426", "fail-whole-unit", "送信単位の全ファイルが202003。ファイルごとに1件", "A whole unit of 202003: one finding a file")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    return bundle, [at("CP426", f.set(None, 1, "202003"), 1, 1, len(f.records)) for f in bundle.files]


@each("CP426", "pass-202208", "202208", "202208")
def _(edition):
    return host(edition, "DLTPLAN", people=1)

# -- CP424, CP425 -----------------------------------------------------------------------------------------------


@each("CP424", "fail-deletion", "保険者番号の検証番号が合わない", "The insurer's check digit is wrong")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").set(None, INSURER, standard.wrong_insurer())
    return bundle, [at("CP424", file, INSURER, 1, 2)]


@each("CP424", "fail-unit", "送信単位の全ファイルで検証番号が合わない。キーとしては読める", "Wrong in every file of a unit; as keys they read well")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    return bundle, [at("CP424", f.set(None, INSURER, standard.wrong_insurer()), INSURER, 1, len(f.records)) for f in bundle.files]


good("CP424", "pass-digits-of-products-added", "DLTPLAN", INSURER, insurer_number("95959"), "2桁の積は各桁を足す", "Digits of two-digit products are added")
good("CP424", "pass-zero-check-digit", "DLTPLAN", INSURER, "990010", "検証番号0", "A check digit of 0")

bad("CP425", "fail-check-digit", "UPHOSOKU", CONSENT, standard.wrong_office(), "どちらの検証番号とも合わない", "Fits neither check digit")
bad("CP425", "fail-prefecture-48", "UPHOSOKU", CONSENT, office_number("489990101"), "都道府県番号48", "Prefecture 48")
bad("CP425", "fail-prefecture-00", "UPHOSOKU", CONSENT, office_number("009990101"), "都道府県番号00", "Prefecture 00")
bad("CP425", "fail-counted", "UPHOSOKU", CONSENT, standard.wrong_office(), "2件", "Two records", records=(1, 2))
good("CP425", "pass-all-nine-characters", "UPHOSOKU", CONSENT, office_number("139990005"), "9文字で計算した検証番号", "The check digit over nine characters")
good("CP425", "pass-characters-4-to-9", "UPHOSOKU", CONSENT, medical_office_number("131234567"), "4-9文字目で計算した検証番号(医療機関)",
     "The check digit over characters 4-9, medical institutions")
good("CP425", "pass-letter", "UPHOSOKU", CONSENT, office_number("13A990206"), "英字Aを10として計算した検証番号", "A letter counted as 10")
good("CP425", "pass-prefecture-47", "UPHOSOKU", CONSENT, office_number("479990101"), "都道府県番号47", "Prefecture 47")


@each("CP425", "pass-total-row", "合計行の9999999999は検証しない", "9999999999 on the total row is no office")
def _(edition):
    return unit(edition, "service-slip", people=1)
