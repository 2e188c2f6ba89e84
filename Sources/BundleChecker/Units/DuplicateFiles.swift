import ByteSources
import CarePlanStandard

/// Tells second files of a kind in one group apart: equal copies (CP113) and different files (CP112).
final class DuplicateFiles {
    private let areEqual: (_ a: Int, _ b: Int) -> Bool?
    private let order: [Int]
    private(set) var findings: [Finding] = []
    /// Files that are equal to another one: counted once, not checked again.
    private(set) var copies: Set<Int> = []
    /// Second files of a name, equal or not.
    private(set) var seconds: Set<Int> = []
    /// Second files of which cannot be told whether they are equal to another one.
    private(set) var undecided: Set<Int> = []

    /// - Parameter areEqual: whether two files hold the same bytes; nil where that cannot be told.
    init(order: [Int], areEqual: @escaping (_ a: Int, _ b: Int) -> Bool?) {
        self.areEqual = areEqual
        self.order = order
    }

    /// The files that take part in their unit, and those that do not.
    func split(_ files: [UnitFile]) -> (kept: [UnitFile], dropped: [UnitFile]) {
        // Nearly always each file is of another kind.
        if Set(files.map(\.kind.id)).count == files.count { return (files, []) }
        var bySlot: [UnitFile.Slot: [UnitFile]] = [:]
        for file in files { bySlot[file.slot, default: []].append(file) }
        var dropped: [UnitFile] = []
        for group in bySlot.values where group.count > 1 {
            let sorted = group.sorted { (isMarked($0), order[$0.index]) < (isMarked($1), order[$1.index]) }
            var different = [sorted[0]]
            for file in sorted.dropFirst() {
                dropped.append(file)
                seconds.insert(file.index)
                var isUndecided = false
                let original = different.first { other in
                    let answer = areEqual(other.index, file.index)
                    isUndecided = isUndecided || answer == nil
                    return answer == true
                }
                if let original {
                    copies.insert(file.index)
                    findings.append(
                        Finding(
                            rule: "CP113", severity: RuleNumber(113).severity, file: file.index, edition: file.edition,
                            kind: file.kind.id, related: [Finding.Related(file: original.index, role: "original")],
                            arguments: [Finding.NamedArgument("original", .text(Self.shown(original)))]))
                } else if isUndecided {
                    undecided.insert(file.index)
                } else {
                    different.append(file)
                }
            }
            if different.count > 1 { reportDifferent(different) }
        }
        let gone = Set(dropped.map(\.index))
        return (files.filter { !gone.contains($0.index) }, dropped.sorted { order[$0.index] < order[$1.index] })
    }

    /// The name where every part of it may be shown, else its prefix.
    private static func shown(_ file: UnitFile) -> String {
        let name = file.name
        return name.isMalformed || !name.parts.values.allSatisfy(\.isLegal) ? file.kind.id : name.canonical
    }

    private func isMarked(_ file: UnitFile) -> Int { file.name.isAltered ? 1 : 0 }

    private func reportDifferent(_ files: [UnitFile]) {
        let sorted = files.sorted { order[$0.index] < order[$1.index] }
        findings.append(
            Finding(
                rule: "CP112", severity: RuleNumber(112).severity, file: sorted[0].index, edition: sorted[0].edition,
                kind: sorted[0].kind.id,
                related: sorted.dropFirst().map { Finding.Related(file: $0.index, role: "duplicate") },
                arguments: [Finding.NamedArgument("kind", .text(sorted[0].kind.id))]))
    }
}

/// Compares two sources byte for byte, a piece at a time.
enum SameBytes {
    /// False where one of them cannot be read.
    static func areEqual(_ a: (any ByteSource)?, _ b: (any ByteSource)?) -> Bool {
        guard let a, let b else { return false }
        if let p = a.byteCount, let q = b.byteCount, p != q { return false }
        return (try? compare(a, b)) ?? false
    }

    static func compare(_ a: any ByteSource, _ b: any ByteSource) throws(SourceFailure) -> Bool {
        let x = PieceReader(try a.open())
        let y = PieceReader(try b.open())
        while true {
            let left = try x.next()
            let right = try y.next()
            if left != right { return false }
            if left.isEmpty { return true }
        }
    }
}

/// Reads whole pieces, so that two sources can be compared although they read at their own pace.
struct PieceReader {
    private let reader: any ByteReader
    private static let size = 1 << 16

    init(_ reader: any ByteReader) { self.reader = reader }

    func next() throws(SourceFailure) -> [UInt8] {
        try reader.readFully(Self.size)
    }
}
