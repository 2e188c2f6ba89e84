import Foundation
import TestSupport
import Testing

/// Lines that cannot be joined: refused by their place, never a crash and never a report that looks whole.
@Suite("Command: merge refuses")
struct MergeLineTests {
    private let lines: [String]
    private let folder: Folder

    init() throws {
        folder = try Folder()
        let bundle = Binary.repository.appending(path: "Conformance/cases/V4/CP402/fail-code-empty/bundle").path
        let result = try Binary.run(["check", "--stream"], input: bundle + "\n")
        lines = result.output.split(separator: "\n").map(String.init)
    }

    private func merge(_ lines: [String], _ options: String...) throws -> Binary.Result {
        let file = try folder.file("lines", Array((lines.joined(separator: "\n") + "\n").utf8))
        return try Binary.run(["merge", file, "--lang", "en"] + options)
    }

    /// Merges the first line changed, behind the whole lines.
    private func refused(_ old: String, _ new: String, says text: String) throws {
        let changed = lines[0].replacing(old, with: new)
        #expect(changed != lines[0], "\(old) stands in the line")
        let result = try merge(lines + [changed])
        #expect(result.status == 2 && result.output.isEmpty, "\(new): \(result)")
        #expect(result.errors.contains("lines:\(lines.count + 1): "), "\(result.errors)")
        #expect(result.errors.contains(text), "\(result.errors)")
    }

    @Test("what they are is told, with the line") func kinds() throws {
        #expect(try lines.count == 2 && merge(lines).status == 1)
        try refused(#""files": ["#, #""files": [["#, says: "cannot be read as a line")
        try refused(#""records": "#, #""records": "x", "was": "#, says: "files[0].records")
        try refused("cpcheck-stream", "cpcheck-report", says: "is no line of check --stream: cpcheck-report")
        try refused(#""formatVersion": "1."#, #""formatVersion": "2."#, says: "cpcheck-stream 2.")
        try refused(#""version": ""#, #""version": "9"#, says: "was written by cpcheck 9")
        try refused(#""ruleset": "20"#, #""ruleset": "19"#, says: "rule set 19")
        try refused(#""custom": false"#, #""custom": true, "digest": "00""#, says: "another standard")
        try refused(#""maxPlaces": 10"#, #""maxPlaces": 11"#, says: "--max-places")
        try refused(#""month": "202504""#, #""month": "202505""#, says: "two different lines")
    }

    @Test("lines that are missing are missed") func missing() throws {
        for line in lines {
            let result = try merge([line])
            #expect(result.status == 2 && result.errors.contains("missing"), "\(result)")
        }
    }

    @Test("no lines at all: nothing was checked") func nothing() throws {
        #expect(try merge([]).status == 3)
        #expect(try Binary.run("merge", folder.path + "/none").status == 2)
        #expect(try Binary.run("merge", folder.path).status == 2)
        #expect(try Binary.run("merge").status == 2)
    }

    @Test("numbers that lead nowhere are refused") func references() throws {
        for (old, new) in [
            (#""members": [1"#, #""members": [99"#), (#""members": [1"#, #""members": [0"#), (#""no": 2"#, #""no": 7"#),
            (#""file": 1"#, #""file": -1"#), (#""count": 1,"#, #""count": 9223372036854775807,"#),
            (#""records": 1"#, #""records": -1"#), (#""severity": "error""#, #""severity": "worse""#),
        ] {
            let changed = lines[0].replacing(old, with: new)
            guard changed != lines[0] else { continue }
            let result = try merge([changed, lines[1]])
            #expect(result.status == 2, "\(new): \(result)")
        }
    }

    @Test("a line that was cut, mixed up or made up anywhere never crashes") func damage() throws {
        var generator = SeededGenerator(seed: 11)
        let bytes = Array(lines[0].utf8)
        for round in 0..<60 {
            var damaged = bytes
            switch round % 3 {
            case 0: damaged.removeLast(Int.random(in: 1..<bytes.count, using: &generator))
            case 1:
                // A digit becomes another: numbers of files, counts, bits.
                let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
                for _ in 0..<3 {
                    damaged[digits.randomElement(using: &generator)!] = UInt8.random(in: 0x30...0x39, using: &generator)
                }
            default:
                damaged[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
                    in: 0x20...0x7E, using: &generator)
            }
            let result = try merge([String(decoding: damaged, as: UTF8.self), lines[1]])
            #expect(
                [0, 1, 2, 3].contains(result.status), "\(result.status): \(String(decoding: damaged, as: UTF8.self))")
        }
    }

    @Test("another standard has to be given to merge too") func standard() throws {
        let text = try Binary.run("standard", "--format", "json").output
        let file = try folder.file(
            "standard.json", Array(text.replacing(#""title": "4.1版""#, with: #""title": "4.1版の案""#).utf8))
        let bundle = Binary.repository.appending(path: "Fixtures/v4/actuals").path
        let own = try Binary.run(["check", "--stream", "--standard", file], input: bundle + "\n").output
        let ownLines = own.split(separator: "\n").map(String.init)
        #expect(try merge(ownLines).status == 2)
        let merged = try merge(ownLines, "--standard", file, "--format", "json")
        #expect(merged.status == 0 && merged.output.contains(#""custom": true"#), "\(merged)")
    }
}
