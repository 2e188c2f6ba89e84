/// A code table of the layout.
package struct CodeTable: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        package var code: String
        package var meaning: String

        package init(_ code: String, _ meaning: String) {
            self.code = code
            self.meaning = meaning
        }
    }

    package var id: String
    package var entries: [Entry]

    package init(_ id: String, _ entries: [Entry]) {
        self.id = id
        self.entries = entries
    }
}

/// サービス種類 and its part in the exchange.
///
/// - Standard: 4.1版 1.3, 1.4
package struct ServiceType: Hashable, Sendable {
    package enum Scope: String, CaseIterable, Hashable, Sendable {
        /// ○: exchanged
        case inScope
        /// 対象外
        case outOfScope
        /// Stands in file names only: 43, 46, AF
        case fileNameOnly
    }

    /// Which side of the exchange an office of this type stands on, as far as the name tells (CP111).
    package enum Side: String, CaseIterable, Hashable, Sendable {
        /// A provider
        case provider
        /// Plans care
        case plan
        /// Plans and provides (小規模多機能 …)
        case both
    }

    package var code: String
    package var name: String
    /// 介護給付, 予防給付, 総合事業, ケアマネジメント
    package var benefit: String
    package var scope: Scope
    package var side: Side
    /// 福祉用具貸与: rows are told apart by 明細判別コード (CP505, CP510).
    package var rental: Bool
    /// Always outside the limit (区分支給限度).
    package var outsideLimit: Bool
    /// Paid for a month or as a whole (包括): the visits of 第6表 do not make 回数 of 第7表 (CP608).
    package var bundled: Bool
    /// 定額: the user's share comes first, units times 回数 need not be the amount (CP701).
    package var fixedFee: Bool
    /// Set on a type that 種類支給限度 blocks enter under another code: that code (CP528).
    package var enteredAs: String?

    package init(
        _ code: String, _ name: String, _ benefit: String, scope: Scope = .inScope, side: Side = .provider,
        rental: Bool = false, outsideLimit: Bool = false, bundled: Bool = false, fixedFee: Bool = false,
        enteredAs: String? = nil
    ) {
        self.code = code
        self.name = name
        self.benefit = benefit
        self.scope = scope
        self.side = side
        self.rental = rental
        self.outsideLimit = outsideLimit
        self.bundled = bundled
        self.fixedFee = fixedFee
        self.enteredAs = enteredAs
    }
}

/// Who must output and import a file: ○ must, △ may, - not; as the table prints it.
package struct RoleDuty: Hashable, Sendable {
    package var part: String
    package var file: String
    package var careManagerOut, careManagerIn, serviceOut, serviceIn, communityOut, communityIn: String

    package init(_ part: String, _ file: String, _ marks: [String]) {
        self.part = part
        self.file = file
        let padded = marks + Array(repeating: "", count: max(0, 6 - marks.count))
        careManagerOut = padded[0]
        careManagerIn = padded[1]
        serviceOut = padded[2]
        serviceIn = padded[3]
        communityOut = padded[4]
        communityIn = padded[5]
    }

    package var marks: [String] {
        [careManagerOut, careManagerIn, serviceOut, serviceIn, communityOut, communityIn]
    }
}

/// A pattern of the vendor test.
package struct TestPattern: Hashable, Sendable {
    package var id: String
    package var line: String
    package var document: String
    package var units: [String]

    package init(_ id: String, _ line: String, _ document: String, units: [String]) {
        self.id = id
        self.line = line
        self.document = document
        self.units = units
    }
}
