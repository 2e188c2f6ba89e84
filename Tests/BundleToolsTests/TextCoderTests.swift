import BundleChecker
import Foundation
import MS932
import TestSupport
import Testing

@testable import BundleTools

@Suite("Anonymize: encodings")
struct TextCoderTests {
    static func characters(_ bytes: [UInt8], _ encoding: TextEncoding) -> [TextCoder.Character] {
        var coder = TextCoder(encoding)
        return coder.characters(of: bytes)
    }

    static let samples: [(TextEncoding, [UInt8])] = {
        let text = "利用者ﾀﾛｳ、Ａ１ア亜弌熙z9"
        let data = { (encoding: String.Encoding) in Array(text.data(using: encoding) ?? Data()) }
        return [
            (.ms932, text.ms932), (.utf8, Array(text.utf8)), (.utf16LittleEndian, data(.utf16LittleEndian)),
            (.utf16BigEndian, data(.utf16BigEndian)), (.eucJP, data(.japaneseEUC)), (.iso2022JP, data(.iso2022JP)),
        ].filter { !$0.1.isEmpty }
    }()

    @Test("a code comes back as the bytes it was read from", arguments: samples.map(\.0))
    func roundTrip(encoding: TextEncoding) throws {
        let bytes = try #require(Self.samples.first { $0.0 == encoding }).1
        var coder = TextCoder(encoding)
        let characters = coder.characters(of: bytes)
        #expect(characters.flatMap { Array(bytes[$0.bytes]) } == bytes)
        #expect(characters.count { $0.code != 0 } >= 14)
        for character in characters where character.code != 0 {
            let old = bytes[character.bytes]
            #expect(coder.bytes(of: character.code, inPlaceOf: old) == Array(old))
        }
    }

    @Test("every character of a group is as long as the others, in every encoding that has it") func lengths() {
        let groups = CharacterGroups.all
        for members in groups.members {
            var lengths: Set<Int> = []
            for code in members {
                let bytes = ValueDisguise.bytes(of: [code])
                let character = MS932.character(in: bytes, at: 0)
                lengths.insert(bytes.count * 10 + (character.scalar.map { UTF8.width($0) } ?? 0))
            }
            #expect(lengths.count == 1, "\(members.first ?? 0)")
        }
    }

    @Test("what MS932 lacks has no code and stays") func lacking() {
        let characters = Self.characters(Array("𠮷é鷗".utf8), .utf8)
        #expect(characters.map(\.code) == [0, 0, 0])
    }
}
