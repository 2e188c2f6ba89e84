"""ZIPs: what is in them is checked as a folder would be (CP211), limits (CP902), broken ones (CP903), paths that climb (CP904)."""
import struct
import zlib

from bundles import Bundle, unit
from case import F, case
from cases_names import BOTH, PDF, first
from zips import DEFLATED, Member, archive, blanks

ZIP = "202504.zip"
SLIP = "service-slip"


def members(bundle, method=DEFLATED, **options):
    return [Member(f.path.encode("utf-8"), f.render(), method, **options) for f in bundle.files]


def within(file, name=ZIP):
    return "%s/%s" % (name, getattr(file, "path", file))


def put(edition, data, name=ZIP, beside=None):
    """A bundle that holds a ZIP, beside other files where given."""
    b = beside or Bundle(edition)
    b.add_file(name, data)
    return b


def zipped(rule, name, make, ja, en, exit=None, as_path=True, options=()):
    """A ZIP in each edition. make(edition) gives its bytes, the findings beside CP211, and the files not checked."""
    for e in BOTH:
        data, findings, unchecked = (tuple(make(e)) + ((), ()))[:3]
        b = put(e, data)
        archive_finding = F("CP211", "info" if as_path else "warning", ZIP)
        case(e, rule, name, b, [archive_finding] + list(findings), ja, en, options=options, exit=exit,
             not_checked=[{"file": f, "rules": []} for f in unchecked], paths=["bundle/" + ZIP] if as_path else ["bundle"])


def plain(edition):
    return members(unit(edition, SLIP))


def all_of(edition):
    return [within(f) for f in unit(edition, SLIP).files]


# -- CP211 ------------------------------------------------------------------------------------------------------

zipped("CP211", "fail-as-the-path", lambda e: [archive(plain(e))], "ZIPそのものを指定。中のファイルも検査する",
       "The ZIP is the PATH itself; its files are checked")
zipped("CP211", "fail-in-a-folder", lambda e: [archive(plain(e))], "フォルダーの中のZIP", "A ZIP inside a checked folder",
       as_path=False)
zipped("CP211", "fail-stored", lambda e: [archive(members(unit(e, SLIP), 0))], "無圧縮のZIP", "A ZIP of stored files")
zipped("CP211", "fail-data-descriptors", lambda e: [archive(members(unit(e, SLIP), descriptor=True))],
       "大きさがデータの後ろにあるZIP", "Sizes stand behind the data")
zipped("CP211", "fail-zip64", lambda e: [archive(members(unit(e, SLIP), wide=True), zip64=True)], "ZIP64", "ZIP64")
zipped("CP211", "fail-comment-and-something-before", lambda e: [archive(plain(e), b"#!/bin/sh\n" * 9, "控え PK\5\6".encode("cp932"))],
       "前に別のデータ、後ろにコメントのあるZIP", "Something stands before the ZIP, and a comment behind it")


def named(edition, folder, **options):
    return [Member(folder + m.name, b"", packed=m.packed, size=m.size, checksum=m.checksum, method=DEFLATED, **options)
            for m in plain(edition)]


def unicode_name(folder, name):
    """The block of Info-ZIP beside a name that another encoding spoiled."""
    raw = b"?" + name
    return struct.pack("<HHBL", 0x7075, 5 + len(folder + name), 1, zlib.crc32(raw)) + folder + name


NAMES = "予定と実績/事業所ソ表/".encode
zipped("CP211", "fail-japanese-folders-ms932", lambda e: [archive(named(e, NAMES("cp932")))],
       "日本語のフォルダー名(MS932。2バイト目が\\の文字も)", "Japanese folders in MS932, with characters whose second byte is \\")
zipped("CP211", "fail-japanese-folders-utf-8", lambda e: [archive(named(e, NAMES("utf-8"), flags=1 << 11))],
       "日本語のフォルダー名(UTF-8)", "Japanese folders in UTF-8")
zipped("CP211", "fail-japanese-folders-utf-8-unsaid", lambda e: [archive(named(e, NAMES("utf-8"), made_by=19))],
       "日本語のフォルダー名(UTF-8。そう記していない)", "Japanese folders in UTF-8 that the ZIP does not declare")
zipped("CP211", "fail-backslashes", lambda e: [archive(named(e, "予定\\表\\".encode("cp932")))],
       "区切りが\\のZIP(古いWindowsのソフト)", "Folders parted by \\, as old tools of Windows write")
