import ByteSources
import CarePlanStandard

/// The edition by the first record's column count and CSVバージョン, for a name that tells none (UP1KYO.csv).
enum ContentEdition {
    static func of(
        _ source: any ByteSource, _ kind: FileKind, _ standard: Standard, _ limits: CheckOptions.Limits
    ) -> String {
        let last = kind.editions.last ?? ""
        guard kind.editions.count > 1 else { return last }
        return (try? look(source, kind, standard, limits)) ?? last
    }

    private static func look(
        _ source: any ByteSource, _ kind: FileKind, _ standard: Standard, _ limits: CheckOptions.Limits
    ) throws(SourceFailure) -> String? {
        let scanner = try FileText(source).scanner(limits)
        // A header row tells nothing: the second record may.
        for _ in 0..<2 {
            guard case .record = try scanner.advance() else { return nil }
            let value = scanner.content(0)
            if let version = standard.csvVersion(value.ascii ?? ""), kind.editions.contains(version.edition) {
                return version.edition
            }
            let byCount = kind.editions.filter { kind.columns(in: $0).count == scanner.fieldCount }
            if byCount.count == 1 { return byCount[0] }
        }
        return nil
    }
}
