"""The files of a unit against each other (CP601-CP606, CP610); CP607-CP609: cases_money.py."""
from bundles import OTHER_INSURER, people, unit
from recipes import at, each, host, lost, on

INSURED, PLAN_DATE, MONTH = "被保険者番号", "居宅サービス計画作成（変更）日", "対象年月"

# -- CP601 ------------------------------------------------------------------------------------------------------

DEPENDENTS = (("care-plan", "UP2KYO"), ("care-plan", "UP3KYO"), ("care-plan", "UPHOSOKU"), ("service-slip", "UPSIKYU"),
              ("service-slip", "UPHOSOKU"), ("basic-information", "UPKIHON_SUB1"), ("basic-information", "UPKIHON_SUB2"),
              ("prevention-plan", "UPYOBO_SUB"))


def strangers(edition, unit_name, kind, count=1):
    """A unit of two people whose dependent file holds more people; the number of the first such record."""
    bundle, more = unit(edition, unit_name, people=2), unit(edition, unit_name, people=2 + count)
    file = bundle.file(kind)
    first = len(file.records) + 1
    file.records += more.file(kind).records[len(file.records):]
    return bundle, file, first


for _unit, _kind in DEPENDENTS:
    _label = "%s-%s" % (_unit, _kind.lower().replace("_", "-"))

    @each("CP601", "fail-" + _label, "親のファイルにいない人のレコード(%s)。キーに1件" % _kind, "A person the main file does not hold: %s; one finding a key" % _kind,
          kinds=(_kind,))
    def _(edition, unit_name=_unit, kind=_kind):
        bundle, file, first = strangers(edition, unit_name, kind)
        return bundle, [at("CP601", file, None, first)]

    @each("CP601", "pass-any-order-" + _label, "従属ファイルのキーの順は自由(%s)" % _kind, "Keys of the dependent in any order: " + _kind, kinds=(_kind,))
    def _(edition, unit_name=_unit, kind=_kind):
        bundle = unit(edition, unit_name)
        bundle.file(kind).records.reverse()
        return bundle


@each("CP601", "fail-two-keys", "親のファイルにいない2人。キーごとに1件", "Two people the main file does not hold: a finding each")
def _(edition):
    bundle, file, first = strangers(edition, "care-plan", "UP2KYO", 2)
    return bundle, [at("CP601", file, None, first), at("CP601", file, None, first + 2)]


@each("CP601", "fail-other-plan-date", "計画作成日が第1表と違う第2表の行", "A row of table 2 with another plan date")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP2KYO").set(2, PLAN_DATE, "20250402")
    return bundle, [at("CP601", file, None, 2)]


@each("CP601", "fail-other-insurer", "保険者番号が第1表と違う第2表の行", "A row of table 2 with another insurer")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP2KYO").set(2, "保険者番号", OTHER_INSURER)
    return bundle, [at("CP601", file, None, 2)]


@each("CP601", "fail-all-rows-of-other-date", "第2表の全行の計画作成日が違う: 親のない行と、従属のない第1表",
      "All rows of table 2 have another date: an orphan, and a main record without table 2")
def _(edition):
    bundle = unit(edition, "care-plan", people=1)
    file = bundle.file("UP2KYO").set(None, PLAN_DATE, "20250402")
    return bundle, [at("CP601", file, None, 1), at("CP602", bundle.file("UP1KYO"), None, 1, severity="warning")]


@each("CP601", "fail-main-record-deleted", "第1表から1人が欠け、従属ファイルのどれにもいる: ファイルごとに1件",
      "One person lacks in table 1 and is in every dependent: a finding a file")
def _(edition):
    bundle = unit(edition, "care-plan")
    bundle.file("UP1KYO").delete_record(1)
    return bundle, [at("CP601", f, None, 1) for f in bundle.files if f.kind != "UP1KYO"]


@each("CP601", "pass-creation-date-is-no-key", "作成年月日はキーでない", "The date of creation is no key")
def _(edition):
    bundle = unit(edition, "service-slip")
    bundle.file("UPSIKYU").set(1, "作成年月日", "20250401")
    return bundle


@each("CP601", "pass-main-key-unreadable", "第1表の番号が読めないなら、従属の行を親なしとせず未検査", "The main record's number cannot be read: not checked, no orphans")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP1KYO").set(1, INSURED, "A000100001")
    return bundle, [at("CP412", file, INSURED)], lost(bundle, "CP601")


