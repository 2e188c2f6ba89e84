"""The bytes of a file: encoding, line ends, records, quotes, delimiters (CP301-CP316)."""
import standard
from bundles import unit
from recipes import at, bad, each, good, host, lost, on

BOTH = ("V3", "V4")
MANAGER, OFFICE_NAME = "プラン担当者名", "サービス事業所名"


def converted(encoding, bom=b""):
    return lambda data: bom + data.decode("cp932").encode(encoding)


def texts(file, value):
    """Puts a value (str, or bytes with their quotes) into every filled free text of a file."""
    columns = standard.columns(file.edition, file.kind)
    for r, record in enumerate(file.records, 1):
        for c in columns:
            if c.format == "text" and record[c.no - 1]:
                if isinstance(value, bytes):
                    file.raw(r, c.no, value)
                else:
                    file.set(r, c.no, value)


# -- CP301, CP302 -----------------------------------------------------------------------------------------------

for _name, _codec, _bom, _ja, _en in (
        ("utf-8", "utf-8", b"", "UTF-8で出力した", "Written in UTF-8"),
        ("utf-8-bom", "utf-8", b"\xef\xbb\xbf", "BOM付きのUTF-8で出力した", "Written in UTF-8 with a BOM"),
        ("utf-16-le-bom", "utf-16-le", b"\xff\xfe", "BOM付きのUTF-16(リトルエンディアン)", "UTF-16, little-endian, with a BOM"),
        ("utf-16-be-bom", "utf-16-be", b"\xfe\xff", "BOM付きのUTF-16(ビッグエンディアン)", "UTF-16, big-endian, with a BOM"),
        ("utf-16-le", "utf-16-le", b"", "BOMのないUTF-16(リトルエンディアン)", "UTF-16, little-endian, without a BOM"),
        ("utf-16-be", "utf-16-be", b"", "BOMのないUTF-16(ビッグエンディアン)", "UTF-16, big-endian, without a BOM"),
        ("euc-jp", "euc_jp", b"", "EUC-JPで出力した", "Written in EUC-JP"),
        ("iso-2022-jp", "iso2022_jp", b"", "ISO-2022-JP(JIS)で出力した", "Written in ISO-2022-JP")):
    @each("CP301", "fail-" + _name, _ja, _en)
    def _(edition, codec=_codec, bom=_bom):
        bundle = host(edition, "UPJSK", people=1)
        file = bundle.file("UPJSK").edit_bytes(converted(codec, bom))
        return bundle, [on("CP301", file)] + ([on("CP302", file)] if bom else [])

    @each("CP301", "fail-%s-fields-go-on" % _name, _ja + "。中身の検査も続ける", _en + "; the fields are still checked")
    def _(edition, codec=_codec, bom=_bom):
        bundle = host(edition, "UPJSK", people=1)
        file = bundle.file("UPJSK").set(2, "作成年月日", "20250431").edit_bytes(converted(codec, bom))
        return bundle, [on("CP301", file), at("CP406", file, "作成年月日", 2)] + ([on("CP302", file)] if bom else [])


@each("CP301", "fail-one-file-of-a-unit", "送信単位の1ファイルだけUTF-8。キーの突き合わせは続く",
      "One file of the unit is in UTF-8; its keys still match")
def _(edition):
    bundle = unit(edition, "care-plan")
    return bundle, [on("CP301", bundle.file("UP2KYO").edit_bytes(converted("utf-8")))]


@each("CP301", "fail-utf-8-half-width-kana", "UTF-8で、ASCIIのほかは半角カタカナだけ",
      "UTF-8 with nothing but half-width katakana beside ASCII")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK")
    texts(file, "ﾐﾎﾝ")
    return bundle, [on("CP301", file.edit_bytes(converted("utf-8")))]


@each("CP301", "fail-euc-jp-kanji-only", "EUC-JPの漢字だけで、MS932にないバイトがある",
      "EUC-JP of kanji alone, with bytes that are no legal MS932")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK")
    texts(file, "蔭山駅前蔭")
    file.edit_bytes(converted("euc_jp"))
    data = file.render()
    assert not any(data[i] in (0xA4, 0xA5) and 0xA1 <= data[i + 1] <= 0xF6 for i in range(len(data) - 1))
    assert b"\xfe" in data                        # no lead, trail or single byte of MS932
    return bundle, [on("CP301", file)]


@each("CP301", "fail-utf-8-bom-and-lf", "BOM付きUTF-8で改行がLFだけ(3つの誤り)",
      "UTF-8 with a BOM and line feeds alone: three faults, three findings")