zipped("CP211", "fail-dots-that-stay-inside", lambda e: [archive(named(e, b"./a/../..b/"))],
       "..があっても外へは出ないパス", "A path with .. that stays inside")
zipped("CP211", "fail-litter-inside", lambda e: [archive(
    plain(e) + [Member(n, b"\0\5\x16\7") for n in (b"__MACOSX/._" + plain(e)[0].name, b".DS_Store", b"a/Thumbs.db", b"__MACOSX/x.csv")]
    + [Member(b"a/", b""), Member(b"__MACOSX/", b"")])],
    "ZIPの中の、OSの残すファイルは数えるだけ", "Litter inside the ZIP is never judged")
zipped("CP211", "fail-attachment-inside", lambda e: [archive(plain(e) + [Member("計画.pdf".encode("cp932"), PDF, DEFLATED)]),
                                                     [F("CP210", "info", within("計画.pdf"))]],
       "ZIPの中に添付ファイル", "An attachment inside the ZIP")
for e in BOTH:
    for what in ("unicode-path-block",):
        b = unit(e, SLIP)
        found = [Member(b"?" + m.name, b"", packed=m.packed, size=m.size, checksum=m.checksum, method=DEFLATED,
                        extra=unicode_name("見本/".encode("utf-8"), m.name)) for m in members(b)]
        case(e, "CP211", "fail-" + what, put(e, archive(found)), [F("CP211", "info", ZIP)], paths=["bundle/" + ZIP],
             intent_ja="名前の控え(Info-ZIPのUnicodeパス)があるZIP", intent_en="Names in the Unicode path block of Info-ZIP")
    # Rules see members as files: a fault in a record, a file that is missing, a copy.
    b = unit(e, SLIP)
    f = b.file("UPPLAN")
    f.set(1, "作成年月日", "20250230")
    case(e, "CP211", "fail-fault-in-a-member", put(e, archive(members(b))),
         [F("CP211", "info", ZIP), F("CP406", "error", within(f), 1, f._no("作成年月日"))], paths=["bundle/" + ZIP],
         intent_ja="ZIPの中のファイルに誤り", intent_en="A fault in a file of the ZIP")
    b = unit(e, SLIP).remove("UPSIKYU")
    case(e, "CP211", "fail-file-missing-inside", put(e, archive(members(b))),
         [F("CP211", "info", ZIP), F("CP201", "error", within(first(b)))], paths=["bundle/" + ZIP],
         intent_ja="ZIPの中の送信単位にファイルが足りない", intent_en="A unit inside the ZIP lacks a file")
    b = unit(e, SLIP)
    missing = b.file("UPSIKYU")
    b.files.remove(missing)
    case(e, "CP211", "fail-rest-of-the-unit-inside", put(e, archive([Member(missing.path.encode(), missing.render())]), beside=b),
         [F("CP211", "warning", ZIP)], intent_ja="送信単位の残りがZIPの中にある", intent_en="The rest of the unit is in the ZIP")
    b = unit(e, SLIP)
    copies = [F("CP113", "info", within(f, "控え.zip")) for f in b.files]
    case(e, "CP211", "fail-beside-its-files", put(e, archive(members(b)), "控え.zip", b), [F("CP211", "warning", "控え.zip")] + copies,
         intent_ja="ZIPと、展開したファイルが並んでいる", intent_en="A ZIP beside the files that were unpacked from it")
    inner = archive(plain(e))
    b = unit(e, "actuals")
    name = unit(e, SLIP).path("UPPLAN").replace(".CSV", ".zip")
    case(e, "CP211", "fail-named-like-a-file", put(e, inner, name, b), [F("CP211", "warning", name)],
         intent_ja="UPPLAN_….zipという名前のZIP", intent_en="A ZIP named UPPLAN_….zip")
    outer = archive(members(unit(e, "actuals")) + [Member(b"202504.zip", inner)])
    case(e, "CP211", "fail-zip-in-a-zip", put(e, outer, "すべて.zip"),
         [F("CP211", "info", "すべて.zip"), F("CP211", "warning", "すべて.zip/202504.zip")], paths=["bundle/すべて.zip"], exit=3,
         not_checked=[{"file": "すべて.zip/202504.zip", "rules": []}],
         intent_ja="ZIPの中のZIP。内側は検査しない", intent_en="A ZIP in a ZIP; the inner one is not checked")
    case(e, "CP211", "fail-without-extension", put(e, inner, "202504"), [F("CP211", "info", "202504")], paths=["bundle/202504"],
         intent_ja="拡張子のないZIP", intent_en="A ZIP without an extension")
    case(e, "CP212", "fail-empty-zip", put(e, archive([])), [F("CP211", "info", ZIP), F("CP212", "error")], paths=["bundle/" + ZIP],
         exit=3, intent_ja="空のZIP", intent_en="An empty ZIP")
    b = unit(e, SLIP)
    f = b.file("UPPLAN")
    f.rename(f.name.replace(".CSV", ".zip"))
    case(e, "CP211", "pass-csv-named-zip", b, [F("CP107", "error", f)],
         intent_ja="拡張子がzipでも、中身はCSV", intent_en="Called .zip, and a CSV by its bytes")

