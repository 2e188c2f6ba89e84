"""Bundles whose files were copied, renamed, mixed or left behind."""
from damage import case

case("downloaded-twice", "copy-marks",
     "ブラウザーで同じファイルを2回ダウンロードし、「(1)」の付いたほうだけが残った",
     "a browser downloaded the same files twice, and those with '(1)' remained",
     ["rename"], ["rename 's/\\.CSV$/ (1).CSV/' bundle/*.CSV"], rules=["CP108"])

case("downloaded-one-twice", "copy-marks",
     "送信単位の1つだけに「(1)」が付いた", "one file of the unit got a '(1)'",
     ["rename"], ["rename 's/\\.CSV$/ (1).CSV/' bundle/UPSIKYU_*.CSV"], rules=["CP108"])

case("windows-copies-beside", "copy-marks",
     "エクスプローラーで同じフォルダーに貼り付け、「 - コピー」が元のファイルの横にできた",
     "pasted in the same folder: ' - コピー' lies beside each file",
     ["GNU coreutils"], ['for f in bundle/*.CSV; do cp -p "$f" "${f%.CSV} - コピー.CSV"; done'], rules=["CP108"])

case("windows-copy-edited", "copy-marks",
     "「 - コピー」を直して送ろうとした。元のファイルと中身が違う",
     "the ' - コピー' was edited: it differs from the original beside it",
     ["GNU coreutils", "GNU sed"],
     ['for f in bundle/UPPLAN_*.CSV; do sed "\\$d" "$f" > "${f%.CSV} - コピー.CSV"; done'], rules=["CP108"],
     source="Fixtures/v4/resent-month")

case("mac-copies", "copy-marks",
     "Macで複製し、「のコピー」が付いた（濁点の分かれたNFDの名前）",
     "duplicated on a Mac: 'のコピー' in names (NFD)",
     ["rename", "convmv"],
     ["rename 's/\\.CSV$/のコピー.CSV/' bundle/*.CSV", "convmv -f UTF-8 -t UTF-8 --nfd --notest bundle/*.CSV 2> /dev/null"], rules=["CP108"])

case("wget-copies", "copy-marks",
     "wgetで2回取り、2回目のファイルに「.1」が付いた", "wget fetched twice: the second files end in '.1'",
     ["Wget"],
     ["mkdir served; mv bundle/* served",
      "/usr/bin/python3 -m http.server 18438 --bind 127.0.0.1 --directory served > /dev/null 2>&1 & server=$!",
      "sleep 1; cd bundle; for f in ../served/*; do wget -q \"http://127.0.0.1:18438/$(basename \"$f\")\"; "
      "wget -q \"http://127.0.0.1:18438/$(basename \"$f\")\"; done; kill $server",
      "for f in *.1; do rm \"${f%.1}\"; done"])

case("full-width-names", "name-altered",
     "ファイル名が全角になった", "the names became full-width",
     ["uconv"], ['for f in bundle/*.CSV; do mv "$f" "bundle/$(basename "$f" | uconv -x halfwidth-fullwidth)"; done'], rules=["CP108"])

case("text-extension", "name-altered",
     "メモ帳で「名前を付けて保存」し、拡張子が「.CSV.txt」になった", "saved under another name by an editor: '.CSV.txt'",
     ["rename"], ["rename 's/$/.txt/' bundle/*.CSV"])

case("name-shortened", "name-altered",
     "ファイル名を「第6表.csv」などに変えた", "the files were renamed to '第6表.csv' and the like",
     ["GNU coreutils"],
     ["mv bundle/UPPLAN_*.CSV bundle/第6表.csv", "mv bundle/UPSIKYU_*.CSV bundle/第7表.csv",
      "mv bundle/UPHOSOKU_*.CSV bundle/補足情報.csv"])

case("older-export-left", "older-export-left",
     "前に出力したファイルが出力フォルダーに残っていた", "an older export was left in the output folder",
     ["GNU coreutils"], ["true"], source="Fixtures/v4/resent-month", rules=["CP114"], exit=0)

case("v3-and-v4-together", "editions-mixed",
     "V3とV4の両方で出力し、一つのフォルダーに入れた", "exported as V3 and as V4, both in one folder",
     ["GNU coreutils"], ["mv bundle/v3/* bundle/v4/* bundle; rmdir bundle/v3 bundle/v4"], source="Fixtures/v3-beside-v4", exit=0)

case("v3-and-v4-half-each", "editions-mixed",
     "同じ送信単位の一部がV3、残りがV4のメニューから出力された", "part of one unit came from the V3 menu, the rest from V4",
     ["rename"],
     ["mv bundle/v4/UPPLAN_* bundle/v3/UPSIKYU_* bundle/v3/UPHOSOKU_* bundle; rm -r bundle/v3 bundle/v4",
      "rename 's/20250425200301/20250425200302/' bundle/*"],
     source="Fixtures/v3-beside-v4", rules=["CP204"])

