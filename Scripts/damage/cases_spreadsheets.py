"""Bundles that a spreadsheet opened and saved."""
from damage import MS932, TAB, SEMICOLON, UTF16, UTF8, WINDOWS_1252, case, date_columns, office, text_columns

LO = ["LibreOffice"]

case("spreadsheet-saved", "spreadsheet-saved",
     "表計算ソフト（日本語の設定）で3つのファイルを開き、何も変えずに上書き保存した",
     "a spreadsheet (Japanese settings) opened all three files and saved them over themselves, nothing changed by hand",
     LO, office(), rules=["CP401"])

case("spreadsheet-saved-v3", "spreadsheet-saved",
     "V3の居宅サービス計画書を表計算ソフトで開いて保存した",
     "a V3 care plan was opened and saved in a spreadsheet",
     LO, office(), source="Fixtures/v3/care-plan", rules=["CP401"])

case("spreadsheet-saved-one-file", "spreadsheet-saved",
     "第6表のファイルだけを表計算ソフトで確かめ、閉じるときに保存した",
     "only the file of table 6 was looked at in a spreadsheet, and saved when it was closed",
     LO, office(files="bundle/UPPLAN_*.CSV"), rules=["CP401"])

case("spreadsheet-saved-as-utf8", "spreadsheet-saved",
     "表計算ソフト（英語の設定）で開き、文字コードUTF-8で保存した",
     "a spreadsheet (English settings) opened the files and saved them as UTF-8",
     LO, office("en-US", saved=UTF8), rules=["CP301", "CP401"])

case("spreadsheet-quotes-all-text", "spreadsheet-saved",
     "表計算ソフトで開き、「すべてのテキストのセルを引用符で囲む」で保存した",
     "a spreadsheet opened the files and saved them with 'quote all text cells'",
     LO, office(quote_all=True), rules=["CP401"])

case("spreadsheet-text-columns", "spreadsheet-saved",
     "全部の列を「テキスト」として開き、保存した。0は残り、右端の空の列が消えた",
     "every column was opened as text and saved: the zeros stay, empty columns at the right end are gone",
     LO, office(columns=text_columns(80), quote_all=True), rules=["CP401"])

case("spreadsheet-actuals", "spreadsheet-saved",
     "実績のファイルを表計算ソフトで開いて保存した",
     "actuals were opened and saved in a spreadsheet",
     LO, office(), source="Fixtures/v4/actuals", rules=["CP401"])

case("spreadsheet-deletion", "spreadsheet-saved",
     "削除のファイルを表計算ソフトで開いて保存した。被保険者番号の先頭の0が消えた",
     "a deletion file was opened and saved in a spreadsheet: the insured numbers lost their zeros",
     LO, office(), source="Fixtures/v4/service-slip-deletion", rules=["CP801"])

case("spreadsheet-weekly-plan", "spreadsheet-saved",
     "居宅サービス計画書の5つのファイルを全部、表計算ソフトで開いて保存した",
     "all files of a care plan, the weekly plan too, were opened and saved in a spreadsheet",
     LO, office(), source="Fixtures/v4/care-plan", rules=["CP801"])

case("spreadsheet-long-numbers", "spreadsheet-saved",
     "福祉用具貸与の月の日割対象日（31桁）が、表計算ソフトで指数表記になった",
     "the 31 digits of pro-rata days turned into scientific notation in a spreadsheet",
     LO, office(), source="Fixtures/v4/actuals-rental")

case("spreadsheet-dates-ja", "spreadsheet-saved",
     "日付の列を「日付（年月日）」として開き、日本語の設定で保存した",
     "date columns were opened as 'date (YMD)' and saved with Japanese settings",
     LO, office(columns=date_columns(4, 10)), source="Fixtures/v4/actuals")

case("spreadsheet-dates-de", "spreadsheet-saved",
     "日付の列を日付として開き、ドイツ語の設定でセミコロン区切りで保存した",
     "date columns were opened as dates and saved with German settings, semicolons between",
     LO, office("de-DE", columns=date_columns(4, 10), separator=SEMICOLON), source="Fixtures/v4/actuals")

case("spreadsheet-dates-en", "spreadsheet-saved",
     "削除のファイルの日付を日付として開き、英語の設定で保存した",
     "the dates of a deletion file were opened as dates and saved with English settings",
     LO, office("en-US", columns=date_columns(4)), source="Fixtures/v4/care-plan-deletion", rules=["CP802"])

