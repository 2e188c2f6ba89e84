import BundleChecker
import ByteSources
import CarePlanStandard
import Foundation
import MS932
import TestSupport
import Testing

@testable import BundleTools

@Suite("Fix")
struct FixerTests {
    private let clean = Made.file([Made.actuals(), Made.actuals(day: 2)])

    private func fix(_ bytes: [UInt8], name: String = Made.actualsName, zeros: Bool = false) -> FixedBundle {
        Fixer(restoresZeros: zeros).copy(of: BundleInput(sources: [MemorySource(name: name, bytes: bytes)]))
    }

    private func changes(_ fixed: FixedBundle) -> [FixChange: Int] { fixed.changes.first?.changes ?? [:] }

    @Test("what is well stays byte for byte, and nothing is told") func clean_() throws {
        let fixed = fix(clean)
        #expect(try fixed.copy.files[0].allBytes() == clean && fixed.changes.isEmpty)
    }

    @Test("what a system or an editor added or left out") func forms() throws {
        let line = Made.actuals().ms932
        let second = Made.actuals(day: 2).ms932
        let cases: [([UInt8], [FixChange: Int])] = [
            (line + [0x0A] + second + [0x0A], [.lineEnds: 2]),
            (line + [0x0D] + second + [0x0D, 0x0A], [.lineEnds: 1]),
            (line + [0x0D, 0x0A] + second, [.finalLineEnd: 1]),
            (clean + [0x1A], [.endOfFileCharacter: 1]),
            (line + [0x0D, 0x0A] + second + [0x1A], [.finalLineEnd: 1, .endOfFileCharacter: 1]),
            ([0x0D, 0x0A] + clean + [0x20, 0x0D, 0x0A, 0x81, 0x40, 0x0A], [.blankLines: 3]),
            ([0xEF, 0xBB, 0xBF] + clean, [.byteOrderMark: 1]),
        ]
        for (bytes, expected) in cases {
            let fixed = fix(bytes)
            #expect(try fixed.copy.files[0].allBytes() == clean, "\(expected)")
            #expect(changes(fixed) == expected)
            #expect(fixed.after.findings.map(\.rule) == fix(clean).before.findings.map(\.rule))
        }
    }

    @Test("other encodings, each character in its place", arguments: ["UTF-8", "UTF-8 BOM", "UTF-16LE", "EUC", "JIS"])
    func encodings(name: String) throws {
        let text = Made.actuals() + "\r\n" + Made.actuals(day: 2) + "\r\n"
        let bytes: [UInt8]
        switch name {
        case "UTF-8": bytes = Array(text.utf8)
        case "UTF-8 BOM": bytes = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case "UTF-16LE": bytes = [0xFF, 0xFE] + Array(text.data(using: .utf16LittleEndian) ?? Data())
        case "EUC": bytes = text.eucJP
        default: bytes = Array(text.data(using: .iso2022JP) ?? Data())
        }
        let fixed = fix(bytes)
        #expect(try fixed.copy.files[0].allBytes() == clean)
        #expect(changes(fixed)[.encoding] == 1 && fixed.changes[0].encoding != nil)
    }

    @Test("a character that MS932 lacks keeps the encoding, and all else of the file") func unencodable() throws {
        let bytes = Array((Made.actuals([7: "\"𠮷田\""]) + "\n").utf8)
        let fixed = fix(bytes)
        #expect(try fixed.copy.files[0].allBytes() == bytes)
        #expect(fixed.changes[0].obstacles == [.unencodable(1)] && changes(fixed).isEmpty)
    }

    @Test("quotes go round free text alone, where nothing else can be meant") func quotes() throws {
        let plain = Made.actuals([7: "計画　担当子", 21: "ソ表能"])
        let fixed = fix(Made.file([plain, Made.actuals(day: 2)]))
        #expect(try fixed.copy.files[0].allBytes() == clean)
        #expect(changes(fixed) == [.quotes: 2])
        // A quote inside, a broken last byte, a wrong number of columns: left alone.
        for line in [Made.actuals([7: "計\"画"]), Made.actuals([7: "計画"]) + ",", "計画,計画"] {
            #expect(try fix(Made.file([line])).copy.files[0].allBytes() == Made.file([line]), "\(line)")
        }
        let broken = Made.file([Made.actuals([7: "X"])]).flatMap { $0 == 0x58 ? [0x83] : [$0] }
        #expect(try fix(broken).copy.files[0].allBytes() == broken)
    }

