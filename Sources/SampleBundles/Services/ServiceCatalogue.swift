/// What every service type in scope offers.
enum ServiceCatalogue {
    private typealias Line = VisitFamily.Line
    private typealias Visits = MonthlyFamily.Visits

    static let families: [String: any ServiceFamily] = {
        var all: [String: any ServiceFamily] = [:]
        for group in [visits, days, stays, bundles, projects] { all.merge(group) { $1 } }
        for type in ["17", "67"] { all[type] = RentalFamily() }
        for type in ["31", "34"] { all[type] = AdviceFamily() }
        return all
    }()

    private static let visits: [String: any ServiceFamily] = [
        "11": VisitFamily(
            [
                Line("1111", "身体介護１", 244, 30), Line("1211", "身体介護２", 387, 60), Line("1411", "身体１生活１", 309, 50),
                Line("7211", "生活援助２", 179, 45), Line("7311", "生活援助３", 220, 60),
            ], perWeek: 1...3, most: 3),
        "12": VisitFamily([Line("1111", "訪問入浴介護", 1266, 60)], perWeek: 1...2),
        "13": VisitFamily(
            [Line("1111", "訪看Ⅰ２", 471, 30), Line("1211", "訪看Ⅰ３", 823, 60), Line("1501", "訪看Ⅰ５", 294, 40, times: 2)],
            perWeek: 1...2, most: 2),
        "14": VisitFamily([Line("1111", "訪問リハビリ１", 308, 40, times: 2)], perWeek: 1...2),
        "62": VisitFamily([Line("1111", "予防訪問入浴", 856, 60)], perWeek: 1...1),
        "63": VisitFamily(
            [Line("1111", "予防訪看Ⅰ２", 451, 30), Line("1501", "予防訪看Ⅰ５", 284, 40, times: 2)], perWeek: 1...2),
        "64": VisitFamily([Line("1111", "予防訪問リハビリ１", 298, 40, times: 2)], perWeek: 1...2),
        "71": VisitFamily(
            [Line("2111", "夜間訪問介護Ⅰ定期巡回", 372, 30)], perWeek: 2...3, starts: [1170, 1200, 1320, 1350],
            base: Line("1111", "夜間訪問介護Ⅰ基本", 989, 0)),
        "A3": VisitFamily([Line("1011", "訪問型サービス（定率）", 225, 45)], perWeek: 1...2),
        "A7": VisitFamily([Line("1011", "通所型サービス（定率）", 330, 180)], perWeek: 1...2, starts: [570, 810]),
    ]

    private static let days: [String: any ServiceFamily] = [
        "15": DayFamily(title: "通所介護", units: [658, 777, 900, 1023, 1148], perWeek: 1...3, bath: 40),
        "78": DayFamily(title: "地域通所介護", units: [753, 890, 1032, 1172, 1312], perWeek: 1...3, bath: 40),
        "72": DayFamily(title: "認知通所介護", units: [994, 1102, 1210, 1319, 1427], perWeek: 1...2, bath: 40),
        "74": DayFamily(title: "予認通所介護", units: [861, 961], perWeek: 1...1, bath: 40),
        "16": DayFamily(title: "通所リハ", units: [762, 903, 1046, 1215, 1379], perWeek: 1...2, bath: 40),
    ]

    private static let stays: [String: any ServiceFamily] = [
        "21": StayFamily(title: "併設短期生活", units: [603, 672, 745, 815, 884]),
        "24": StayFamily(title: "予併設短期生活", units: [451, 561]),
        "22": StayFamily(title: "老短期療養", units: [830, 880, 944, 997, 1052]),
        "25": StayFamily(title: "予老短期療養", units: [613, 774]),
        "23": StayFamily(title: "病療短期療養", units: [778, 893, 1136, 1233, 1320]),
        "26": StayFamily(title: "予病療短期療養", units: [579, 726]),
        "2A": StayFamily(title: "医療院短期療養", units: [833, 943, 1182, 1283, 1373]),
        "2B": StayFamily(title: "予医療院短期療養", units: [608, 762]),
        "27": StayFamily(title: "短期特定施設", units: [542, 609, 679, 744, 813]),
        "28": StayFamily(title: "短期地域特定施設", units: [546, 614, 685, 750, 820]),
        "38": StayFamily(title: "短期共同生活", units: [793, 829, 854, 870, 887]),
        "39": StayFamily(title: "予短期共同生活", units: [789]),
        "68": StayFamily(title: "短期小規模多機能", units: [572, 640, 709, 777, 843]),
        "69": StayFamily(title: "予短期小規模多機能", units: [424, 531]),
        "79": StayFamily(title: "短期看護小規模", units: [571, 638, 706, 773, 839]),
    ]

