extension Ambiguity {
    /// Two readings of file names, units and what they hold.
    static let names: [Ambiguity] = [
        Ambiguity(
            "A01", editions: ["V3", "V4"], places: ["file-name"], lenientTo: .a,
            a: BilingualText("事業所番号は10桁", "An office number has ten characters"),
            b: BilingualText("通知の例のとおり9桁もある", "Nine, as examples of the notice print it"),
            decision: BilingualText("9桁はエラー(CP103)", "Nine is an error (CP103)"),
            question: BilingualText(
                "例の9桁の事業所番号は誤記か。",
                "Are the nine-digit office numbers of the examples misprints?")
        ),
        Ambiguity(
            "A02", editions: ["V3", "V4"], places: ["file-name"], lenientTo: .a,
            a: BilingualText("ファイル連番はYYYYMMDDHHMMSSの14桁", "The timestamp is YYYYMMDDHHMMSS, 14 digits"),
            b: BilingualText("通知の例のとおり15桁もある", "15 digits, as examples of the notice print it"),
            decision: BilingualText("14桁以外はエラー(CP106)", "Anything but 14 digits is an error (CP106)"),
            question: BilingualText("例の15桁の連番は誤記か。", "Are the 15-digit timestamps of the examples misprints?")
        ),
        Ambiguity(
            "A03", editions: ["V4"], places: ["UPKIHON", "UPYOBO"], lenientTo: .both,
            a: BilingualText("ファイル名に年月は入らない(レイアウトに年月がない)", "No month stands in the name: the layout has none"),
            b: BilingualText(
                "4.1版3.4の例のとおり「UPKIHON_000000_…」と書く",
                "UPKIHON_000000_…, as the example of 3.4 prints it"),
            decision: BilingualText("000000があれば警告(CP102)", "000000 in the name is a warning (CP102)"),
            question: BilingualText(
                "UPKIHON、UPYOBOのファイル名に000000を入れるのか。",
                "Does 000000 belong into the names of UPKIHON and UPYOBO?")
        ),
        Ambiguity(
            "A04", editions: ["V4"], places: ["UPJSK"], lenientTo: .both,
            a: BilingualText(
                "実績は事業所(11など)から居宅介護支援(43など)へ送る",
                "Results go from a provider (11 …) to the care manager (43 …)"),
            b: BilingualText("通知の例では送信元が43、送信先が11", "The example has the sender carry 43 and the receiver 11"),
            decision: BilingualText(
                "方向が逆なら警告(CP111)。CP512、CP513にはしない",
                "A reversed direction is a warning (CP111), never CP512 or CP513"),
            question: BilingualText(
                "UPJSKのファイル名の例の送信元と送信先は逆ではないか。",
                "Are sender and receiver exchanged in the example of an UPJSK name?")
        ),
        Ambiguity(
            "A05", editions: ["V4"], places: ["UPKIHON_IMAGE"], lenientTo: .both,
            a: BilingualText("画像の拡張子は小文字の.jpg(規約の本文)", "The extension of an image is .jpg, as the rule prints it"),
            b: BilingualText("大文字の.JPG(規約の例)", ".JPG, as its example prints it"),
            decision: BilingualText("どちらも可", "Either is accepted"),
            question: BilingualText(
                "画像ファイルの拡張子は大文字・小文字のどちらか。",
                "Is the extension of an image in capitals or small letters?")
        ),
        Ambiguity(
            "A06", editions: ["V3", "V4"], places: ["file-name"], lenientTo: .both,
            a: BilingualText("CSVの拡張子は大文字の.CSV", "The extension of a CSV file is .CSV in capitals"),
            b: BilingualText("小文字の.csvも同じ", ".csv in small letters is the same"),
            decision: BilingualText("どちらも可。小文字で出力する製品もある", "Either is accepted; some products write small letters"),
            question: BilingualText("拡張子の大文字・小文字は区別されるか。", "Does letter case of the extension matter?")
        ),
        Ambiguity(
            "A07", editions: ["V4"], places: ["file-name"], lenientTo: .both,
            a: BilingualText(
                "地域包括支援センターは46またはAFをファイル名に使う",
                "Community support centres carry 46 or AF in file names"),
            b: BilingualText("通知に46とAFの記載はない", "The notice does not name 46 and AF"),
            decision: BilingualText("46とAFをファイル名だけで認める", "46 and AF are accepted, in file names only"),
            question: BilingualText(
                "介護予防支援・介護予防ケアマネジメントのファイル名のサービス種類コードは何か。",
                "Which service type codes stand in the names of 介護予防支援 and 介護予防ケアマネジメント?")
        ),
        Ambiguity(
            "A08", editions: ["V4"], places: ["UPJSK"], lenientTo: .both,
            a: BilingualText(
                "実績は事業所番号とサービス種類ごとに1ファイル(レイアウト)",
                "Results: one file per office number and service type (layout)"),
            b: BilingualText(
                "図5.1.2.1では1事業所の2種類が1ファイルに入る",
                "Figure 5.1.2.1 puts two types of an office into one file"),
            decision: BilingualText(
                "送信元と違う種類の行は警告(CP513)",
                "Rows of another type than the sender's are a warning (CP513)"),
            question: BilingualText(
                "1つの実績ファイルに複数のサービス種類を入れてよいか。",
                "May one results file hold several service types?")
        ),
        Ambiguity(
            "A09", editions: ["V4"], places: ["duties"], lenientTo: .both,
            a: BilingualText(
                "表では地域包括支援センターの予防のUPPLAN、DLTPLANの取込は「－」",
                "The table has no import of UPPLAN and DLTPLAN by community support centres"),
            b: BilingualText("本文では委託ありの場合に取り込む", "The prose has them import both where work is entrusted"),
            decision: BilingualText("△(任意)とみなす", "Taken as △ (may)"),
            question: BilingualText(
                "委託ありの場合、地域包括支援センターのUPPLAN取込は必須か任意か。",
                "Must a community support centre import UPPLAN where work is entrusted?")
        ),
    ]
}