def _(edition):
    bundle = host(edition, "UP2KYO", people=1)
    file = bundle.file("UP2KYO").edit_bytes(converted("utf-8", b"\xef\xbb\xbf"))
    file.edit_bytes(lambda data: data.replace(b"\r\n", b"\n"))
    return bundle, [on("CP301", file), on("CP302", file), at("CP306", file, None, 1, 2)]


@each("CP301", "pass-ascii-only", "ASCIIだけのファイルはUTF-8でもMS932でも同じ", "ASCII alone is the same in UTF-8 and MS932")
def _(edition):
    return host(edition, "DLTPLAN")


@each("CP301", "pass-half-width-kana-like-euc", "EUC-JPとしても読める半角カタカナだけのMS932",
      "MS932 of half-width katakana that could be EUC-JP kanji")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    texts(bundle.file("UPJSK"), "ﾔﾏﾀﾞ")
    return bundle


@each("CP301", "pass-half-width-kana-like-utf-8", "2バイトのUTF-8としても読める半角カタカナだけのMS932",
      "MS932 of half-width katakana that is valid UTF-8 of two-byte characters")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    texts(bundle.file("UPJSK"), "ﾂｱ")
    bundle.file("UPJSK").render().decode("utf-8")
    return bundle


@each("CP301", "pass-kanji-and-kana", "漢字・かな・半角カタカナ・記号を含むMS932", "MS932 with kanji, kana, half-width katakana and signs")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    texts(bundle.file("UPJSK"), "漢字かなカナｶﾅ①㈱～－―")
    return bundle


@each("CP302", "fail-bom-before-ms932", "MS932の先頭にUTF-8のBOMがある", "A UTF-8 BOM before MS932 text")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    return bundle, [on("CP302", bundle.file("UPJSK").edit_bytes(lambda data: b"\xef\xbb\xbf" + data))]


@each("CP302", "fail-bom-before-ascii", "ASCIIだけのファイルの先頭にUTF-8のBOMがある",
      "A UTF-8 BOM before ASCII text: the version behind it is right and the text is no wrong encoding")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    return bundle, [on("CP302", bundle.file("DLTPLAN").edit_bytes(lambda data: b"\xef\xbb\xbf" + data))]


@each("CP302", "fail-bom-fields-go-on", "BOMのあとの最初の項目も検査する", "The first field behind a BOM is still checked")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").set(None, 1, "202504").edit_bytes(lambda data: b"\xef\xbb\xbf" + data)
    return bundle, [on("CP302", file), at("CP422", file, 1, 1, 2)]


@each("CP302", "pass-bb-bf-in-text", "BOMの2・3バイト目と同じ半角カタカナがフリーテキストにある",
      "Half-width katakana of a BOM's second and third byte in free text")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    texts(bundle.file("UPJSK"), "ｻｿ")
    return bundle


# -- CP303, CP304, CP305 ----------------------------------------------------------------------------------------

for _name, _bytes, _ja, _en in (
        ("lead-before-quote", b'"\x8c\x76\x83"', "1バイト目だけで引用符が来る", "A lead byte right before the closing quote"),
        ("byte-80", b'"A\x80B"', "単独の0x80", "A single byte 80"),
        ("byte-a0", b'"A\xa0B"', "単独の0xA0", "A single byte A0"),
        ("byte-fd", b'"A\xfdB"', "単独の0xFD", "A single byte FD"),
        ("byte-fe", b'"A\xfeB"', "単独の0xFE", "A single byte FE"),
        ("byte-ff", b'"A\xffB"', "単独の0xFF", "A single byte FF"),
        ("unassigned-81ad", b'"A\x81\xadB"', "割り当てのない2バイト(81AD)", "A double byte that MS932 does not assign (81AD)"),
        ("unassigned-ef40", b'"A\xef\x40B"', "割り当てのない2バイト(EF40)", "A double byte that MS932 does not assign (EF40)"),
        ("unassigned-fc4c", b'"A\xfc\x4cB"', "IBM拡張の終わりの次(FC4C)", "One behind the last IBM extension (FC4C)"),
        ("illegal-trail-20", b'"A\x83 B"', "2バイト目が空白", "A blank as the trail byte"),
        ("illegal-trail-fd", b'"A\x83\xfdB"', "2バイト目が0xFD", "FD as the trail byte"),
        ("user-defined-lead-alone", b'"A\xf0 B"', "外字の1バイト目だけ", "A lead byte of the user-defined area without a trail")):
    bad("CP303", "fail-" + _name, "UPJSK", MANAGER, _bytes, _ja, _en, people=1)

bad("CP303", "fail-lead-before-comma", "UPJSK", "サテライト枝番", b"\x83", "1バイト目だけで区切りのカンマが来る。カンマは区切りのまま",
    "A lead byte before a comma: the comma still separates", people=1)