# -- CP902 ------------------------------------------------------------------------------------------------------

LONG = "メモ.txt"


def with_text(size, pieces=None):
    """The slip, and a text of so many bytes; blanks packed at 780 to 1 where pieces are given."""
    def make(e):
        data, packed = blanks(pieces) if pieces else (b"x" * size, None)
        text = Member(LONG.encode("cp932"), data, DEFLATED, packed=packed)
        return [archive(plain(e) + [text])]
    return make


def cut(make, finding_file, unchecked):
    return lambda e: [make(e)[0], [F("CP902", "error", finding_file)], unchecked]


def note(make):
    return lambda e: [make(e)[0], [F("CP210", "info", within(LONG))]]


def refused(edition, limit, kind="UPPLAN"):
    """One file of the unit is too large; it counts as present."""
    b = unit(edition, SLIP)
    f = b.file(kind)
    return b, f, len(f.render())


for e in BOTH:
    sizes = {f.kind: len(f.render()) for f in unit(e, SLIP).files}
    largest = max(sizes, key=sizes.get)
    for name, limit in (("fail-member", sizes[largest] - 1), ("pass-member", sizes[largest])):
        b = unit(e, SLIP)
        f = b.file(largest)
        fails = name.startswith("fail")
        case(e, "CP902", name, put(e, archive(members(b))),
             [F("CP211", "info", ZIP)] + ([F("CP902", "error", within(f))] if fails else []), paths=["bundle/" + ZIP],
             options=["--max-member", str(limit)], not_checked=[{"file": within(f), "rules": []}] if fails else [],
             intent_ja="ZIPの中の1つが上限%s" % ("より1バイト大きい" if fails else "ちょうど"),
             intent_en="A file of the ZIP %s" % ("one byte over the limit" if fails else "exactly at the limit"))
    for name, count in (("fail-members", 2), ("pass-members", 3)):
        fails = name.startswith("fail")
        case(e, "CP902", name, put(e, archive(plain(e))), [F("CP211", "info", ZIP)] + ([F("CP902", "error", ZIP)] if fails else []),
             paths=["bundle/" + ZIP], options=["--max-members", str(count)],
             not_checked=[{"file": ZIP, "rules": []}] if fails else [],
             intent_ja="ZIPの中のファイルの数が上限%s" % ("を超える" if fails else "ちょうど"),
             intent_en="The files of the ZIP are %s" % ("too many" if fails else "as many as the limit"))
    whole = sum(sizes.values())
    for name, limit in (("fail-unpacked", whole - 1), ("pass-unpacked", whole)):
        fails = name.startswith("fail")
        case(e, "CP902", name, put(e, archive(plain(e))), [F("CP211", "info", ZIP)] + ([F("CP902", "error", ZIP)] if fails else []),
             paths=["bundle/" + ZIP], options=["--max-unpacked", str(limit)],
             not_checked=[{"file": ZIP, "rules": []}] if fails else [],
             intent_ja="ZIP全体の展開後の大きさが上限%s" % ("を超える" if fails else "ちょうど"),
             intent_en="All files of the ZIP together are %s" % ("over the limit" if fails else "exactly at the limit"))
zipped("CP902", "fail-ratio", cut(with_text(0, 161), within(LONG), [within(LONG)]),
       "展開すると10Mを超え、200倍より大きくなる(圧縮爆弾)。ほかのファイルは検査する",
       "More than 10M, and more than 200 times its packed size: a bomb. The other files are checked")
zipped("CP902", "pass-ratio-of-a-small-file", note(with_text(0, 159)), "200倍より大きくなるが、10M以下",
       "More than 200 times its packed size, but below 10M")
zipped("CP902", "pass-ratio-allowed", note(with_text(0, 161)), "倍率の上限を上げた", "The ratio was allowed",
       options=["--max-ratio", "1000"])
