/// What a service does for a person, whatever its type is called.
enum HelpFamily: CaseIterable, Hashable, Sendable {
    case bodyHelp
    case houseHelp
    case bathVisit
    case nurseVisit
    case therapyVisit
    case dayCare
    case dayTherapy
    case rental
    case shortStay
    case advice
    case rounds
    case allInOne

    /// - Parameters:
    ///   - type: サービス種類コード.
    ///   - title: what a person calls the service code, such as 生活援助２.
    init(type: String, title: String) {
        switch type {
        case "12", "62": self = .bathVisit
        case "13", "63": self = .nurseVisit
        case "14", "64": self = .therapyVisit
        case "15", "78", "72", "74", "A5", "A6", "A7", "A8": self = .dayCare
        case "16", "66": self = .dayTherapy
        case "17", "67": self = .rental
        case "21", "22", "23", "2A", "24", "25", "26", "2B", "27", "28", "38", "39", "68", "69", "79": self = .shortStay
        case "31", "34": self = .advice
        case "71", "76": self = .rounds
        case "73", "75", "77": self = .allInOne
        case "A1", "A2", "A3", "A4": self = .houseHelp
        default: self = title.hasPrefix("生活") ? .houseHelp : .bodyHelp
        }
    }

    /// The fields of life that the service answers, the first above all.
    var areas: [LifeArea] {
        switch self {
        case .bodyHelp, .houseHelp, .bathVisit, .rounds: [.living]
        case .nurseVisit, .advice: [.health]
        case .therapyVisit, .rental: [.moving]
        case .dayTherapy: [.moving, .company]
        case .dayCare: [.company, .living]
        case .shortStay: [.carers]
        case .allInOne: [.company, .living]
        }
    }
}
