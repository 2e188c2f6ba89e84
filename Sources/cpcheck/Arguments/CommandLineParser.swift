import CarePlanStandard
import CheckReports

/// Makes an `Invocation` of raw arguments.
struct CommandLineParser {
    /// An argument after it was told what it is.
    private enum Token {
        case option(name: String, value: [UInt8]?)
        case operand([UInt8], isAfterEnd: Bool)
    }

    private static let hyphen = UInt8(ascii: "-")

    /// The language that messages about the command line itself are written in: `--lang`, wherever it stands.
    static func language(_ arguments: [[UInt8]]) -> Language {
        for (index, argument) in arguments.enumerated() {
            let text = String(decoding: argument, as: UTF8.self)
            if text == "--" { break }
            if text == "--lang=en" { return .en }
            if text == "--lang", arguments.indices.contains(index + 1), arguments[index + 1] == Array("en".utf8) {
                return .en
            }
        }
        return .ja
    }

    /// Understands a command line, the program's own name left out.
    static func parse(_ arguments: [[UInt8]]) throws(UsageError) -> Invocation {
        let tokens = try tokens(arguments)
        var invocation = Invocation()
        var operands = tokens.compactMap { token in
            if case .operand(let bytes, let isAfterEnd) = token { (bytes, isAfterEnd) } else { nil }
        }
        if let first = operands.first, !first.1,
            let command = Command(rawValue: String(decoding: first.0, as: UTF8.self))
        {
            invocation.command = command
            operands.removeFirst()
        }
        invocation.operands = operands.map(\.0)
        try apply(tokens, to: &invocation)
        if !invocation.wantsHelp, !invocation.wantsVersion, !invocation.wantsManual { try invocation.validate() }
        return invocation
    }

    /// Tells options, their arguments and operands apart.
    private static func tokens(_ arguments: [[UInt8]]) throws(UsageError) -> [Token] {
        var tokens: [Token] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == [hyphen, hyphen] {
                tokens += rest.map { .operand($0, isAfterEnd: true) }
                break
            }
            guard argument.first == hyphen, argument.count > 1 else {
                tokens.append(.operand(argument, isAfterEnd: false))
                continue
            }
            if argument == Array("-h".utf8) {
                tokens.append(.option(name: "--help", value: nil))
                continue
            }
            if argument == Array("-0".utf8) {
                tokens.append(.option(name: "--null", value: nil))
                continue
            }
            let parts = argument.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(decoding: parts[0], as: UTF8.self)
            guard let option = OptionTable.option(name) else { throw unknown(name) }
            var value = parts.count == 2 ? Array(parts[1]) : nil
            switch (option.argument, value) {
            case (nil, .some):
                throw UsageError("\(name) に値は付けられません", "\(name) takes no argument")
            case (.some(let placeholder), nil):
                guard let next = rest.popFirst() else {
                    throw UsageError("\(name) の値（\(placeholder)）がありません", "\(name) needs \(placeholder)")
                }
                value = next
            default: break
            }
            tokens.append(.option(name: name, value: value))
        }
        return tokens
    }

    private static func apply(_ tokens: [Token], to invocation: inout Invocation) throws(UsageError) {
        var seen: Set<String> = []
        for case .option(let name, let value) in tokens {
            let command = invocation.command
            guard let option = OptionTable.option(name, of: command) else {
                throw UsageError(
                    "\(name) は \(command.rawValue) では使えません", "\(name) is not an option of \(command.rawValue)")
            }
            guard seen.insert(name).inserted || option.isRepeatable else {
                throw UsageError("\(name) が2回あります", "\(name) is given twice")
            }
            invocation.given.insert(name)
            try option.action(&invocation, OptionValue(option: name, bytes: value ?? []))
        }
    }

    private static func unknown(_ name: String) -> UsageError {
        let near = Nearest.word(to: name, in: OptionTable.all.map(\.name))
        return UsageError(
            "\(name) というオプションはありません" + (near.map { "（\($0) のことですか）" } ?? ""),
            "there is no option \(name)" + (near.map { " (did you mean \($0)?)" } ?? ""))
    }
}