bad("CP303", "fail-lead-before-line-end", "UPJSK", "識別子", b"\x83", "1バイト目だけで改行が来る。改行はレコードの終わりのまま",
    "A lead byte before the line end: the record still ends", people=1)
bad("CP303", "fail-in-required-text", "UPHOSOKU", "利用者氏名", b'"\xfd"', "必須の氏名が読めない。ほかの規則は重ねない",
    "A required name that cannot be read: no other rule on top")
bad("CP303", "fail-in-code", "UPHOSOKU", "利用者性別", b"\xff", "コードの項目に読めないバイト", "An unreadable byte in a code")
bad("CP303", "fail-counted", "UPJSK", MANAGER, b'"\xfd\xfd"', "同じ列の2レコード。1件にまとめ、レコードを数える",
    "Two records of one column: one finding that counts records", records=(1, 3), people=1)
bad("CP303", "fail-in-key", "UPPLAN", "被保険者番号", b"00001\xfd0001", "被保険者番号が読めず、突き合わせは未検査",
    "The insured number cannot be read: comparisons are not checked", key=True)


@each("CP303", "fail-two-columns", "2つの列に読めないバイト。列ごとに1件", "Unreadable bytes in two columns: a finding each")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK")
    file.raw(1, file.column(MANAGER), b'"\xfd"').raw(2, file.column(OFFICE_NAME), b'"\x81\xad"')
    return bundle, [at("CP303", file, MANAGER), at("CP303", file, OFFICE_NAME, 2)]


for _name, _bytes, _ja, _en in (
        ("nec-selected-taka", b'"\xee\xe0"', "髙(NEC選定IBM拡張 EEE0)", "The ladder-form character at EEE0, NEC-selected IBM"),
        ("ibm-taka", b'"\xfb\xfc"', "髙(IBM拡張 FBFC)", "The ladder-form character at FBFC, IBM extension"),
        ("nec-selected-saki", b'"\xed\x95"', "﨑(NEC選定IBM拡張 ED95)", "The standing-form character at ED95"),
        ("ibm-saki", b'"\xfa\xb1"', "﨑(IBM拡張 FAB1)", "The standing-form character at FAB1"),
        ("nec-special", "①㈱Ⅳ".encode("cp932").join([b'"', b'"']), "NEC特殊文字①㈱Ⅳ", "NEC special characters"),
        ("trail-5c", "ソ表能十".encode("cp932").join([b'"', b'"']), "2バイト目が0x5Cの文字", "Characters whose trail byte is 5C"),
        ("trail-7c", "ポ―".encode("cp932").join([b'"', b'"']), "2バイト目が0x7C・0x5Cの文字", "Characters whose trail byte is 7C or 5C"),
        ("half-width-kana", "ﾐﾎﾝ｡｢｣､･ﾟ".encode("cp932").join([b'"', b'"']), "半角カタカナ", "Half-width katakana"),
        ("last-ibm-extension", b'"\xfc\x4b"', "IBM拡張の最後の文字(FC4B)", "The last IBM extension (FC4B)")):
    good("CP303", "pass-" + _name, "UPJSK", MANAGER, _bytes, _ja, _en, people=1)

bad("CP304", "fail-first", "UPJSK", MANAGER, b'"A\xf0\x40B"', "外字領域の最初(F040)", "The first user-defined code (F040)", people=1)
bad("CP304", "fail-last", "UPJSK", MANAGER, b'"A\xf9\xfcB"', "外字領域の最後(F9FC)", "The last user-defined code (F9FC)", people=1)
bad("CP304", "fail-counted", "UPHOSOKU", "利用者氏名", b'"\xf0\x41\x89\xd4\xf0\x42"', "氏名の外字。1レコードに2文字でもレコードで数える",
    "User-defined characters in names, counted by records", records=(1, 2))
bad("CP304", "fail-in-code", "UPJSK", "サテライト枝番", b"\xf0\x40", "フリーテキストでない項目の外字", "A user-defined character outside free text",
    people=1)
bad("CP304", "fail-in-key", "UPPLAN", "被保険者番号", b"00001\xf0\x40001", "被保険者番号に外字。突き合わせは未検査",
    "A user-defined character in the insured number: comparisons are not checked", key=True)
good("CP304", "pass-first-ibm-extension", "UPJSK", MANAGER, b'"\xfa\x40"', "外字領域のすぐ後(FA40)はIBM拡張", "FA40, right behind the area, is an IBM extension",
     people=1)