zipped("CP902", "fail-many-small-bombs", lambda e: [
    archive(plain(e) + [Member(b"%d.txt" % n, blanks(80)[0], DEFLATED, packed=blanks(80)[1]) for n in range(3)]),
    [F("CP902", "error", ZIP)], [ZIP]],
    "1つずつは10M以下でも、全体では10Mを超え200倍より大きい", "Each is below 10M; together they are more, and more than 200 times the ZIP")

# -- CP903 ------------------------------------------------------------------------------------------------------


def one(change):
    """The slip, one file of which is broken: it is told by name, counts as present, and the others are checked."""
    def make(e):
        b = unit(e, SLIP)
        f = b.file("UPSIKYU")
        data = f.render()
        broken = change(f.path.encode(), data)
        found = [broken if m.name == f.path.encode() else m for m in members(b)]
        return archive(found), [F("CP903", "error", within(f))], [within(f)]
    return make


zipped("CP903", "fail-encrypted", one(lambda n, d: Member(n, d, flags=1, packed=bytes(12) + d[::-1])),
       "パスワードの付いたファイル", "A file with a password")
zipped("CP903", "fail-unknown-method", one(lambda n, d: Member(n, d, method=12, packed=b"BZh9" + d[:40])),
       "対応していない圧縮方式(bzip2)", "Packed by another method (bzip2)")
zipped("CP903", "fail-checksum", one(lambda n, d: Member(n, d, DEFLATED, checksum=zlib.crc32(d) ^ 1)),
       "チェックサムが合わない", "The checksum is another one")
zipped("CP903", "fail-larger-than-declared", one(lambda n, d: Member(n, d, DEFLATED, size=len(d) - 2, checksum=zlib.crc32(d[:-2]))),
       "記録された大きさより大きい", "Larger than it declares")
zipped("CP903", "fail-smaller-than-declared", one(lambda n, d: Member(n, d, DEFLATED, size=len(d) + 1)),
       "記録された大きさより小さい", "Smaller than it declares")
zipped("CP903", "fail-stored-sizes-differ", one(lambda n, d: Member(n, d, size=len(d) + 1)), "無圧縮なのに2つの大きさが違う",
       "Stored, and the two sizes differ")
zipped("CP903", "fail-packed-size-too-large", one(lambda n, d: Member(n, d, DEFLATED, packed=b"" + Member(n, d, DEFLATED).packed + b"\0\0")),
       "圧縮データの後ろに余りがある", "Something stands behind the packed data")
zipped("CP903", "fail-no-deflate", one(lambda n, d: Member(n, d, DEFLATED, packed=b"\xff" * 60)), "圧縮データが壊れている",
       "The packed data are no deflate stream")
zipped("CP903", "fail-cut-deflate", one(lambda n, d: Member(n, d, DEFLATED, packed=Member(n, d, DEFLATED).packed[:-9])),
       "圧縮データが途中で終わる", "The packed data break off")
zipped("CP903", "fail-no-local-header", one(lambda n, d: Member(n, d, offset=3)), "場所の指す先にファイルがない", "No file stands where it should")
zipped("CP903", "fail-behind-the-end", one(lambda n, d: Member(n, d, offset=0x7FFFFFFF)), "場所がZIPの外を指す", "The place is outside the ZIP")


def damaged(data):
    return lambda e: [data(e), [F("CP903", "error", ZIP)], [ZIP]]


zipped("CP903", "fail-cut-off", damaged(lambda e: archive(plain(e))[:-60]), "途中で切れたZIP", "A ZIP that was cut off", exit=3)
zipped("CP903", "fail-no-zip", damaged(lambda e: b"<html>403 Forbidden</html>\n"), "名前だけがzipで、中身は別のもの",
       "Called .zip, and something else by its bytes", exit=3)
zipped("CP903", "fail-of-no-bytes", damaged(lambda e: b""), "大きさ0のzip", "A .zip of no bytes", exit=3)
zipped("CP903", "fail-split", damaged(lambda e: archive(plain(e))[:-18] + struct.pack("<HHHHLLH", 1, 1, 3, 3, 99, 0, 0)),
       "分割されたZIPの最後の一つ", "The last of several pieces", exit=3)
zipped("CP903", "fail-count-differs", lambda e: [archive(plain(e), count=4), [F("CP903", "error", ZIP)]],
       "記録されたファイルの数が違う。読めるものは検査する", "Another number of files than declared; those that are there are checked")


