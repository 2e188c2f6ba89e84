"""Names, units and images: what two reviews of the engine found, so that it stays found. Values are in cases_review."""
from bundles import CARE_MANAGER, HELPER, NURSE, Bundle, unit
from case import F, case
from cases_names import BOTH, LATER, at, first, put, respell, without, zipped

STAMP = "20250425200201"


def every(rule, files, severity="error"):
    return [F(rule, severity, f) for f in files]

# -- A main file with a name that is not right ----------------------------------------------------------------------


MAINS = (("basic-information", "UPKIHON"), ("prevention-plan", "UPYOBO"))
for name, kind in MAINS:
    for what, rule, change, ja, en in (
            ("nine-digit-office", "CP103", put(2, HELPER.office[:9]), "送信先が9桁", "a receiver of nine digits"),
            ("nine-digit-sender", "CP103", put(0, HELPER.office[:9]), "送信元が9桁", "a sender of nine digits"),
            ("bad-timestamp", "CP106", put(4, "2025042520020"), "連番が13桁", "a timestamp of 13 digits"),
            ("no-receiver", "CP102", without(2, 3), "送信先がない", "no receiver"),
            ("bare", "CP102", lambda p: [], "名前が種類だけ", "nothing but the kind")):
        b = unit("V4", name)
        f = b.file(kind)
        f.rename(kind + ".CSV") if what == "bare" else respell(f, change)
        case("V4", rule, "fail-main-%s-%s" % (kind.lower(), what), b, [F(rule, "error", f)],
             intent_ja="%sだけ名前が誤り(%s)。別表と画像の本体がないとは言わない" % (kind, ja),
             intent_en="%s alone has a bad name (%s): its details are not said to lack it" % (kind, en))

for _, kind in MAINS:
    for what, rule in (("nine-digit-office", "CP103"), ("bare", "CP102")):
        b = unit("V4", "prevention-plan-and-basic-information")
        f = b.file(kind)
        f.rename(kind + ".CSV") if what == "bare" else respell(f, put(2, NURSE.office[:9]))
        case("V4", rule, "fail-main-%s-%s-beside-the-other" % (kind.lower(), what), b, [F(rule, "error", f)],
             intent_ja="支援計画書と基本情報の送信単位で、%sだけ名前が誤り" % kind, intent_en="Both main files in one unit; %s alone has a bad name" % kind)

b = unit("V4", "prevention-plan-and-basic-information").remove("UPYOBO").remove("UPKIHON")
case("V4", "CP213", "fail-both-mains-missing", b, [F("CP213", "error", first(b))],
     intent_ja="本体が2つともない。1件", intent_en="Both main files are missing: one finding")
b = unit("V4", "prevention-plan")
f = b.file("UPYOBO_SUB").replace_in_name(STAMP, "20250425200205")
case("V4", "CP213", "fail-upyobo-sub-with-another-timestamp", b, [F("CP213", "error", f)],
     intent_ja="支援計画書の別表の連番が違う。CP215は重ねない", intent_en="UPYOBO_SUB has another timestamp: no CP215 on top")
b, again = (unit("V4", "basic-information").remove("UPKIHON").move(folder) for folder in ("a", "b"))
case("V4", "CP213", "fail-orphans-in-two-places", Bundle("V4", b.files + again.files),
     [F("CP213", "error", first(b))] + every("CP113", again.files, "info"),
     intent_ja="本体のない別表と画像が2か所にある。CP208は重ねない", intent_en="Details and images without a main file in two places: no CP208 on top")

for name, kind, wrong, lacks in (("prevention-plan", "UPYOBO_SUB", "UPYOBO_SUB1", True), ("basic-information", "UPKIHON_SUB2", "UPKIHON_SUB3", False)):
    b = unit("V4", name)
    f = b.copy_file(kind, b.path(kind).replace(kind, wrong))
    case("V4", "CP101", "fail-%s-beside-the-right-one" % wrong.lower(), b, [F("CP101", "error", f)],
         intent_ja="%sは打ち間違いで、%sではない(CP112、CP401は重ねない)" % (wrong, kind[:-5] if lacks else "UPKIHON"),
         intent_en="%s is misspelt and no second main file: neither CP112 nor CP401" % wrong)
    b = unit("V4", name)
    f = b.file(kind).replace_in_name(kind, wrong)
    case("V4", "CP101", "fail-%s-in-its-place" % wrong.lower(), b,
         [F("CP101", "error", f)] + ([F("CP215", "warning", "UPYOBO")] if lacks else []),
         intent_ja="%sの打ち間違い(%s)。別表がほかになければCP215も" % (kind, wrong),
         intent_en="%s misspelt as %s; CP215 where no other detail file is left" % (kind, wrong))

# -- Images ---------------------------------------------------------------------------------------------------------

