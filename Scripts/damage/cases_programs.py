"""Bundles that other programs rewrote, cut or joined."""
from damage import case, filtering

case("script-pandas", "spreadsheet-saved",
     "業務を自動化するプログラム（pandas）が読み込み、書き直した。先頭の0が消え、空の列のある数に「.0」が付いた",
     "an automation script (pandas) read and rewrote the files: leading zeros gone, '.0' on numbers beside blanks",
     ["pandas"],
     ['for f in bundle/*.CSV; do /usr/bin/python3 -c "import pandas, sys; '
      "pandas.read_csv(sys.argv[1], header=None, encoding='cp932').to_csv(sys.argv[1], header=False, index=False, "
      "encoding='cp932', lineterminator=chr(13) + chr(10))\" \"$f\"; done"])

case("database-export", "header-row-added",
     "データベースに取り込み、見出し付きで書き出した（SQLite）。先頭に見出しの行がある",
     "imported into a database and exported with headings (SQLite): a header row stands first",
     ["SQLite", "iconv"],
     ['for f in bundle/*.CSV; do { echo "CSVバージョン,保険者番号,被保険者番号,対象年月"; iconv -f CP932 -t UTF-8 "$f"; } > in.csv; '
      'sqlite3 :memory: ".mode csv" ".import in.csv t" ".headers on" "SELECT * FROM t;" | iconv -f UTF-8 -t CP932 > changed; mv changed "$f"; done'],
     source="Fixtures/v4/service-slip-deletion", rules=["CP309"])

case("database-export-lf", "line-ends-changed",
     "Linuxのデータベース（SQLite）に取り込んで書き出した。改行がLFになった",
     "imported into a database on Linux (SQLite) and exported: line ends are LF now",
     ["SQLite"],
     ['for f in bundle/*.CSV; do n=$(head -n 1 "$f" | tr -cd , | wc -c); '
      'sqlite3 :memory: "CREATE TABLE t ($(seq -s , -f c%.0f $((n + 1))))" ".mode csv" ".import \'$f\' t" "SELECT * FROM t;" > changed; '
      'mv changed "$f"; done'],
     source="Fixtures/v4/resent-month", rules=["CP306"], exit=0)

case("transfer-broke-off", "truncated",
     "コピーの途中で切れ、第6表のファイルの終わりが欠けた（USBメモリを抜いたなど）",
     "a copy broke off: the end of table 6 is missing",
     ["GNU coreutils"], ["truncate -s 2000 bundle/UPPLAN_*.CSV"])

case("transfer-broke-off-between-records", "truncated",
     "実績のファイルが、レコードの途中で切れた", "an actuals file was cut inside a record",
     ["GNU coreutils"], ['for f in bundle/*.CSV; do dd if="$f" of=changed bs=512 count=2 status=none; mv changed "$f"; done'],
     source="Fixtures/v4/actuals-rental")

case("disk-full", "empty-file",
     "ディスクがいっぱいで、ファイルが0バイトになった", "the disk was full: the files have 0 bytes",
     ["GNU coreutils"], ["truncate -s 0 bundle/UPPLAN_*.CSV bundle/UPSIKYU_*.CSV"], rules=["CP307"])

case("months-joined", "months-mixed",
     "2か月分のファイルを1つにつないだ（cat）", "files of two months were joined into one (cat)",
     ["GNU coreutils", "GNU sed"],
     ["sed 's/202504/202505/g' bundle/UPJSK_*.CSV > next", "cat next >> bundle/UPJSK_*.CSV"],
     source="Fixtures/v3/actuals-relay", rules=["CP502"])

case("lines-sorted", "lines-broken",
     "行を並べ替える道具（sort）を通り、改行を含む自由記述がばらばらになった",
     "lines were sorted: free text with line breaks was torn apart",
     ["GNU coreutils"], ['for f in bundle/UP1KYO_*.CSV; do LC_ALL=C sort "$f" > changed; mv changed "$f"; done'],
     source="Fixtures/v4/care-plan")

case("end-of-file-character", "end-of-file-character",
     "Windowsの copy /a で、終わりにEOF文字（0x1A）が付いた", "Windows' copy /a put an end-of-file character (0x1A) at the end",
     ["GNU coreutils"], ['for f in bundle/*.CSV; do printf "\\032" >> "$f"; done'], rules=["CP314"], exit=0)

case("web-page-instead", "not-csv",
     "ダウンロードのとき、ログインの画面（HTML）がCSVの名前で保存された（wget）",
     "instead of the file its login page (HTML) was downloaded under the name of the CSV file (wget)",
     ["Wget"],
     ["mkdir site",
      "echo '<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>ログイン</title></head><body><form>"
      "<p>セッションが切れました。もう一度ログインしてください。</p></form></body></html>' > site/login.html",
      "/usr/bin/python3 -m http.server 18437 --bind 127.0.0.1 --directory site > /dev/null 2>&1 & server=$!",
      "sleep 1; for f in bundle/*.CSV; do wget -q -O \"$f\" http://127.0.0.1:18437/login.html; done; kill $server"])