def overlapping(e):
    """A file that lies in the packed bytes of another one."""
    b = unit(e, "actuals-deletion")
    inside = Member(b.files[0].path.encode(), b.files[0].render())
    outside = Member("連絡.txt".encode("cp932"), inside.written())
    at = len(outside.header())
    inside.offset = at
    data = archive([outside, inside])
    # The second one is written by nobody: its header stands in the first one's bytes.
    body = outside.written()
    entries = outside.entry(0) + inside.entry(at)
    end = b"PK\5\6" + struct.pack("<HHHHLLH", 0, 0, 2, 2, len(entries), len(body), 0)
    assert len(data) > len(body)
    return [body + entries + end, [F("CP903", "error", within("連絡.txt"))], [within("連絡.txt")]]


zipped("CP903", "fail-overlapping", overlapping, "1つのファイルがもう1つを含む", "One file reaches over another one")
zipped("CP903", "fail-damaged-attachment", lambda e: [
    archive(plain(e) + [Member(b"a.pdf", PDF, DEFLATED, checksum=1)]),
    [F("CP903", "error", within("a.pdf")), F("CP210", "info", within("a.pdf"))], [within("a.pdf")]],
    "検査しない添付ファイルでも、壊れていれば展開できない", "An attachment is damaged: the ZIP cannot be unpacked whole")
zipped("CP903", "pass-local-sizes-left-out", lambda e: [archive(plain(e), b"MZ" + bytes(200))],
       "自己展開のプログラムが前にあるZIP", "A program that unpacks itself stands before the ZIP")
zipped("CP903", "pass-descriptors-and-comment", lambda e: [archive(members(unit(e, SLIP), descriptor=True), comment=b"x" * 300)],
       "大きさが後ろにあり、コメントもある", "Sizes behind the data, and a comment")

# -- CP904 ------------------------------------------------------------------------------------------------------


def moved(path):
    """The slip, one file of which would be unpacked elsewhere: it counts as present."""
    def make(e):
        b = unit(e, SLIP)
        f = b.file("UPSIKYU")
        raw = path.encode("cp932") + f.path.encode()
        found = [Member(raw, f.render(), DEFLATED) if m.name == f.path.encode() else m for m in members(b)]
        shown = within(path.replace("\\", "/").lstrip("/") + f.path)
        return archive(found), [F("CP904", "error", shown)], [shown]
    return make


for name, path, ja, en in (
        ("climbing", "../", "展開先の外へ出るパス", "A path that climbs out"),
        ("climbing-below-a-folder", "a/../../", "フォルダーを経て外へ出るパス", "A path that climbs out behind a folder"),
        ("climbing-by-backslash", "..\\..\\表\\", "\\で外へ出るパス", "A path that climbs out by \\"),
        ("absolute", "/tmp/", "絶対パス", "An absolute path"), ("drive", "C:\\temp\\", "ドライブ名", "A drive")):
    zipped("CP904", "fail-member-" + name, moved(path), ja, en)
for e in BOTH:
    for name, target in (("fail-member-link", b"../outside.CSV"), ("fail-member-absolute-link", b"/etc/hostname")):
        b = unit(e, SLIP)
        f = b.file("UPSIKYU")
        link = Member(f.path.encode(), target, made_by=3, attributes=0o120777 << 16)
        case(e, "CP904", name, put(e, archive([link if m.name == link.name else m for m in members(b)])),
             [F("CP211", "info", ZIP), F("CP904", "error", within(f))], paths=["bundle/" + ZIP],
             not_checked=[{"file": within(f), "rules": []}], intent_ja="ZIPの外を指すリンク", intent_en="A link that leaves the ZIP")
    b = unit(e, SLIP)
    f = b.file("UPSIKYU")
    found = [Member(b"a/" + m.name if m.name == f.path.encode() else m.name, b"", DEFLATED, packed=m.packed, size=m.size,
                    checksum=m.checksum) for m in members(b)]
    found += [Member(b"b/" + f.path.encode(), b"../a/" + f.path.encode(), made_by=3, attributes=0o120777 << 16)]
    case(e, "CP904", "pass-member-link-inside", put(e, archive(found)),
         [F("CP211", "info", ZIP), F("CP113", "info", within("b/" + f.path))], paths=["bundle/" + ZIP],
         intent_ja="ZIPの中を指すリンク", intent_en="A link to a file of the same ZIP")
    case(e, "CP904", "pass-member-dots", put(e, archive(named(e, b"a/../b../...c/"))), [F("CP211", "info", ZIP)], paths=["bundle/" + ZIP],
         intent_ja="点の続くフォルダー名。外へは出ない", intent_en="Folders with dots in their names, and a .. that stays inside")
