import CarePlanStandard

/// Names that lack an office: whose number is the one that is there?
extension NameParser {
    /// A name with one office only: a provider on a plan-side file receives it, on a result it sends. Whoever plans may
    /// do either, and so may an office without a type.
    func settleLoneOffice(
        _ parts: [String], _ grammar: NameGrammar, _ alignment: [Int?], _ kind: FileKind, _ parsed: inout ParsedName
    ) -> [Int?] {
        func slot(_ part: Edition.NamePart) -> Int? { grammar.slots.firstIndex(of: part) }
        guard let sender = slot(.sender), let receiver = slot(.receiver), alignment[sender] != nil,
            alignment[receiver] == nil
        else { return alignment }
        let types = slot(.senderType).flatMap { own in slot(.receiverType).map { (own, $0) } }
        let type = types.flatMap { alignment[$0.0] ?? alignment[$0.1] }
        guard type.flatMap({ standard.serviceType(parts[$0]) })?.side == .provider else {
            parsed.sideIsUnclear = true
            return alignment
        }
        var result = alignment
        if kind.side == .plan {
            (result[sender], result[receiver]) = (nil, alignment[sender])
            if let types { (result[types.0], result[types.1]) = (nil, type) }
        }
        return result
    }
}
