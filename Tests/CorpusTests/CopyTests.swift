import BundleChecker
import BundleTools
import ByteSources
import CarePlanStandard
import Foundation
import MS932
import TestSupport
import Testing

/// Copies of the corpus's bundles. Scripts/run-corpus-copies.py does the same with the command for every case.
@Suite("Corpus: anonymized and mended copies")
struct CopyTests {
    private static func sample(_ group: String) -> [CorpusCase] {
        Corpus.sample(of: group, every: 20, from: group.utf8.reduce(0) { $0 + Int($1) }).filter(\.isPlain)
    }

    private func key(_ name: String) -> SecretKey {
        var generator = SeededGenerator(seed: name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        return SecretKey(using: &generator)
    }

    @Test("an anonymized copy has the original's report", arguments: Corpus.groups)
    func alike(group: String) throws {
        for each in Self.sample(group) {
            let bundle = try Bundle(of: each)
            let made = Anonymizer(key: key(each.name)).copy(of: bundle.input)
            #expect(made.differences.isEmpty, "\(each.name): \(made.differences)")
        }
    }

    @Test(
        "whatever the key, the first copy has the original's report",
        arguments: ["V4/CP105/fail-two-units-with-seven-digits"])
    func everyKey(name: String) throws {
        let each = try #require(Corpus.cases.first { $0.name == name })
        let bundle = try Bundle(of: each)
        for number in 1...TestSize.of(12, full: 60) {
            let made = Anonymizer(key: key("\(name) \(number)"), mostTries: 1).copy(of: bundle.input)
            #expect(made.differences.isEmpty, "\(number): \(made.differences)")
        }
    }

    @Test("where a key may spoil the encoding's only witness, another is taken") func otherKeys() throws {
        let each = try #require(Corpus.cases.first { $0.name == "V4/CP301/fail-euc-jp-kanji-only" })
        let bundle = try Bundle(of: each)
        let keys = (1...40).map { key("\(each.name) \($0)") }
        #expect(keys.contains { !Anonymizer(key: $0, mostTries: 1).copy(of: bundle.input).differences.isEmpty })
        #expect(keys.allSatisfy { Anonymizer(key: $0).copy(of: bundle.input).differences.isEmpty })
    }

    @Test("an anonymized copy holds no value of a person", arguments: ["V3/conforming", "V4/conforming", "V4/CP401"])
    func privacy(group: String) throws {
        for each in Corpus.runnable(of: group).prefix(12) {
            let bundle = try Bundle(of: each)
            let report = bundle.check()
            let made = Anonymizer(key: key(each.name)).copy(of: bundle.input)
            var copy: [UInt8] = []
            for file in made.copy.files { copy += file.path.relative + [0x0A] + (try file.allBytes()) + [0x0A] }
            let haystack = Haystack(MS932.decode(copy) + String(decoding: copy, as: UTF8.self))
            for value in try PersonValues(bundle.input, report).values {
                #expect(!haystack.holds(value), "\(each.name): \(value)")
            }
        }
    }

    @Test("a mended copy is mended, once and for all", arguments: Corpus.groups)
    func mended(group: String) throws {
        let gone: Set<String> = ["CP302", "CP306", "CP314", "CP315"]
        for each in Self.sample(group) {
            let bundle = try Bundle(of: each)
            let fixed = Fixer().copy(of: bundle.input)
            let isHeld =
                fixed.changes.contains { !$0.obstacles.isEmpty }
                || fixed.before.findings.contains { ["CP307", "CP310", "CP902", "CP101"].contains($0.rule) }
            if !isHeld {
                #expect(!fixed.after.findings.contains { gone.contains($0.rule) }, "\(each.name)")
            }
            let again = Fixer().copy(of: fixed.copy.input)
            let isQuiet = again.changes.allSatisfy { $0.changes.isEmpty }
            #expect(isQuiet, "\(each.name)")
            let (first, second) = (try Self.contents(fixed.copy), try Self.contents(again.copy))
            #expect(first == second, "\(each.name)")
        }
    }

    @Test("a mended copy of what has no fault is the original", arguments: ["V3/conforming", "V4/conforming"])
    func untouched(group: String) throws {
        for each in Corpus.runnable(of: group) where each.findings.isEmpty && each.isPlain {
            let bundle = try Bundle(of: each)
            let fixed = Fixer(restoresZeros: true).copy(of: bundle.input)
            #expect(fixed.changes.isEmpty, "\(each.name)")
            for (copy, original) in zip(fixed.copy.files, bundle.input.sources.sorted { $0.path < $1.path }) {
                #expect(copy.path.relative == original.path.relative)
                #expect(try copy.allBytes() == original.allBytes(), "\(each.name)")
            }
        }
    }

    private static func contents(_ copy: BundleCopy) throws -> [[UInt8]: [UInt8]] {
        try Dictionary(uniqueKeysWithValues: copy.files.map { ($0.path.relative, try $0.allBytes()) })
    }
}

/// The numbers, names and texts of a bundle's records of four bytes and more: what must not stand in a copy.
private struct PersonValues {
    private(set) var values: Set<String> = []

    init(_ input: BundleInput, _ report: Report) throws {
        let sources = input.sources.sorted { $0.path < $1.path }
        for (source, file) in zip(sources, report.files) {
            guard let kind = Standard.current.kind(file.kind ?? ""), !kind.isImage, file.encoding == "MS932" else {
                continue
            }
            let columns = kind.columns(in: file.edition ?? "")
            for record in Records(try source.allBytes()).records where record.fields.count == columns.count {
                for (column, field) in zip(columns, record.fields) where Self.isPersonal(column) {
                    let bytes = Array(Records.content(field))
                    let value = MS932.decode(bytes)
                    let hasLetters = value.unicodeScalars.contains {
                        $0.properties.isAlphabetic || ("0"..."9").contains($0)
                    }
                    let isNone = Set(value).count == 1 && ["0", "9"].contains(value.prefix(1))
                    if bytes.count >= 4, hasLetters, !isNone { values.insert(value) }
                }
            }
        }
    }

    private static func isPersonal(_ column: Column) -> Bool {
        switch column.format {
        case .insurer, .insured, .office, .officeOrAllNine, .postalCode, .phone, .text: true
        case .date: column.role == .birthDate
        default: false
        }
    }
}
