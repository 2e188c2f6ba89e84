package import BundleChecker
import ByteSources
import CarePlanStandard
import PlainReference
import TestSupport

extension FuzzTarget {
    /// The records and fields of one file: the fast path finds what the plain one finds, wherever reads end and on
    /// however many threads.
    package static let scan = FuzzTarget(
        "scan", longest: 4096,
        mutate: { input, random in
            var scan = ScanInput(input)
            if random.below(4) == 0 { scan.number = random.below(1 << 16) }
            let columns = scan.kind.columns(in: scan.edition)
            scan.bytes = RecordMutator(columns: columns, edition: scan.edition).mutated(scan.bytes, &random)
            return scan.input
        },
        broken: { broken(ScanInput($0)) })

    private static func broken(_ scan: ScanInput) -> String? {
        let source = MemorySource(name: scan.name, bytes: scan.bytes)
        func check(_ source: any ByteSource, _ choose: (inout CheckOptions) -> Void = { _ in }) -> Report {
            var options = CheckOptions()
            options.maxPlaces = PlainCheck.places
            options.rowHashBits = 8
            choose(&options)
            return Checker(options: options).check(BundleInput(sources: [source]))
        }
        func limit(_ options: inout CheckOptions) {
            switch scan.number >> 4 & 7 {
            case 0: options.limits.record = 150
            case 1: options.limits.field = 12
            case 2: options.limits.rowsTracked = 3
            case 3: options.limits.record = 1 + scan.number >> 8
            default: break
            }
        }
        let report = check(source)
        if let broken = ReportPromises(report, sources: [source]).broken { return broken }
        if let edition = report.files[0].edition, let kind = report.files[0].kind.flatMap(Standard.current.kind),
            case .different(let how) = PlainCheck(kind, edition: edition, path: report.files[0].path).compare(
                report, scan.bytes)
        {
            return how
        }
        switch scan.number & 3 {
        case 0:
            let sizes = [1 + scan.number >> 4 & 63, 1 + scan.number >> 10]
            let chopped = ChoppedSource(name: scan.name, bytes: scan.bytes, sizes: sizes)
            return difference(report, check(chopped), "reads of \(sizes) bytes")
        case 1:
            let chopped = ChoppedSource(
                name: scan.name, bytes: scan.bytes, sizes: [1 + scan.number >> 4], tellsSize: false)
            var whole = report
            whole.files[0].bytes = nil
            return difference(whole, check(chopped), "reads of \(1 + scan.number >> 4) bytes, size unknown")
        case 2:
            let block = 30 + scan.number >> 7
            let split = check(source) {
                limit(&$0)
                $0.jobs = 3
                $0.splitSize = 0
                $0.splitBlock = block
            }
            return difference(check(source, limit), split, "blocks of \(block) bytes")
        default:
            let limited = check(source, limit)
            return ReportPromises(limited, sources: [source]).broken
                ?? difference(
                    limited, check(ChoppedSource(name: scan.name, bytes: scan.bytes, sizes: [7]), limit), "limits")
        }
    }

    /// What two reports of the same bytes differ in.
    package static func difference(_ one: Report, _ other: Report, _ how: String) -> String? {
        guard one != other else { return nil }
        let lines = (one.lines, other.lines)
        if lines.0 != lines.1 { return "\(how): \(lines.1), due \(lines.0)" }
        if one.files != other.files { return "\(how): files \(other.files), due \(one.files)" }
        if one.findings != other.findings {
            let first = Swift.zip(one.findings, other.findings).first { $0 != $1 }
            return "\(how): \(first.map { "\($1), due \($0)" } ?? "")"
        }
        return
            "\(how): \(other.diagnoses) \(other.units) \(other.counts), due \(one.diagnoses) \(one.units) \(one.counts)"
    }
}