    @Test("line breaks inside quotes stay what they are") func insideQuotes() throws {
        let bytes = Made.file([Made.actuals([7: "\"計\n画\r\""])])
        #expect(try fix(bytes).copy.files[0].allBytes() == bytes)
    }

    @Test("behind a quote that is never closed nothing is touched") func unclosed() throws {
        let bytes = Made.file([Made.actuals()]) + "202407,\"開いた\n\n".ms932
        let fixed = fix(bytes)
        #expect(try fixed.copy.files[0].allBytes() == bytes)
    }

    @Test("a file of nothing stays one") func empty() throws {
        for bytes: [UInt8] in [[], [0x0D, 0x0A, 0x0A], [0x1A], [0xEF, 0xBB, 0xBF]] {
            #expect(try fix(bytes).copy.files[0].allBytes() == bytes)
        }
    }

    @Test("zeros come back only when asked for, and only where the length is fixed") func zeros() throws {
        let lines = [
            Made.actuals([2: "90010", 3: "100011", 12: "900"]), Made.actuals(day: 2, [2: "90010", 3: "100012"]),
        ]
        let whole = [
            Made.actuals([2: "090010", 3: "0000100011", 12: "0900"]),
            Made.actuals(day: 2, [2: "090010", 3: "0000100012"]),
        ]
        #expect(try fix(Made.file(lines)).copy.files[0].allBytes() == Made.file(lines))
        let fixed = fix(Made.file(lines), zeros: true)
        #expect(!fixed.after.findings.contains { $0.rule == "CP801" })
        let restored = try fixed.copy.files[0].allBytes()
        // The second row's time was whole: a column in which a value begins with 0 lost none.
        let kept = [Made.actuals([2: "090010", 3: "0000100011", 12: "900"]), whole[1]]
        #expect(restored == Made.file(kept))
        #expect(changes(fixed) == [.leadingZeros: 4])
    }

    @Test("a copy mark goes where its name is free") func names() throws {
        let marked = Made.actualsName.replacingOccurrences(of: ".CSV", with: " (1).CSV")
        let alone = fix(clean, name: marked)
        #expect(alone.copy.files[0].path.name == Array(Made.actualsName.utf8))
        #expect(alone.changes[0].newName == Made.actualsName && alone.after.verdict == .conforming)
        let both = Fixer().copy(
            of: BundleInput(sources: [
                MemorySource(name: Made.actualsName, bytes: clean),
                MemorySource(name: marked, bytes: Made.file([Made.actuals(day: 3)])),
            ]))
        #expect(Set(both.copy.files.map { $0.path.name }) == [Array(Made.actualsName.utf8), Array(marked.utf8)])
        #expect(both.changes[0].obstacles == [.nameTaken])
        let second = marked.replacingOccurrences(of: "(1)", with: "(2)")
        let two = Fixer().copy(
            of: BundleInput(sources: [marked, second].map { MemorySource(name: $0, bytes: clean) }))
        #expect(Set(two.copy.files.map { $0.path.name }).count == 2)
    }

    @Test("a second run changes nothing", arguments: 1...60 as ClosedRange<UInt64>)
    func idempotent(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces: [[UInt8]] = [
            [0x0D, 0x0A], [0x0A], [0x0D], [0x1A], [0x20], [0x22], [0x2C], [0x83], Made.actuals().ms932,
            Made.actuals([7: "計画"]).ms932, [0xEF, 0xBB, 0xBF], Made.actuals([3: "100011"]).ms932, [0x81, 0x40],
        ]
        let bytes = (0..<generator.below(12)).flatMap { _ in pieces[generator.below(pieces.count)] }
        let once = try fix(bytes, zeros: true).copy.files[0].allBytes()
        let again = fix(once, zeros: true)
        #expect(try again.copy.files[0].allBytes() == once, "\(bytes)")
    }

    @Test("a file over a limit is copied as it is") func limits() throws {
        var options = CheckOptions()
        options.limits.record = 4096
        let bytes = Made.actuals().ms932 + [0x0A] + String(repeating: "a", count: 9000).ms932
        let input = BundleInput(sources: [MemorySource(name: Made.actualsName, bytes: bytes)])
        let fixed = Fixer(options: options).copy(of: input)
        #expect(try fixed.copy.files[0].allBytes() == bytes)
    }
}