case("spreadsheet-semicolons", "spreadsheet-saved",
     "表計算ソフトがセミコロン区切りで保存した",
     "a spreadsheet saved the files with semicolons between the columns",
     LO, office("de-DE", separator=SEMICOLON), rules=["CP313"])

case("spreadsheet-tabs", "spreadsheet-saved",
     "表計算ソフトで「テキスト（タブ区切り）」で保存した",
     "a spreadsheet saved the files as text with tabs",
     LO, office(separator=TAB), rules=["CP313"])

case("spreadsheet-unicode-text", "spreadsheet-saved",
     "表計算ソフトで「Unicodeテキスト」（UTF-16、タブ区切り）で保存した",
     "a spreadsheet saved the files as 'Unicode text': UTF-16 with tabs",
     LO, office(separator=TAB, saved=UTF16), rules=["CP301"])

case("spreadsheet-one-cell-a-line", "spreadsheet-saved",
     "表計算ソフトで区切りをタブとして開いた。1行が1つのセルになり、行全体が引用符で囲まれて保存された",
     "a spreadsheet took tabs for the separator: each line became one cell and was saved in quotes as a whole",
     LO, office(opened_with=TAB), source="Fixtures/v4/actuals-rental", rules=["CP401"])

case("spreadsheet-merged-separators", "spreadsheet-saved",
     "表計算ソフトで「区切り文字を結合する」を選んで開いた。空の項目が詰められた",
     "a spreadsheet opened the files with 'merge delimiters': empty columns were closed up",
     LO, office(opened_with="44/MRG"), rules=["CP401"])

case("spreadsheet-gnumeric", "spreadsheet-saved",
     "別の表計算ソフト（Gnumeric）で開いて保存した",
     "another spreadsheet (Gnumeric) opened and saved the files",
     ["Gnumeric"],
     ['for f in bundle/*.CSV; do ssconvert --import-type=Gnumeric_stf:stf_csvtab --import-encoding=CP932 --export-type=Gnumeric_stf:stf_assistant '
      '-O "separator=, format=automatic eol=windows charset=CP932 quoting-mode=auto" "$f" saved.csv; '
      'mv saved.csv "$f"; done'])

case("spreadsheet-workbook", "workbook-instead-of-csv",
     "表計算ソフトのブック（xlsx）で保存し、CSVの代わりに送ろうとした",
     "the files were saved as workbooks (xlsx) and are to be sent in place of the CSV files",
     LO, ["soffice -env:UserInstallation=file://$PROFILES/ja-JP --headless "
          "--infilter='Text - txt - csv (StarCalc):44,34,60,1,,1041,false,true' --convert-to xlsx --outdir bundle bundle/*.CSV",
          "rm bundle/*.CSV"], exit=3)

case("spreadsheet-workbook-named-csv", "workbook-instead-of-csv",
     "表計算ソフトのブック（xlsx）で保存し、名前だけCSVに直した",
     "the files were saved as workbooks (xlsx), and their names changed to CSV by hand",
     LO, ["soffice -env:UserInstallation=file://$PROFILES/ja-JP --headless "
          "--infilter='Text - txt - csv (StarCalc):44,34,60,1,,1041,false,true' --convert-to xlsx --outdir saved bundle/*.CSV",
          'for f in bundle/*.CSV; do mv saved/"$(basename "$f" .CSV)".xlsx "$f"; done'])

case("spreadsheet-ms932-opened-as-utf8", "characters-replaced",
     "Shift-JISのファイルを、表計算ソフトでUTF-8と思って開き、UTF-8で保存した。日本語は全部失われた",
     "a spreadsheet opened MS932 files as UTF-8 and saved them as UTF-8: all Japanese text is lost",
     LO, office(opened=UTF8, saved=UTF8))

case("spreadsheet-ms932-opened-as-utf8-saved-as-ms932", "characters-replaced",
     "Shift-JISのファイルを、表計算ソフトでUTF-8と思って開き、Shift-JISで保存した。日本語は「?」になった",
     "a spreadsheet opened MS932 files as UTF-8 and saved them as MS932: Japanese became question marks",
     LO, office(opened=UTF8, saved=MS932))

case("spreadsheet-ms932-opened-as-western", "mojibake-western",
     "Shift-JISのファイルを、表計算ソフトで西欧の文字コード（Windows-1252）と思って開き、UTF-8で保存した",
     "a spreadsheet opened MS932 files as Windows-1252 and saved them as UTF-8",
     LO, office("en-US", opened=WINDOWS_1252, saved=UTF8))

