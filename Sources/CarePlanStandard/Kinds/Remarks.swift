/// What is inferred or uncertain about columns and kinds, said once and set beside each definition it concerns.
///
/// The same places stand in `Ambiguity.all`, with both readings.
enum Remark {
    static let requiredByOrder = BilingualText(
        "必須の印は、印の数と並び順からの推定", "必須 by the count and order of the marks, not by a clear row")
    static let noLegibleLength = BilingualText(
        "項目長は読み取れないため、検査しない", "The length is not legible in the layout; none is checked")
    static let lengthPrintedAsTwo = BilingualText(
        "3.2版で2桁から5桁に変更、4.1版の表は再び2桁。5桁まで受け入れる",
        "3.2 raised the length from 2 to 5, the table of 4.1 prints 2 again; up to 5 is accepted")
    static let byOrderOfEntries = BilingualText(
        "書式・注記の対応は、記載の並び順からの推定", "Format and note belong to this column by the order of the entries")
    static let countOnTotals = BilingualText(
        "全行で必須の印。小計・合計行の空欄は警告にとどめる",
        "必須 on every row; a blank on subtotal and total rows is a warning")
    static let requiredOnEveryRow = BilingualText(
        "小計・合計行を含む全行で必須の印", "必須 on every row, subtotal and total rows included")
    static let noFormatGiven = BilingualText(
        "書式の記載がないため、項目長だけを検査する", "No format is given; anything up to the length is accepted")
    static let freeTextNumber = BilingualText(
        "フリーテキスト・項目長2の番号。書式の違いは警告、引用符も可",
        "A number that the layout calls free text of length 2; deviations are warnings, quotes are legal")
    static let imageNumberInExample = BilingualText(
        "通知の例に「No.57」とあるのは、No.62と読む", "Where an example of the notice says No.57, No.62 is meant")

    static let inferredInV3 = BilingualText(
        "V3のレイアウトは、4.1版から更新履歴の変更を除いた推定",
        "V3 layout inferred: that of 4.1 less the changes its history lists")
    static let partlySeenInV3 = BilingualText(
        "V3は先頭14項目の名称を確認済み。以降は4.1版からの推定",
        "V3: the names of the first 14 columns were seen, the rest is inferred from 4.1")
    static let namesSeenInV3 = BilingualText(
        "V3は22項目の名称を確認済み。項目長・書式は4.1版からの推定",
        "V3: all 22 names were seen, lengths and formats are inferred from 4.1")
    static let sixColumnsInferredInV3 = BilingualText(
        "V3の6項目は推定。5項目は警告にとどめる", "V3: six columns are inferred; five are a warning only")
}
