"""Bundles whose characters were converted."""
from damage import case, filtering

ICONV, NKF = ["iconv"], ["nkf"]


def convert(source, target, options=""):
    return filtering("iconv %s-f %s -t %s" % (options, source, target))


case("utf8", "encoding-utf8",
     "ファイルがUTF-8に変換された（iconv）", "the files were converted to UTF-8 (iconv)",
     ICONV, [convert("CP932", "UTF-8")], rules=["CP301"])

case("utf8-with-bom", "encoding-utf8",
     "ファイルがBOM付きのUTF-8に変換された（nkf -w8）。メモ帳の「UTF-8（BOM付き）」と同じ",
     "the files were converted to UTF-8 with a byte order mark (nkf -w8), as an editor's 'UTF-8 with BOM' does",
     NKF, [filtering("nkf -S -w8 -x")], rules=["CP301", "CP302"])

case("utf8-saved-by-an-editor", "encoding-utf8",
     "文字エディター（Vim）で開き、UTF-8・BOM付き・改行LFで保存した",
     "a text editor (Vim) opened the files and saved them as UTF-8 with a mark and LF line ends",
     ["iconv", "Vim"],
     [convert("CP932", "UTF-8"),
      'for f in bundle/*.CSV; do vim.tiny -u NONE -es -c "set fileformat=unix bomb" -c wq "$f" < /dev/null; done'],
     rules=["CP301", "CP302"])

case("utf8-with-lf", "encoding-utf8",
     "macOSやLinuxの道具で、UTF-8・改行LFになった（nkf -w -Lu）",
     "tools of macOS or Linux made it UTF-8 with LF line ends (nkf -w -Lu)",
     NKF, [filtering("nkf -S -w -x -Lu")], source="Fixtures/v3/service-slip", rules=["CP301", "CP306"])

case("utf8-one-file", "encoding-utf8",
     "送信単位のうち利用者補足情報だけがUTF-8で出力された", "one file of the unit, the supplement, came out as UTF-8",
     ICONV, [filtering("iconv -f CP932 -t UTF-8", "bundle/UPHOSOKU_*.CSV")], rules=["CP301"])

case("utf8-characters-beyond-ms932", "encoding-utf8",
     "UTF-8の出力に、Shift-JISにない文字（𠮷）が入っている", "UTF-8 output with a character that MS932 lacks (𠮷)",
     ["iconv", "GNU sed"], [convert("CP932", "UTF-8"), "sed -i 's/髙/𠮷/g' bundle/*.CSV"], rules=["CP301"])

case("utf8-decomposed", "encoding-utf8",
     "UTF-8になり、濁点が別の文字に分かれた（NFD。macOSの形）",
     "UTF-8 with voiced marks split off (NFD, as macOS writes names)",
     ["uconv"], [filtering("uconv -f ibm-943_P15A-2003 -t UTF-8 -x any-nfd")], rules=["CP301"])

case("utf16", "encoding-utf16",
     "ファイルがUTF-16に変換された。メモ帳の「UTF-16 LE」「Unicode」と同じ",
     "the files were converted to UTF-16, as an editor's 'Unicode' does",
     ICONV, ['for f in bundle/*.CSV; do { printf "\\377\\376"; iconv -f CP932 -t UTF-16LE "$f"; } > changed; mv changed "$f"; done'],
     rules=["CP301", "CP302"])

case("euc-jp", "encoding-euc-jp",
     "ファイルがEUC-JPに変換された（nkf -e）", "the files were converted to EUC-JP (nkf -e)",
     NKF, [filtering("nkf -S -e -x")], source="Fixtures/v4/resent-month", rules=["CP301"])

case("iso-2022-jp", "encoding-iso-2022-jp",
     "ファイルがISO-2022-JP（メールの文字コード）に変換された（nkf -j）",
     "the files were converted to ISO-2022-JP, the encoding of mail (nkf -j)",
     NKF, [filtering("nkf -S -j -x")], rules=["CP301"])

case("utf8-read-as-ms932", "mojibake-utf8-as-ms932",
     "UTF-8になったファイルをShift-JISと思って読み、もう一度UTF-8に変換した（縺・ｧ…）",
     "a file in UTF-8 was taken for MS932 and converted to UTF-8 once more",
     NKF, [filtering("nkf -S -w -x"), filtering("nkf -S -w -x")])

case("utf8-read-as-ms932-and-back", "mojibake-utf8-as-ms932",
     "UTF-8になったファイルをShift-JISと思って読み、UTF-8にし、最後にShift-JISに直した",
     "a file in UTF-8 was taken for MS932, converted to UTF-8 again and at last to MS932",
     NKF, [filtering("nkf -S -w -x"), filtering("nkf -S -w -x"), filtering("nkf -W -s -x")])

case("ms932-read-as-western", "mojibake-western",
     "Shift-JISのファイルを西欧の文字コード（Windows-1252）と思って読み、UTF-8に変換した（iconv -c）",
     "MS932 was taken for Windows-1252 and converted to UTF-8 (iconv -c)",
     ICONV, [convert("WINDOWS-1252", "UTF-8", "-c ").replace("; mv", " || true; mv")])

