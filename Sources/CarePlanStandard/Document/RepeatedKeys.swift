/// Finds keys that stand twice in one object: JSON readers keep one of them silently, and it may be the wrong one.
///
/// Works on text that is known to be JSON and compares keys as they are spelt.
package struct RepeatedKeys {
    private enum Frame {
        case object(seen: Set<String>, key: String)
        case list(index: Int)
    }

    /// The path of the object and the key, in the order of the text.
    package private(set) var found: [(place: String, key: String)] = []
    private var frames: [Frame] = []
    /// The next string of an object is a key.
    private var expectsKey = false

    package init(in json: [UInt8]) {
        var at = 0
        while at < json.count {
            switch json[at] {
            case UInt8(ascii: "{"):
                frames.append(.object(seen: [], key: ""))
                expectsKey = true
            case UInt8(ascii: "["):
                frames.append(.list(index: 0))
                expectsKey = false
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                _ = frames.popLast()
                expectsKey = false
            case UInt8(ascii: ","): next()
            case UInt8(ascii: "\""):
                let end = Self.end(of: at, in: json)
                if expectsKey { take(String(decoding: json[at + 1..<end], as: UTF8.self)) }
                at = end
            default: break
            }
            at += 1
        }
    }

    /// Position of the quote that closes the string opened at `start`.
    private static func end(of start: Int, in json: [UInt8]) -> Int {
        var at = start + 1
        while at < json.count, json[at] != UInt8(ascii: "\"") {
            at += json[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(at, json.count)
    }

    private mutating func next() {
        switch frames.last {
        case .object: expectsKey = true
        case .list(let index): frames[frames.count - 1] = .list(index: index + 1)
        case nil: break
        }
    }

    private mutating func take(_ key: String) {
        expectsKey = false
        guard case .object(var seen, _) = frames.last else { return }
        if !seen.insert(key).inserted { found.append((path, key)) }
        frames[frames.count - 1] = .object(seen: seen, key: key)
    }

    /// Where the innermost object stands.
    private var path: String {
        var path = ""
        for frame in frames.dropLast() {
            switch frame {
            case .object(_, let key): path += path.isEmpty ? key : "." + key
            case .list(let index): path += "[\(index)]"
            }
        }
        return path
    }
}
