package import CarePlanStandard

/// The names of a unit's files, by the grammar of the edition.
///
/// - Standard: 別紙 ファイル名規約
struct FileNaming {
    let context: SampleContext
    let edition: Edition
    let unit: SendUnit

    init?(_ context: SampleContext, _ standard: Standard) {
        guard let edition = standard.edition(context.edition),
            let unit = standard.units.first(where: { $0.id == context.unit })
        else { return nil }
        self.context = context
        self.edition = edition
        self.unit = unit
    }

    /// - Parameter serial: the number of a picture in the unit, from 1.
    func name(of kind: FileKind, serial: Int = 1) -> String {
        let parts = edition.nameParts.compactMap { part -> String? in
            switch part {
            case .month: month(of: kind)
            case .sender: context.sender.number
            case .senderType: context.sender.serviceType
            case .receiver: context.receiver.number
            case .receiverType: context.receiver.serviceType
            case .timestamp: context.timestamp
            case .serial: kind.hasSerial ? digits(serial, 4) : nil
            }
        }
        return ([kind.id] + parts).joined(separator: "_") + "." + kind.fileExtension
    }

    private func month(of kind: FileKind) -> String? {
        switch kind.nameMonth {
        case .none: nil
        case .month: context.month
        case .monthOrZero:
            unit.required.contains { $0.kind == kind.id && $0.zeroMonth } ? "000000" : context.month
        }
    }
}

extension SampleContext {
    /// The name of a file of the unit, such as the picture that a record names.
    ///
    /// - Parameter serial: the number of a picture in the unit, from 1: the person's `index` and 1.
    package func fileName(of kind: String, serial: Int = 1, _ standard: Standard = .current) -> String {
        guard let kind = standard.kind(kind), let naming = FileNaming(self, standard) else { return "" }
        return naming.name(of: kind, serial: serial)
    }
}