good("CP304", "pass-nec-selected", "UPJSK", MANAGER, b'"\xee\xfc"', "外字領域の前のNEC選定IBM拡張(EEFC)", "EEFC, before the area, is NEC-selected IBM",
     people=1)

for _name, _bytes, _ja, _en in (
        ("nul", b'"A\x00B"', "フリーテキストにNUL", "NUL in free text"),
        ("bell", b'"A\x07B"', "フリーテキストに0x07", "07 in free text"),
        ("vertical-tab", b'"A\x0bB"', "フリーテキストに0x0B", "0B, a spreadsheet's line break, in free text"),
        ("form-feed", b'"A\x0cB"', "フリーテキストに0x0C", "0C in free text"),
        ("delete", b'"A\x7fB"', "フリーテキストに0x7F", "7F in free text"),
        ("eof-inside", b'"A\x1aB"', "ファイルの途中の0x1A", "1A that is not the last byte")):
    bad("CP305", "fail-" + _name, "UPJSK", MANAGER, _bytes, _ja, _en, people=1)
bad("CP305", "fail-tab-in-code", "UPJSK", "サテライト枝番", b"1\t", "フリーテキストでない項目にTAB", "A TAB outside free text", people=1)
bad("CP305", "fail-tab-alone", "UPJSK", "サテライト枝番", b"\t", "任意の項目がTABだけ", "An optional field of a TAB alone", people=1)
bad("CP305", "fail-tab-around", "UPHOSOKU", "利用者性別", b"2\t", "コードの後にTAB", "A TAB behind a code", records=(2,))
bad("CP305", "fail-in-key", "UPPLAN", "被保険者番号", b"0000100001\x00", "被保険者番号にNUL。突き合わせは未検査",
    "NUL in the insured number: comparisons are not checked", key=True)
bad("CP305", "fail-counted", "UPHOSOKU", "利用者住所１", b'"A\x01\x02B"', "2レコードの制御文字を1件に数える", "Two records, one finding",
    records=(1, 2))
good("CP305", "pass-tab-in-text", "UPJSK", MANAGER, b'"A\tB"', "フリーテキストのTAB", "A TAB in free text", people=1)
good("CP305", "pass-line-breaks-in-text", "UPJSK", MANAGER, b'"A\rB\nC\r\nD"', "フリーテキストのCR・LF・CRLF", "CR, LF and CRLF in free text",
     people=1)

# -- CP306-CP309 ------------------------------------------------------------------------------------------------


@each("CP306", "fail-lf", "全レコードの改行がLF", "Every record ends in LF")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").line_end(1, b"\n").line_end(2, b"\n")
    return bundle, [at("CP306", file, None, 1, 2)]


@each("CP306", "fail-cr", "全レコードの改行がCR", "Every record ends in CR")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").line_end(1, b"\r").line_end(2, b"\r")
    return bundle, [at("CP306", file, None, 1, 2)]


@each("CP306", "fail-one-record", "2件目だけLF", "The second record alone ends in LF")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    return bundle, [at("CP306", bundle.file("UPJSK").line_end(2, b"\n"), None, 2)]


@each("CP306", "fail-cr-and-lf-mixed", "CRのレコードとLFのレコードが混在", "One record ends in CR, one in LF")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    return bundle, [at("CP306", bundle.file("UPJSK").line_end(1, b"\r").line_end(3, b"\n"), None, 1, 2)]


@each("CP306", "fail-lf-text-keeps-crlf", "レコードの改行がLF。引用符の中のCRLFは数えない",
      "Records end in LF; the CRLF inside quotes is not counted")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK").set(1, MANAGER, "計画\r\n担当子")
    for r in (1, 2, 3):
        file.line_end(r, b"\n")
    return bundle, [at("CP306", file, None, 1, 3)]


@each("CP306", "pass-line-breaks-inside-quotes", "引用符の中のLF・CRは自由", "LF and CR inside quotes are free")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    bundle.file("UPJSK").set(1, MANAGER, "計画\n担当子").set(2, MANAGER, "計画\r担当子")
    return bundle


for _name, _data, _ja, _en in (
        ("zero-bytes", b"", "0バイトのファイル", "A file of 0 bytes"),
        ("line-ends-only", b"\r\n\r\n", "改行だけのファイル", "Nothing but line ends"),
        ("blanks-only", b"  \r\n \r\n", "空白と改行だけのファイル", "Nothing but blanks and line ends")):
    @each("CP307", "fail-" + _name, _ja, _en)
    def _(edition, data=_data):
        bundle = host(edition, "DLTPLAN")
        return bundle, [on("CP307", bundle.file("DLTPLAN").edit_bytes(lambda _: data))]


