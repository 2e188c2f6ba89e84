import CarePlanStandard

/// What the other side can answer: results speak of an office's services of a month, plans of a month.
///
/// A plan shows the services of all providers; those whose results have not come are no difference.
struct Coverage {
    private struct Answer: Hashable {
        var side: ServiceLedger.Side
        var isResult: Bool
        var month: UInt32
        /// Nil: of all offices.
        var office: UInt32?
        /// Nil: of all service types.
        var type: UInt32?
    }

    private let ledger: ServiceLedger
    private let mode: Comparison.Mode
    private var answers: Set<Answer> = []

    init(_ ledger: ServiceLedger, _ kept: [ServiceLedger.Line], mode: Comparison.Mode, standard: Standard) {
        self.ledger = ledger
        self.mode = mode
        let offices = Dictionary(
            ledger.offices.values.enumerated().map { ($1.text, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
        let types = Dictionary(
            ledger.types.values.enumerated().map { ($1, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
        for line in kept {
            let source = ledger.source(of: line)
            let month = line.key.month
            if mode == .exports || !source.isResult {
                insert(source, month)
                continue
            }
            insert(source, month, line.key.office, ledger.typeNumber(of: line))
            // What the sender's own file lacks was not done; a relay speaks only of what it passes on.
            guard let sender = source.sender.flatMap({ offices[$0] }) else { continue }
            if let type = source.senderType {
                if standard.serviceType(type)?.side != .plan, let number = types[type] {
                    insert(source, month, sender, number)
                }
            } else {
                insert(source, month, sender)
            }
        }
    }

    func covers(_ line: ServiceLedger.Line) -> Bool {
        let source = ledger.source(of: line)
        let side: ServiceLedger.Side = source.side == .left ? .right : .left
        let isResult = mode == .exports ? source.isResult : !source.isResult
        let month = line.key.month
        if mode == .exports || !isResult { return has(side, isResult, month) }
        let office = line.key.office
        return has(side, isResult, month, office) || has(side, isResult, month, office, ledger.typeNumber(of: line))
    }

    private func has(
        _ side: ServiceLedger.Side, _ isResult: Bool, _ month: UInt32, _ office: UInt32? = nil, _ type: UInt32? = nil
    ) -> Bool {
        answers.contains(Answer(side: side, isResult: isResult, month: month, office: office, type: type))
    }

    private mutating func insert(
        _ source: ServiceLedger.Source, _ month: UInt32, _ office: UInt32? = nil, _ type: UInt32? = nil
    ) {
        answers.insert(
            Answer(side: source.side, isResult: source.isResult, month: month, office: office, type: type))
    }
}
