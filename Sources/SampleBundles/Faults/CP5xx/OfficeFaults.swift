import CarePlanStandard

/// Offices that plan or update, other than the names say.
extension SampleFault {
    static let offices: [SampleFault] = [
        SampleFault("CP515", "プラン担当の事業所番号が一つ、ファイル名と違う", "One planning office differs from the file name") { desk in
            let plansAtBothEnds = [desk.senderType, desk.receiverType].allSatisfy {
                desk.standard.serviceType($0)?.side == .plan
            }
            let cells = desk.cells(of: .planOffice).filter { cell in
                let code = desk.value(.serviceCode, cell.file, cell.record)
                return code.isEmpty || desk.standard.serviceType(String(code.prefix(2)))?.benefit == "介護給付"
            }
            guard !plansAtBothEnds, let cell = desk.random.one(of: cells),
                let other = desk.otherOffice(than: desk[cell])
            else { return false }
            desk[cell] = other
            return true
        },
        SampleFault("CP529", "更新業者コードが一つ、送信元と違う", "One updater is not the sender") { desk in
            let plansAtBothEnds = [desk.senderType, desk.receiverType].allSatisfy {
                desk.standard.serviceType($0)?.side == .plan
            }
            let cells = desk.cells(of: .updater).filter { cell in
                let code = desk.value(.serviceCode, cell.file, cell.record)
                return code.isEmpty || desk.standard.serviceType(String(code.prefix(2)))?.benefit == "介護給付"
            }
            guard !plansAtBothEnds, let cell = desk.random.one(of: cells), let sender = desk.namePart(.sender),
                let other = desk.otherOffice(than: sender)
            else { return false }
            desk[cell] = other
            return true
        },
    ]
}
