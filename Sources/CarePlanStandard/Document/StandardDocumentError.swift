/// Why a document cannot replace the standard: everything that was found wrong, each with its place.
package struct StandardDocumentError: Error, Hashable, Sendable {
    /// One fault of a document.
    package struct Problem: Hashable, Sendable {
        /// A path such as `kinds[3].columns[5].format`, indices from 0; empty for the document as a whole.
        package var place: String
        package var reason: Reason

        /// The place and what is wrong there, as one sentence.
        package var text: BilingualText {
            let sentence = reason.text
            if place.isEmpty { return sentence }
            return BilingualText(place + ": " + sentence.ja, place + ": " + sentence.en)
        }
    }

    package enum Reason: Hashable, Sendable {
        case notJSON
        /// `format` is not cpcheck-standard, or `formatVersion` is one this cpcheck does not know.
        case otherFormat(found: String, expected: String)
        case wrongType(expected: JSONType)
        case missingKey(String)
        case unknownKey(String, near: String?)
        /// A word outside a closed set; an unknown format or role is one.
        case unknownWord(String, known: [String])
        /// A value of the right type that cannot be: an empty id, a month 202513, a length of 0.
        case badValue(String, expected: Expectation)
        case duplicate(String)
        /// A rule that the catalogue does not have.
        case unknownRule(String, near: String?)
        /// CP212 and CP9xx speak of the input: no policy touches them.
        case untouchableRule(String)
        /// An id that the document does not define.
        case unknownReference(String, to: Referent)
        /// A key or rule asks a kind for a role that its layout in an edition does not carry.
        case missingRole(String, kind: String, edition: String)
        /// A role that may stand once in a layout stands twice.
        case repeatedRole(String, edition: String)
        /// A length that contradicts the format's own or the codes' of its table.
        case contradictoryLength(Int, format: String)
        /// Columns that only make sense together: the next column of `asksForNextWhen`, the four of a block.
        case incompleteColumns(String)
    }

    package enum JSONType: String, Hashable, Sendable {
        case object, list, string, integer, boolean
    }

    package enum Expectation: String, Hashable, Sendable {
        case notEmpty, month, sixDigits, positive, prefix, nameParts, marks, monthOrZeroName, currentVersion
        case day, size, notNegative, report, field, fingerprintPart, columns
    }

    package enum Referent: String, Hashable, Sendable {
        case edition, kind, keyGroup, codeTable, unit, serviceType
    }

    /// Never empty; in the order of the document as far as it was read.
    package var problems: [Problem]

    package init(problems: [Problem]) { self.problems = problems }
}

extension StandardDocumentError.Reason {
    /// What is wrong, as a sentence.
    package var text: BilingualText {
        switch self {
        case .notJSON:
            BilingualText("JSON(UTF-8)として読めません。", "This is no JSON text in UTF-8.")
        case .otherFormat(let found, let expected):
            BilingualText("「\(found)」は扱えません。「\(expected)」が必要です。", "'\(found)' is not '\(expected)'.")
        case .wrongType(let expected):
            BilingualText(
                "値の型が違います。\(expected.name.ja)が必要です。", "A value of another type: \(expected.name.en) is needed.")
        case .missingKey(let key):
            BilingualText("「\(key)」がありません。", "'\(key)' is missing.")
        case .unknownKey(let key, let near):
            BilingualText("「\(key)」という名前は使えません。", "'\(key)' is no known key.") + Self.meant(near)
        case .unknownWord(let word, let known):
            BilingualText(
                "「\(word)」は使えません。使える語: \(known.joined(separator: " "))",
                "'\(word)' is none of: \(known.joined(separator: " "))") + Self.meant(Nearest.word(to: word, in: known))
        case .unknownRule(let rule, let near):
            BilingualText("「\(rule)」という規則はありません。", "There is no rule '\(rule)'.") + Self.meant(near)
        case .untouchableRule(let rule):
            BilingualText(
                "\(rule) は入力そのものについての規則で、設定の対象になりません。",
                "\(rule) speaks of the input itself: no setting touches it.")
        case .badValue(let value, let expected):
            BilingualText("値「\(value)」は使えません。\(expected.text.ja)", "'\(value)' cannot be: \(expected.text.en)")
        case .duplicate(let word):
            BilingualText("「\(word)」が重複しています。", "'\(word)' stands here twice.")
        case .unknownReference(let word, let referent):
            BilingualText(
                "「\(word)」という\(referent.name.ja)は定義されていません。", "No \(referent.name.en) '\(word)' is defined.")
        case .missingRole(let role, let kind, let edition):
            BilingualText(
                "\(kind)(\(edition))に役割「\(role)」の項目がありません。", "\(kind) (\(edition)) has no column of the role '\(role)'."
            )
        case .repeatedRole(let role, let edition):
            BilingualText(
                "役割「\(role)」が\(edition)のレイアウトに2回以上あります。",
                "The role '\(role)' stands more than once in the layout of \(edition).")
        case .contradictoryLength(let length, let format):
            BilingualText(
                "項目長\(length)は書式「\(format)」と矛盾します。",
                "A length of \(length) contradicts the format '\(format)'.")
        case .incompleteColumns(let what):
            BilingualText("「\(what)」と組になる項目がありません。", "The columns that '\(what)' goes with are missing.")
        }
    }
}

