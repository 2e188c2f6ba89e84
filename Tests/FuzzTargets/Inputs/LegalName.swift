import CarePlanStandard

/// A file name as an edition's grammar writes it.
enum LegalName {
    static func of(_ kind: FileKind, _ edition: Edition, month: String = "202504") -> String {
        let sides =
            kind.side == .plan
            ? (("1399901014", "43"), ("1399902012", "11")) : (("1399902012", "11"), ("1399901014", "43"))
        let parts = edition.nameParts.compactMap { part -> String? in
            switch part {
            case .month: kind.nameMonth == .none ? nil : month
            case .sender: sides.0.0
            case .senderType: sides.0.1
            case .receiver: sides.1.0
            case .receiverType: sides.1.1
            case .timestamp: "20250425200201"
            case .serial: kind.hasSerial ? "0001" : nil
            }
        }
        return ([kind.id] + parts).joined(separator: "_") + "." + kind.fileExtension
    }
}
