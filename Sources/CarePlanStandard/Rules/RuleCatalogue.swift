/// The rules of a rule set, found by id or by slug.
///
/// A rule is made when first asked for: looking one up makes no other.
package struct RuleCatalogue: Sendable {
    /// Name of the rule set the catalogue is; the first is 2026.1.
    package static let rulesetName = "2026.1"

    /// Rule set 2026.1
    package static let current = RuleCatalogue()

    /// Name of the rule set that this catalogue is.
    package let rulesetName: String
    /// The rules of a catalogue made of a list; nil for the built-in ones.
    private let made: [String: Rule]?

    private init() {
        rulesetName = Self.rulesetName
        made = nil
    }

    /// A catalogue of other rules than the built-in ones.
    package init(_ rules: [Rule], rulesetName: String) {
        self.rulesetName = rulesetName
        made = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// All rules, sorted by id.
    package var rules: [Rule] { made.map { $0.values.sorted { $0.id < $1.id } } ?? Self.all }

    /// The rule of an id as the catalogue prints it (`CP402`).
    /// - Complexity: O(1)
    package subscript(id: String) -> Rule? {
        if let made { return made[id] }
        guard id.utf8.count == 5, id.hasPrefix("CP") else { return nil }
        var number = 0
        for byte in id.utf8.dropFirst(2) {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return Self.rule(number)
    }

    /// The rule that a person names by id or slug, in any letter case and width: `cp402`, `ＣＰ４０２`.
    package func rule(named name: String) -> Rule? {
        let typed = Self.folded(name)
        return self[typed.uppercased()] ?? rules.first { $0.slug == typed }
    }

    /// The rule that a mistyped id or slug most likely meant; nil where nothing is near.
    ///
    /// An id may miss its letters (`402`), have a sign in it (`CP-402`) or one character wrong; a slug may have one
    /// character in four wrong, or be one part of the whole (`postal`).
    package func nearest(to name: String) -> Rule? {
        let typed = Self.folded(name)
        guard (2...40).contains(typed.count) else { return nil }
        return rule(named: typed) ?? nearestByID(typed) ?? nearestBySlug(typed)
    }

    private func nearestByID(_ typed: String) -> Rule? {
        var id = typed.filter { $0.isLetter || $0.isNumber }
        if id.allSatisfy(\.isNumber) { id = "cp" + id }
        guard id.contains(where: \.isNumber) else { return nil }
        return closest(to: id, within: 1) { $0.id.lowercased() }
    }

    private func nearestBySlug(_ typed: String) -> Rule? {
        let slug = String(typed.map { $0 == " " || $0 == "_" ? "-" : $0 })
        if let rule = closest(to: slug, within: max(1, slug.count / 4), key: \.slug) { return rule }
        return slug.count < 4 ? nil : rules.first { $0.slug.contains(slug) }
    }

    /// The first of the rules whose key is nearest, if it is near enough.
    private func closest(to typed: String, within limit: Int, key: (Rule) -> String) -> Rule? {
        let letters = Array(typed)
        var best: (rule: Rule, distance: Int)?
        for rule in rules {
            let distance = Self.distance(letters, Array(key(rule)))
            if distance <= limit, distance < best?.distance ?? .max { best = (rule, distance) }
        }
        return best?.rule
    }

    /// Lower case, half width, no blanks around.
    private static func folded(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
            case 0x3000: scalars.append(" ")
            default: scalars.append(scalar)
            }
        }
        var text = Substring(String(scalars).lowercased())
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// How many characters have to be put in, taken out or replaced.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let replaced = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
            }
        }
        return row[b.count]
    }
}

extension RuleCatalogue {
    private static let all: [Rule] = (100...999).compactMap(rule)

    /// The registry: the number of an id and its rule.
    private static func rule(_ number: Int) -> Rule? {
        switch number {
        // File names
        case 101: .cp101
        case 102: .cp102
        case 103: .cp103
        case 104: .cp104
        case 105: .cp105
        case 106: .cp106
        case 107: .cp107
        case 108: .cp108
        case 109: .cp109
        case 110: .cp110
        case 111: .cp111
        case 112: .cp112
        case 113: .cp113
        case 114: .cp114
        // Send units and folders
        case 201: .cp201
        case 202: .cp202
        case 203: .cp203
        case 204: .cp204
        case 205: .cp205
        case 206: .cp206
        case 207: .cp207
        case 208: .cp208
        case 209: .cp209
        case 210: .cp210
        case 211: .cp211
        case 212: .cp212
        case 213: .cp213
        case 214: .cp214
        case 215: .cp215
        case 216: .cp216
        case 217: .cp217
        // Bytes and records
        case 301: .cp301
        case 302: .cp302
        case 303: .cp303
        case 304: .cp304
        case 305: .cp305
        case 306: .cp306
        case 307: .cp307
        case 308: .cp308
        case 309: .cp309
        case 310: .cp310
        case 311: .cp311
        case 312: .cp312
        case 313: .cp313
        case 314: .cp314
        case 315: .cp315
        case 316: .cp316
        // Fields
        case 401: .cp401
        case 402: .cp402
        case 403: .cp403
        case 404: .cp404
        case 405: .cp405
        case 406: .cp406
        case 407: .cp407
        case 408: .cp408
        case 409: .cp409
        case 410: .cp410
        case 411: .cp411
        case 412: .cp412
        case 413: .cp413
        case 414: .cp414
        case 415: .cp415
        case 416: .cp416
        case 417: .cp417
        case 418: .cp418
        case 419: .cp419
        case 420: .cp420
        case 421: .cp421
        case 422: .cp422
        case 423: .cp423
        case 424: .cp424
        case 425: .cp425
        case 426: .cp426
        // Records of a file
        case 501: .cp501
        case 502: .cp502
        case 503: .cp503
        case 504: .cp504
        case 505: .cp505
        case 506: .cp506
        case 507: .cp507
        case 508: .cp508
        case 509: .cp509
        case 510: .cp510
        case 511: .cp511
        case 512: .cp512
        case 513: .cp513
        case 514: .cp514
        case 515: .cp515
        case 516: .cp516
        case 517: .cp517
        case 518: .cp518
        case 519: .cp519
        case 520: .cp520
        case 521: .cp521
        case 522: .cp522
        case 523: .cp523
        case 524: .cp524
        case 525: .cp525
        case 526: .cp526
        case 527: .cp527
        case 528: .cp528
        case 529: .cp529
        case 530: .cp530
        case 531: .cp531
        case 532: .cp532
        // Files of a unit
        case 601: .cp601
        case 602: .cp602
        case 603: .cp603
        case 604: .cp604
        case 605: .cp605
        case 606: .cp606
        case 607: .cp607
        case 608: .cp608
        case 609: .cp609
        case 610: .cp610
        // Sums of table 7
        case 701: .cp701
        case 702: .cp702
        case 703: .cp703
        case 704: .cp704
        case 705: .cp705
        case 706: .cp706
        // Traces of what happened to a file
        case 801: .cp801
        case 802: .cp802
        case 803: .cp803
        case 804: .cp804
        case 805: .cp805
        case 806: .cp806
        // The input itself
        case 901: .cp901
        case 902: .cp902
        case 903: .cp903
        case 904: .cp904
        default: nil
        }
    }
}
