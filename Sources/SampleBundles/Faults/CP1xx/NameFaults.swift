import CarePlanStandard

/// Parts of file names that are not what the naming rule says.
extension SampleFault {
    static let names: [SampleFault] = [
        SampleFault(
            "CP101", "標準仕様にない種類のファイルを一緒に出す", "A file of a kind that the standard does not know lies beside"
        ) { desk in
            guard let file = desk.anyTable() else { return false }
            var other = desk.files[file]
            other.name = "UPMEMO" + other.name.dropFirst(other.kind.utf8.count)
            desk.files.append(other)
            return true
        },
        SampleFault(
            "CP102", "一つのファイル名に送信先がない", "The receiver is missing in the name of one file"
        ) { desk in
            desk.rename(where: { _ in true }) { $0.text(without: .receiver, .receiverType) }
        },
        SampleFault(
            "CP103", "一つのファイル名の送信先の事業所番号が9桁", "The receiver in the name of one file has nine digits"
        ) { desk in
            desk.rename(where: { _ in true }) { parts in
                var parts = parts
                parts.values[.receiver]?.removeLast()
                return parts.text()
            }
        },
        SampleFault(
            "CP104", "一つのファイル名の送信先のサービス種類コードが表にない",
            "The receiver's service type in the name of one file is in no table"
        ) { desk in
            guard desk.edition.namesCarryServiceTypes else { return false }
            return desk.rename(where: { _ in true }) { parts in
                var parts = parts
                parts.values[.receiverType] = "99"
                return parts.text()
            }
        },
        SampleFault(
            "CP105", "一つのファイル名の年月が13月", "The month in the name of one file is a thirteenth"
        ) { desk in
            let year = desk.month.prefix(4)
            let kinds = desk.standard.kinds.filter { $0.nameMonth != .none }.map(\.id)
            let files = desk.files
            return desk.rename(where: { kinds.contains(files[$0].kind) }) { parts in
                var parts = parts
                parts.values[.month] = year + "13"
                return parts.text()
            }
        },
        SampleFault(
            "CP106", "一つのファイル名の作成日時に秒がない", "The timestamp in the name of one file lacks its seconds"
        ) { desk in
            desk.rename(where: { _ in true }) { parts in
                var parts = parts
                parts.values[.timestamp]?.removeLast(2)
                return parts.text()
            }
        },
        SampleFault(
            "CP107", "一つのファイルの拡張子がTXT", "The extension of one file is TXT"
        ) { desk in
            desk.rename(where: { _ in true }) { $0.text().replacing($0.fileExtension, with: ".TXT") }
        },
        SampleFault(
            "CP108", "一つのファイル名にコピーの印が付いた", "A copy mark was put into the name of one file"
        ) { desk in
            let mark = desk.random.pick([" (1)", " - コピー"])
            return desk.rename(where: { _ in true }) {
                $0.text().replacing($0.fileExtension, with: mark + $0.fileExtension)
            }
        },
        SampleFault(
            "CP109", "一つのファイル名の先頭が小文字", "The prefix of one file is in lower case"
        ) { desk in
            desk.rename(where: { _ in true }) { $0.prefix.lowercased() + $0.text().dropFirst($0.prefix.utf8.count) }
        },
    ]
}
