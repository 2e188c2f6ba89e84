extension Ambiguity {
    /// Two readings of single columns, from table 7 on.
    static let columns: [Ambiguity] = [
        Ambiguity(
            "A31", editions: ["V3", "V4"], places: ["UPSIKYU:16"], lenientTo: .both,
            a: BilingualText("回数／日数は小計・合計行でも必須(必須の印)", "回数／日数 is 必須 on subtotal and total rows too, as marked"),
            b: BilingualText("小計・合計行では意味がなく空欄でよい", "It means nothing there and may be blank"),
            decision: BilingualText(
                "小計・合計行の空欄は警告(CP402)",
                "A blank on subtotal and total rows is a warning (CP402)"),
            question: BilingualText("小計・合計行の回数／日数には何を入れるか。", "What stands in 回数／日数 of subtotal and total rows?")
        ),
        Ambiguity(
            "A32", editions: ["V3", "V4"], places: ["UPSIKYU:33"], lenientTo: .a,
            a: BilingualText("３０日超区分は小計・合計行でも必須", "３０日超区分 is 必須 on subtotal and total rows too"),
            b: BilingualText("小計・合計行では空欄でよい", "It may be blank there"),
            decision: BilingualText("空欄はエラー(CP402)", "A blank is an error (CP402)"),
            question: BilingualText("小計・合計行の３０日超区分には何を入れるか。", "What stands in ３０日超区分 of subtotal and total rows?")
        ),
        Ambiguity(
            "A33", editions: ["V3", "V4"], places: ["UPSIKYU:30"], lenientTo: .both,
            a: BilingualText("前月までの利用日数は5桁(3.2版で2桁から変更)", "前月までの利用日数 has five digits (3.2 raised it from two)"),
            b: BilingualText("2桁(4.1版の表)", "Two, as the table of 4.1 prints"),
            decision: BilingualText("5桁まで認める", "Up to five digits are accepted"),
            question: BilingualText("第7表No.30の項目長は2か5か。", "Is the length of No.30 of table 7 two or five?")
        ),
        Ambiguity(
            "A34", editions: ["V3", "V4"], places: ["UPSIKYU:34"], lenientTo: .both,
            a: BilingualText("「固定値9999999999」は事業所コードの注記", "'fixed 9999999999' belongs to 事業所コード"),
            b: BilingualText("隣の項目の注記", "It belongs to the column beside it"),
            decision: BilingualText("違う値は警告(CP420)", "Another value is a warning (CP420)"),
            question: BilingualText("第7表No.34は9999999999固定か。", "Is No.34 of table 7 fixed to 9999999999?")
        ),
        Ambiguity(
            "A35", editions: ["V3", "V4"], places: ["UPSIKYU:35"], lenientTo: .both,
            a: BilingualText("入力者コードに書式の定めはない", "入力者コード has no format"),
            b: BilingualText("事業所番号などの書式がある", "It has one, such as an office number"),
            decision: BilingualText("10文字までなら何でも認める", "Anything up to ten characters is accepted"),
            question: BilingualText("入力者コードには何を入れるか。", "What stands in 入力者コード?")
        ),
        Ambiguity(
            "A36", editions: ["V3", "V4"], places: ["UPSIKYU:36"], lenientTo: .both,
            a: BilingualText("更新業者コードは居宅介護支援事業者の番号", "更新業者コード is the number of the care manager's office"),
            b: BilingualText("実際に更新した事業所の番号", "It is that of whoever changed the record"),
            decision: BilingualText("送信元と違えば情報(CP529)", "Another number than the sender's is an info (CP529)"),
            question: BilingualText("第7表の更新業者コードはどの事業所の番号か。", "Whose number is 更新業者コード of table 7?")
        ),
        Ambiguity(
            "A37", editions: ["V3", "V4"], places: ["UPSIKYU:18"], lenientTo: .both,
            a: BilingualText("区分支給限度内の行は給付管理単位数を入れる", "Rows inside the limit fill 給付管理単位数"),
            b: BilingualText("Nullとしてよい(レイアウトで選択可)", "It may be Null: the layout lets the sender choose"),
            decision: BilingualText(
                "どの行にもなければ費用総額のない行を限度内とみなし、区別できない組は検査しない",
                "Where no row fills it, rows without 費用総額 count as inside; groups that nothing tells apart are not checked"
            ),
            question: BilingualText(
                "給付管理単位数を空欄にした場合、限度内外をどう見分けるか。",
                "How are rows inside the limit told where 給付管理単位数 is Null?")
        ),
        Ambiguity(
            "A38", editions: ["V3", "V4"], places: ["UPSIKYU:9"], lenientTo: .a,
            a: BilingualText("第7表の注記の「サービスコード」はNo.9", "サービスコード in the notes of table 7 is No.9"),
            b: BilingualText("注記では「No.19」", "The notes say No.19"),
            decision: BilingualText("No.9と読む", "No.9 is read"),
            question: BilingualText(
                "第7表の注記のNo.19はNo.9の誤記か。",
                "Is No.19 in the notes of table 7 a misprint of No.9?")
        ),
        Ambiguity(
            "A39", editions: ["V3"], places: ["DLTJSK"], lenientTo: .both,
            a: BilingualText("実績情報_削除は6項目(サービス種類コードがある)", "実績情報_削除 has six columns, サービス種類コード among them"),
            b: BilingualText("V3では5項目", "Five in V3"),
            decision: BilingualText("V3の5項目は警告(CP401)", "Five columns in V3 are a warning (CP401)"),
            question: BilingualText("3.2版の実績情報_削除は5項目か6項目か。", "Has 実績情報_削除 of 3.2 five or six columns?")
        ),
        Ambiguity(
            "A40", editions: ["V4"], places: ["UP3KYO:7"], lenientTo: .a,
            a: BilingualText("曜日はコード1から7", "曜日 is a code 1 to 7"),
            b: BilingualText("サンプルでは「月曜日」などの名称", "Samples hold names such as 月曜日"),
            decision: BilingualText(
                "名称はエラー(CP409)。本文は実データをコードとしている",
                "Names are an error (CP409): the text says real data hold codes"),
            question: BilingualText("第3表サンプルの曜日名は説明用か。", "Are the weekday names of the samples for reading only?")
        ),
        Ambiguity(
            "A41", editions: ["V4"], places: ["UP3KYO:8", "UP3KYO:9", "UP3KYO:11", "UP3KYO:12"], lenientTo: .a,
            a: BilingualText("時刻はHHMM", "Times are HHMM"),
            b: BilingualText("サンプルでは「12:00」", "Samples hold 12:00"),
            decision: BilingualText("コロンのある時刻はエラー(CP802)", "A time with a colon is an error (CP802)"),
            question: BilingualText("第3表サンプルの「12:00」は説明用か。", "Is 12:00 in the samples for reading only?")
        ),
        Ambiguity(
            "A42", editions: ["V4"], places: ["UPKIHON:4", "DLTKIHON:4", "UPKIHON_SUB1:4", "UPKIHON_SUB2:4"],
            lenientTo: .a,
            a: BilingualText("相談日はYYYYMMDDの8桁", "相談日 is YYYYMMDD, eight digits"),
            b: BilingualText("サンプルでは6桁", "Samples hold six digits"),
            decision: BilingualText("6桁はエラー(CP406)", "Six digits are an error (CP406)"),
            question: BilingualText("サンプルの6桁の相談日は誤記か。", "Is the six-digit 相談日 of the samples a misprint?")
        ),
        Ambiguity(
            "A43", editions: ["V4"], places: ["UPKIHON:35"], lenientTo: .both,
            a: BilingualText("自室の階数は2文字までなら何でもよい", "自室の階数 is anything of up to two characters"),
            b: BilingualText("整数に限る", "It is an integer"),
            decision: BilingualText("項目長だけを検査する(CP404)", "Only the length is checked (CP404)"),
            question: BilingualText("自室の階数の書式は何か。", "What is the format of 自室の階数?")
        ),
        Ambiguity(
            "A44", editions: ["V4"], places: ["UPKIHON:62"], lenientTo: .a,
            a: BilingualText("画像ファイル名は利用者基本情報No.62", "The image name is No.62 of 利用者基本情報"),
            b: BilingualText("通知の例では「No.57」", "An example says No.57"),
            decision: BilingualText("No.62と読む", "No.62 is read"),
            question: BilingualText("例のNo.57はNo.62の誤記か。", "Is No.57 of the example a misprint of No.62?")
        ),
        Ambiguity(
            "A45", editions: ["V4"], places: ["UPYOBO_SUB:5", "UPYOBO_SUB:10", "UPYOBO_SUB:14"], lenientTo: .both,
            a: BilingualText("3つのＮＯは数字", "The three numbers are digits"),
            b: BilingualText("レイアウトどおり項目長2のフリーテキスト", "Free text of length 2, as the layout says"),
            decision: BilingualText(
                "数字でなければ警告(CP410)、引用符も可",
                "Other than digits is a warning (CP410); quotes are legal"),
            question: BilingualText("別表のＮＯはフリーテキストか整数か。", "Are the numbers of the annex free text or integers?")
        ),
    ]
}
