"""Bundles in archives."""
from damage import case

ZIP = ["Info-ZIP Zip"]

case("zip-unopened", "archive-not-unpacked",
     "ZIPのまま送ろうとした", "the ZIP was to be sent as it is",
     ZIP, ["cd bundle; zip -X -q 出力.zip *.CSV; rm *.CSV"], exit=0)

case("zip-itself", "archive-not-unpacked",
     "相談者がZIPそのものを窓口に送ってきた", "the caller sent the ZIP itself to the helpdesk",
     ZIP, ["cd bundle; zip -X -q 出力.zip *.CSV; rm *.CSV"], paths=["bundle/出力.zip"], exit=0)

case("zip-with-ms932-names", "archive-not-unpacked",
     "Windowsの古い圧縮ソフトで、フォルダー名がShift-JISのZIPになった",
     "an older Windows archiver wrote the folder's name in MS932",
     ["Info-ZIP Zip", "convmv"],
     ["mkdir -p in/令和7年4月分; mv bundle/*.CSV in/令和7年4月分; convmv -f UTF-8 -t CP932 --notest in/令和7年4月分 2> /dev/null",
      "cd in; LC_ALL=C zip -X -q -r ../bundle/export.zip ."], exit=0)

case("zip-with-utf8-names", "archive-not-unpacked",
     "Macの圧縮で、フォルダー名がUTF-8のZIPになった", "compressed on a Mac: the folder's name in UTF-8, and __MACOSX beside",
     ZIP, ["mkdir 令和7年4月分 __MACOSX; mv bundle/*.CSV 令和7年4月分; touch 令和7年4月分/.DS_Store",
           "for f in 令和7年4月分/*.CSV; do printf '\\0\\5\\26\\7' > \"__MACOSX/._$(basename \"$f\")\"; done",
           "zip -X -q -r -UN=UTF8 bundle/export.zip 令和7年4月分 __MACOSX"], exit=0)

case("zip-by-7-zip", "archive-not-unpacked",
     "7-ZipでZIPにした", "made into a ZIP by 7-Zip",
     ["7-Zip"], ["mkdir 送信用; mv bundle/*.CSV 送信用; 7z a -tzip -mcu=on bundle/送信用.zip 送信用 > /dev/null"], exit=0)

case("zip-in-zip", "archive-not-unpacked",
     "ZIPの中にZIPがある", "a ZIP inside a ZIP",
     ZIP, ["cd bundle; zip -X -q inner.zip *.CSV; zip -X -q outer.zip inner.zip; rm *.CSV inner.zip"], exit=3)

case("zip-with-password", "archive-broken",
     "パスワード付きのZIP", "a ZIP with a password",
     ZIP, ["cd bundle; zip -X -q -P himitsu export.zip *.CSV; rm *.CSV"], rules=["CP903"], exit=3)

case("zip-cut-off", "archive-broken",
     "ダウンロードが途中で切れたZIP", "a ZIP whose download broke off",
     ["Info-ZIP Zip", "GNU coreutils"], ["cd bundle; zip -X -q export.zip *.CSV; rm *.CSV; truncate -s -600 export.zip"],
     rules=["CP903"], exit=3)

case("seven-zip-archive", "archive-other",
     "7z形式で圧縮した", "packed as 7z",
     ["7-Zip"], ["7z a bundle/export.7z ./bundle/*.CSV > /dev/null; rm bundle/*.CSV"], exit=3)

case("zip-beside-its-files", "archive-not-unpacked",
     "解凍したファイルの横に、元のZIPが残っている", "the ZIP still lies beside its unpacked files",
     ZIP, ["cd bundle; zip -X -q export.zip *.CSV"], exit=0)

case("zip-of-spreadsheet", "spreadsheet-saved",
     "表計算ソフトで保存してしまったファイルをZIPで送ってきた", "files that a spreadsheet saved came in a ZIP",
     ["LibreOffice", "Info-ZIP Zip"],
     ["soffice -env:UserInstallation=file://$PROFILES/ja-JP --headless "
      "--infilter='Text - txt - csv (StarCalc):44,34,60,1,,1041,false,true' "
      "--convert-to 'csv:Text - txt - csv (StarCalc):44,34,60,1,,1041,false,true,false' --outdir saved bundle/*.CSV",
      'for f in bundle/*.CSV; do mv saved/"$(basename "$f" .CSV)".csv "$f"; done',
      "cd bundle; zip -X -q 4月.zip *.CSV; rm *.CSV"], paths=["bundle/4月.zip"])

case("zip-unpacked-with-wrong-names", "copy-marks",
     "WindowsでできたZIPを、名前の文字コードを違えて解凍した。「 - コピー」が読めない字になった",
     "a ZIP from Windows was unpacked with the wrong encoding of names: ' - コピー' became unreadable",
     ["Info-ZIP Zip", "Python", "convmv", "rename"],
     ["rename 's/\\.CSV$/ - コピー.CSV/' bundle/*.CSV", "convmv -f UTF-8 -t CP932 --notest bundle/*.CSV 2> /dev/null",
      "cd bundle; LC_ALL=C zip -X -q ../windows.zip *.CSV; rm *.CSV; python3 -m zipfile -e ../windows.zip ."])

case("zip-streamed", "archive-not-unpacked",
     "大きさを後から書くZIP（ストリーム）", "a ZIP written as a stream, sizes behind the data",
     ZIP, ["cd bundle; zip -X -q - *.CSV | cat > export.zip; rm *.CSV"], source="Fixtures/v3/care-plan", exit=0)

case("zip-by-python", "archive-not-unpacked",
     "プログラム（Python）が作った、圧縮しないZIP", "a ZIP made by a program (Python), nothing compressed",
     ["Python"], ["cd bundle; python3 -m zipfile -c export.zip *.CSV; rm *.CSV"], source="Fixtures/v4/actuals", exit=0)

case("zip-named-csv", "not-csv",
     "ZIPの名前をCSVに変えた", "a ZIP renamed to CSV",
     ZIP, ["cd bundle; zip -X -q export.zip *.CSV; f=$(ls UPPLAN_*); rm *.CSV; mv export.zip \"$f\""])

case("zip-of-two-editions", "archive-not-unpacked",
     "V3とV4の出力を、フォルダーを分けて一つのZIPにした", "V3 and V4 exports, a folder each, in one ZIP",
     ZIP, ["cd bundle; zip -X -q -r export.zip v3 v4; rm -r v3 v4"], source="Fixtures/v3-beside-v4", paths=["bundle/export.zip"], exit=0)

case("tar-archive", "archive-other",
     "tar.gzで固めた", "packed as tar.gz", ["GNU tar"],
     ["tar --sort=name --owner=0 --group=0 --mtime=@1745578922 -C bundle -cf - . | gzip -n > export.tar.gz; rm bundle/*; mv export.tar.gz bundle"], exit=3)
