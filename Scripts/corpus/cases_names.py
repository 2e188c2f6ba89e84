"""Cases about names, units and the input: CP101-CP114, CP201-CP217, CP901, CP902, CP904."""
import io
import zipfile

from bundles import CARE_MANAGER, CENTRE, DAY_CARE, HELPER, JPEG, NURSE, PEOPLE, SOGO_VISIT, Bundle, Party, Service, unit
from case import F, case
from standard import office_number

BOTH = ("V3", "V4")
PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55")
LATER = "20250426093000"


def first(bundle):
    """The first file by path: the place of a finding about a unit."""
    return min(bundle.files, key=lambda f: f.path.encode("utf-8"))


def zipped(bundle):
    """The bundle as a ZIP, the same bytes every time."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_STORED) as archive:
        for f in bundle.files:
            archive.writestr(zipfile.ZipInfo(f.path, (2025, 4, 25, 20, 2, 0)), f.render())
    return data.getvalue()


def parts(f):
    """kind, parts between kind and extension, extension of a standard name."""
    stem, extension = f.name.rsplit(".", 1)
    return f.kind, stem[len(f.kind) + 1:].split("_"), "." + extension


def respell(f, change):
    """Renames a file by changing the list of its parts."""
    kind, found, extension = parts(f)
    f.rename("_".join([kind] + change(found)) + extension)
    return f


def without(*indexes):
    return lambda p: [x for i, x in enumerate(p) if i not in indexes]


def put(index, value):
    return lambda p: p[:index] + [value] + p[index + 1:]


def everywhere(bundle, old, new):
    for f in bundle.files:
        f.replace_in_name(old, new)
    return bundle


def at(edition, name, timestamp, **options):
    return unit(edition, name, timestamp=timestamp, **options)


# -- CP101 ------------------------------------------------------------------------------------------------------

for e in BOTH:
    b = unit(e, "actuals")
    f = b.files[0].replace_in_name("UPJSK", "UPJISSEKI")
    case(e, "CP101", "fail-unknown-prefix", b, [F("CP101", "error", f)], not_checked=[{"file": f.path, "rules": []}],
         intent_ja="先頭がどのファイルでもない名前", intent_en="A prefix that no file of the standard has")

    b = unit(e, "actuals")
    f = b.add_file("利用者一覧.csv", "番号,氏名\r\n".encode("cp932"))
    case(e, "CP101", "fail-list-of-ones-own", b, [F("CP101", "error", f)],
         intent_ja="正しい送信単位のそばに独自のCSVがある", intent_en="A CSV of one's own beside a conforming unit")

    b = unit(e, "actuals-deletion")
    f = b.files[0].replace_in_name("DLTJSK", "DLTBET")
    case(e, "CP101", "fail-dltbet-is-no-deletion", b, [F("CP101", "error", f)],
         not_checked=[{"file": f.path, "rules": []}],
         intent_ja="DLTBETは標準仕様の削除ファイルではない", intent_en="DLTBET must not pass for a deletion")

    b = unit(e, "actuals")
    b.files[0].replace_in_name(".CSV", ".csv")
    case(e, "CP101", "pass-lower-case-extension", b, intent_ja="拡張子だけ小文字", intent_en="Only the extension is lower case")

    b = unit(e, "actuals")
    f = b.add_file("DLTBET.pdf", PDF)
    case(e, "CP101", "pass-pdf", b, [F("CP210", "info", f)], intent_ja="標準にない名前のPDFは添付ファイル",
         intent_en="A PDF with an unknown prefix is an attachment")

b = unit("V4", "basic-information", images=False, subs=False)
f = b.file("UPKIHON").replace_in_name("UPKIHON", "UPKHON")
case("V4", "CP101", "fail-near-prefix", b, [F("CP101", "error", f)], not_checked=[{"file": f.path, "rules": []}],
     intent_ja="UPKIHONの打ち間違い(UPKHON)", intent_en="UPKIHON misspelt as UPKHON")

# -- CP102 ------------------------------------------------------------------------------------------------------

for e in BOTH:
    month, sender, receiver = 0, (1, 2) if e == "V4" else (1,), (3, 4) if e == "V4" else (2,)

    b = unit(e, "actuals")
    f = respell(b.files[0], without(*receiver))
    case(e, "CP102", "fail-no-receiver", b, [F("CP102", "error", f)],
         intent_ja="送信先の部分がない", intent_en="The receiver's parts are missing")

    b = unit(e, "service-slip")
    f = respell(b.file("UPSIKYU"), without(*receiver))
    case(e, "CP102", "fail-no-receiver-in-one-file", b, [F("CP102", "error", f)],
         intent_ja="送信単位の1ファイルだけ送信先がない(単位には加わる)",
         intent_en="One file of a unit lacks the receiver; it still takes part in its unit")

    b = unit(e, "care-plan")
    gone = (2, 3) if e == "V4" else (1,)
    for f in b.files:
        respell(f, without(*([g + 1 for g in gone] if f.kind == "UPHOSOKU" else gone)))
    case(e, "CP102", "fail-no-receiver-in-every-file", b, [F("CP102", "error", f) for f in b.files],
         intent_ja="送信単位のすべてのファイルに送信先がない", intent_en="No file of the unit has a receiver")

    b = unit(e, "actuals")
    f = respell(b.files[0], without(month))
    case(e, "CP102", "fail-no-month", b, [F("CP102", "error", f)], intent_ja="対象年月の部分がない",
         intent_en="The month is missing")

    b = unit(e, "actuals")
    f = respell(b.files[0], lambda p: p[:-1])
    case(e, "CP102", "fail-no-timestamp", b, [F("CP102", "error", f)], intent_ja="ファイル連番の部分がない",
         intent_en="The timestamp is missing")

    b = unit(e, "care-plan")
    f = respell(b.file("UP2KYO"), lambda p: ["202504"] + p)
    case(e, "CP102", "fail-month-where-none-belongs", b, [F("CP102", "error", f)],
         intent_ja="年月のないはずのファイルに年月がある", intent_en="A month in the name of a kind that has none")

    b = unit(e, "actuals")
    f = respell(b.files[0], lambda p: p[1:-1] + [p[0], p[-1]])
    case(e, "CP102", "fail-month-misplaced", b, [F("CP102", "error", f)], intent_ja="年月が送信先の後ろにある",
         intent_en="The month stands behind the receiver")

    b = unit(e, "actuals")
    f = b.files[0].rename("UPJSK.CSV")
    case(e, "CP102", "fail-no-part-at-all", b, [F("CP102", "error", f)],
         intent_ja="名前が種類だけ。版は中身で決まる", intent_en="Nothing but the kind; the content decides the edition")

    b = unit(e, "care-plan")
    case(e, "CP102", "pass-supplement-with-000000", b, intent_ja="計画書と共に送る補足情報の000000",
         intent_en="000000 in the supplement that travels with a care plan")

b = unit("V4", "actuals")
f = respell(b.files[0], lambda p: p[:-1] + ["01", p[-1]])
case("V4", "CP102", "fail-one-part-too-many", b, [F("CP102", "error", f)], intent_ja="部分が1つ多い",
     intent_en="One part too many")

b = unit("V4", "actuals")
f = respell(b.files[0], lambda p: [p[0], p[2], p[1], p[4], p[3], p[5]])
case("V4", "CP102", "fail-types-before-numbers", b, [F("CP102", "error", f)],
     intent_ja="サービス種類が事業所番号の前にある", intent_en="The service types stand before the office numbers")

b = unit("V4", "basic-information-deletion")
f = respell(b.files[0], without(1, 3))
case("V3", "CP102", "fail-kind-that-v3-lacks", b, [F("CP102", "error", f)],
     intent_ja="V3にない種類がV3の名前形", intent_en="A kind that V3 lacks, in the V3 form of a name")

b = unit("V4", "prevention-plan")
for f in b.files:
    respell(f, without(1, 3))
case("V3", "CP102", "fail-unit-that-v3-lacks", b, [F("CP102", "error", f) for f in b.files],
     intent_ja="V3にない送信単位がV3の名前形", intent_en="A unit that V3 lacks, in the V3 form of names")

for name, kind in (("basic-information", "UPKIHON"), ("prevention-plan", "UPYOBO")):
    b = unit("V4", name)
    f = respell(b.file(kind), lambda p: ["000000"] + p)
    case("V4", "CP102", "fail-%s-000000-is-a-warning" % kind.lower(), b, [F("CP102", "warning", f)],
         intent_ja="通知の例にある%s_000000は警告にとどめる" % kind,
         intent_en="%s_000000, as an example of the notice prints it: a warning" % kind)
    b = unit("V4", name)
    f = respell(b.file(kind), lambda p: ["202504"] + p)
    case("V4", "CP102", "fail-%s-with-a-month" % kind.lower(), b, [F("CP102", "error", f)],
         intent_ja="%sに000000以外の年月" % kind, intent_en="A month other than 000000 in the name of " + kind)

b = unit("V4", "basic-information-deletion")
f = respell(b.files[0], lambda p: ["000000"] + p)
case("V4", "CP102", "fail-deletion-with-000000", b, [F("CP102", "error", f)],
     intent_ja="000000が警告なのはUPKIHONとUPYOBOだけ", intent_en="000000 is a warning for UPKIHON and UPYOBO alone")

# -- CP103 ------------------------------------------------------------------------------------------------------

for e in BOTH:
    index = 3 if e == "V4" else 2
    for name, value, ja, en in (
            ("nine-digits", CARE_MANAGER.office[:9], "9桁の事業所番号", "An office number of nine digits"),
            ("eleven-digits", CARE_MANAGER.office + "1", "11桁の事業所番号", "An office number of eleven digits"),
            ("letter-o", "13O9901014", "3文字目が英字のO", "The letter O in place three"),
            ("letter-in-front", "A399901014", "先頭が英字", "A letter in front"),
            ("empty", "", "送信先が空", "An empty receiver")):
        b = unit(e, "actuals")
        f = respell(b.files[0], put(index, value))
        case(e, "CP103", "fail-" + name, b, [F("CP103", "error", f)], intent_ja=ja, intent_en=en)

    b = unit(e, "actuals")
    f = respell(b.files[0], put(1, HELPER.office[:9]))
    case(e, "CP103", "fail-sender", b, [F("CP103", "error", f)],
         intent_ja="送信元が9桁。実績の事業所番号との不一致は二重に言わない",
         intent_en="A sender of nine digits; the rows' office is not held against it as well")

    b = unit(e, "service-slip")
    f = respell(b.file("UPSIKYU"), put(index, HELPER.office[:9]))
    case(e, "CP103", "fail-one-file-of-a-unit", b, [F("CP103", "error", f)],
         intent_ja="1ファイルだけ9桁。単位には加わる", intent_en="Nine digits in one file; it takes part in its unit")

    b = unit(e, "service-slip")
    for f in b.files:
        respell(f, put(index, HELPER.office[:9]))
    case(e, "CP103", "fail-every-file-of-a-unit", b, [F("CP103", "error", f) for f in b.files],
         intent_ja="全ファイルが同じ9桁。単位は崩れない", intent_en="The same nine digits in every file; the unit holds")

    b = unit(e, "service-slip", receiver=SOGO_VISIT)
    case(e, "CP103", "pass-third-character-a", b, intent_ja="総合事業の事業所番号(3文字目A)",
         intent_en="An office of 総合事業 with the letter A")

    b = unit(e, "service-slip-deletion", receiver=Party("9999999999", "11"))
    case(e, "CP103", "pass-demonstration-number", b, intent_ja="デモ用の番号9999999999",
         intent_en="The demonstration number 9999999999")

# -- CP104 ------------------------------------------------------------------------------------------------------

for name, value, ja, en in (
        ("three-characters", "011", "3桁のサービス種類(撤回された4.0版の形)", "Three characters, as in the withdrawn 4.0"),
        ("not-in-the-table", "ZZ", "サービス種類コード表にない", "Not in the table of service types"),
        ("out-of-scope", "33", "連携対象外のサービス種類", "A service type out of the exchange's scope"),
        ("facility", "51", "施設サービスの種類", "A facility service")):
    b = unit("V4", "service-slip-deletion")
    f = respell(b.files[0], put(4, value))
    case("V4", "CP104", "fail-" + name, b, [F("CP104", "error", f)], intent_ja=ja, intent_en=en)

b = unit("V4", "actuals")
f = respell(b.files[0], put(2, "011"))
case("V4", "CP104", "fail-sender-three-characters", b, [F("CP104", "error", f)],
     intent_ja="送信元の種類が3桁。実績の種類との不一致は二重に言わない",
     intent_en="Three characters for the sender; the rows' types are not held against it as well")

b = unit("V4", "service-slip")
f = respell(b.file("UPSIKYU"), put(4, "011"))
case("V4", "CP104", "fail-one-file-of-a-unit", b, [F("CP104", "error", f)],
     intent_ja="1ファイルだけ3桁。単位には加わる", intent_en="Three characters in one file; it takes part in its unit")

b = unit("V4", "service-slip")
for f in b.files:
    respell(f, put(4, "011"))
case("V4", "CP104", "fail-every-file-of-a-unit", b, [F("CP104", "error", f) for f in b.files],
     intent_ja="全ファイルが同じ3桁。単位は崩れない", intent_en="The same three characters in every file; the unit holds")

for value, party in (("2a", Party(HELPER.office, "2A")), ("af", Party(CENTRE.office, "AF")), ("46", CENTRE),
                     ("a8", Party(SOGO_VISIT.office, "A8"))):
    b = unit("V4", "service-slip-deletion", receiver=party)
    case("V4", "CP104", "pass-" + value, b, intent_ja="使える種類 " + party.type, intent_en="A legal type, " + party.type)

# -- CP105 ------------------------------------------------------------------------------------------------------

for e in BOTH:
    for name, value, ja, en in (("month-13", "202513", "13月", "Month 13"), ("month-00", "202500", "0月", "Month 00"),
                                ("zeros", "000000", "000000はUPHOSOKUだけ", "000000 is for UPHOSOKU alone")):
        b = unit(e, "service-slip-deletion")
        f = respell(b.files[0], put(0, value))
        case(e, "CP105", "fail-" + name, b, [F("CP105", "error", f)], intent_ja=ja, intent_en=en)

    b = unit(e, "actuals")
    f = respell(b.files[0], put(0, "202500"))
    case(e, "CP105", "fail-results", b, [F("CP105", "error", f)],
         intent_ja="名前の年月が無効なら中身の年月と比べない",
         intent_en="With no real month in the name, the content's month is not compared")

    b = unit(e, "service-slip")
    f = respell(b.file("UPSIKYU"), put(0, "202513"))
    case(e, "CP105", "fail-one-file-of-a-unit", b, [F("CP105", "error", f)],
         intent_ja="1ファイルだけ年月が無効。単位には加わる", intent_en="No real month in one file; it takes part in its unit")

    b = unit(e, "service-slip")
    for f in b.files:
        respell(f, put(0, "202513"))
    case(e, "CP105", "fail-every-file-of-a-unit", b, [F("CP105", "error", f) for f in b.files],
         intent_ja="全ファイルが同じ無効な年月", intent_en="The same impossible month in every file")

    b = unit(e, "care-plan")
    f = respell(b.file("UPHOSOKU"), put(0, "202513"))
    case(e, "CP105", "fail-supplement-of-a-care-plan", b, [F("CP105", "error", f)],
         intent_ja="計画書の補足情報の年月が無効(CP205ではない)",
         intent_en="No real month in a care plan's supplement (not CP205)")

    case(e, "CP105", "pass-december", unit(e, "service-slip", month="202512"), intent_ja="12月", intent_en="December")
    case(e, "CP105", "pass-supplement-with-000000", unit(e, "care-plan"), intent_ja="UPHOSOKU_000000は正しい",
         intent_en="UPHOSOKU_000000 is legal")

# -- CP106 ------------------------------------------------------------------------------------------------------

for e in BOTH:
    for name, value, ja, en in (
            ("fifteen-digits", "202504252002011", "15桁のファイル連番", "Fifteen digits"),
            ("date-only", "20250425", "日付だけ", "A date without a time"),
            ("twelve-digits", "202504252002", "秒がない", "No seconds"),
            ("no-such-day", "20250231200201", "2月31日", "31 February"),
            ("no-such-hour", "20250425250201", "25時", "Hour 25"),
            ("no-such-second", "20250425200260", "60秒", "Second 60")):
        b = unit(e, "actuals")
        f = respell(b.files[0], lambda p, v=value: p[:-1] + [v])
        case(e, "CP106", "fail-" + name, b, [F("CP106", "error", f)], intent_ja=ja, intent_en=en)

    b = unit(e, "service-slip")
    f = respell(b.file("UPSIKYU"), lambda p: p[:-1] + ["202504252002011"])
    case(e, "CP106", "fail-one-file-of-a-unit", b, [F("CP106", "error", f)],
         intent_ja="1ファイルだけ15桁。単位には加わる", intent_en="Fifteen digits in one file; it takes part in its unit")

    b = unit(e, "service-slip")
    for f in b.files:
        respell(f, lambda p: p[:-1] + ["202504252002011"])
    case(e, "CP106", "fail-every-file-of-a-unit", b, [F("CP106", "error", f) for f in b.files],
         intent_ja="全ファイルが同じ15桁。単位は崩れない", intent_en="The same fifteen digits in every file; the unit holds")

    case(e, "CP106", "pass-leap-day", at(e, "service-slip-deletion", "20240229235959"),
         intent_ja="うるう日の23時59分59秒", intent_en="The last second of a leap day")

# -- CP107 ------------------------------------------------------------------------------------------------------

for e in BOTH:
    b = unit(e, "actuals")
    f = b.files[0].replace_in_name(".CSV", ".TXT")
    case(e, "CP107", "fail-txt", b, [F("CP107", "error", f)], intent_ja="拡張子がTXT", intent_en="Extension TXT")

    b = unit(e, "actuals")
    f = b.files[0].replace_in_name(".CSV", "")
    case(e, "CP107", "fail-no-extension", b, [F("CP107", "error", f)], intent_ja="拡張子がない", intent_en="No extension")

    b = unit(e, "service-slip")
    f = b.file("UPSIKYU").replace_in_name(".CSV", ".txt")
    case(e, "CP107", "fail-one-file-of-a-unit", b, [F("CP107", "error", f)],
         intent_ja="1ファイルだけtxt。単位には加わる", intent_en="One file is .txt; it takes part in its unit")

    b = unit(e, "service-slip")
    f = b.add_file(b.path("UPPLAN").replace(".CSV", ".pdf"), PDF)
    case(e, "CP107", "pass-pdf-of-the-same-name", b, [F("CP210", "info", f)],
         intent_ja="UPPLAN_….pdfは添付ファイル", intent_en="UPPLAN_….pdf is an attachment")

    b = unit(e, "service-slip")
    for f, extension in zip(b.files, (".csv", ".Csv", ".CSV")):
        f.replace_in_name(".CSV", extension)
    case(e, "CP107", "pass-any-letter-case", b, intent_ja="拡張子の大文字小文字は問わない",
         intent_en="The letter case of the extension does not matter")

b = unit("V4", "basic-information")
f = b.file("UPKIHON_IMAGE").replace_in_name(".jpg", ".jpeg")
case("V4", "CP107", "fail-image-jpeg", b, [F("CP107", "error", f)],
     intent_ja="画像の拡張子がjpeg(CP207、CP208は重ねない)", intent_en="An image ending in .jpeg; neither CP207 nor CP208 beside it")

b = unit("V4", "basic-information")
b.file("UPKIHON_IMAGE").replace_in_name(".jpg", ".JPG")
case("V4", "CP107", "pass-image-upper-case", b, intent_ja="画像の拡張子がJPG", intent_en="An image ending in .JPG")

# -- CP108 ------------------------------------------------------------------------------------------------------

def folded(text):
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


ALTERED = (
    ("browser-copy", lambda n: n.replace(".CSV", " (1).CSV"), "ブラウザーの付けた (1)", "A browser's (1)"),
    ("second-browser-copy", lambda n: n.replace(".CSV", " (2).CSV"), "ブラウザーの付けた (2)", "A browser's (2)"),
    ("windows-copy", lambda n: n.replace(".CSV", " - コピー.CSV"), "Windowsのコピー", "A copy made by Windows"),
    ("windows-second-copy", lambda n: n.replace(".CSV", " - コピー (2).CSV"), "Windowsの2つめのコピー",
     "A second copy made by Windows"),
    ("mac-copy", lambda n: n.replace(".CSV", "のコピー.CSV"), "Macのコピー", "A copy made by a Mac"),
    ("copy-of", lambda n: "Copy of " + n, "英語のコピー", "An English copy"),
    ("blank-inside", lambda n: n.replace("_", " _", 1), "名前の中に空白", "A blank inside the name"),
    ("blank-before-the-extension", lambda n: n.replace(".CSV", " .CSV"), "拡張子の前に空白", "A blank before the extension"),
    ("full-width-digits", lambda n: n.replace("202504", "２０２５０４", 1), "年月が全角", "Full-width digits in the month"),
    ("full-width-name", lambda n: folded(n[:-4]) + n[-4:], "名前がすべて全角", "The whole name is full-width"),
    ("full-width-separator", lambda n: n.replace("_", "＿"), "区切りが全角", "Full-width separators"),
)
for e in BOTH:
    for name, change, ja, en in ALTERED:
        b = unit(e, "actuals")
        f = b.files[0].rename(change(b.files[0].name))
        case(e, "CP108", "fail-" + name, b, [F("CP108", "error", f)], intent_ja=ja, intent_en=en)

    b = unit(e, "actuals")
    f = b.files[0]
    f.replace_in_name(".CSV", "のコピー.CSV")
    apart = f.name.replace("ピ", "ヒ\u309a")
    case(e, "CP108", "fail-mac-copy-decomposed", b, [F("CP108", "error", apart)],
         setup=[{"op": "rename", "path": "bundle/" + f.name, "to": "bundle/" + apart}],
         intent_ja="Macのコピー(濁点が分かれた名前)", intent_en="A copy made by a Mac, the name decomposed")

    b = unit(e, "service-slip")
    f = b.file("UPSIKYU").replace_in_name(".CSV", " (1).CSV")
    case(e, "CP108", "fail-one-file-of-a-unit", b, [F("CP108", "error", f)],
         intent_ja="1ファイルだけ (1)。単位には本来の名前で加わる",
         intent_en="One file with (1); it takes part in its unit under its proper name")

    b = unit(e, "actuals").move("4月分 (1) - コピー")
    case(e, "CP108", "pass-folder-with-marks", b, intent_ja="フォルダー名の印は問わない",
         intent_en="Marks in a folder's name do not matter")

# -- CP109 ------------------------------------------------------------------------------------------------------

for e in BOTH:
    b = unit(e, "actuals")
    f = b.files[0].replace_in_name("UPJSK", "upjsk")
    case(e, "CP109", "fail-lower-case", b, [F("CP109", "warning", f)], intent_ja="先頭が小文字", intent_en="A lower-case prefix")
    b = unit(e, "service-slip")
    f = b.file("UPPLAN").replace_in_name("UPPLAN", "UpPlan")
    case(e, "CP109", "fail-mixed-case", b, [F("CP109", "warning", f)],
         intent_ja="先頭に小文字が混じる。単位には加わる", intent_en="A mixed-case prefix; the file takes part in its unit")
    b = unit(e, "service-slip")
    f = b.file("UPPLAN").replace_in_name(".CSV", ".csv")
    case(e, "CP109", "pass-lower-case-extension", b, intent_ja="小文字は拡張子だけ", intent_en="Only the extension is lower case")

# -- CP110 CP111 ------------------------------------------------------------------------------------------------

for e in BOTH:
    b = unit(e, "service-slip-deletion", receiver=CARE_MANAGER)
    case(e, "CP110", "fail-same-party", b, [F("CP110", "warning", b.files[0])],
         intent_ja="送信元と送信先が同じ", intent_en="Sender and receiver are the same")
    b = unit(e, "service-slip-deletion", receiver=Party(CARE_MANAGER.office[:9] + "5", "11"))
    case(e, "CP110", "pass-last-digit-differs", b, intent_ja="最後の1桁だけ違う番号", intent_en="Numbers that differ in the last digit")
b = unit("V4", "service-slip-deletion", receiver=Party(CARE_MANAGER.office, "11"))
case("V4", "CP110", "pass-same-number-other-type", b, intent_ja="番号は同じでも種類が違う",
     intent_en="The same number with another service type")

b = unit("V4", "service-slip-deletion", sender=HELPER, receiver=CARE_MANAGER)
case("V4", "CP111", "fail-plan-from-a-provider", b, [F("CP111", "warning", b.files[0])],
     intent_ja="計画側のファイルがサービス事業所から出ている", intent_en="A plan-side file sent by a provider to a plan office")
b = unit("V4", "actuals-deletion", sender=CARE_MANAGER, receiver=HELPER)
case("V4", "CP111", "fail-results-to-a-provider", b, [F("CP111", "warning", b.files[0])],
     intent_ja="実績が居宅介護支援からサービス事業所へ出ている(CP512、CP513は重ねない)",
     intent_en="Results sent by a plan office to a provider; neither CP512 nor CP513 beside it")
b = Bundle("V4")
for n, t in enumerate(("73", "75", "77", "68", "69", "79")):
    both = Party(office_number("13999031%d" % n), t)
    b.merge(unit("V4", "service-slip-deletion", sender=both, receiver=CARE_MANAGER))
    b.merge(unit("V4", "actuals-deletion", sender=CARE_MANAGER, receiver=both))
case("V4", "CP111", "pass-types-of-both-sides", b, intent_ja="73 75 77 68 69 79は計画側でも実績側でもよい",
     intent_en="73 75 77 68 69 79 may stand on either side")
b = unit("V4", "actuals-deletion", sender=CARE_MANAGER, receiver=CENTRE)
b.merge(unit("V4", "service-slip-deletion", sender=CENTRE, receiver=CARE_MANAGER))
case("V4", "CP111", "pass-two-plan-types", b, intent_ja="委託の中継(計画側どうし)", intent_en="An entrusted relay between plan offices")
b = unit("V4", "service-slip-deletion", sender=HELPER, receiver=DAY_CARE)
case("V4", "CP111", "pass-two-provider-types", b, intent_ja="サービス事業所どうし", intent_en="Two provider types")

# -- CP112 CP113 CP114 ------------------------------------------------------------------------------------------

for e in BOTH:
    b = unit(e, "service-slip-deletion").move("a")
    other = unit(e, "service-slip-deletion").move("b")
    other.files[0].delete_record(2)
    case(e, "CP112", "fail-two-folders", b.merge(other), [F("CP112", "error", b.files[0])],
         intent_ja="同じ名前で中身の違うファイルが2つのフォルダーにある",
         intent_en="Two files of one name in two folders, with different content")

    b = unit(e, "service-slip").move("a")
    f = b.copy_file("UPPLAN", "b/" + b.file("UPPLAN").name)
    f.set(1, "プラン担当者名", "計画　別人")
    case(e, "CP112", "fail-one-kind-of-a-unit-twice", b, [F("CP112", "error", "UPPLAN")],
         intent_ja="送信単位にUPPLANが2つ。行の重複などは言わない",
         intent_en="UPPLAN twice in a unit; no rule about rows is set off by it")

    b = unit(e, "service-slip-deletion")
    f = b.copy_file("DLTPLAN", b.path("DLTPLAN").replace(".CSV", " (1).CSV"))
    f.delete_record(2)
    case(e, "CP112", "fail-altered-copy-beside-its-original", b,
         [F("CP112", "error", first(b)), F("CP108", "error", f)],
         intent_ja="(1) の付いた、中身の違うファイルが元のそばにある",
         intent_en="A copy with (1) and other content beside its original")

    b = unit(e, "service-slip-deletion")
    b.merge(unit(e, "service-slip-deletion", receiver=DAY_CARE, people=1))
    case(e, "CP112", "pass-two-receivers", b, intent_ja="送信先が違えば同じ種類が2つでよい",
         intent_en="One kind twice, for two receivers")

    b = unit(e, "service-slip-deletion").move("a")
    b.merge(unit(e, "service-slip-deletion").move("b"))
    case(e, "CP113", "fail-two-folders", b, [F("CP113", "info", b.files[1])],
         intent_ja="同じファイルが2つのフォルダーにある", intent_en="One file in two folders")

    b = unit(e, "service-slip-deletion")
    for folder in ("a", "b", "c"):
        b.copy_file("DLTPLAN", folder + "/" + b.file("DLTPLAN").name)
    b.files.pop(0)
    case(e, "CP113", "fail-three-places", b, [F("CP113", "info", f) for f in b.files[1:]],
         intent_ja="同じファイルが3か所にある", intent_en="One file in three places")

    b = unit(e, "service-slip").move("a")
    again = unit(e, "service-slip").move("b")
    case(e, "CP113", "fail-whole-unit", Bundle(e, b.files + again.files), [F("CP113", "info", f) for f in again.files],
         intent_ja="送信単位まるごとの写し", intent_en="A copy of a whole unit")

    b = unit(e, "service-slip-deletion")
    f = b.copy_file("DLTPLAN", b.path("DLTPLAN").replace(".CSV", " (1).CSV"))
    case(e, "CP113", "fail-altered-copy-beside-its-original", b, [F("CP113", "info", f), F("CP108", "error", f)],
         intent_ja="(1) の付いた写しが元のそばにある", intent_en="A copy with (1) beside its original, the same bytes")

    b = unit(e, "service-slip-deletion").merge(unit(e, "service-slip-deletion", receiver=DAY_CARE))
    case(e, "CP113", "pass-same-bytes-to-two-receivers", b, intent_ja="同じ中身を2つの送信先へ",
         intent_en="The same content for two receivers")

    for name in ("service-slip", "care-plan", "service-slip-deletion"):
        old, new = unit(e, name), at(e, name, LATER)
        case(e, "CP114", "fail-older-" + name, Bundle(e, old.files + new.files), [F("CP114", "info", first(old))],
             intent_ja="古い出力が残っている: " + name, intent_en="An older export is left: " + name)
    old, new = unit(e, "actuals"), at(e, "actuals", "20250506080000")
    case(e, "CP114", "fail-older-actuals", Bundle(e, old.files + new.files), [F("CP114", "info", first(old))],
         intent_ja="古い実績が残っている", intent_en="Older results are left")
    old, new, newest = unit(e, "service-slip"), at(e, "service-slip", LATER), at(e, "service-slip", "20250427093000")
    case(e, "CP114", "fail-two-older", Bundle(e, old.files + new.files + newest.files),
         [F("CP114", "info", first(old)), F("CP114", "info", first(new))],
         intent_ja="古い出力が2つ残っている", intent_en="Two older exports are left")
    b = unit(e, "service-slip").merge(at(e, "service-slip", "20250525200201", month="202505"))
    case(e, "CP114", "pass-other-month", b, intent_ja="月が違えば古い出力ではない", intent_en="Another month")
    b = unit(e, "service-slip-deletion").merge(at(e, "service-slip-deletion", LATER, receiver=DAY_CARE))
    case(e, "CP114", "pass-other-receiver", b, intent_ja="送信先が違う", intent_en="Another receiver")
    b = unit(e, "care-plan").merge(at(e, "service-slip", LATER))
    case(e, "CP114", "pass-other-unit", b, intent_ja="計画書とサービス利用票", intent_en="A care plan and a service slip")
for e, older in (("V4", "V3"), ("V3", "V4")):
    b = unit(older, "service-slip").merge(at(e, "service-slip", LATER))
    case(e, "CP114", "pass-other-edition", b, intent_ja="版が違えば古い出力ではない", intent_en="Another edition")

# -- CP201 CP202 ------------------------------------------------------------------------------------------------

for e in BOTH:
    for name in ("care-plan", "service-slip"):
        for kind in [f.kind for f in unit(e, name).files]:
            b = unit(e, name).remove(kind)
            case(e, "CP201", "fail-%s-without-%s" % (name, kind.lower()), b, [F("CP201", "error", first(b))],
                 intent_ja="%sがない" % kind, intent_en="%s is missing" % kind)
        for kind in [f.kind for f in unit(e, name).files]:
            b = unit(e, name)
            b.files = [b.file(kind)]
            case(e, "CP201", "fail-%s-only-%s" % (name, kind.lower()), b, [F("CP201", "error", first(b))],
                 intent_ja="%sしかない" % kind, intent_en="Nothing but %s" % kind)
    b = unit(e, "service-slip")
    for f, folder in zip(b.files, ("第6表", "第7表", "補足")):
        f.move(folder)
    case(e, "CP201", "pass-three-folders", b, intent_ja="ファイルが別々のフォルダーにあってもよい",
         intent_en="The files of a unit in three folders")
case("V3", "CP201", "pass-no-weekly-plan", unit("V3", "care-plan"), intent_ja="V3の計画書に第3表はない",
     intent_en="V3 has no UP3KYO")
case("V4", "CP201", "pass-optional-files", unit("V4", "basic-information", images=False),
     intent_ja="任意のファイルはなくてよい", intent_en="Optional files may be absent")

for e in BOTH:
    slip = unit(e, "service-slip")
    b = unit(e, "service-slip-deletion").merge(Bundle(e, [slip.file("UPSIKYU")]))
    case(e, "CP202", "fail-deletion-with-one-file-of-a-slip", b, [F("CP202", "error", first(b))],
         intent_ja="削除に第7表だけが混じる", intent_en="A deletion together with a lone UPSIKYU")
    b = unit(e, "care-plan").merge(Bundle(e, [slip.file("UPPLAN")]))
    case(e, "CP202", "fail-care-plan-with-one-file-of-a-slip", b, [F("CP202", "error", first(b))],
         intent_ja="計画書にUPPLANだけが混じる", intent_en="A care plan together with a lone UPPLAN")
    plan = unit(e, "care-plan")
    b = Bundle(e, [plan.file("UP1KYO"), slip.file("UPPLAN")])
    case(e, "CP202", "fail-two-torn-units", b, [F("CP202", "error", first(b))],
         intent_ja="2つの単位の切れ端", intent_en="Scraps of two units")
    b = unit(e, "care-plan").merge(at(e, "service-slip", LATER))
    case(e, "CP202", "pass-two-timestamps", b, intent_ja="連番が違えば別の送信単位", intent_en="Two units with two timestamps")
case("V4", "CP202", "pass-prevention-plan-and-basic-information", unit("V4", "prevention-plan-and-basic-information"),
     intent_ja="支援計画書と利用者基本情報は一緒でよい", intent_en="UPYOBO and UPKIHON may travel together")

# -- CP203 CP204 ------------------------------------------------------------------------------------------------

for e in BOTH:
    b = unit(e, "service-slip")
    b.file("UPHOSOKU").replace_in_name("20250425200201", "20250425200205")
    case(e, "CP203", "fail-one-file-later", b, [F("CP203", "error", first(b))],
         intent_ja="1ファイルだけ連番が違う", intent_en="One file has another timestamp")
    for name in ("service-slip", "care-plan"):
        b = unit(e, name)
        for n, f in enumerate(b.files):
            f.replace_in_name("20250425200201", "2025042520020%d" % (n + 1))
        case(e, "CP203", "fail-%s-form-by-form" % name, b, [F("CP203", "error", first(b))],
             intent_ja="帳票ごとに出力して連番が別々", intent_en="Exported form by form: every file has its own timestamp")
    b = unit(e, "service-slip", month="202504").merge(at(e, "service-slip", "20250425200205", month="202505"))
    case(e, "CP203", "pass-two-complete-units", b, intent_ja="それぞれ完全な2つの単位", intent_en="Two complete units")

for e, other in (("V4", "V3"), ("V3", "V4")):
    b = unit(e, "service-slip").remove("UPSIKYU")
    b.merge(Bundle(other, [unit(other, "service-slip").file("UPSIKYU")]))
    case(e, "CP204", "fail-table-7-in-%s" % other.lower(), b, [F("CP204", "error", first(b))],
         intent_ja="第7表だけ%sの名前と中身" % other, intent_en="UPSIKYU alone has the name and content of " + other)
    b = unit(e, "service-slip").merge(unit(other, "service-slip"))
    case(e, "CP204", "pass-both-complete", b, intent_ja="両方の版がそれぞれそろっている",
         intent_en="Both editions are complete by themselves")
for e in BOTH:
    b = unit("V3", "care-plan").merge(Bundle("V4", [unit("V4", "care-plan").file("UP3KYO")]))
    case(e, "CP204", "fail-weekly-plan-beside-a-v3-care-plan", b, [F("CP204", "error", first(b))],
         intent_ja="V3の計画書にV4の第3表だけを足した", intent_en="A V3 care plan with UP3KYO of V4 added")

# -- CP205 CP206 ------------------------------------------------------------------------------------------------

for e in BOTH:
    b = unit(e, "care-plan")
    f = respell(b.file("UPHOSOKU"), put(0, "202504"))
    case(e, "CP205", "fail-care-plan-with-a-month", b, [F("CP205", "error", f)],
         intent_ja="計画書の補足情報の名前に対象年月", intent_en="A month in the name of a care plan's supplement")
    b = unit(e, "service-slip")
    f = respell(b.file("UPHOSOKU"), put(0, "000000"))
    case(e, "CP205", "fail-slip-with-000000", b, [F("CP205", "error", f)],
         intent_ja="サービス利用票の補足情報が000000", intent_en="000000 in the name of a slip's supplement")
    b = unit(e, "service-slip")
    f = respell(b.file("UPHOSOKU"), put(0, "202505"))
    case(e, "CP205", "fail-slip-with-another-month", b, [F("CP205", "error", f)],
         intent_ja="補足情報だけ別の月", intent_en="Another month in the name of a slip's supplement")
    b = unit(e, "care-plan").merge(at(e, "service-slip", LATER))
    case(e, "CP205", "pass-both-kinds", b, intent_ja="計画書は000000、利用票は対象年月",
         intent_en="000000 with the care plan, the month with the slip")

    april, may = unit(e, "service-slip"), at(e, "service-slip", "20250425200201", month="202505")
    for name, files in (("supplement-with-table-6", (april.file("UPPLAN"), april.file("UPHOSOKU"), may.file("UPSIKYU"))),
                        ("supplement-with-table-7", (april.file("UPPLAN"), may.file("UPHOSOKU"), may.file("UPSIKYU")))):
        b = Bundle(e, files).copy()
        case(e, "CP206", "fail-" + name, b, [F("CP206", "error", first(b))],
             not_checked=[{"unit": first(b).path, "rules": ["CP60%d" % n for n in range(1, 10)]}],
             intent_ja="第6表と第7表の月が違う", intent_en="Tables 6 and 7 name different months")
    b = unit(e, "service-slip").merge(at(e, "service-slip", LATER, month="202505"))
    case(e, "CP206", "pass-two-months", b, intent_ja="月ごとに別の送信単位", intent_en="A unit for each month")

# -- CP207 CP208 CP209 ------------------------------------------------------------------------------------------

b = unit("V4", "basic-information")
b.files.remove(b.file("UPKIHON_IMAGE", 2))
case("V4", "CP207", "fail-one-image", b, [F("CP207", "error", "UPKIHON", 2, 62)],
     intent_ja="2人目の画像がない", intent_en="The second person's image is missing")
b = unit("V4", "basic-information")
for f in b.all("UPKIHON_IMAGE"):
    b.files.remove(f)
case("V4", "CP207", "fail-every-image", b, [F("CP207", "error", "UPKIHON", 1, 62, count=2)],
     intent_ja="画像が1つもない", intent_en="No image is there")
b = unit("V4", "basic-information")
b.file("UPKIHON_IMAGE", 2).move("画像")
case("V4", "CP207", "pass-image-in-another-folder", b, intent_ja="画像が別のフォルダーにある", intent_en="The image lies in another folder")
b = unit("V4", "basic-information")
b.file("UPKIHON").set(1, 62, b.file("UPKIHON").get(1, 62).replace(".jpg", ".JPG"))
case("V4", "CP207", "pass-extension-in-another-case", b, intent_ja="No.62の拡張子だけ大文字", intent_en="Only the extension in No.62 is upper case")

b = unit("V4", "basic-information")
f = b.copy_file("UPKIHON_IMAGE", b.path("UPKIHON_IMAGE").replace("_0001.", "_0003."))
case("V4", "CP208", "fail-third-image", b, [F("CP208", "warning", f)], intent_ja="誰の画像でもない3枚目", intent_en="A third image, nobody's")
b = unit("V4", "basic-information")
b.file("UPKIHON").set(2, 62, "")
case("V4", "CP208", "fail-reference-removed", b, [F("CP208", "warning", b.file("UPKIHON_IMAGE", 2))],
     intent_ja="2人目のNo.62が空", intent_en="The second person's No.62 is empty")
case("V4", "CP208", "pass-every-image-named", unit("V4", "basic-information"), intent_ja="すべての画像が参照されている",
     intent_en="Every image is named")

for name, data, ja, en in (("png", PNG, "中身がPNG", "The bytes are a PNG"), ("empty", b"", "0バイト", "No bytes"),
                           ("text", b"JPEG", "中身が文字", "The bytes are text")):
    b = unit("V4", "basic-information")
    f = b.file("UPKIHON_IMAGE")
    f.data = data
    case("V4", "CP209", "fail-" + name, b, [F("CP209", "error", f)], intent_ja=ja, intent_en=en)
b = unit("V4", "basic-information")
f = b.file("UPKIHON_IMAGE")
f.data = bytes.fromhex("ffd8ffe100084578696600") + JPEG[2:]
case("V4", "CP209", "pass-exif", b, intent_ja="Exif形式のJPEG", intent_en="A JPEG that begins with Exif")

# -- CP210 CP211 CP212 ------------------------------------------------------------------------------------------

for e in BOTH:
    for name, path, data in (("pdf", "添付/居宅サービス計画.pdf", PDF), ("photo", "写真.jpg", JPEG), ("png", "図.PNG", PNG),
                             ("text", "連絡.txt", "明日送ります。\r\n".encode("cp932")),
                             ("copy", "居宅サービス計画 (1).pdf", PDF)):
        b = unit(e, "actuals")
        f = b.add_file(path, data)
        case(e, "CP210", "fail-" + name, b, [F("CP210", "info", f)], intent_ja="添付ファイル: " + path.rsplit(".")[-1],
             intent_en="An attachment: " + path.rsplit(".")[-1])
    b = unit(e, "actuals")
    for path in (".DS_Store", "._" + b.files[0].name, "__MACOSX/._" + b.files[0].name, "__MACOSX/利用者.csv", "Thumbs.db",
                 "desktop.ini", "~$一覧.xlsx", "sub/.DS_Store"):
        b.add_file(path, b"\x00\x05\x16\x07")
    case(e, "CP210", "pass-litter", b, intent_ja="OSの残すファイルは数えるだけ", intent_en="Litter of operating systems is never judged")

    case(e, "CP211", "pass-folder-named-zip", unit(e, "service-slip").move("202504.zip"),
         intent_ja="名前がzipで終わるフォルダー", intent_en="A folder whose name ends in .zip")

    b = Bundle(e)
    f = b.add_file("連絡.txt", "明日送ります。\r\n".encode("cp932"))
    case(e, "CP212", "fail-attachment-only", b, [F("CP212", "error"), F("CP210", "info", f)],
         intent_ja="添付ファイルしかない", intent_en="Nothing but an attachment")
    b = Bundle(e)
    b.add_file("Thumbs.db", b"\x00")
    case(e, "CP212", "fail-litter-only", b, [F("CP212", "error")], intent_ja="OSの残すファイルしかない", intent_en="Nothing but litter")
    case(e, "CP212", "fail-empty-folder", Bundle(e), [F("CP212", "error")], setup=[{"op": "mkdir", "path": "bundle"}],
         intent_ja="空のフォルダー", intent_en="An empty folder")
    b = unit(e, "actuals-deletion", people=1)
    case(e, "CP212", "pass-one-record", b, intent_ja="1レコードの1ファイル", intent_en="One file of one record")
    b = Bundle(e)
    f = b.add_file("メモ.csv", b"1\r\n")
    case(e, "CP212", "pass-unknown-name-only", b, [F("CP101", "error", f)],
         intent_ja="名前の誤ったCSVだけ: 検査対象なしとは言わない", intent_en="A misnamed CSV alone: not 'nothing to check'")

# -- CP213 CP215 ------------------------------------------------------------------------------------------------

b = unit("V4", "basic-information").remove("UPKIHON")
case("V4", "CP213", "fail-main-missing", b, [F("CP213", "error", first(b))],
     intent_ja="別表と画像だけで本体がない", intent_en="SUB files and images without UPKIHON")
for kind, name in (("UPKIHON_SUB1", "basic-information"), ("UPKIHON_SUB2", "basic-information"),
                   ("UPKIHON_IMAGE", "basic-information"), ("UPYOBO_SUB", "prevention-plan")):
    b = unit("V4", name)
    b.files = [b.file(kind)]
    case("V4", "CP213", "fail-only-" + kind.lower().replace("_", "-"), b, [F("CP213", "error", b.files[0])],
         intent_ja="%sだけ" % kind, intent_en="Nothing but %s" % kind)
b = unit("V4", "basic-information")
f = b.file("UPKIHON_SUB1").replace_in_name("20250425200201", "20250425200205")
case("V4", "CP213", "fail-sub1-with-another-timestamp", b, [F("CP213", "error", f)],
     intent_ja="別表1だけ連番が違う", intent_en="SUB1 has another timestamp")
b = unit("V4", "basic-information")
f = b.file("UPKIHON_IMAGE").replace_in_name("20250425200201", "20250425200205")
case("V4", "CP213", "fail-image-with-another-timestamp", b, [F("CP213", "error", f)],
     intent_ja="画像の連番が違う(CP207、CP208は重ねない)", intent_en="An image with another timestamp; neither CP207 nor CP208 beside it")
b = unit("V4", "basic-information", images=False).remove("UPKIHON_SUB2")
case("V4", "CP213", "pass-one-sub", b, intent_ja="本体と別表1だけ", intent_en="UPKIHON with SUB1 alone")

b = unit("V4", "prevention-plan", subs=False)
case("V4", "CP215", "fail-prevention-plan", b, [F("CP215", "warning", "UPYOBO")],
     intent_ja="支援計画書の別表がない", intent_en="UPYOBO without UPYOBO_SUB")
b = unit("V4", "basic-information", subs=False)
case("V4", "CP215", "fail-basic-information", b, [F("CP215", "warning", first(b))],
     intent_ja="別表1も別表2もない", intent_en="UPKIHON without SUB1 and SUB2")
for gone in ("UPKIHON_SUB1", "UPKIHON_SUB2"):
    b = unit("V4", "basic-information").remove(gone)
    case("V4", "CP215", "pass-without-" + gone[-4:].lower(), b, intent_ja="別表の一方だけがない", intent_en="Only one of the two SUB files is missing")

# -- CP214 ------------------------------------------------------------------------------------------------------

TS, JUNE = "20250425200201", "20250603101530"
for e in BOTH:
    pairs = [("two-months", unit(e, "service-slip"), at(e, "service-slip", TS, month="202505"), "2か月分", "Two months"),
             ("care-plan-and-slip", unit(e, "care-plan"), unit(e, "service-slip"), "計画書とサービス利用票", "A care plan and a slip"),
             ("deletion-and-data", unit(e, "service-slip-deletion"), unit(e, "service-slip"), "削除と登録", "A deletion and data"),
             ("two-months-of-results", at(e, "actuals", JUNE), at(e, "actuals", JUNE, month="202505"),
              "2か月分の実績", "Results of two months"),
             ("two-deletions", unit(e, "care-plan-deletion"), unit(e, "service-slip-deletion"), "2種類の削除", "Two kinds of deletion")]
    if e == "V4":
        pairs.append(("prevention-plan-and-slip", unit(e, "prevention-plan"),
                      unit(e, "service-slip", sender=CENTRE, receiver=NURSE), "支援計画書とサービス利用票",
                      "A prevention plan and a slip"))
    for name, one, two, ja, en in pairs:
        b = Bundle(e, one.files + two.files)
        case(e, "CP214", "fail-" + name, b, [F("CP214", "warning", first(b))],
             intent_ja="同じ連番の2つの送信単位: " + ja, intent_en="One timestamp, two complete units: " + en)
    b = unit(e, "service-slip").merge(at(e, "service-slip", "20250425200202", month="202505"))
    case(e, "CP214", "pass-one-second-later", b, intent_ja="連番が1秒違う", intent_en="Timestamps one second apart")

# -- CP216 CP217 ------------------------------------------------------------------------------------------------

DELETIONS = {"DLT1KYO": ("care-plan", "care-plan-deletion"), "DLTPLAN": ("service-slip", "service-slip-deletion"),
             "DLTJSK": ("actuals", "actuals-deletion"), "DLTKIHON": ("basic-information", "basic-information-deletion"),
             "DLTYOBO": ("prevention-plan", "prevention-plan-deletion")}
for kind, (data, deletion) in DELETIONS.items():
    for e in BOTH if kind not in ("DLTKIHON", "DLTYOBO") else ("V4",):
        early, late = "20250520080000", "20250521080000"
        b = at(e, data, early).merge(at(e, deletion, late))
        case(e, "CP216", "fail-%s-later" % kind.lower(), b, [F("CP216", "warning", kind, 1, None, count=2)],
             intent_ja="後の連番の%sが同じ入力のデータを消す" % kind, intent_en="%s with a later timestamp deletes the data again" % kind)
        b = at(e, data, late).merge(at(e, deletion, early))
        case(e, "CP216", "pass-%s-earlier" % kind.lower(), b, intent_ja="削除が先、登録が後", intent_en="The deletion first, the data later")
        b = at(e, data, early, people=1).merge(at(e, deletion, late))
        b.file(kind).delete_record(1)
        case(e, "CP216", "pass-%s-of-another-person" % kind.lower(), b, intent_ja="別の人の削除", intent_en="The deletion of another person")
for e in BOTH:
    b = at(e, "service-slip", "20250520080000").merge(at(e, "service-slip-deletion", "20250521080000"))
    b.file("DLTPLAN").delete_record(1)
    case(e, "CP216", "fail-one-person-of-two", b, [F("CP216", "warning", "DLTPLAN", 1)],
         intent_ja="2人のうち1人だけ消える", intent_en="One of two people is deleted again")
    b = at(e, "service-slip", "20250520080000")
    b.merge(at(e, "service-slip-deletion", "20250521080000", receiver=DAY_CARE))
    case(e, "CP216", "pass-another-receiver", b, intent_ja="送信先が違う削除", intent_en="A deletion for another receiver")
    b = at(e, "service-slip", "20250520080000")
    b.merge(at(e, "service-slip-deletion", "20250521080000", month="202505"))
    case(e, "CP216", "pass-another-month", b, intent_ja="月が違う削除", intent_en="A deletion of another month")
    b = at(e, "care-plan", "20250520080000")
    b.merge(at(e, "care-plan-deletion", "20250521080000", plan_date="20250402"))
    case(e, "CP216", "pass-another-plan-date", b, intent_ja="計画作成日が違う削除", intent_en="A deletion of another plan date")

for name in ("service-slip", "care-plan", "service-slip-deletion"):
    b = at("V3", name, "20270101000000", month="202701")
    case("V3", "CP217", "fail-%s-of-2027" % name, b, [F("CP217", "info", first(b))],
         intent_ja="2027年1月からのV3", intent_en="V3 from January 2027 on")
b = at("V3", "service-slip", "20261231235959", month="202701")
case("V3", "CP217", "pass-last-second-of-2026", b, intent_ja="2026年最後の1秒", intent_en="The last second of 2026")
b = at("V4", "service-slip", "20270101000000", month="202701")
case("V4", "CP217", "pass-v4", b, intent_ja="V4は移行後も使える", intent_en="V4 goes on")

# -- CP901 CP902 CP904 ------------------------------------------------------------------------------------------

for e in BOTH:
    b = unit(e, "actuals")
    name = b.files[0].path
    case(e, "CP901", "fail-dangling-link", Bundle(e), [F("CP901", "error", name)],
         setup=[{"op": "mkdir", "path": "bundle"}, {"op": "symlink", "path": "bundle/" + name, "target": "gone.CSV"}],
         not_checked=[{"file": name, "rules": []}],
         intent_ja="行き先のないリンク(単位の中では在るものと数える)", intent_en="A dangling link inside the bundle")
    b = unit(e, "service-slip")
    f = b.file("UPSIKYU")
    b.files.remove(f)
    case(e, "CP901", "fail-one-file-of-a-unit", b, [F("CP901", "error", f.path)],
         setup=[{"op": "symlink", "path": "bundle/" + f.path, "target": "gone.CSV"}],
         not_checked=[{"file": f.path, "rules": []}],
         intent_ja="読めないファイルも単位には在るものと数える", intent_en="A file that cannot be read counts as present in its unit")
    b = unit(e, "actuals")
    f = b.files[0]
    case(e, "CP901", "fail-no-permission", b, [F("CP901", "error", f)],
         setup=[{"op": "chmod", "path": "bundle/" + f.path, "mode": "000"}], unless=["root"],
         not_checked=[{"file": f.path, "rules": []}], intent_ja="読む権限がない", intent_en="No permission to read")
    b = unit(e, "actuals")
    case(e, "CP901", "fail-path-not-there", b, [F("CP901", "error", "gone.CSV")], paths=["bundle/gone.CSV"],
         intent_ja="指定した場所がない", intent_en="A PATH that is not there")
    b = unit(e, "actuals")
    case(e, "CP901", "pass-read-only", b, setup=[{"op": "chmod", "path": "bundle/" + b.files[0].path, "mode": "444"}],
         intent_ja="読み取り専用のファイル", intent_en="A read-only file")

    size = len(unit(e, "service-slip-deletion").files[0].render())
    b = unit(e, "service-slip-deletion")
    case(e, "CP902", "fail-file", b, [F("CP902", "error", b.files[0])], options=["--max-file", str(size - 1)],
         not_checked=[{"file": b.files[0].path, "rules": []}],
         intent_ja="ファイルが上限より1バイト大きい", intent_en="A file one byte over the limit")
    b = unit(e, "service-slip-deletion")
    case(e, "CP902", "pass-file", b, options=["--max-file", str(size)], intent_ja="ファイルが上限ちょうど",
         intent_en="A file exactly at the limit")
    one = dict(people=1, services=lambda p: [Service(HELPER.office, "111211", 396, [1], "0900", "1000")])
    office_name = 21 if e == "V4" else 18
    b = unit(e, "actuals", **one)
    case(e, "CP902", "fail-record", b, [F("CP902", "error", b.files[0], 1)], options=["--max-record", "100"],
         intent_ja="レコードが上限より長い", intent_en="A record over the limit")
    b = unit(e, "actuals", **one)
    case(e, "CP902", "pass-record", b, options=["--max-record", "1K"], intent_ja="レコードが上限以内",
         intent_en="A record within the limit")
    b = unit(e, "actuals", **one)
    case(e, "CP902", "fail-field", b, [F("CP902", "error", b.files[0], 1, office_name)], options=["--max-field", "24"],
         intent_ja="項目が上限より長い", intent_en="A field over the limit")
    b = unit(e, "actuals", **one)
    case(e, "CP902", "pass-field", b, options=["--max-field", "100"], intent_ja="項目が上限以内",
         intent_en="Fields within the limit")

    b = unit(e, "actuals")
    f = b.files[0]
    case(e, "CP904", "fail-link-out-of-the-bundle", b, [F("CP904", "error", f)],
         setup=[{"op": "rename", "path": "bundle/" + f.path, "to": "outside.CSV"},
                {"op": "symlink", "path": "bundle/" + f.path, "target": "../outside.CSV"}],
         not_checked=[{"file": f.path, "rules": []}],
         intent_ja="バンドルの外を指すリンク", intent_en="A link that leaves the bundle")
    name = unit(e, "actuals").files[0].path
    case(e, "CP904", "fail-dangling-link-out-of-the-bundle", Bundle(e), [F("CP904", "error", name)],
         setup=[{"op": "mkdir", "path": "bundle"}, {"op": "symlink", "path": "bundle/" + name, "target": "../gone/gone.CSV"}],
         not_checked=[{"file": name, "rules": []}],
         intent_ja="外を指し、行き先もないリンク(CP901より先)", intent_en="A dangling link that leaves the bundle: before CP901")
    b = unit(e, "actuals")
    case(e, "CP904", "fail-folder-out-of-the-bundle", b, [F("CP904", "error", "more")],
         setup=[{"op": "mkdir", "path": "outside"}, {"op": "symlink", "path": "bundle/more", "target": "../outside"}],
         intent_ja="外のフォルダーを指すリンク", intent_en="A link to a folder outside the bundle")
    b = unit(e, "actuals")
    f = b.files[0]
    case(e, "CP904", "pass-link-inside", b, [F("CP210", "info", "data.bin")],
         setup=[{"op": "rename", "path": "bundle/" + f.path, "to": "bundle/data.bin"},
                {"op": "symlink", "path": "bundle/" + f.path, "target": "data.bin"}],
         intent_ja="バンドルの中を指すリンクはたどる", intent_en="A link that stays inside the bundle is followed")

# -- more clauses -----------------------------------------------------------------------------------------------

for e in BOTH:
    b = unit(e, "actuals")
    f = b.add_file("報告.csv", PDF)
    case(e, "CP101", "pass-pdf-bytes-under-csv", b, [F("CP210", "info", f)],
         intent_ja="中身がPDFなら標準にない名前のcsvも添付ファイル", intent_en="A PDF that ends in .csv is an attachment, not a misnamed file")

    b = unit(e, "service-slip")
    for f in b.files:
        f.replace_in_name(".CSV", " (1).CSV")
    case(e, "CP108", "fail-every-file-of-a-unit", b, [F("CP108", "error", f) for f in b.files],
         intent_ja="全ファイルに (1)。単位は崩れない", intent_en="(1) on every file; the unit holds")

    b = unit(e, "service-slip").merge(unit(e, "actuals", sender=HELPER, receiver=CARE_MANAGER))
    case(e, "CP114", "pass-other-direction", b, intent_ja="予定と、後から出た実績", intent_en="A plan and the results that follow it")

    old, new = unit(e, "care-plan", people=1), at(e, "care-plan", LATER)
    for f in new.files:
        while f.get(1, 3) == PEOPLE[0].insured:
            f.delete_record(1)
    case(e, "CP114", "fail-care-plans-of-different-people", Bundle(e, old.files + new.files), [F("CP114", "info", first(old))],
         intent_ja="計画書は人が違っても古い出力と見る(名前で決まる)", intent_en="Care plans of different people: names alone decide")

    b = unit(e, "care-plan")
    b.file("UP1KYO").replace_in_name("20250425200201", "20250425200205")
    case(e, "CP203", "fail-main-file-later", b, [F("CP203", "error", first(b))],
         intent_ja="第1表だけ連番が違う", intent_en="UP1KYO alone has another timestamp")

    three = [unit(e, "care-plan"), unit(e, "service-slip"), at(e, "service-slip", TS, month="202505")]
    b = Bundle(e, sum((t.files for t in three), []))
    case(e, "CP214", "fail-three-units", b, [F("CP214", "warning", first(b))],
         intent_ja="同じ連番に3つの送信単位", intent_en="One timestamp, three complete units")

    b = unit(e, "service-slip", timestamp="20250520080000")
    b.merge(at(e, "service-slip-deletion", "20250521080000")).merge(at(e, "service-slip", "20250522080000"))
    case(e, "CP216", "fail-deletion-between-two-exports", b,
         [F("CP216", "warning", "DLTPLAN", 1, None, count=2), F("CP114", "info", "UPHOSOKU")],
         intent_ja="登録、削除、再登録", intent_en="Data, deletion, data again: the older export is told beside it")

b = unit("V4", "basic-information")
f = b.file("UPKIHON_IMAGE").replace_in_name(".jpg", " (1).jpg")
case("V4", "CP108", "fail-image", b, [F("CP108", "error", f)],
     intent_ja="画像の名前に (1)(CP207、CP208は重ねない)", intent_en="(1) on an image; neither CP207 nor CP208 beside it")
b = unit("V4", "basic-information")
f = b.file("UPKIHON_SUB1").replace_in_name("UPKIHON_SUB1", "upkihon_sub1")
case("V4", "CP109", "fail-sub-file", b, [F("CP109", "warning", f)], intent_ja="別表1の先頭が小文字", intent_en="SUB1 in lower case")
b = unit("V4", "prevention-plan-and-basic-information", subs=False)
case("V4", "CP215", "fail-both-mains", b, [F("CP215", "warning", first(b))],
     intent_ja="一緒の送信単位で両方の別表がない", intent_en="Both mains of one unit lack their SUB files")
b = unit("V4", "basic-information")
f = b.file("UPKIHON_SUB2").replace_in_name("20250425200201", "20250425200205")
case("V4", "CP213", "fail-sub2-with-another-timestamp", b, [F("CP213", "error", f)],
     intent_ja="別表2だけ連番が違う", intent_en="SUB2 has another timestamp")
