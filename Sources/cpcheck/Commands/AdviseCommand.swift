import BundleTools
import CarePlanStandard
import CheckPolicy
import CheckReports

/// `cpcheck advise --sender-system V4 --receiver-system V4 --receiver-reads V3,V4`
struct AdviseCommand {
    /// What the options say, as typed.
    struct Question {
        var senderSystem: OptionValue?
        var receiverSystem: OptionValue?
        var receiverReads: OptionValue?
        var month: String?
    }

    var invocation: Invocation
    var console: Console

    static func validate(_ invocation: Invocation) throws(UsageError) {
        guard invocation.operands.isEmpty else {
            throw UsageError("advise に引数はありません", "advise takes no argument")
        }
        let needed = [
            ("--sender-system", invocation.advice.senderSystem),
            ("--receiver-system", invocation.advice.receiverSystem),
            ("--receiver-reads", invocation.advice.receiverReads),
        ]
        for (option, value) in needed where value == nil {
            throw UsageError(
                "\(option) がありません（例 cpcheck advise --sender-system V4 --receiver-system V4 --receiver-reads V3,V4）",
                "\(option) is missing, as in cpcheck advise --sender-system V4 --receiver-system V4 --receiver-reads V3,V4"
            )
        }
    }

    func run() throws -> Int32 {
        let standard = try StandardFile.load(invocation.standardFile) ?? .current
        let advice = SendingAdvice(try question(standard), standard: standard)
        let report = AdviceReport(advice, standard: standard)
        try console.print { sink in
            switch invocation.listFormat {
            case .text:
                try report.writeText(invocation.language, isColoured: invocation.color.showsColours, to: sink)
            case .json: try report.writeJSON(to: sink)
            }
        }
        return advice.answer.edition == nil ? ExitStatus.foundSomething : ExitStatus.done
    }

    /// Without `--month`, the month of this machine's calendar.
    private func question(_ standard: Standard) throws(UsageError) -> SendingAdvice.Question {
        let month = invocation.advice.month ?? Platform.today.map { String($0.text.filter { $0 != "-" }.prefix(6)) }
        return .init(
            senderSystem: try editions(invocation.advice.senderSystem, standard, atMost: 1)[0],
            receiverSystem: try editions(invocation.advice.receiverSystem, standard, atMost: 1)[0],
            receiverReads: Set(try editions(invocation.advice.receiverReads, standard, atMost: .max)), month: month)
    }

    /// Editions as the standard spells them.
    private func editions(
        _ value: OptionValue?, _ standard: Standard, atMost count: Int
    ) throws(UsageError) -> [String] {
        guard let value else { return [] }
        let known = standard.editions.map(\.id)
        var found: [String] = []
        for part in value.bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let typed = OptionValue(option: value.option, bytes: Array(part))
            guard let edition = known.first(where: { $0 == typed.text.uppercased() }), found.count < count else {
                throw typed.unknown(among: known)
            }
            found.append(edition)
        }
        return found
    }
}