for what, rule, change, ja, en in (
        ("number-1", "CP102", put(5, "1"), "番号が1桁", "a number of one digit"),
        ("number-00001", "CP102", put(5, "00001"), "番号が5桁", "a number of five digits"),
        ("number-abcd", "CP102", put(5, "abcd"), "番号が英字", "letters for a number"),
        ("no-receiver", "CP102", without(2, 3), "送信先がない", "no receiver"),
        ("nine-digit-office", "CP103", put(2, CARE_MANAGER.office[:9]), "送信先が9桁", "a receiver of nine digits"),
        ("type-011", "CP104", put(3, "011"), "送信先の種類が3桁", "a receiver's type of three characters")):
    b = unit("V4", "basic-information", people=1)
    f = respell(b.file("UPKIHON_IMAGE"), change)
    case("V4", rule, "fail-image-" + what, b, [F(rule, "error", f)], intent_ja="画像の名前の誤り(%s)。CP207、CP208は重ねない" % ja,
         intent_en="A bad image name (%s): neither CP207 nor CP208 on top" % en)

old, new = unit("V4", "basic-information"), at("V4", "basic-information", LATER)
old.files.remove(old.file("UPKIHON_IMAGE", 2))
case("V4", "CP207", "fail-image-only-in-the-newer-export", Bundle("V4", old.files + new.files),
     [F("CP207", "error", old.file("UPKIHON"), 2, 62), F("CP114", "info", first(old))],
     intent_ja="古い出力に画像がなく、新しい出力にある", intent_en="The older export lacks an image that the newer one has")

# -- Units ----------------------------------------------------------------------------------------------------------

for e in BOTH:
    receiver = 2 if e == "V4" else 1
    for kind in ("UP1KYO", "UP2KYO"):
        b = unit(e, "care-plan").merge(unit(e, "service-slip"))
        f = respell(b.file(kind), put(receiver, HELPER.office[:9]))
        case(e, "CP103", "fail-%s-beside-a-slip" % kind.lower(), b, [F("CP103", "error", f), F("CP214", "warning", first(b))],
             intent_ja="連番の同じ計画書と利用票で、%sの送信先が9桁" % kind,
             intent_en="A care plan and a slip of one timestamp; the receiver of %s has nine digits" % kind)
    b = unit(e, "service-slip").merge(unit(e, "care-plan"))
    f = respell(b.file("UPSIKYU"), lambda p: p[:-1] + [STAMP[:8]])
    case(e, "CP106", "fail-table-7-beside-a-care-plan", b, [F("CP106", "error", f), F("CP214", "warning", first(b))],
         intent_ja="連番の同じ利用票と計画書で、第7表の連番が8桁", intent_en="A slip and a care plan of one timestamp; that of UPSIKYU has 8 digits")
    for name in ("service-slip", "care-plan"):
        b = unit(e, name)
        for f in b.files:
            f.rename(f.kind + ".CSV")
        case(e, "CP102", "fail-bare-names-of-a-" + name, b, every("CP102", b.files),
             intent_ja="送信単位の名前がすべて種類だけ。版は中身で決まる(%s)" % name, intent_en="Nothing but kinds for names; the content decides the edition: " + name)

    old, new = unit(e, "care-plan").remove("UPHOSOKU"), at(e, "care-plan", LATER)
    case(e, "CP201", "fail-older-care-plan-incomplete", Bundle(e, old.files + new.files), [F("CP201", "error", first(old))],
         intent_ja="古い計画書はファイルが足りず、新しいものはそろっている。CP114は重ねない",
         intent_en="The older care plan lacks a file, the newer has all: no CP114")

    for data, deletion, kind in (("service-slip", "service-slip-deletion", "DLTPLAN"), ("actuals", "actuals-deletion", "DLTJSK")):
        b = at(e, data, "20250520080000").merge(at(e, deletion, "20250521080000"))
        f = b.file(kind).replace_in_name("20250521080000", "2025052108000")
        case(e, "CP106", "fail-later-%s" % kind.lower(), b, [F("CP106", "error", f)],
             intent_ja="削除の連番が読めないので、後の削除とは言わない(%s)" % kind, intent_en="The deletion's timestamp is refused: not said to come later: " + kind)

    b = unit(e, "service-slip").merge(unit(e, "service-slip", month="202505", timestamp=STAMP))
    spoilt = [respell(f, lambda p: [p[0] + "0"] + p[1:]) for f in b.all("UPSIKYU")]
    case(e, "CP105", "fail-two-units-with-seven-digits", b, every("CP105", spoilt) + [F("CP214", "warning", first(b))],
         intent_ja="連番の同じ2か月の利用票で、第7表の年月がどちらも7桁。CP112は重ねない",
         intent_en="Slips of two months and one timestamp, the months of both UPSIKYU of seven digits: no CP112")

    b = unit(e, "service-slip", people=1)
    f = respell(b.file("UPPLAN"), without(0))
    for r in range(1, len(f.records) + 1):
        f.set(r, "対象年月", "202505").set(r, "サービス利用日", f.get(r, "サービス利用日").replace("202504", "202505"))
    case(e, "CP502", "pass-no-month-in-the-name", b,
         [F("CP102", "error", f), F("CP601", "error", "UPSIKYU", 1), F("CP601", "error", "UPHOSOKU", 1), F("CP602", "error", f, 1), F("CP602", "warning", f, 1)],
         intent_ja="第6表の名前に年月がなく、中身は別の月。名前と比べるものがない", intent_en="UPPLAN without a month in its name and another month inside: nothing to compare with")

    other = "V3" if e == "V4" else "V4"
    b, whole = unit(e, "service-slip").remove("UPSIKYU"), unit(other, "service-slip", month="202505", timestamp=STAMP)
    lacking = first(b)
    b = Bundle(e, b.files + whole.files)
    case(e, "CP204", "fail-beside-another-month", b, [F("CP204", "error", first(b)), F("CP201", "error", lacking)],
         intent_ja="第7表のない利用票と、別の版の翌月の利用票。CP204はCP201を覆わない",
         intent_en="A slip without UPSIKYU beside another edition's slip of the next month: CP201 stands beside CP204")

