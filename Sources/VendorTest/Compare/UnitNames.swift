import BundleChecker
import CarePlanStandard

/// Compares what the file names of a unit tell with the scenario: edition, month, sender and receiver.
struct UnitNames {
    private let expected: ScenarioBundle
    private let found: PlannedUnit
    private let standard: Standard

    init(_ expected: ScenarioBundle, _ found: PlannedUnit, _ standard: Standard) {
        self.expected = expected
        self.found = found
        self.standard = standard
    }

    func deviations(file: String?) -> [Deviation] {
        var parts: [(item: String, expected: String?, found: String?)] = [
            ("版", expected.edition, found.edition), ("対象年月", expected.month, found.month),
            ("送信元 事業所番号", expected.sender.office, found.address.legal(.sender)),
            ("送信先 事業所番号", expected.receiver.office, found.address.legal(.receiver)),
        ]
        if standard.edition(expected.edition)?.namesCarryServiceTypes == true, found.edition == expected.edition {
            parts += [
                ("送信元 サービス種類", expected.sender.serviceType, found.address.legal(.senderType)),
                ("送信先 サービス種類", expected.receiver.serviceType, found.address.legal(.receiverType)),
            ]
        }
        return parts.filter { $0.expected != $0.found }.map {
            Deviation(.name, file: file, item: $0.item, expected: $0.expected, found: $0.found)
        }
    }
}