case("spreadsheet-prevention-plan", "spreadsheet-saved",
     "介護予防サービス・支援計画書を表計算ソフトで開いて保存した", "a prevention plan was opened and saved in a spreadsheet",
     LO, office(), source="Fixtures/v4/prevention-plan")

case("spreadsheet-basic-information-utf8", "spreadsheet-saved",
     "利用者基本情報を表計算ソフト（英語の設定）で開き、UTF-8で保存した",
     "basic information was opened in a spreadsheet (English settings) and saved as UTF-8",
     LO, office("en-US", saved=UTF8), source="Fixtures/v4/basic-information")

case("spreadsheet-programme-v3", "spreadsheet-saved",
     "V3の総合事業の利用票を表計算ソフト（ドイツ語の設定）で開いて保存した",
     "V3 slips of the community programme were opened and saved in a spreadsheet (German settings)",
     LO, office("de-DE"), source="Fixtures/v3/service-slip-programme")

case("spreadsheet-supplement-only", "spreadsheet-saved",
     "利用者補足情報だけを、生年月日を日付として開いて保存した（右端の列は空でない）",
     "only the supplement was opened, birth dates as dates, and saved; its last column is not empty",
     LO, office(columns=date_columns(8, 13, 14, 15), files="bundle/UPHOSOKU_*.CSV"))

case("spreadsheet-second-table-only", "spreadsheet-saved",
     "居宅サービス計画書第2表だけを表計算ソフトで直して保存した", "only table 2 of a care plan was edited and saved in a spreadsheet",
     LO, office(files="bundle/UP2KYO_*.CSV"), source="Fixtures/v4/care-plan")

case("spreadsheet-actuals-deletion-v3", "spreadsheet-saved",
     "V3の実績の削除ファイルを表計算ソフトで保存した", "a V3 deletion of actuals was saved in a spreadsheet",
     LO, office(), source="Fixtures/v3/actuals-deletion", rules=["CP801"])

case("spreadsheet-numbers-without-zeros", "spreadsheet-saved",
     "先頭が0でない番号ばかりのファイルを表計算ソフトで保存した。右端の空の列と引用符がなくなった",
     "numbers that begin with no zero: a spreadsheet cut the empty column at the end and the quotes",
     LO, office(), source="Fixtures/v4/actuals-relay")

case("spreadsheet-old-workbook", "workbook-instead-of-csv",
     "古い形式のブック（xls）で保存し、名前だけCSVに直した", "saved as an old workbook (xls), the names changed to CSV by hand",
     LO, ["soffice -env:UserInstallation=file://$PROFILES/ja-JP --headless "
          "--infilter='Text - txt - csv (StarCalc):44,34,60,1,,1041,false,true' --convert-to xls --outdir saved bundle/*.CSV",
          'for f in bundle/*.CSV; do mv saved/"$(basename "$f" .CSV)".xls "$f"; done'])

case("spreadsheet-open-document", "workbook-instead-of-csv",
     "OpenDocument（ods）で保存した", "saved as OpenDocument (ods)",
     LO, ["soffice -env:UserInstallation=file://$PROFILES/en-US --headless "
          "--infilter='Text - txt - csv (StarCalc):44,34,60,1,,1033,false,true' --convert-to ods --outdir bundle bundle/*.CSV",
          "rm bundle/*.CSV"], source="Fixtures/v4/actuals", exit=3)

case("spreadsheet-printed", "no-care-plan-file",
     "印刷用のPDFにして送ろうとした", "printed to PDF, to be sent in place of the files",
     LO, ["soffice -env:UserInstallation=file://$PROFILES/ja-JP --headless "
          "--infilter='Text - txt - csv (StarCalc):44,34,60,1,,1041,false,true' --convert-to pdf --outdir bundle bundle/*.CSV",
          "rm bundle/*.CSV"], source="Fixtures/v4/service-slip-deletion", exit=3)

case("spreadsheet-web-page", "not-csv",
     "表計算ソフトで「Webページ（HTML）」で保存し、名前をCSVにした", "a spreadsheet saved a web page (HTML), named CSV",
     LO, ["soffice -env:UserInstallation=file://$PROFILES/ja-JP --headless "
          "--infilter='Text - txt - csv (StarCalc):44,34,60,1,,1041,false,true' --convert-to html --outdir saved bundle/*.CSV",
          'for f in bundle/*.CSV; do mv saved/"$(basename "$f" .CSV)".html "$f"; done'], source="Fixtures/v4/service-slip-deletion")