@each("CP307", "fail-bom-only", "BOMだけのファイル", "Nothing but a BOM: no record, and a BOM")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").edit_bytes(lambda _: b"\xef\xbb\xbf")
    return bundle, [on("CP302", file), on("CP307", file)]


@each("CP307", "fail-in-a-unit", "送信単位の第7表が0バイト。主ファイルの全員に従属なしとは言わない",
      "Table 7 of a unit is empty: no finding a person on top")
def _(edition):
    bundle = unit(edition, "service-slip")
    return bundle, [on("CP307", bundle.file("UPSIKYU").edit_bytes(lambda _: b""))]


@each("CP307", "fail-main-file", "送信単位の第6表が0バイト。従属ファイルの全員に親なしとは言わない",
      "Table 6 of a unit is empty: no orphan a person on top")
def _(edition):
    bundle = unit(edition, "service-slip")
    return bundle, [on("CP307", bundle.file("UPPLAN").edit_bytes(lambda _: b""))]


@each("CP307", "pass-one-record", "レコードが1件だけ", "One record")
def _(edition):
    return host(edition, "DLTPLAN", people=1)


@each("CP308", "fail-blank-line", "レコードの間に空行。レコード番号には数えない", "A blank line between records; it counts in no record number")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").line_end(1, b"\r\n\r\n").set(2, 4, "202513")
    return bundle, [on("CP308", file), at("CP407", file, 4, 2)]


@each("CP308", "fail-blank-line-at-end", "最後に空行がある(改行が2つ)", "Two line ends after the last record")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    return bundle, [on("CP308", bundle.file("DLTPLAN").edit_bytes(lambda data: data + b"\r\n"))]


@each("CP308", "fail-blank-line-first", "先頭に空行がある", "A blank line before the first record")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    return bundle, [on("CP308", bundle.file("DLTPLAN").edit_bytes(lambda data: b"\r\n" + data))]


@each("CP308", "fail-two-blank-lines", "空行が2つ。1件に数える", "Two blank lines: one finding, count 2")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    return bundle, [on("CP308", bundle.file("UPJSK").line_end(1, b"\r\n\r\n").line_end(2, b"\r\n\r\n"), count=2)]


@each("CP308", "fail-line-of-blanks", "空白だけの行も空行", "A line of blanks is a blank line")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").line_end(1, b"\r\n   \r\n").set(2, 4, "202513")
    return bundle, [on("CP308", file), at("CP407", file, 4, 2)]


@each("CP308", "fail-row-of-separators", "区切りだけの行。レコード番号に数える", "A row of separators; it counts in the record numbers")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").line_end(1, b"\r\n,,,\r\n").set(2, 4, "202513")
    return bundle, [at("CP308", file, None, 2), at("CP407", file, 4, 3)]


@each("CP308", "fail-row-of-other-count", "区切りだけの行で項目数も違う。CP401は重ねない", "A row of separators of another count: no CP401 on top")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    return bundle, [at("CP308", bundle.file("UPJSK").line_end(1, b"\r\n,,,,,,\r\n"), None, 2)]


@each("CP308", "fail-separators-and-blanks", "区切りと空白だけの行", "A row of separators and blanks")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    return bundle, [at("CP308", bundle.file("DLTPLAN").edit_bytes(lambda data: data + b" , ,,\r\n"), None, 3)]


@each("CP308", "pass-one-line-end", "最後のレコードの後の改行1つは普通", "One line end after the last record is normal")
def _(edition):
    return host(edition, "DLTPLAN")


@each("CP308", "pass-blank-line-in-text", "引用符の中の空行", "A blank line inside quotes")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    bundle.file("UPJSK").set(1, MANAGER, "計画\r\n\r\n担当子")
    return bundle


HEADERS = (
    ("layout-names", "CSVバージョン,保険者番号,被保険者番号,削除対象年月", "レイアウトの項目名の見出し行", "A header row of the layout's names"),
    ("half-width-kana", "CSVﾊﾞｰｼﾞｮﾝ,hokensha,hihokensha,month", "半角カタカナの項目名が1つだけの見出し行", "One name in half-width katakana"),
    ("blanks-in-name", "version,保険者 番号,b,c", "項目名に空白が入った見出し行", "A name with a blank in it"),
    ("full-width-letters", "ＣＳＶバージョン,a,b,c", "全角英字の項目名", "A name in full-width letters"),
    ("quoted", '"CSVバージョン","保険者番号","被保険者番号","削除対象年月"', "引用符つきの見出し行", "A header row in quotes"),
    ("other-layout", "no,x,利用者氏名,y", "ほかのレイアウトの項目名", "A column name of another layout"),
    ("other-count", "CSVバージョン,保険者番号,被保険者番号,氏名,削除対象年月,備考", "項目数も違う見出し行。CP401は重ねない",
     "A header row of another column count: no CP401 on top"),
)
for _name, _line, _ja, _en in HEADERS:
    @each("CP309", "fail-" + _name, _ja + "。次のレコードは2件目", _en + "; the next record is number 2")
    def _(edition, line=_line):
        bundle = host(edition, "DLTPLAN")
        file = bundle.file("DLTPLAN").set(2, 4, "202513")
        file.edit_bytes(lambda data: line.encode("cp932") + b"\r\n" + data)
        return bundle, [at("CP309", file), at("CP407", file, 4, 3)]