@each("CP601", "pass-main-record-lost", "第1表の1件の項目数が違うなら、従属の行を親なしとせず未検査", "The main record was lost: not checked, no orphans")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP1KYO")
    file.records[0].append("")
    return bundle, [at("CP401", file)], lost(bundle, "CP601")


@each("CP601", "pass-plan-date-unreadable", "第2表の計画作成日が読めないなら、その人に第2表がないとせず未検査",
      "The plan date of table 2 cannot be read: its person is not said to lack table 2")
def _(edition):
    bundle = unit(edition, "care-plan", people=1)
    file = bundle.file("UP2KYO").set(None, PLAN_DATE, "2025/4/1")
    return bundle, [at("CP802", file, PLAN_DATE, 1, 2)], lost(bundle, "CP602")

# -- CP602, CP603 -----------------------------------------------------------------------------------------------


def without(edition, unit_name, kind):
    """A unit whose dependent file lacks the second of two people."""
    bundle = unit(edition, unit_name)
    file = bundle.file(kind)
    file.records = [r for r in file.records if r[2] != people(2)[1].insured]
    return bundle


@each("CP602", "fail-care-plan-supplement", "補足情報のない第1表: 誤り", "A table 1 record without a supplement: an error")
def _(edition):
    bundle = without(edition, "care-plan", "UPHOSOKU")
    return bundle, [at("CP602", bundle.file("UP1KYO"), None, 2)]


@each("CP602", "fail-care-plan-table-2", "第2表のない第1表: 警告", "A table 1 record without table 2: a warning")
def _(edition):
    bundle = without(edition, "care-plan", "UP2KYO")
    return bundle, [at("CP602", bundle.file("UP1KYO"), None, 2, severity="warning")]


@each("CP602", "fail-slip-supplement", "補足情報のない第6表: 誤り。キーに1件", "Table 6 without a supplement: an error, one finding a key")
def _(edition):
    bundle = without(edition, "service-slip", "UPHOSOKU")
    return bundle, [at("CP602", bundle.file("UPPLAN"), None, 6)]


@each("CP602", "fail-slip-table-7", "第7表のない第6表: 警告", "Table 6 without table 7: a warning")
def _(edition):
    bundle = without(edition, "service-slip", "UPSIKYU")
    return bundle, [at("CP602", bundle.file("UPPLAN"), None, 6, severity="warning")]


@each("CP602", "fail-both-missing", "補足情報も第7表もない: ファイルごとに1件", "Neither supplement nor table 7: a finding a missing file")
def _(edition):
    bundle = without(edition, "service-slip", "UPSIKYU")
    bundle.file("UPHOSOKU").delete_record(2)
    main = bundle.file("UPPLAN")
    return bundle, [at("CP602", main, None, 6), at("CP602", main, None, 6, severity="warning")]


@each("CP602", "fail-two-keys", "2人に補足情報がない。キーごとに1件", "Two people without a supplement: a finding each")
def _(edition):
    bundle = unit(edition, "care-plan", people=3)
    bundle.file("UPHOSOKU").delete_record(3).delete_record(1)
    main = bundle.file("UP1KYO")
    return bundle, [at("CP602", main, None, 1), at("CP602", main, None, 3)]


@each("CP602", "pass-prevention-optional", "利用者基本情報の別表は一部の人だけでよい", "Detail tables may hold some people only", ("V4",))
def _(edition):
    bundle = without(edition, "basic-information", "UPKIHON_SUB1")
    bundle.file("UPKIHON_SUB2").delete_record(2)
    return bundle


@each("CP602", "pass-prevention-plan-sub", "支援計画書の別表は一部の人だけでよい", "A plan without detail rows", ("V4",))
def _(edition):
    return without(edition, "prevention-plan", "UPYOBO_SUB")


@each("CP602", "pass-dependent-key-unreadable", "補足情報の番号が読めないなら、ないとは言わず未検査", "The supplement's number cannot be read: not checked, no finding")
def _(edition):
    bundle = unit(edition, "service-slip")
    file = bundle.file("UPHOSOKU").set(2, INSURED, "A000100002")
    return bundle, [at("CP412", file, INSURED, 2)], lost(bundle, "CP602")


@each("CP602", "pass-dependent-record-lost", "補足情報の1件の項目数が違うなら、ないとは言わず未検査", "The supplement's record was lost: not checked, no finding")
def _(edition):
    bundle = unit(edition, "service-slip")
    file = bundle.file("UPHOSOKU")
    file.records[1].append("")
    return bundle, [at("CP401", file, None, 2)], lost(bundle, "CP602")


