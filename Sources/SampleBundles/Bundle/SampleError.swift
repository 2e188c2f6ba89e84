package import CarePlanStandard

/// Why a sample bundle cannot be made as asked.
package enum SampleError: Error, Hashable, Sendable {
    /// No unit of that id.
    case unknownUnit(String)
    /// No edition of that id.
    case unknownEdition(String)
    /// The edition has no such unit.
    case unitNotInEdition(unit: String, edition: String)
    /// No service type of that code takes part in the exchange.
    case unknownServiceType(String)
    /// Offices of these types do not send each other this unit.
    case rolesDoNotFit(unit: String, sender: String, receiver: String)
    /// Without service types in its names the edition cannot show that the unit is relayed between offices that plan.
    case noRelay(edition: String)
    /// Not YYYYMM of the years 2000 to 2099.
    case badMonth(String)
    /// The edition applies from a later month.
    case monthTooEarly(String, edition: String, from: String)
    /// The exchange no longer takes the edition in files of that day.
    case editionEnded(String, edition: String, from: String)
    /// Results of the month are written after the last year of timestamps.
    case monthTooLate(String, last: String)
    /// Not YYYYMMDDHHMMSS, or more than two years away from the month.
    case badTimestamp(String)
    /// Results cannot be written before the month is over.
    case timestampBeforeResults(String)
    /// Fewer than one person or row.
    case nothingWanted
    /// A value that the files' character set cannot hold.
    case unencodable(kind: String, column: String)

    package var text: BilingualText {
        switch self {
        case .unknownUnit(let id):
            BilingualText("送信単位「\(id)」はありません。", "there is no send unit '\(id)'")
        case .unknownEdition(let id):
            BilingualText("版「\(id)」はありません。V3 か V4 です。", "there is no edition '\(id)'; it is V3 or V4")
        case .unitNotInEdition(let unit, let edition):
            BilingualText("送信単位 \(unit) は \(edition) にありません。", "edition \(edition) has no send unit \(unit)")
        case .unknownServiceType(let code):
            BilingualText(
                "サービス種類「\(code)」は連携の対象ではありません。", "service type '\(code)' takes no part in the exchange")
        case .rolesDoNotFit(let unit, let sender, let receiver):
            BilingualText(
                "送信単位 \(unit) を種類 \(sender) の事業所から種類 \(receiver) の事業所へ送ることはありません。",
                "offices of type \(sender) do not send \(unit) to offices of type \(receiver)")
        case .noRelay(let edition):
            BilingualText(
                "\(edition) のファイル名には種類がないため、委託の中継を表せません。",
                "names of \(edition) carry no service types: a relay between planning offices cannot be told")
        case .badMonth(let month):
            BilingualText("対象年月「\(month)」は YYYYMM ではありません。", "the month '\(month)' is not YYYYMM")
        case .monthTooEarly(let month, let edition, let from):
            BilingualText(
                "\(edition) の適用は \(from) からです。\(month) のデータは作れません。",
                "\(edition) applies from \(from): no data of \(month) can be made")
        case .editionEnded(let day, let edition, let from):
            BilingualText(
                "\(edition) は \(from) から連携できません（作成日時 \(day)）。",
                "\(edition) is no longer exchanged from \(from) (timestamp \(day))")
        case .monthTooLate(let month, let last):
            BilingualText(
                "\(month) の実績は翌月に作成しますが、作成日時は2099年までです。対象年月は \(last) までを指定してください。",
                "results of \(month) are written in the month after, and timestamps end with the year 2099: the last month is"
                    + " \(last)")
        case .badTimestamp(let value):
            BilingualText(
                "ファイル連番「\(value)」は対象年月の前後2年以内の YYYYMMDDHHMMSS ではありません。",
                "the timestamp '\(value)' is not YYYYMMDDHHMMSS within two years of the month")
        case .timestampBeforeResults(let value):
            BilingualText(
                "実績の作成日時 \(value) が、対象年月の末日より前です。",
                "the timestamp \(value) lies before the end of the month whose results are told")
        case .nothingWanted:
            BilingualText("利用者とレコードは1以上です。", "people and rows are at least 1")
        case .unencodable(let kind, let column):
            BilingualText(
                "\(kind) の「\(column)」に MS932 にない文字があります。",
                "'\(column)' of \(kind) holds a character that MS932 lacks")
        }
    }
}