@each("CP309", "fail-in-a-unit", "送信単位の1ファイルに見出し行。キーの突き合わせは続く", "A header row in one file of a unit; keys still match")
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP2KYO")
    line = ",".join(c.name for c in standard.columns(edition, "UP2KYO"))
    return bundle, [at("CP309", file.edit_bytes(lambda data: line.encode("cp932") + b"\r\n" + data))]


@each("CP309", "pass-name-in-text", "1件目のフリーテキストが項目名と同じ文字。No.1は6桁の数字",
      "A free text equals a column name, but No.1 is six digits")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    bundle.file("UPJSK").set(1, MANAGER, "利用者氏名")
    return bundle


@each("CP309", "pass-no-column-name", "No.1が6桁でなく、項目名もない。見出し行ではなくCSVバージョンの誤り",
      "No.1 is not six digits and no column name stands there: a wrong version, no header")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").set(1, 1, "V4.1")
    return bundle, [at("CP422", file, 1)]


@each("CP309", "pass-names-in-second-record", "項目名は2件目にある。見出し行は1件目だけのこと",
      "Column names in the second record: only the first can be a header")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    bundle.file("UPHOSOKU").set(2, "利用者住所２", "利用者住所２")
    return bundle

# -- CP310-CP312 ------------------------------------------------------------------------------------------------


@each("CP310", "fail-text", "最後のレコードの引用符が閉じないままファイルが終わる", "The file ends inside the last record's quotes")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK")
    file.raw(3, file.column(OFFICE_NAME), b'"' + "架空ヘルパー".encode("cp932"))
    return bundle, [at("CP310", file, OFFICE_NAME, 3)]


@each("CP310", "fail-earlier-record", "1件目の引用符が閉じず、残りのレコードを飲み込む",
      "The first record's quote swallows the rest of the file")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN")
    return bundle, [at("CP310", file.raw(1, 4, b'"202504'), 4)]


@each("CP310", "fail-record-not-checked-further", "引用符が閉じないレコードのほかの項目は検査しない",
      "Other fields of the record with the open quote are not judged")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK").set(3, "３０日超区分", "7")
    file.raw(3, file.column(OFFICE_NAME), b'"A')
    return bundle, [at("CP310", file, OFFICE_NAME, 3)]


@each("CP310", "fail-in-a-unit", "第3表の最後の引用符が閉じない。第3表がないとは言わない",
      "The last quote of table 3 stays open: its person is not said to lack table 3", ("V4",))
def _(edition):
    bundle = unit(edition, "care-plan")
    file = bundle.file("UP3KYO")
    for r in (6, 5):
        file.delete_record(r)
    file.raw(4, 6, b'"A')
    return bundle, [at("CP310", file, 6, 4)], lost(bundle, "CP603")


@each("CP310", "fail-main-file-of-a-unit", "第6表の唯一のレコードの引用符が閉じない。従属の行を親なしとせず未検査",
      "The only record of table 6 has an open quote: no orphans, not checked")
def _(edition):
    bundle = unit(edition, "service-slip", people=1)
    file = bundle.file("UPPLAN")
    del file.records[1:]
    return bundle, [at("CP310", file.raw(1, file.column(MANAGER), b'"A').set(1, OFFICE_NAME, ""), MANAGER)], lost(bundle, "CP514", "CP601")


@each("CP310", "pass-text-over-many-lines", "引用符の中が何行も続いて閉じる", "A text over many lines that closes")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    bundle.file("UPJSK").set(3, OFFICE_NAME, "一行目\r\n202407,990010,0000100001\r\n\r\n三行目")
    return bundle


@each("CP310", "pass-ends-with-quote", "ファイルが閉じた引用符で終わる", "The last field of the file is a closed quote", ("V4",))
def _(edition):
    bundle = unit(edition, "care-plan")
    bundle.file("UP3KYO").set(6, 13, '最後は"引用符"')
    return bundle


