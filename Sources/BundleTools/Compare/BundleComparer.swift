package import BundleChecker
package import ByteSources
package import CarePlanStandard

/// Compares what was planned with what was done, or one export with a later one.
///
/// Files are read once, one after the other; people are interned and rows added up, so that memory follows the number of
/// people and services, not that of rows.
package struct BundleComparer {
    package var standard: Standard
    package var limits = CheckOptions.Limits()
    /// Shows parts of paths that are no legal names.
    package var showPaths = false
    /// Plans are held against plans and results against results, whatever else there is.
    package var onlyExports = false

    package init(standard: Standard = .current) { self.standard = standard }

    /// - Parameters:
    ///   - first: the plans, or the older export; alone, it holds both sides.
    ///   - second: the results, or the newer export.
    package func compare(_ first: BundleInput, _ second: BundleInput? = nil) -> Comparison {
        let plans = [first, second].compactMap { $0 }.map {
            BundlePlan($0, standard: standard, options: CheckOptions())
        }
        let sources = ComparisonSources(plans, showPaths: showPaths, onlyExports: onlyExports)
        var comparison = Comparison(mode: sources.mode, left: .init(), right: .init(), setAside: sources.setAside)
        var ledger = ServiceLedger()
        comparison.left.files = sources.left.map { read($0, of: plans, .left, into: &ledger, &comparison) }
        comparison.right.files = sources.right.map { read($0, of: plans, .right, into: &ledger, &comparison) }
        ServiceComparison(ledger: ledger, standard: standard).fill(&comparison)
        for plan in plans where !plan.inputFindings.isEmpty {
            let paths = plan.shownPaths(showPaths: showPaths)
            let unreadable = plan.inputFindings.compactMap(\.file).map {
                SetAsideFile(path: paths[$0], reason: .unreadable)
            }
            comparison.setAside += unreadable.filter { !comparison.setAside.contains($0) }
        }
        return comparison
    }

    private func read(
        _ item: ComparisonSources.Item, of plans: [BundlePlan], _ side: ServiceLedger.Side,
        into ledger: inout ServiceLedger, _ comparison: inout Comparison
    ) -> ComparedFile {
        let name = item.file.name
        let files = ledger.sources.count { $0.side == side }
        ledger.sources.append(
            .init(
                side: side, isResult: item.isResult, sender: name.legal(.sender), senderType: name.legal(.senderType),
                receiver: name.legal(.receiver), receiverType: name.legal(.receiverType), timestamp: item.timestamp,
                file: files))
        var file = ComparedFile(path: item.path, kind: item.file.kind.id, edition: item.file.edition)
        guard let source = plans[item.input].entries[item.file.index].source else { return file }
        do throws(SourceFailure) {
            let reader = try RecordReader(
                source, kind: item.file.kind, edition: item.file.edition, standard: standard, limits: limits)
            file.edition = reader.layout.edition
            guard let columns = ServiceColumns(reader.layout) else { return file }
            while let record = try reader.next() {
                file.records += 1
                if let row = ServiceRow(record, columns) {
                    ledger.add(row, record: record.number)
                } else {
                    file.note(unusable: record.number)
                }
            }
            file.records += reader.passedOver
            file.unusableRecords += reader.passedOver
        } catch {
            file.isCut = true
        }
        return file
    }
}

extension ComparedFile {
    fileprivate mutating func note(unusable record: Int) {
        unusableRecords += 1
        if unusablePlaces.count < Self.mostPlaces { unusablePlaces.append(record) }
    }
}