@each("CP602", "pass-file-missing", "補足情報のファイルがないのはCP201だけ", "The supplement's file is missing: CP201 alone")
def _(edition):
    bundle = unit(edition, "service-slip").remove("UPHOSOKU")
    return bundle, [on("CP201", bundle.file("UPPLAN"))]


@each("CP603", "fail-one", "第3表のない利用者", "A person without table 3")
def _(edition):
    bundle = without(edition, "care-plan", "UP3KYO")
    return bundle, [at("CP603", bundle.file("UP1KYO"), None, 2)]


@each("CP603", "pass-one-row", "第3表が1行でもあればよい", "One row of table 3 is enough")
def _(edition):
    bundle = unit(edition, "care-plan")
    bundle.file("UP3KYO").delete_record(5).delete_record(4)
    return bundle


@each("CP603", "pass-key-unreadable", "第3表の番号が読めないなら未検査", "The number in table 3 cannot be read: not checked")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP3KYO")
    for r in (4, 5, 6):
        file.set(r, INSURED, "A000100002")
    return bundle, [at("CP412", file, INSURED, 4, 3)], lost(bundle, "CP603")

# -- CP604 ------------------------------------------------------------------------------------------------------


@each("CP604", "fail-202208-and-202003", "送信単位の1ファイルだけ202003", "One file of the unit is of version 202003")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP2KYO").set(None, 1, "202003")
    return bundle, [at("CP426", file, 1, 1, 4), on("CP604", bundle.file("UP1KYO"))]


@each("CP604", "fail-202003-and-201910", "202003と201910", "202003 beside 201910")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    files = [bundle.file(k).set(None, 1, v) for k, v in (("UPPLAN", "202003"), ("UPSIKYU", "202003"), ("UPHOSOKU", "201910"))]
    return bundle, [at("CP426", f, 1, 1, len(f.records)) for f in files] + [on("CP604", bundle.file("UPHOSOKU"))]


@each("CP604", "pass-all-older", "全ファイルが202003", "Every file is of 202003")
def _(edition):
    bundle = unit(edition, "care-plan", people=1)
    return bundle, [at("CP426", f.set(None, 1, "202003"), 1, 1, len(f.records)) for f in bundle.files]


@each("CP604", "pass-file-with-cp422", "CP422のファイルは比べない", "A file with CP422 is not compared")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP2KYO").set(None, 1, "202504")
    return bundle, [at("CP422", file, 1, 1, 4)]


@each("CP604", "pass-file-with-cp501", "CP501のファイルは比べない", "A file with CP501 is not compared")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP2KYO").set(4, 1, "202003")
    return bundle, [at("CP501", file, None, 4)]


@each("CP604", "pass-two-units", "別の送信単位どうしは比べない", "Units are not compared with each other")
def _(edition):
    bundle, other = unit(edition, "care-plan", people=1), unit(edition, "actuals", people=1)
    file = other.file("UPJSK").set(None, 1, "202003")
    return bundle.merge(other), [at("CP426", file, 1, 1, 3)]

# -- CP605, CP606 -----------------------------------------------------------------------------------------------


@each("CP605", "fail-slip", "利用票の補足情報に計画作成日がある", "A slip's supplement holds a plan date")
def _(edition):
    bundle = unit(edition, "service-slip")
    return bundle, [at("CP605", bundle.file("UPHOSOKU").set(1, 4, "20250401"), 4)]


@each("CP605", "fail-care-plan", "計画書の補足情報の計画作成日が0。CP601・CP602は重ねない", "A care plan's supplement has zeros: neither CP601 nor CP602 on top")
def _(edition):
    bundle = unit(edition, "care-plan")
    return bundle, [at("CP605", bundle.file("UPHOSOKU").set(2, 4, "00000000"), 4, 2)]


@each("CP605", "fail-care-plan-counted", "2件とも0", "Both records have zeros")
def _(edition):
    bundle = unit(edition, "care-plan")
    return bundle, [at("CP605", bundle.file("UPHOSOKU").set(None, 4, "00000000"), 4, 1, 2)]


@each("CP605", "pass-slip", "利用票の補足情報は00000000", "Zeros in a slip's supplement")
def _(edition):
    return host(edition, "UPHOSOKU", people=1)


