import BundleChecker
import ByteSources
import CarePlanStandard
import MS932
import TestSupport
import Testing

@testable import BundleTools

@Suite("Anonymize: bundles")
struct AnonymizerTests {
    private func anonymizer(_ seed: UInt64 = 31, _ options: CheckOptions = CheckOptions()) -> Anonymizer {
        var generator = SeededGenerator(seed: seed)
        return Anonymizer(key: SecretKey(using: &generator), options: options)
    }

    private func source(_ path: String, _ bytes: [UInt8]) -> MemorySource {
        MemorySource(path: SourcePath(root: Array("in".utf8), relative: Array(path.utf8)), bytes: bytes)
    }

    private func names(_ made: AnonymizedBundle) -> [String] {
        made.copy.files.map { String(decoding: $0.path.relative, as: UTF8.self) }
    }

    private static let people = [
        Made.actuals(), Made.actuals(day: 2), Made.actuals([3: "H123456789", 7: "\"佐藤　花子\""]),
        Made.actuals([3: "12345", 17: "あ", 25: "佐藤"]), Made.actuals(day: 9).replacingLast(",", with: ""), "",
    ]

    @Test("another key, another copy; the same key, the same copy") func keys() throws {
        let input = BundleInput(sources: [Made.actualsFile(Self.people)])
        let copies = try [1, 1, 2].map { try anonymizer($0).copy(of: input).copy.files[0].allBytes() }
        #expect(copies[0] == copies[1] && copies[0] != copies[2])
    }

    @Test("numbers of any length in a file of an unknown kind are replaced", arguments: [5, 19, 20, 40, 400])
    func longNumbers(digits: Int) throws {
        let number = String(repeating: "9", count: digits - 1) + "1"
        let original = Array("a,\(number)\r\n".utf8)
        let made = anonymizer().copy(of: BundleInput(sources: [source("yamada.csv", original)]))
        let copy = try made.copy.files[0].allBytes()
        #expect(copy.count == original.count && made.differences.isEmpty)
        // A short number may be a code: it stays.
        #expect(String(decoding: copy, as: UTF8.self).contains(number) == (digits <= 5))
    }