case("v3-renamed-to-v4", "wrong-edition-menu",
     "V3のメニューで出力したファイルの名前を、手でV4の形に直した", "exported by the V3 menu and renamed to V4 names by hand",
     ["rename"], ["rename 's/_1399901014_1399902012_/_1399901014_43_1399902012_11_/' bundle/*"],
     source="Fixtures/v3/service-slip", rules=["CP806"])

case("form-by-form", "exported-form-by-form",
     "帳票ごとに出力し、3つのファイルの日時が違う", "each form was exported by itself: three files, three timestamps",
     ["rename"], ["rename 's/20250425200202/20250425200310/' bundle/UPSIKYU_*",
                  "rename 's/20250425200202/20250425200345/' bundle/UPHOSOKU_*"], rules=["CP203"])

case("one-file-forgotten", "files-missing",
     "添付するときに利用者補足情報を選び忘れた", "the supplement was forgotten when the files were picked",
     ["rsync"], ["mkdir sent; rsync -a --exclude 'UPHOSOKU_*' bundle/ sent/; rm -r bundle; mv sent bundle"], rules=["CP201"])

case("litter-beside", None,
     "OSやソフトのごみ（.DS_Store、Thumbs.db、~$…、.~lock…#）が横にあるだけ。データは壊れていない",
     "litter of systems and programs lies beside: the data are sound",
     ["GNU coreutils"],
     ["printf '\\0\\0\\0\\1Bud1' > bundle/.DS_Store", "touch bundle/Thumbs.db bundle/desktop.ini",
      'for f in bundle/UPPLAN_*.CSV; do touch "bundle/.~lock.$(basename "$f")#" "bundle/~\\$$(basename "$f")" "bundle/._$(basename "$f")"; done'],
     exit=0)

case("extension-doubled", "name-altered",
     "拡張子を隠す設定のまま「.CSV」を付け足した（.CSV.CSV）", "'.CSV' was added though it was there, hidden (.CSV.CSV)",
     ["rename"], ["rename 's/$/.CSV/' bundle/*.CSV"])

case("extension-lost", "name-altered",
     "拡張子が消えた", "the extension is gone", ["rename"], ["rename 's/\\.CSV$//' bundle/*.CSV"])

case("short-names", "name-altered",
     "古いフォーマットのUSBメモリで短い名前になった（UPPLAN~1.CSV）", "an old file system cut the names (UPPLAN~1.CSV)",
     ["rename"], ["rename 's/^(bundle\\/.{6}).*$/$1~1.CSV/' bundle/*.CSV"])

case("copy-of", "copy-marks",
     "英語のWindowsでコピーし、「 - Copy」が付いた", "copied on an English Windows: ' - Copy'",
     ["rename"], ["rename 's/\\.CSV$/ - Copy.CSV/' bundle/*.CSV"], source="Fixtures/v3/service-slip", rules=["CP108"])

case("copies-numbered", "copy-marks",
     "エクスプローラーで2回貼り付け、「 - コピー (2)」ができた", "pasted twice: ' - コピー (2)'",
     ["GNU coreutils"],
     ['for f in bundle/*.CSV; do cp -p "$f" "${f%.CSV} - コピー.CSV"; cp -p "$f" "${f%.CSV} - コピー (2).CSV"; done'], rules=["CP108"],
     source="Fixtures/v4/actuals")

case("percent-encoded-names", "name-altered",
     "Webからの取り込みで、名前の空白が「%20」になった（… %20(1).CSV）", "a download left '%20' in the names (… %20(1).CSV)",
     ["rename"], ["rename 's/\\.CSV$/%20(1).CSV/' bundle/*.CSV"], source="Fixtures/v4/actuals")

case("same-names-in-two-folders", "same-name-twice",
     "直す前と後の出力が、同じ名前で二つのフォルダーに残っている", "before and after a correction: the same names in two folders",
     ["GNU coreutils", "GNU sed"],
     ["mkdir bundle/前 bundle/後; cp -p bundle/*.CSV bundle/前; mv bundle/*.CSV bundle/後", "sed -i '$d' bundle/前/UPJSK_*.CSV"],
     source="Fixtures/v4/actuals-relay", rules=["CP112"])

case("identical-folders", "identical-copies",
     "フォルダーを丸ごとコピーしたものが残っている。中身は同じ", "a copy of the whole folder lies beside, with the same content",
     ["GNU coreutils"], ["mkdir bundle/出力; mv bundle/*.CSV bundle/出力; cp -rp bundle/出力 'bundle/出力 - コピー'"], rules=["CP113"], exit=0)

case("one-folder-a-kind", None,
     "ファイルの種類ごとにフォルダーを分けてある。何も壊れていない", "each kind of file in a folder of its own: nothing is broken",
     ["GNU coreutils"], ['for f in bundle/*.CSV; do d="bundle/$(basename "${f%%_*}")"; mkdir "$d"; mv "$f" "$d"; done'], exit=0)

case("transfer-temporary-names", "name-altered",
     "転送の途中の一時的な名前のまま残った（rsync）", "left under the temporary names of a transfer (rsync)",
     ["rename"], ["rename 's/^bundle\\/(.*)$/bundle\\/$1.Xk2f9Q.filepart/' bundle/*.CSV"])
