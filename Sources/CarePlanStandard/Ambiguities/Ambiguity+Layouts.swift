extension Ambiguity {
    /// Two readings of layouts and formats, up to table 6.
    static let layouts: [Ambiguity] = [
        Ambiguity(
            "A19", editions: ["V4"], places: ["needed"], lenientTo: .both,
            a: BilingualText("「必要」は空欄を避けるべき項目(取込は可能)", "必要 marks what should be filled; a blank can be imported"),
            b: BilingualText("「必要」も取込に必須", "必要 is as binding as 必須"),
            decision: BilingualText(
                "「必要」だけの項目の空欄は警告(CP403)",
                "A blank in a column marked 必要 only is a warning (CP403)"),
            question: BilingualText("「必須」と「必要」の違いは何か。", "How do 必須 and 必要 differ?")
        ),
        Ambiguity(
            "A20", editions: ["V3"], places: ["layout"], lenientTo: .a,
            a: BilingualText(
                "V3のレイアウトは4.1版から更新履歴の変更を除いたもの",
                "V3 layouts are those of 4.1 less the changes its history lists"),
            b: BilingualText("3.2版の原本に別の定めがある", "3.2 itself says otherwise somewhere"),
            decision: BilingualText("推定であることを項目ごとに表示する", "Columns that are inferred are marked"),
            question: BilingualText("3.2版のCSVファイルレイアウトを再公開できないか。", "Could the layout of 3.2 be published again?")
        ),
        Ambiguity(
            "A21", editions: ["V3", "V4"], places: ["format:sint"], lenientTo: .a,
            a: BilingualText("マイナス符号は項目長に数える", "The minus sign counts in the length"),
            b: BilingualText("符号は項目長に数えない", "The sign does not count"),
            decision: BilingualText(
                "符号を含めて項目長を超えればエラー(CP404)",
                "Longer than the length, sign included, is an error (CP404)"),
            question: BilingualText("減算の「-」は項目長に含むか。", "Does the minus sign of reductions count in the length?")
        ),
        Ambiguity(
            "A22", editions: ["V4"], places: ["format:tais", "format:todokede"], lenientTo: .both,
            a: BilingualText("コードのハイフンは半角(実データ)", "The hyphen of the codes is half-width (real data)"),
            b: BilingualText("通知の例のとおり全角", "Full-width, as the example of the notice prints it"),
            decision: BilingualText("全角は警告(CP418)", "Full-width is a warning (CP418)"),
            question: BilingualText("TAISコード・福祉用具届出コードのハイフンは半角か。", "Is the hyphen of TAIS and 届出 codes half-width?")
        ),
        Ambiguity(
            "A23", editions: ["V3", "V4"], places: ["format:seq"], lenientTo: .both,
            a: BilingualText("番号は1から99", "Numbers are 1 to 99"),
            b: BilingualText("2桁固定で先頭に0を付ける", "Two digits, with a leading zero"),
            decision: BilingualText("どちらも可。0はエラー(CP410)", "Either is accepted; 0 is an error (CP410)"),
            question: BilingualText("課題ＮＯなどの先頭に0を付けるか。", "Do the numbers have leading zeros?")
        ),
        Ambiguity(
            "A24", editions: ["V3", "V4"], places: ["format:office"], lenientTo: .both,
            a: BilingualText("検証番号は先頭9桁から求める", "The check digit is made of the first nine characters"),
            b: BilingualText("医療機関では4桁目から9桁目までで求める", "For medical institutions it is made of characters 4 to 9"),
            decision: BilingualText(
                "どちらかに合えばよい。合わなくても情報(CP425)",
                "One of both is enough; neither is an info (CP425)"),
            question: BilingualText("事業所番号の検証番号の計算方法は何か。", "How is the check digit of an office number made?")
        ),
        Ambiguity(
            "A25", editions: ["V3", "V4"], places: ["UPPLAN:12", "UPPLAN:13", "UPJSK:12", "UPJSK:13"], lenientTo: .a,
            a: BilingualText("時刻は0000から2400まで", "Times run from 0000 to 2400"),
            b: BilingualText("日をまたぐサービスは2430のように続ける", "A service past midnight goes on as 2430"),
            decision: BilingualText("2400を超えるとエラー(CP408)", "Beyond 2400 is an error (CP408)"),
            question: BilingualText("日をまたぐサービスの終了時刻はどう書くか。", "How is the end of a service past midnight written?")
        ),
        Ambiguity(
            "A26", editions: ["V3", "V4"], places: ["UPPLAN:6", "UPJSK:6"], lenientTo: .a,
            a: BilingualText("プラン担当業者コードは必須", "プラン担当業者コード is 必須"),
            b: BilingualText("必須の印は別の行のもの", "The mark belongs to another row"),
            decision: BilingualText("空欄はエラー(CP402)", "A blank is an error (CP402)"),
            question: BilingualText("第6表No.6は必須か。", "Is No.6 of table 6 必須?")
        ),
        Ambiguity(
            "A27", editions: ["V3", "V4"], places: ["UPPLAN:8", "UPJSK:8"], lenientTo: .a,
            a: BilingualText("単位数は必須", "単位数 is 必須"),
            b: BilingualText("必須の印は別の行のもの", "The mark belongs to another row"),
            decision: BilingualText("空欄はエラー(CP402)", "A blank is an error (CP402)"),
            question: BilingualText("第6表No.8は必須か。", "Is No.8 of table 6 必須?")
        ),
        Ambiguity(
            "A28", editions: ["V3", "V4"], places: ["UPPLAN:19", "UPJSK:19"], lenientTo: .both,
            a: BilingualText("明細判別コードは1, 2, 3 …の番号で長さは問わない", "明細判別コード is a number 1, 2, 3 … of any length"),
            b: BilingualText("項目長がある(レイアウトでは読み取れない)", "It has a length, which the layout does not show legibly"),
            decision: BilingualText("項目長は検査しない", "No length is checked"),
            question: BilingualText("明細判別コードの項目長は何桁か。", "What is the length of 明細判別コード?")
        ),
        Ambiguity(
            "A29", editions: ["V3", "V4"], places: ["UPPLAN:19", "UPJSK:19"], lenientTo: .both,
            a: BilingualText("明細判別コードは種類17だけに使う(注記)", "明細判別コード is for type 17 only (note)"),
            b: BilingualText("介護予防の67にも使う", "It is for 67, its prevention sister, too"),
            decision: BilingualText("17と67で認め、ほかは警告(CP510)", "Accepted for 17 and 67, elsewhere a warning (CP510)"),
            question: BilingualText("種類67でも明細判別コードを使うか。", "Is 明細判別コード used for type 67?")
        ),
        Ambiguity(
            "A30", editions: ["V3", "V4"], places: ["UPPLAN", "UPHOSOKU:19"], lenientTo: .a,
            a: BilingualText("区分支給限度基準額は利用者補足情報のNo.19", "The limit is No.19 of 利用者補足情報"),
            b: BilingualText("第6表の注記では利用者基本情報のNo.18", "A note of table 6 has No.18 of 利用者基本情報"),
            decision: BilingualText(
                "注記は誤記とみなす。データの検査には影響しない",
                "The note is taken as a misprint; no check depends on it"),
            question: BilingualText("第6表の注記の参照先は利用者補足情報No.19か。", "Does the note of table 6 mean No.19 of 利用者補足情報?")
        ),
    ]
}