case("ms932-read-as-western-and-back", "characters-replaced",
     "Shift-JISを西欧の文字コードと思って読み、Shift-JISにない字を「?」にして保存した",
     "MS932 was taken for Latin-1, and what MS932 lacks was saved as '?'",
     ICONV, [filtering("iconv -f ISO-8859-1 -t CP932//TRANSLIT")], exit=0)

case("ascii-only", "characters-replaced",
     "英数字しか扱えないプログラムを通り、日本語が全部「?」になった（iconv //TRANSLIT）",
     "a programme that knows ASCII only turned all Japanese into '?' (iconv //TRANSLIT)",
     ICONV, [convert("CP932", "ASCII//TRANSLIT")], rules=["CP805"], exit=0)

case("jis-characters-only", "characters-lost",
     "Windowsの拡張文字（髙﨑㈱①）のないShift-JISに変換され、その字が「?」になった（iconv -t SHIFT_JIS//TRANSLIT）",
     "converted to plain Shift_JIS: the characters that Windows adds (髙﨑) became '?'",
     ICONV, [convert("CP932", "SHIFT_JIS//TRANSLIT")], rules=["CP805"], exit=0)

case("ms932-read-as-utf8", "characters-replaced",
     "Shift-JISのファイルをUTF-8と思って読み、読めない字を置換文字（U+FFFD）にした（uconv）",
     "MS932 was read as UTF-8, and what could not be read became U+FFFD (uconv)",
     ["uconv"], [filtering("uconv -f UTF-8 -t UTF-8 --from-callback substitute")])

case("line-ends-lf", "line-ends-changed",
     "改行がLFになった（dos2unix）", "line ends became LF (dos2unix)",
     ["dos2unix"], ["dos2unix bundle/*.CSV"], rules=["CP306"], exit=0)

case("line-ends-cr", "line-ends-changed",
     "改行がCRになった（古いMacの形。nkf -Lm）", "line ends became CR, as on an old Mac (nkf -Lm)",
     NKF, [filtering("nkf -S -s -x -Lm")], source="Fixtures/v4/actuals-rental", rules=["CP306"], exit=0)

case("line-ends-doubled", "line-ends-doubled",
     "すでにCRLFの改行に、転送の道具がもう一つCRを足した（CR CR LF）",
     "a transfer added a CR to line ends that were CRLF already (CR CR LF)",
     ["GNU sed"], ["sed -i 's/$/\\r/' bundle/*.CSV"])

case("half-width-katakana-widened", None,
     "半角カタカナを全角にする変換（nkf -s、-xなし）を通った。標準仕様の上では何も壊れていない",
     "a conversion that widens half-width katakana (nkf -s without -x): nothing of the standard is broken",
     NKF, [filtering("nkf -S -s")], exit=0)

case("round-trip-intact", None,
     "UTF-8にして、Shift-JIS（MS932）に戻した。何も壊れていない",
     "converted to UTF-8 and back to MS932: nothing is broken",
     ICONV, [convert("CP932", "UTF-8"), convert("UTF-8", "CP932")], source="Fixtures/v4/care-plan", exit=0)

case("line-ends-round-trip-intact", None,
     "改行をLFにして、CRLFに戻した。何も壊れていない", "line ends to LF and back to CRLF: nothing is broken",
     ["dos2unix"], ["dos2unix bundle/*.CSV", "unix2dos bundle/*.CSV"], source="Fixtures/v4/actuals", exit=0)

case("utf16-without-mark", "encoding-utf16",
     "BOMのないUTF-16（ビッグエンディアン）に変換された", "converted to UTF-16 without a mark (big endian)",
     NKF, [filtering("nkf -S -w16B0 -x")], source="Fixtures/v4/actuals", rules=["CP301"])

case("utf8-read-as-western", "mojibake-western",
     "UTF-8になったファイルを西欧の文字コードと思って読み、もう一度UTF-8にした（ã‚…）",
     "a file in UTF-8 was taken for Windows-1252 and converted to UTF-8 once more",
     ICONV, [convert("CP932", "UTF-8"), convert("WINDOWS-1252", "UTF-8", "-c ").replace("; mv", " || true; mv")],
     source="Fixtures/v4/resent-month")

case("euc-jp-v3", "encoding-euc-jp",
     "V3のファイルがUNIXのサーバーでEUC-JPになった（iconv）", "V3 files became EUC-JP on a UNIX server (iconv)",
     ICONV, [convert("CP932", "EUC-JP", "-c ").replace("; mv", " || true; mv")], source="Fixtures/v3/actuals-rental", rules=["CP301"])

case("line-ends-mixed", "line-ends-changed",
     "Linuxの道具で1行を書き足した。その行だけ改行がLF", "a line was appended on Linux: it alone ends in LF",
     ["GNU coreutils", "GNU sed"],
     ['for f in bundle/*.CSV; do tail -n 1 "$f" | tr -d "\\r" | sed "s/0000100002/0000100003/" > last; cat last >> "$f"; done'],
     source="Fixtures/v4/service-slip-deletion", rules=["CP306"], exit=0)

case("line-ends-cr-unix2mac", "line-ends-changed",
     "改行がCRだけになった（unix2mac）", "line ends became CR alone (unix2mac)",
     ["dos2unix"], ["dos2unix bundle/*.CSV", "unix2mac bundle/*.CSV"], source="Fixtures/v3/care-plan", rules=["CP306"], exit=0)