PANDAS = "/usr/bin/python3 -c \"import csv, pandas, sys; f = sys.argv[1]; %s\" \"$f\""


def pandas(code):
    return ["for f in bundle/*.CSV; do " + PANDAS % code + "; done"]


case("script-unquoted", "quotes-removed",
     "プログラム（pandas）が文字のまま読み、引用符を付けずに書き直した", "a script (pandas) kept every value and wrote them without quotes",
     ["pandas"],
     pandas("pandas.read_csv(f, header=None, dtype=str, keep_default_na=False, encoding='cp932')"
            ".to_csv(f, header=False, index=False, encoding='cp932', lineterminator=chr(13) + chr(10))"),
     source="Fixtures/v3-beside-v4/v4", rules=["CP312"], exit=0)

case("script-quotes-everything", None,
     "プログラム（pandas）が全部の項目を引用符で囲んで書き直した。値は変わらず、何も壊れていない",
     "a script (pandas) wrote every field in quotes: no value changed, nothing is broken",
     ["pandas"],
     pandas("pandas.read_csv(f, header=None, dtype=str, keep_default_na=False, encoding='cp932')"
            ".to_csv(f, header=False, index=False, encoding='cp932', quoting=csv.QUOTE_ALL, lineterminator=chr(13) + chr(10))"),
     rules=["CP316"], exit=0)

case("script-index-and-header", "other-layout",
     "プログラム（pandas）が既定の設定で書き出し、行番号の列と列番号の行が付いた",
     "a script (pandas) exported with its defaults: a column of row numbers and a row of column numbers were added",
     ["pandas"],
     pandas("pandas.read_csv(f, header=None, dtype=str, encoding='cp932').to_csv(f, encoding='cp932')"),
     source="Fixtures/v4/actuals")

case("lines-sorted-intact", None,
     "行を並べ替えた。レコードの順序に決まりはなく、何も壊れていない", "records were sorted: their order is free, nothing is broken",
     ["GNU coreutils"], ['for f in bundle/*.CSV; do LC_ALL=C sort "$f" > changed; mv changed "$f"; done'],
     source="Fixtures/v4/actuals-relay", exit=0)

case("double-spaced", "blank-lines",
     "行の間に空行が入った（メールに貼り付けて戻した、など）", "blank lines stand between the records (pasted through a mail, say)",
     ["GNU sed"], ["sed -i 's/$/\\r/; s/\\r\\r$/\\r/; G; s/\\n$/\\n\\r/' bundle/*.CSV"],
     source="Fixtures/v4/service-slip-deletion", rules=["CP308"])

case("zero-filled", "not-csv",
     "パソコンが書き込みの途中で止まり、ファイルの中身が全部0（NUL）になった",
     "the computer stopped while writing: the files hold nothing but zero bytes",
     ["GNU coreutils"],
     ['for f in bundle/*.CSV; do n=$(stat -c %s "$f"); head -c "$n" /dev/zero > changed; mv changed "$f"; done'])

case("zero-filled-end", "truncated",
     "書き込みの途中で止まり、第6表のファイルの後ろ半分が0（NUL）になった",
     "writing stopped: the second half of table 6 is zero bytes",
     ["GNU coreutils"],
     ['for f in bundle/UPPLAN_*.CSV; do n=$(stat -c %s "$f"); truncate -s $((n / 2)) "$f"; truncate -s "$n" "$f"; done'])

case("encrypted", "not-csv",
     "会社の暗号化ソフトを通り、中身が暗号になった（OpenSSL）", "a company's encryption left the names and ciphered the content (OpenSSL)",
     ["OpenSSL"],
     ['for f in bundle/*.CSV; do openssl enc -aes-256-cbc -K "$(printf %064d 7)" -iv "$(printf %032d 7)" -in "$f" -out changed; mv changed "$f"; done'])

case("gzip-compressed", "archive-other",
     "gzipで圧縮した（.CSV.gz）", "compressed by gzip (.CSV.gz)", ["gzip"], ["gzip -n bundle/*.CSV"], exit=3)

case("months-in-one-folder", None,
     "4月分と5月分の出力が一つのフォルダーにある。何も壊れていない", "April and May lie in one folder: nothing is broken",
     ["GNU sed", "rename"],
     ["for f in bundle/*; do sed 's/202504/202505/g' \"$f\" > changed; mv changed \"${f/_202504_/_202505_}.new\"; done",
      "rename 's/_202505_(.*)20250503(\\d+)\\.CSV\\.new$/_202505_${1}20250603$2.CSV/' bundle/*",
      "sed -i 's/20250503/20250603/g' bundle/*_202505_*"],
     source="Fixtures/v4/actuals-relay", exit=0)
