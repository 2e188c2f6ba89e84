/// Reads the members of one JSON object strictly and notes what is wrong with them.
///
/// A fault never stops the reading, so that one run tells them all; what could not be read gets a placeholder that is
/// never seen, for a document with a fault is refused as a whole.
package struct ObjectReader {
    package typealias Problem = StandardDocumentError.Problem
    package typealias Reason = StandardDocumentError.Reason

    private var members: [String: JSONValue]
    /// Keys that were asked for.
    private var known: [String] = []
    package let place: String
    package private(set) var problems: [Problem] = []

    package init(_ members: [JSONValue.Member], at place: String) {
        self.members = [:]
        self.place = place
        for member in members { self.members[member.key] = member.value }
    }

    /// The object that JSON text holds; keys that stand twice are refused.
    package init(document json: [UInt8]) throws(StandardDocumentError) {
        guard let value = JSONValue(json: json) else {
            throw StandardDocumentError(problems: [.init(place: "", reason: .notJSON)])
        }
        guard case .object(let members) = value else {
            throw StandardDocumentError(problems: [.init(place: "", reason: .wrongType(expected: .object))])
        }
        let repeated = RepeatedKeys(in: json).found
        if !repeated.isEmpty {
            throw StandardDocumentError(problems: repeated.map { .init(place: $0.place, reason: .duplicate($0.key)) })
        }
        self.init(members, at: "")
    }

    package mutating func note(_ reason: Reason, at key: String? = nil) {
        note(reason, place: key.map(path) ?? place)
    }

    package mutating func note(_ reason: Reason, place: String) {
        problems.append(Problem(place: place, reason: reason))
    }

    private func path(_ key: String) -> String { place.isEmpty ? key : place + "." + key }

    /// Notes every member that nothing asked for.
    package mutating func refuseTheRest() {
        for key in members.keys.sorted() { note(.unknownKey(key, near: Nearest.word(to: key, in: known))) }
    }

    // MARK: Members

    package mutating func string(_ key: String) -> String {
        guard let value = required(key) else { return "" }
        return string(value, at: path(key))
    }

    /// A string that must not be empty.
    package mutating func filled(_ key: String) -> String {
        guard let value = required(key) else { return "" }
        let string = string(value, at: path(key))
        if case .string("") = value { note(.badValue("", expected: .notEmpty), at: key) }
        return string
    }

    package mutating func optionalString(_ key: String) -> String? {
        guard let value = take(key) else { return nil }
        return string(value, at: path(key))
    }

    package mutating func optionalInt(_ key: String) -> Int? {
        guard let value = take(key) else { return nil }
        return positive(value, at: path(key))
    }

    package mutating func positive(_ key: String) -> Int {
        guard let value = required(key) else { return 1 }
        return positive(value, at: path(key))
    }

    package mutating func flag(_ key: String) -> Bool {
        switch take(key) {
        case nil: return false
        case .bool(let value): return value
        default:
            note(.wrongType(expected: .boolean), at: key)
            return false
        }
    }

    /// A word of a closed set.
    package mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, else placeholder: Word) -> Word
    where Word.RawValue == String {
        guard let value = required(key) else { return placeholder }
        return word(value, at: path(key)) ?? placeholder
    }

    package mutating func words<Word: RawRepresentable & CaseIterable>(_ key: String, optional: Bool = false) -> [Word]
    where Word.RawValue == String {
        list(key, optional: optional).compactMap { word($0.value, at: $0.place) }
    }

    package mutating func strings(_ key: String, optional: Bool = false) -> [String] {
        list(key, optional: optional).map { string($0.value, at: $0.place) }
    }

    package mutating func numbers(_ key: String) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for member in object(take(key), at: path(key)) {
            numbers[member.key] = positive(member.value, at: path(key) + "." + member.key)
        }
        return numbers
    }

    package mutating func texts(_ key: String) -> [String: String] {
        var texts: [String: String] = [:]
        for member in object(take(key), at: path(key)) {
            texts[member.key] = string(member.value, at: path(key) + "." + member.key)
        }
        return texts
    }

    /// A list of objects, each read by `body`.
    package mutating func objects<Value>(
        _ key: String, optional: Bool = false, _ body: (inout ObjectReader) -> Value
    ) -> [Value] {
        list(key, optional: optional).map { element in nested(element.value, at: element.place, body) }
    }

    /// The members of an object whose keys are free, each with its place.
    package mutating func entries(_ key: String) -> [(key: String, value: JSONValue, place: String)] {
        object(take(key), at: path(key)).map { ($0.key, $0.value, path(key) + "." + $0.key) }
    }

    package mutating func optionalWord<Word: RawRepresentable & CaseIterable>(_ key: String) -> Word?
    where Word.RawValue == String {
        take(key).flatMap { word($0, at: path(key)) }
    }

    package mutating func optionalObject<Value>(_ key: String, _ body: (inout ObjectReader) -> Value) -> Value? {
        guard let value = take(key) else { return nil }
        return nested(value, at: path(key), body)
    }

    // MARK: Values

    /// The value of a key, which becomes a known one.
    package mutating func take(_ key: String) -> JSONValue? {
        known.append(key)
        return members.removeValue(forKey: key)
    }

    private mutating func required(_ key: String) -> JSONValue? {
        if let value = take(key) { return value }
        note(.missingKey(key))
        return nil
    }

    private mutating func nested<Value>(
        _ value: JSONValue, at place: String, _ body: (inout ObjectReader) -> Value
    ) -> Value {
        guard case .object(let members) = value else {
            problems.append(Problem(place: place, reason: .wrongType(expected: .object)))
            // The placeholder: what the body reads from nothing; its problems are not the user's.
            var nothing = ObjectReader([], at: place)
            return body(&nothing)
        }
        var reader = ObjectReader(members, at: place)
        let result = body(&reader)
        reader.refuseTheRest()
        problems += reader.problems
        return result
    }

    private mutating func list(_ key: String, optional: Bool) -> [(value: JSONValue, place: String)] {
        guard let value = optional ? take(key) : required(key) else { return [] }
        guard case .list(let values) = value else {
            note(.wrongType(expected: .list), at: key)
            return []
        }
        return values.enumerated().map { ($0.element, path(key) + "[\($0.offset)]") }
    }

    private mutating func object(_ value: JSONValue?, at place: String) -> [JSONValue.Member] {
        guard let value else { return [] }
        if case .object(let members) = value { return members }
        problems.append(Problem(place: place, reason: .wrongType(expected: .object)))
        return []
    }

    private mutating func string(_ value: JSONValue, at place: String) -> String {
        if case .string(let string) = value { return string }
        problems.append(Problem(place: place, reason: .wrongType(expected: .string)))
        return ""
    }

    private mutating func positive(_ value: JSONValue, at place: String) -> Int {
        guard case .int(let number) = value else {
            problems.append(Problem(place: place, reason: .wrongType(expected: .integer)))
            return 1
        }
        if number > 0 { return number }
        problems.append(Problem(place: place, reason: .badValue(String(number), expected: .positive)))
        return 1
    }

    package mutating func word<Word: RawRepresentable & CaseIterable>(_ value: JSONValue, at place: String) -> Word?
    where Word.RawValue == String {
        guard case .string(let string) = value else {
            problems.append(Problem(place: place, reason: .wrongType(expected: .string)))
            return nil
        }
        if let word = Word(rawValue: string) { return word }
        let known = Word.allCases.map(\.rawValue)
        problems.append(Problem(place: place, reason: .unknownWord(string, known: known)))
        return nil
    }
}