    private static let comingAndGoing: [MonthlyFamily.Visits] = [
        Visits(minutes: 390, starts: [570, 600], perWeek: 2...4),
        Visits(minutes: 30, starts: [480, 1050, 1080], perWeek: 1...3),
    ]

    private static let bundles: [String: any ServiceFamily] = [
        "73": MonthlyFamily(
            "小規模多機能", codes: ["1111", "1121", "1131", "1141", "1151"], units: [10458, 15370, 22359, 24677, 27209],
            visits: comingAndGoing),
        "75": MonthlyFamily("予小規模多機能", codes: ["1111", "1121"], units: [3450, 6972], visits: comingAndGoing),
        "77": MonthlyFamily(
            "看護小規模", codes: ["1111", "1121", "1131", "1141", "1151"], units: [12447, 17415, 24481, 27766, 31408],
            visits: comingAndGoing),
        "76": MonthlyFamily(
            "定期巡回随時Ⅰ１", codes: ["1111", "1121", "1131", "1141", "1151"], units: [5446, 9720, 16140, 20417, 24692],
            visits: [
                Visits(minutes: 20, starts: [450, 480], perWeek: 5...6),
                Visits(minutes: 20, starts: [1110, 1140], perWeek: 5...6),
            ]),
        "66": MonthlyFamily(
            "予通リハ", codes: ["1121", "1122"], units: [2268, 4228],
            visits: [Visits(minutes: 185, starts: [550, 800], perWeek: 1...2)], proRata: ("2121", 75)),
    ]

    private static let projects: [String: any ServiceFamily] = [
        "A1": MonthlyFamily(
            "訪問型みなし", codes: ["1111", "1211"], units: [1172, 2342],
            visits: [Visits(minutes: 45, starts: [570, 600, 630, 840], perWeek: 1...2)], proRata: ("2111", 38)),
        "A2": MonthlyFamily(
            "訪問型独自サービス１", codes: ["1111", "1211"], units: [1176, 2349],
            visits: [Visits(minutes: 45, starts: [570, 600, 630, 840], perWeek: 1...2)], proRata: ("2111", 39)),
        "A5": MonthlyFamily(
            "通所型みなし", codes: ["1111", "1121"], units: [1672, 3428],
            visits: [Visits(minutes: 185, starts: [555, 795], perWeek: 1...2)], proRata: ("1112", 55)),
        "A6": MonthlyFamily(
            "通所型独自サービス１", codes: ["1111", "1121"], units: [1798, 3621],
            visits: [Visits(minutes: 185, starts: [555, 795], perWeek: 1...2)], proRata: ("1112", 59)),
        "A4": FixedFeeFamily(code: "1011", title: "訪問型サービス（定額）", units: 200, copayment: 250, minutes: 45),
        "A8": FixedFeeFamily(code: "1011", title: "通所型サービス（定額）", units: 320, copayment: 400, minutes: 180),
    ]
}

extension ServiceCatalogue {
    /// 単位数単価 in 1/100 yen: 10 yen and the town's rise on the wages' share.
    static func unitPrice(_ type: String, rise: Int) -> Int { 1000 + rise * wagesShare(type) / 10 }

    /// 人件費割合, percent.
    private static func wagesShare(_ type: String) -> Int {
        switch type {
        case "11", "12", "62", "71", "76", "A1", "A2", "A3", "A4": 70
        case "13", "63", "14", "64", "16", "66", "72", "74", "73", "75", "68", "69", "77", "79", "21", "24": 55
        case "17", "67", "31", "34": 0
        default: 45
        }
    }

    /// 介護職員等処遇改善加算, in 1/1000 of the units; nil for types without it.
    static func wageSurcharge(_ type: String) -> Int? {
        switch type {
        case "11", "71", "76", "A1", "A2": 245
        case "12", "62": 100
        case "15", "78", "A5", "A6": 92
        case "16", "66": 86
        case "72", "74": 181
        case "21", "24": 140
        case "22", "25": 75
        case "23", "26", "2A", "2B": 51
        case "27", "28": 128
        case "38", "39": 186
        case "73", "75", "68", "69", "77", "79": 149
        default: nil
        }
    }
}