@each("CP605", "pass-care-plan-other-date", "計画書の補足情報の日付が第1表と違う: CP601・CP602のこと", "Another real date is a matter of CP601 and CP602")
def _(edition):
    bundle = unit(edition, "care-plan", people=1)
    file = bundle.file("UPHOSOKU").set(1, 4, "20250402")
    return bundle, [at("CP601", file), at("CP602", bundle.file("UP1KYO"))]


@each("CP606", "fail-care-plan", "計画書の補足情報に対象年月がある", "A care plan's supplement holds a target month")
def _(edition):
    bundle = unit(edition, "care-plan")
    return bundle, [at("CP606", bundle.file("UPHOSOKU").set(1, 63, "202504"), 63)]


@each("CP606", "fail-slip-zero", "利用票の補足情報の対象年月が0。CP601・CP602は重ねない", "Zeros in a slip's supplement: neither CP601 nor CP602 on top")
def _(edition):
    bundle = unit(edition, "service-slip")
    return bundle, [at("CP606", bundle.file("UPHOSOKU").set(2, 63, "000000"), 63, 2)]


@each("CP606", "fail-slip-other-month", "利用票の補足情報の対象年月が違う月", "Another month in a slip's supplement")
def _(edition):
    bundle = unit(edition, "service-slip")
    return bundle, [at("CP606", bundle.file("UPHOSOKU").set(None, 63, "202505"), 63, 1, 2)]


@each("CP606", "fail-beside-cp605", "計画書の補足情報の中身が利用票のもの: No.4とNo.63に1件ずつ", "A care plan's supplement filled as a slip's: one finding for each column")
def _(edition):
    bundle = unit(edition, "care-plan", people=1)
    file = bundle.file("UPHOSOKU").set(1, 4, "00000000").set(1, 63, "202504")
    return bundle, [at("CP605", file, 4), at("CP606", file, 63)]


@each("CP606", "pass-care-plan", "計画書の補足情報は000000", "Zeros in a care plan's supplement")
def _(edition):
    return unit(edition, "care-plan", people=1)

# -- CP610 ------------------------------------------------------------------------------------------------------


for _name, _supplement, _main, _value, _ja in (("level", 18, 21, "23", "要介護状態区分"), ("certified", 13, 18, "20250319", "認定日"),
                                               ("status", 16, 17, "1", "認定状況区分")):
    @each("CP610", "fail-" + _name, "補足情報と第1表の%sが違う" % _ja, "The supplement and table 1 differ: " + _name)
    def _(edition, supplement=_supplement, value=_value):
        bundle = unit(edition, "care-plan")
        return bundle, [at("CP610", bundle.file("UPHOSOKU").set(1, supplement, value), supplement)]

    @each("CP610", "pass-one-side-" + _name, "第1表の%sは空" % _ja, "One side is empty: " + _name)
    def _(edition, main=_main):
        bundle = unit(edition, "care-plan")
        bundle.file("UP1KYO").set(1, main, "")
        return bundle

    @each("CP610", "pass-other-side-" + _name, "補足情報の%sは空" % _ja, "The other side is empty: " + _name)
    def _(edition, supplement=_supplement):
        bundle = unit(edition, "care-plan")
        bundle.file("UPHOSOKU").set(1, supplement, "")
        return bundle


@each("CP610", "fail-three-columns", "3項目とも違う。列ごとに1件", "All three differ: a finding a column")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UPHOSOKU").set(1, 18, "23").set(1, 13, "20250319").set(1, 16, "1")
    return bundle, [at("CP610", file, no) for no in (13, 16, 18)]


@each("CP610", "fail-two-people", "2人の要介護状態区分が違う", "The level of two people differs")
def _(edition):
    bundle = unit(edition, "care-plan")
    return bundle, [at("CP610", bundle.file("UPHOSOKU").set(None, 18, "25"), 18, 1, 2)]


@each("CP610", "pass-value-with-finding", "第1表の値に誤りがあるなら比べない", "A value with a finding is not compared")
def _(edition):
    bundle = unit(edition, "care-plan")
    return bundle, [at("CP409", bundle.file("UP1KYO").set(1, 21, "26"), 21)]


@each("CP610", "pass-slip", "利用票の補足情報は比べない", "A slip's supplement is not compared")
def _(edition):
    bundle, other = unit(edition, "care-plan", people=1), unit(edition, "service-slip", people=1, timestamp="20250425200301")
    other.file("UPHOSOKU").set(1, 18, "25")
    return bundle.merge(other)
