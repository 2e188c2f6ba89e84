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

case("database-export-unquoted", "quotes-removed",
     "データベースを通して書き出した（SQLite）。自由記述の引用符がなくなった",
     "exported from a database (SQLite): free text lost its quotes",
     ["SQLite"],
     ['for f in bundle/*.CSV; do n=$(head -n 1 "$f" | tr -cd , | wc -c); '
      'sqlite3 :memory: "CREATE TABLE t ($(seq -s , -f c%.0f $((n + 1))))" ".mode csv" ".import \'$f\' t" "SELECT * FROM t;" > changed; '
      'mv changed "$f"; done'],
     source="Fixtures/v4/resent-month", rules=["CP312"], exit=0)

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
