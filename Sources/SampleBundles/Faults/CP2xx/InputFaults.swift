import CarePlanStandard

/// What lies in the bundle beside its files, or instead of them.
extension SampleFault {
    static let inputs: [SampleFault] = [
        SampleFault(
            "CP210", "PDFの添付ファイルが一緒にある", "A PDF lies beside the files"
        ) { desk in
            desk.files.append(
                SampleFile(
                    name: "添付資料.pdf", kind: "", edition: desk.edition.id, records: [],
                    bytes: Array("%PDF-1.4\n%%EOF\n".utf8)))
            return true
        },
        SampleFault(
            "CP211", "送信単位がZIPのまま", "The unit is still packed in a ZIP"
        ) { desk in
            guard let packed = try? StoredZip.bytes(of: desk.files, desk.standard) else { return false }
            desk.files = [
                SampleFile(name: desk.month + ".zip", kind: "", edition: desk.edition.id, records: [], bytes: packed)
            ]
            return true
        },
        SampleFault(
            "CP212", "出力フォルダーにファイルが一つもない", "Nothing was written to the folder"
        ) { desk in
            desk.files = []
            return true
        },
        SampleFault(
            "CP216", "後の作成日時の削除が、同じ利用者のデータを消す",
            "A deletion with a later timestamp takes a person's data away again"
        ) { desk in
            guard let timestamp = desk.namePart(.timestamp) else { return false }
            let later = FaultDate.timestamp(timestamp, plus: 1)
            if let data = desk.dataToDelete() {
                desk.renameAll { $0.values[.timestamp] = later }
                desk.files += data
                return true
            }
            let kinds = desk.deletionKinds.filter { kind in desk.files.contains { $0.kind == kind.deletes?.kind } }
            guard let kind = desk.random.one(of: kinds),
                let file = desk.files.firstIndex(where: { $0.kind == kind.deletes?.kind }),
                let record = desk.random.one(of: Array(desk.files[file].records.indices))
            else { return false }
            desk.files.append(desk.deletion(kind, of: file, record, at: later))
            return true
        },
    ]
}

extension FaultDesk {
    /// The data that a sample of deletions would take away; nil for other samples.
    fileprivate func dataToDelete() -> [SampleFile]? {
        guard let main = tables.first, let kind = kind(of: main), let deletes = kind.deletes else { return nil }
        let unit = standard.units.first { unit in
            unit.editions.contains(edition.id) && unit.required.first?.kind == deletes.kind
        }
        guard let files = unit.map({ filesOfUnit($0.id) }), let file = files.first(where: { $0.kind == deletes.kind })
        else { return nil }
        let columns = standard.kind(file.kind)?.columns(in: file.edition) ?? []
        // One of the deletions must name a record: as it is, or with the record's key in place of its own.
        var data = self
        data.files = files
        guard let index = files.firstIndex(of: file), !columns.isEmpty, !file.records.isEmpty else { return nil }
        let values = data.keyValues(index, 0)
        let isNamed = self.files[main].records.indices.contains { record in
            deletes.key.allSatisfy { value($0, main, record) == values[$0] }
        }
        return isNamed ? files : nil
    }
}