    @Test("only values change: separators, codes, dates and lengths stay") func bytes() throws {
        let original = Made.file(Self.people)
        let made = anonymizer().copy(of: BundleInput(sources: [Made.actualsFile(Self.people)]))
        let copy = try made.copy.files[0].allBytes()
        #expect(made.differences.isEmpty && copy.count == original.count)
        let old = original.split(separator: 0x0A, omittingEmptySubsequences: false)
        let new = copy.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(old.count == new.count)
        for (a, b) in zip(old, new) {
            let x = a.split(separator: 0x2C, omittingEmptySubsequences: false)
            let y = b.split(separator: 0x2C, omittingEmptySubsequences: false)
            #expect(x.map(\.count) == y.map(\.count))
            guard x.count == 25 else { continue }
            for index in [0, 3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 22] { #expect(x[index] == y[index]) }
            for index in [1, 2, 5, 6, 19, 20] { #expect(x[index] != y[index], "No.\(index + 1)") }
        }
        #expect(made.counts.numbers > 0 && made.counts.texts > 0)
    }

    @Test("a person is the same in all files, in any encoding and width") func consistency() throws {
        let second = Made.actualsName.replacing("20250503101530", with: "20250503101531")
        let utf8 = Array((Made.actuals() + "\r\n").utf8)
        let made = anonymizer().copy(
            of: BundleInput(sources: [
                Made.actualsFile([Made.actuals()]), MemorySource(name: second, bytes: utf8),
            ]))
        let first = MS932.decode(try made.copy.files[0].allBytes())
        #expect(first == String(decoding: try made.copy.files[1].allBytes(), as: UTF8.self))
        // The sender of the name is the office of the record.
        let fields = first.split(separator: ",", omittingEmptySubsequences: false)
        #expect(names(made)[0].contains("_\(fields[19])_") && fields[19] != "1399902012")
    }

    @Test("attachments and images give way to small ones of their kind") func attachments() throws {
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + Array(repeating: 0x41, count: 100_000)
        let pdf = Array("%PDF-1.7 山田太郎".utf8)
        let input = BundleInput(sources: [
            source("a/写真.jpg", jpeg), source("b/写真.jpg", jpeg), source("計画.pdf", pdf),
            source("memo.txt", Array("山田太郎".utf8)), source("none.txt", []),
        ])
        let made = anonymizer().copy(of: input)
        #expect(made.standIns == 5 && made.differences.isEmpty)
        let bytes = try made.copy.files.map { try $0.allBytes() }
        #expect(bytes[0] == bytes[1] && bytes[0].starts(with: [0xFF, 0xD8, 0xFF]) && bytes[0].count < 200)
        #expect(bytes.contains { $0.starts(with: Array("%PDF".utf8)) && $0 != pdf })
        #expect(bytes.contains([]))
        for content in bytes { #expect(!String(decoding: content, as: UTF8.self).contains("山田")) }
        #expect(names(made).allSatisfy { !$0.contains("写真") && !$0.contains("計画") && !$0.contains("memo") })
    }

    @Test("folders keep their order where a finding hangs on it") func folders() {
        for seed in 40...UInt64(TestSize.of(44, full: 60)) {
            let sources = (1...7).map { source("担当\($0)/\(Made.actualsName)", Made.file([Made.actuals(day: $0)])) }
            let made = anonymizer(seed).copy(of: BundleInput(sources: sources))
            #expect(names(made) == names(made).sorted() && Set(names(made)).count == 7)
            #expect(made.differences.isEmpty)
        }
    }

    @Test("several PATHs never meet in the copy") func roots() {
        let sources = ["x/a", "y/a", "z"].enumerated().map { number, root in
            MemorySource(
                path: SourcePath(
                    root: Array(root.utf8), relative: Array(Made.actualsName.utf8), rootNumber: number),
                bytes: Made.file([Made.actuals(day: number + 1)]))
        }
        let made = anonymizer().copy(of: BundleInput(sources: sources))
        #expect(Set(names(made)).count == 3 && made.differences.isEmpty)
    }

    @Test("what is behind a limit is told by its kind of character only") func limits() throws {
        var options = CheckOptions()
        options.limits.record = 4096
        let long = "山田太郎abcXYZ123," + String(repeating: "氏名", count: 90_000)
        let lines = [Made.actuals(), long, Made.actuals([6: "佐藤", 10: "x"])]
        let made = anonymizer(31, options).copy(of: BundleInput(sources: [Made.actualsFile(lines)]))
        let copy = MS932.decode(try made.copy.files[0].allBytes())
        let counts = copy.split(separator: "\r\n").map(\.utf16.count)
        #expect(made.differences.isEmpty && counts == lines.map(\.utf16.count))
        #expect(copy.contains("亜亜亜亜aaaAAA000,亜亜") && !copy.contains("氏名") && !copy.contains("佐藤"))
        // What is behind it is a record like the others.
        #expect(copy.contains(",x,") && made.report.findings.contains { $0.rule == "CP406" })
    }

    @Test("records of too many fields, of tabs, of an open quote and header rows are replaced too")
    func oddRecords() throws {
        let lines = [
            ["被保険者番号,保険者番号,利用者氏名,山田太郎"], [Made.actuals([3: "0000100012"]).replacing(",", with: "\t")],
            [Made.actuals(), "\"山田太郎,0000100011,1234567890"], [(0..<5000).map { "山田\($0)" }.joined(separator: ",")],
            ["202407,990010,0000100011,山田太郎,0312345678,19350101"],
        ]
        for line in lines {
            let made = anonymizer().copy(of: BundleInput(sources: [Made.actualsFile(line)]))
            let copy = MS932.decode(try made.copy.files[0].allBytes())
            #expect(made.differences.isEmpty, "\(made.differences)")
            for value in ["山田", "0000100011", "0000100012", "1234567890", "0312345678", "19350101"] {
                #expect(!copy.contains(value), "\(value)")
            }
            if line[0].hasPrefix("被") { #expect(copy.hasPrefix("被保険者番号,保険者番号,")) }
        }
    }

    @Test("a file that cannot be read leaves the others alone") func unreadable() {
        let failing = FailingSource(
            name: "UPPLAN_202504_1399901014_43_1399902012_11_20250425200201.CSV", failure: .permissionDenied,
            failsOnOpening: true)
        let made = anonymizer().copy(of: BundleInput(sources: [failing, Made.actualsFile([Made.actuals()])]))
        #expect(made.copy.files.count == 2 && made.differences.isEmpty)
    }

    @Test("a ZIP that was not opened is said: the copy is not all of the bundle") func unopened() {
        let zip: [UInt8] = Array("PK".utf8) + [5, 6] + Array(repeating: 0, count: 18)
        let input = BundleInput(sources: [Made.actualsFile([Made.actuals()]), source("inner.zip", zip)])
        let made = anonymizer().copy(of: input)
        let summary = AnonymizeSummary(of: made, unread: 0, folder: "copy")
        #expect(summary.unopened == 1 && summary.standIns == 1 && summary.isIncomplete && summary.isAlike)
        // A picture is no archive.
        let picture = BundleInput(sources: [
            Made.actualsFile([Made.actuals()]), source("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0]),
        ])
        let other = AnonymizeSummary(of: anonymizer().copy(of: picture), unread: 0, folder: "copy")
        #expect(other.unopened == 0 && other.standIns == 1 && !other.isIncomplete)
    }

    @Test("random bytes under a name of the standard keep their report", arguments: 1...40 as ClosedRange<UInt64>)
    func randomBytes(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let frequent: [UInt8] = [0x22, 0x2C, 0x0D, 0x0A, 0x81, 0x40, 0xE3, 0x82, 0xA4, 0x30, 0x31, 0x1A, 0x20, 0x83]
        let bytes = (0..<generator.below(400)).map { _ in
            generator.below(3) == 0 ? UInt8(generator.below(256)) : frequent[generator.below(frequent.count)]
        }
        let input = BundleInput(sources: [MemorySource(name: Made.actualsName, bytes: bytes)])
        let made = anonymizer(seed).copy(of: input)
        #expect(made.differences.isEmpty, "\(bytes)")
    }
}

extension String {
    fileprivate func replacing(_ old: String, with new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }

    fileprivate func replacingLast(_ old: Character, with new: String) -> String {
        guard let index = lastIndex(of: old) else { return self }
        return replacingCharacters(index, new)
    }

    private func replacingCharacters(_ index: Index, _ new: String) -> String {
        String(self[..<index]) + new + String(self[self.index(after: index)...])
    }
}
