import BundleChecker
import BundleTools
import CarePlanStandard

/// How the bulk-upload list names things.
package struct ContentsWords {
    package let language: Language

    package init(language: Language) { self.language = language }

    func party(_ party: UploadRow.Party?) -> String {
        guard let party else { return language.pick("不明", "unknown") }
        return party.serviceType.map { "\(party.office) (\($0))" } ?? party.office
    }

    /// YYYYMMDDHHMMSS as a date and time.
    func time(_ timestamp: String?) -> String {
        guard let timestamp, timestamp.utf8.count == 14 else { return language.pick("不明", "unknown") }
        let digits = Array(timestamp)
        func part(_ from: Int, _ count: Int) -> String { String(digits[from..<from + count]) }
        return "\(part(0, 4))-\(part(4, 2))-\(part(6, 2)) \(part(8, 2)):\(part(10, 2)):\(part(12, 2))"
    }

    /// YYYYMM with a hyphen; empty for none.
    func month(_ month: String?) -> String {
        guard let month, month.utf8.count == 6 else { return "" }
        return month.prefix(4) + "-" + month.suffix(2)
    }

    func marks(_ marks: Set<UploadRow.Mark>) -> String {
        UploadRow.Mark.allCases.filter(marks.contains).map { mark in
            switch mark {
            case .registers: language.pick("登録", "register")
            case .deletes: language.pick("削除", "delete")
            case .attachments: language.pick("PDF等", "PDF etc.")
            }
        }.joined(separator: language.pick("・", "+"))
    }

    func unit(_ unit: UploadUnit) -> String {
        guard let title = unit.title else { return language.pick("（送信単位にならない）", "(no unit)") }
        return language == .ja ? title : unit.kind ?? title
    }

    func isReady(_ row: UploadRow) -> String {
        row.isReady ? language.pick("送信できる", "ready") : language.pick("送信できない", "not ready")
    }

    func age(_ unit: UploadUnit) -> String {
        switch unit.age {
        case .only: ""
        case .newest: language.pick("新しい出力", "newest")
        case .older: language.pick("古い出力", "older")
        }
    }

    func reason(_ reason: OtherFile.Reason) -> String {
        switch reason {
        case .attachment: language.pick("CSV ではない（PDF等は一覧の後で個別に添付）", "no CSV (PDF etc. are attached by hand)")
        case .archive: language.pick("ZIP（展開してから送信）", "ZIP (unpack before sending)")
        case .unknownName: language.pick("標準仕様のファイル名ではない", "no file name of the standard")
        case .unreadable: language.pick("読めない", "cannot be read")
        }
    }
}