for _name, _text, _ja, _en in (
        ("text-after-closing", '"計画"担当子"', "閉じる引用符の後に文字がある", "Text after a closing quote"),
        ("undoubled-quotes", '"担当は"計画"と言う"', "フリーテキストの中の引用符を重ねていない", "Quotes inside free text are not doubled"),
        ("comma-after-stray", '"計画"の,担当子"', "引用符の後の文字とカンマ。項目は引用符の中のまま続く",
         "Text and a comma after a closing quote: the field goes on inside the quotes"),
        ("line-break-after-stray", '"計画"の\r\n担当子"', "引用符の後の文字と改行。項目は引用符の中のまま続く",
         "Text and a line break after a closing quote: the field goes on inside the quotes")):
    bad("CP311", "fail-" + _name, "UPJSK", MANAGER, _text.encode("cp932"), _ja, _en, people=1, records=(2,))
bad("CP311", "fail-bare-quote", "UPSIKYU", "入力者コード", b'A"B', "引用符のない項目の中に引用符。文字として扱う",
    "A bare quote in an unquoted field is taken as text")
bad("CP311", "fail-counted", "UPJSK", MANAGER, '"計"画"'.encode("cp932"), "3レコードの同じ列。1件に数える", "Three records of one column: one finding",
    people=1, records=(1, 2, 3))
good("CP311", "pass-doubled", "UPJSK", MANAGER, '"担当は""計画""と言う"""'.encode("cp932"), "引用符を重ねたフリーテキスト", "Doubled quotes in free text",
     people=1)
good("CP311", "pass-only-doubled", "UPJSK", MANAGER, b'""""', "引用符1つだけのフリーテキスト", "A free text of one quote", people=1)
good("CP311", "pass-comma-and-quote", "UPJSK", MANAGER, b'"A"",""B"', "引用符とカンマの並びを含むフリーテキスト", "Quote, comma, quote inside free text",
     people=1)

bad("CP312", "fail-one", "UPJSK", MANAGER, "計画　担当子".encode("cp932"), "フリーテキストを引用符で囲んでいない", "Free text without quotes", people=1)
bad("CP312", "fail-counted", "UPJSK", MANAGER, "計画".encode("cp932"), "全レコードで引用符がない。1件に数える", "No quotes in any record: one finding with a count",
    people=1, records=(1, 2, 3))
bad("CP312", "fail-ascii", "UPKIHON", "作成担当者", b"Tanto", "半角英字だけでもフリーテキストは引用符で囲む", "Free text of ASCII letters asks for quotes too")


@each("CP312", "fail-two-columns", "2つの列で引用符がない。列ごとに1件", "Two columns without quotes: a finding each")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    file = bundle.file("UPJSK")
    for r in (1, 2, 3):
        for name in (MANAGER, OFFICE_NAME):
            file.raw(r, file.column(name), file.get(r, name).encode("cp932"))
    return bundle, [at("CP312", file, MANAGER, 1, 3), at("CP312", file, OFFICE_NAME, 1, 3)]


good("CP312", "pass-empty", "UPJSK", MANAGER, b"", "空のフリーテキストは引用符なしでよい", "Empty text as nothing", people=1, records=(1, 2, 3))
good("CP312", "pass-empty-quoted", "UPJSK", MANAGER, b'""', "空のフリーテキストは\"\"でもよい", 'Empty text as ""', people=1, records=(1, 2, 3))
good("CP312", "pass-no-columns", "UPYOBO_SUB", 14, b"01", "別表のNO項目は引用符なしでよい", "The NO columns of the detail table need no quotes")

# -- CP313-CP316 ------------------------------------------------------------------------------------------------


def delimited(file, by):
    """The file with another delimiter, quoted texts untouched."""
    def change(data):
        out, inside = bytearray(), False
        for byte in data:
            inside ^= byte == 0x22
            out.append(ord(by) if byte == 0x2C and not inside else byte)
        return bytes(out)
    return file.edit_bytes(change)


for _name, _by, _ja, _en in (("tabs", "\t", "TAB区切り", "Tab separated"), ("semicolons", ";", "セミコロン区切り", "Semicolon separated")):
    @each("CP313", "fail-" + _name, _ja, _en)
    def _(edition, by=_by):
        bundle = host(edition, "DLTPLAN")
        return bundle, [at("CP313", delimited(bundle.file("DLTPLAN"), by))]

    @each("CP313", "fail-%s-commas-in-text" % _name, _ja + "。引用符の中のカンマは数えない。項目の規則は重ねない",
          _en + "; commas inside quotes do not count, and no field is judged")
    def _(edition, by=_by):
        bundle = host(edition, "UPJSK", people=1)
        file = bundle.file("UPJSK").set(1, MANAGER, "計画,担当子").set(2, "３０日超区分", "9")
        return bundle, [at("CP313", delimited(file, by))]

    @each("CP313", "fail-%s-line-feeds-in-text" % _name, _ja + "。引用符の中の改行はレコードの終わりではない",
          _en + "; line breaks inside quotes end no record")
    def _(edition, by=_by):
        bundle = host(edition, "UPJSK", people=1)
        file = bundle.file("UPJSK").set(1, MANAGER, "計画\n担当子").set(2, MANAGER, "計画\n\n担当\n子")
        return bundle, [at("CP313", delimited(file, by))]


