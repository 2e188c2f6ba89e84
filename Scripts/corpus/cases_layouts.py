"""A failing case for each layout: what the other modules show in one kind of file, shown in the kinds they leave out.

The requirements of a layout (REQ-UP1KYO-INSURED …) speak of one kind of file each; every one of them has a case here or
elsewhere (see Scripts/choose-requirement-cases.py).
"""
import standard
from bundles import CARE_MANAGER, CENTRE, HELPER, NURSE, Party, unit
from case import case
from recipes import LOST, at, bad, each, editions_of, host, lost, on

# The wrong value that stands for a format, and the rule that finds it.
WRONG = {
    "csvversion": ("202410", "CP422"), "insurer": ("9900100", "CP404"), "insured": ("12345678901", "CP412"),
    "office": ("139990101O", "CP413"), "office_or_all9": ("139990101O", "CP413"), "date": ("20250230", "CP406"),
    "month": ("202513", "CP407"), "int": ("1.5", "CP410"), "sint": ("12.5", "CP410"), "satellite": ("123", "CP404"),
    "tais": ("00001000010", "CP418"), "todokede": ("00001000010", "CP418"), "detailno": ("A", "CP410"),
}
NAMES = {"office_or_all9": "office-or-all9"}
WORDS = {
    "csvversion": "CSVバージョン", "insurer": "保険者番号", "insured": "被保険者番号", "office": "事業所番号", "office_or_all9": "事業所コード",
    "date": "日付", "month": "年月", "int": "整数", "sint": "符号付きの整数", "satellite": "サテライト枝番", "tais": "TAISコード",
    "todokede": "福祉用具届出コード", "detailno": "明細判別コード",
}
# kind -> the formats that no other module has in it, with the column where the first one is not meant
HOLES = {
    "UPHOSOKU": ["csvversion"],
    "UP1KYO": ["csvversion", "insurer", "insured", ("office", "更新業者コード")],
    "DLT1KYO": ["csvversion", "insurer", "insured", "date"],
    "UP2KYO": ["insurer", "insured", "date", "office"],
    "UP3KYO": ["csvversion", "insurer", "insured", "date"],
    "UPPLAN": ["csvversion", "date", "sint", "int", "tais", "todokede", "detailno", "satellite"],
    "UPJSK": ["insurer"],
    "DLTJSK": ["csvversion", "insurer", "insured", "month", "office"],
    "UPSIKYU": ["csvversion", "date", "month", "satellite", "tais", "todokede", "sint", ("int", "前月までの利用日数"),
                ("office", "更新業者コード")],
    "UPKIHON": ["csvversion", "insurer", "insured"],
    "DLTKIHON": ["csvversion", "insurer", "insured", "date"],
    "UPKIHON_SUB1": ["csvversion", "insurer", "insured", "date"],
    "UPKIHON_SUB2": ["csvversion", "insurer", "insured", "date"],
    "UPYOBO": ["csvversion", "insurer", "insured", ("date", "認定年月日")],
    "DLTYOBO": ["csvversion", "insurer", "insured", "date"],
    "UPYOBO_SUB": ["csvversion", "insurer", "insured", "date"],
}
KEYS = ("insurer", "insured", "month")


def slug(kind):
    return kind.lower().replace("_", "-")


def first(edition, kind, form):
    return next(c.no for c in standard.columns(edition, kind) if c.format == form)


for _kind, _holes in HOLES.items():
    for _hole in _holes:
        _form, _field = _hole if isinstance(_hole, tuple) else (_hole, None)
        _value, _rule = WRONG[_form]
        for _edition in editions_of(_rule, _kind):
            if _field is None and all(c.format != _form for c in standard.columns(_edition, _kind)):
                continue
            _no = _field or first(_edition, _kind, _form)
            bad(_rule, "fail-layout-%s-%s" % (slug(_kind), NAMES.get(_form, _form)), _kind, _no, _value,
                "%sの%sの書式が違う" % (_kind, WORDS[_form]), "%s: a wrong %s" % (_kind, _form), editions=(_edition,),
                key=_form in KEYS and _kind in LOST)

# -- the number of columns ------------------------------------------------------------------------------------------

