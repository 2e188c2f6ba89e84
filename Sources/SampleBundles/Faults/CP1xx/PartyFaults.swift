import CarePlanStandard

/// Who sends to whom, as the names tell it.
extension SampleFault {
    static let parties: [SampleFault] = [
        SampleFault(
            "CP110", "送信先も自分の事業所として出す（ファイル名と中身のすべて）",
            "The sender is given as the receiver too, in all names and records"
        ) { desk in
            guard let sender = desk.namePart(.sender), let receiver = desk.namePart(.receiver) else { return false }
            desk.replaceEverywhere(receiver, with: sender)
            let type = desk.senderType
            desk.renameAll { if $0.values[.receiverType] != nil { $0.values[.receiverType] = type } }
            return true
        },
        SampleFault(
            "CP111", "ファイル名のサービス種類コードが逆（送信元がサービス事業所、送信先が居宅介護支援。実績はその逆）",
            "The service types of the names are the wrong way round"
        ) { desk in
            guard desk.edition.namesCarryServiceTypes, let side = desk.side else { return false }
            func type(_ wanted: ServiceType.Side, _ usual: String) -> String {
                let given = [desk.senderType, desk.receiverType]
                return given.first { desk.standard.serviceType($0)?.side == wanted } ?? usual
            }
            let types = (plan: type(.plan, "43"), provider: type(.provider, "11"))
            desk.renameAll { parts in
                let isPlan = side == .plan
                parts.values[.senderType] = isPlan ? types.provider : types.plan
                parts.values[.receiverType] = isPlan ? types.plan : types.provider
            }
            return true
        },
    ]
}