extension StandardDocumentError.Reason {
    fileprivate static func meant(_ near: String?) -> BilingualText {
        near.map { BilingualText("（\($0) のことですか）", " (did you mean \($0)?)") } ?? BilingualText("", "")
    }
}

extension BilingualText {
    fileprivate static func + (a: BilingualText, b: BilingualText) -> BilingualText {
        BilingualText(a.ja + b.ja, a.en + b.en)
    }
}

extension StandardDocumentError.JSONType {
    fileprivate var name: BilingualText {
        switch self {
        case .object: BilingualText("オブジェクト", "an object")
        case .list: BilingualText("配列", "a list")
        case .string: BilingualText("文字列", "a string")
        case .integer: BilingualText("整数", "an integer")
        case .boolean: BilingualText("true/false", "true or false")
        }
    }
}

extension StandardDocumentError.Expectation {
    fileprivate var text: BilingualText {
        switch self {
        case .notEmpty: BilingualText("空にできません。", "it must not be empty.")
        case .month: BilingualText("YYYYMMが必要です。", "a month YYYYMM is needed.")
        case .sixDigits: BilingualText("数字6桁が必要です。", "six digits are needed.")
        case .positive: BilingualText("1以上の数が必要です。", "a number from 1 on is needed.")
        case .prefix: BilingualText("英大文字・数字・「_」だけが使えます。", "capitals, digits and '_' only.")
        case .nameParts:
            BilingualText(
                "sender, receiver, timestampが必要で、senderTypeとreceiverTypeは両方か無しです。",
                "sender, receiver and timestamp are needed, senderType and receiverType both or neither.")
        case .marks: BilingualText("印は6個です。", "there are six marks.")
        case .monthOrZeroName:
            BilingualText("ファイル名の年月がmonthOrZeroの種類だけです。", "only a kind whose nameMonth is monthOrZero can have it.")
        case .day: BilingualText("暦にある日付YYYY-MM-DDが必要です。", "a day of the calendar YYYY-MM-DD is needed.")
        case .size: BilingualText("500K、4M、8Gのような大きさが必要です。", "a size such as 500K, 4M or 8G is needed.")
        case .notNegative: BilingualText("0以上の数が必要です。", "a number from 0 on is needed.")
        case .report: BilingualText("形式か、形式=ファイルが必要です。", "FORMAT or FORMAT=FILE is needed.")
        case .field: BilingualText("項目の番号か項目名が必要です。", "the number or name of a column is needed.")
        case .fingerprintPart: BilingualText("「/」と空白は使えません。", "it must not be empty nor hold '/'.")
        case .columns:
            BilingualText(
                "項目は\(FileKind.mostColumns)個までです。", "\(FileKind.mostColumns) columns are the most there can be.")
        case .currentVersion:
            BilingualText("statusがcurrentのCSVバージョンが必要です。", "a CSV version of the status current is needed.")
        }
    }
}

extension StandardDocumentError.Referent {
    fileprivate var name: BilingualText {
        switch self {
        case .edition: BilingualText("版", "edition")
        case .kind: BilingualText("ファイルの種類", "kind of file")
        case .keyGroup: BilingualText("キーの組", "key group")
        case .codeTable: BilingualText("コード表", "code table")
        case .unit: BilingualText("送信単位", "unit")
        case .serviceType: BilingualText("サービス種類", "service type")
        }
    }
}