for _kind in ("UPHOSOKU", "UP1KYO", "DLT1KYO", "UP2KYO", "UP3KYO", "UPKIHON", "DLTKIHON", "UPKIHON_SUB1", "UPKIHON_SUB2",
              "UPYOBO", "DLTYOBO", "UPYOBO_SUB"):
    @each("CP401", "fail-layout-" + slug(_kind), "%sのレコードの最後の項目がない" % _kind, "A record of %s lacks its last field" % _kind,
          kinds=(_kind,))
    def _(edition, kind=_kind):
        bundle = host(edition, kind)
        file = bundle.file(kind)
        file.records[0].pop()
        return bundle, [at("CP401", file)], lost(bundle, *LOST[kind]) if kind in LOST else ()

# -- what is 必須 in the annexes, unquoted text, code tables ----------------------------------------------------------

for _kind in ("UPKIHON_SUB1", "UPKIHON_SUB2", "UPYOBO_SUB"):
    bad("CP402", "fail-layout-%s-insured" % slug(_kind), _kind, "被保険者番号", "", "%sの被保険者番号が空" % _kind,
        "An empty insured number in %s" % _kind)

for _kind, _field in (("UPHOSOKU", "利用者住所２"), ("UP1KYO", "総合的な援助の方針"), ("UP2KYO", "課題"), ("UP3KYO", "介護サービス内容"),
                      ("UPPLAN", "プラン担当者名"), ("UPSIKYU", "サービス事業所名"), ("UPKIHON_SUB1", "時間"),
                      ("UPKIHON_SUB2", "年月日"), ("UPYOBO", "整理番号"), ("UPYOBO_SUB", "目標")):
    bad("CP312", "fail-layout-%s-text" % slug(_kind), _kind, _field, b"memo", "%sのフリーテキストに引用符がない" % _kind,
        "Free text of %s without quotes" % _kind)

for _kind, _field, _value, _table in (
        ("UPPLAN", "３０日超区分", "2", "flag01"),
        ("UPHOSOKU", "認定状況区分", "3", "certification_status"), ("UPKIHON_SUB2", "主治医・意見作成者フラグ", "3", "attending_doctor"),
        ("UPKIHON_SUB2", "経過", "99", "disease_course"), ("UPKIHON", "計画種類", "3", "prevention_plan_kind"),
        ("UPKIHON", "相談回数", "03", "consultation_count"), ("UPKIHON", "利用者の現況", "03", "user_situation"),
        ("UPKIHON", "認知症高齢者の日常生活自立度", "11", "dementia_independence"),
        ("UPKIHON", "基本チェックリスト記入結果", "3", "checklist_result"), ("UPKIHON", "居住形態", "09", "housing"),
        ("UPKIHON", "住宅改修の有無", "0", "yes1no2"), ("UPKIHON", "相談方法", "04", "consultation_method"),
        ("UPYOBO", "事業プログラムの要否(運動不足)", "3", "need1no2"), ("UPYOBO", "【健康管理】領域における課題の有無", "0", "yes1no2")):
    assert _value not in standard.codes()[_table], (_kind, _field)
    bad("CP409", "fail-layout-%s-%s" % (slug(_kind), _table.replace("_", "-")), _kind, _field, _value,
        "%sの%sがコード表にない" % (_kind, _field), "%s: a code that the table %s lacks" % (_kind, _table))

# -- names ------------------------------------------------------------------------------------------------------------

for _kind, _unit in (("DLT1KYO", "care-plan-deletion"), ("DLTYOBO", "prevention-plan-deletion")):
    for _edition in [e for e in ("V3", "V4") if standard.has_kind(e, _kind)]:
        _b = unit(_edition, _unit)
        _f = _b.file(_kind)
        _parts = _f.name[:-4].split("_")
        del _parts[-3 if _edition == "V4" else -2:-1]
        _f.rename("_".join(_parts) + ".CSV")
        case(_edition, "CP102", "fail-layout-%s-no-receiver" % slug(_kind), _b, [on("CP102", _f)],
             intent_ja="%sの名前に送信先がない" % _kind, intent_en="A name of %s without a receiver" % _kind)

for _unit in ("care-plan-deletion", "basic-information", "basic-information-deletion", "prevention-plan",
              "prevention-plan-deletion"):
    _sides = dict(sender=HELPER, receiver=CARE_MANAGER) if _unit == "care-plan-deletion" else \
        dict(sender=Party(NURSE.office, "63"), receiver=CENTRE)
    _b = unit("V4", _unit, **_sides)
    case("V4", "CP111", "fail-layout-" + _unit, _b, [on("CP111", f) for f in _b.files],
         intent_ja="計画の側の送信単位がサービス事業所から出ている(%s)" % _unit,
         intent_en="A unit of the planning side sent by a provider: " + _unit)