for version in (None, "202208"):
    b = unit("V3", "care-plan")
    f = unit("V4", "care-plan").file("UP3KYO")
    respell(f, without(1, 3))
    if version:
        f.set(None, 1, version)
    b.files.append(f)
    case("V3", "CP102", "fail-weekly-plan-beside-a-v3-care-plan" + ("-of-202208" if version else ""), b, [F("CP102", "error", f)],
         intent_ja="V3の計画書のそばにV3の名前の第3表(中身は%s)" % (version or "202407"),
         intent_en="UP3KYO in V3 form beside a V3 care plan, its content %s" % (version or "202407"))

for name, turn in (("service-slip", dict(sender=HELPER, receiver=CARE_MANAGER)), ("care-plan", dict(sender=HELPER, receiver=CARE_MANAGER)),
                   ("actuals", dict(sender=CARE_MANAGER, receiver=HELPER))):
    b, right = unit("V4", name, **turn), unit("V4", name)
    for f, proper in zip(b.files, right.files):
        proper.path = f.path.replace(b.files[0].name.rsplit("_", 1)[1], right.files[0].name.rsplit("_", 1)[1])
    case("V4", "CP111", "fail-swapped-%s" % name, right, every("CP111", right.files, "warning"),
         intent_ja="名前の送信元と送信先が入れ替わり、中身は正しい側の番号。CP512、CP514、CP515、CP529は重ねない(%s)" % name,
         intent_en="Sides swapped in the names, the content has the right ones: no CP512, CP514, CP515, CP529 on top: " + name)

# -- Names that were altered, and names that only look so -----------------------------------------------------------

for e in BOTH:
    for what, change, ja, en in (
            ("trailing-2", lambda n: n.replace(".CSV", " 2.CSV"), "後ろに「 2」(Macの写し)", "A trailing ' 2', as a Mac copies"),
            ("copy-of-lower-case", lambda n: "copy of " + n, "小文字のcopy of", "'copy of' in lower case"),
            ("copy-2-of", lambda n: "Copy (2) of " + n, "Copy (2) of", "'Copy (2) of'"),
            ("copy-and-other-extension", lambda n: n.replace(".CSV", " - コピー.TXT"), "写しの印と.TXT。CP107は重ねない", "A copy mark and .TXT: no CP107 on top")):
        b = unit(e, "actuals")
        f = b.files[0].rename(change(b.files[0].name))
        case(e, "CP108", "fail-" + what, b, [F("CP108", "error", f)], intent_ja=ja, intent_en=en)
    for what, text in (("kanji", "修正"), ("mark", "(修正)"), ("word", "new"), ("kanji-behind-a-blank", " 修正"), ("wide-mark", "（修正）"), ("word-behind-a-blank", " new")):
        b = unit(e, "actuals")
        f = b.files[0].replace_in_name(".CSV", text + ".CSV")
        case(e, "CP106", "fail-appended-" + what, b, [F("CP106", "error", f)], intent_ja="連番の後に書き足し(%s)。CP108ではない" % text,
             intent_en="Text appended to the timestamp: not CP108")
    b = unit(e, "actuals")
    f = b.files[0].rename("UPJSK (1).csv")
    case(e, "CP102", "fail-bare-name-with-copy-mark", b, [F("CP102", "error", f)], intent_ja="種類だけの名前に (1)。印を取っても規約に合わない",
         intent_en="(1) behind a bare kind: malformed without the mark too")

    b = unit(e, "actuals")
    f = b.add_file("利用者一覧.xlsx", zipped(unit(e, "service-slip-deletion")))
    case(e, "CP210", "fail-workbook", b, [F("CP210", "info", f)], exit=0, intent_ja="そばに.xlsx。添付ファイルで、ZIPとは言わない",
         intent_en="A .xlsx beside a unit: an attachment, no archive")