@each("CP313", "pass-tabs-and-semicolons-in-text", "フリーテキストの中のTABとセミコロン", "Tabs and semicolons inside free text")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    bundle.file("UPJSK").set(1, MANAGER, "計画;担当子\t;;;;;;;;;;;;;;;;;;;;;;;;")
    return bundle


@each("CP314", "fail-after-line-end", "最後の改行の後に0x1A", "1A behind the last line end")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    return bundle, [on("CP314", bundle.file("DLTPLAN").edit_bytes(lambda data: data + b"\x1a"))]


@each("CP314", "fail-free-text-file", "フリーテキストのあるファイルの最後に0x1A", "1A at the end of a file with free text")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    return bundle, [on("CP314", bundle.file("UPJSK").edit_bytes(lambda data: data + b"\x1a"))]


@each("CP314", "pass-none", "0x1Aのないファイル", "A file without 1A")
def _(edition):
    return host(edition, "UPJSK", people=1)


@each("CP314", "pass-5c-as-last-trail", "最後のバイトが文字の2バイト目", "The last bytes are a character and a line end", ("V4",))
def _(edition):
    bundle = unit(edition, "care-plan")
    bundle.file("UP3KYO").set(6, 13, "予定表")
    return bundle


@each("CP315", "fail-no-line-end", "最後のレコードの後に改行がない", "No line end after the last record")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    return bundle, [on("CP315", bundle.file("DLTPLAN").line_end(2, b""))]


@each("CP315", "fail-after-quote", "閉じた引用符でファイルが終わる", "The file ends in a closing quote", ("V4",))
def _(edition):
    bundle = unit(edition, "care-plan")
    return bundle, [on("CP315", bundle.file("UP3KYO").line_end(6, b""))]


@each("CP315", "fail-after-empty-field", "最後の項目が空のまま改行なしで終わる", "The last field is empty and no line end follows")
def _(edition):
    bundle = host(edition, "UPJSK", people=1)
    return bundle, [on("CP315", bundle.file("UPJSK").line_end(3, b""))]


@each("CP315", "pass-line-end", "最後のレコードの後に改行がある", "A line end after the last record")
def _(edition):
    return host(edition, "DLTPLAN", people=1)


@each("CP316", "fail-all-quoted", "全項目を引用符で囲んだ", "Every field in quotes: one finding a file")
def _(edition):
    bundle = host(edition, "DLTPLAN", people=1)
    file = bundle.file("DLTPLAN")
    for no in (1, 2, 3, 4):
        file.raw(1, no, b'"%s"' % file.get(1, no).encode())
    return bundle, [at("CP316", file)]


@each("CP316", "fail-one-column-of-two-records", "1列だけ、2レコードで囲んだ", "One column in quotes in two records")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN")
    for r in (1, 2):
        file.raw(r, 3, b'"%s"' % file.get(r, 3).encode())
    return bundle, [at("CP316", file, None, 1, 2)]


@each("CP316", "fail-value-still-checked", "囲んだ値も、引用符を外して検査する", "The value inside the quotes is still checked")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").raw(2, 4, b'"202513"')
    return bundle, [at("CP316", file, None, 2), at("CP407", file, 4, 2)]


@each("CP316", "fail-line-break-in-code", "フリーテキストでない項目の引用符の中に改行。項目の書式の誤り",
      "A line break inside quotes outside free text is a fault of the field's own format")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    file = bundle.file("UPHOSOKU").raw(1, 19, b'"16\r\n765"')
    return bundle, [at("CP316", file), at("CP410", file, 19)]


@each("CP316", "fail-comma-in-quoted-number", "桁区切りのカンマを引用符で囲んだ数", "A number with a thousands comma, in quotes")
def _(edition):
    bundle = host(edition, "UPHOSOKU")
    file = bundle.file("UPHOSOKU").raw(1, 19, b'"16,765"')
    return bundle, [at("CP316", file), at("CP410", file, 19)]


@each("CP316", "pass-text-quoted", "引用符で囲むのはフリーテキストだけ", "Quotes round free text alone")
def _(edition):
    return host(edition, "UPHOSOKU")
