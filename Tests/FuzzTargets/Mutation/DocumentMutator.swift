import CarePlanStandard
package import TestSupport

/// Changes a JSON document as a tree: members and elements left out, copied, moved; values replaced by others of the
/// document, by words that mean something to its reader, by numbers at their limits.
package struct DocumentMutator: Sendable {
    /// Keys and words of the closed sets.
    private let words: [String]

    package init(words: [String]) { self.words = words }

    private static let numbers = [0, 1, -1, 2, 3, 31, 100, 200, 4096, 1 << 31, 1 << 32, 1 << 62, Int.max, Int.min]

    /// Nil where the input is no JSON.
    package func mutated(_ input: [UInt8], _ random: inout SeededGenerator) -> [UInt8]? {
        guard var value = JSONValue(json: JSONComments.blanked(input)) else { return nil }
        for _ in 0...random.below(3) {
            let count = Self.count(value)
            let donor = Self.node(random.below(count), of: value)
            var left = random.below(count)
            value = change(value, &left) { replaced($0, donor: donor, &random) }
        }
        return Array(value.pretty.utf8)
    }

    private static func count(_ value: JSONValue) -> Int {
        switch value {
        case .list(let values): values.reduce(1) { $0 + count($1) }
        case .object(let members): members.reduce(1) { $0 + count($1.value) }
        default: 1
        }
    }

    private static func node(_ number: Int, of value: JSONValue) -> JSONValue {
        var left = number
        var found = value
        func visit(_ value: JSONValue) {
            if left == 0 { found = value }
            left -= 1
            switch value {
            case .list(let values): values.forEach(visit)
            case .object(let members): members.forEach { visit($0.value) }
            default: break
            }
        }
        visit(value)
        return found
    }

    /// The document with its node of that number, counted from the top, changed.
    private func change(_ value: JSONValue, _ left: inout Int, _ make: (JSONValue) -> JSONValue) -> JSONValue {
        let isIt = left == 0
        left -= 1
        if isIt { return make(value) }
        if left < 0 { return value }
        switch value {
        case .list(let values): return .list(values.map { change($0, &left, make) })
        case .object(let members):
            return .object(members.map { JSONValue.Member(key: $0.key, value: change($0.value, &left, make)) })
        default: return value
        }
    }

    private func replaced(_ value: JSONValue, donor: JSONValue, _ random: inout SeededGenerator) -> JSONValue {
        switch value {
        case .list(var values) where !values.isEmpty && random.below(8) > 0:
            let at = random.below(values.count)
            switch random.below(4) {
            case 0: values.remove(at: at)
            case 1: values.insert(values[at], at: at)
            case 2: values.swapAt(at, random.below(values.count))
            default: values[at] = donor
            }
            return .list(values)
        case .object(var members) where !members.isEmpty && random.below(8) > 0:
            let at = random.below(members.count)
            switch random.below(4) {
            case 0: members.remove(at: at)
            case 1: members[at].key = word(&random)
            case 2: members.append(.init(key: word(&random), value: donor))
            default: members[at].value = donor
            }
            return .object(members)
        default: break
        }
        switch random.below(6) {
        case 0: return donor
        case 1: return .int(Self.numbers[random.below(Self.numbers.count)])
        case 2: return .string(word(&random))
        case 3:
            guard case .string(let text) = value else { return .bool(random.below(2) == 0) }
            return .string(random.below(2) == 0 ? text + word(&random) : String(text.dropLast()))
        case 4: return [.null, .list([]), .object([]), .number(1.5), .string("")][random.below(5)]
        default:
            guard case .int(let number) = value else { return donor }
            return .int(number &+ random.below(5) &- 2)
        }
    }

    private func word(_ random: inout SeededGenerator) -> String { words[random.below(words.count)] }
}
