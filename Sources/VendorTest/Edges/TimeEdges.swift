import CarePlanStandard
import SampleBundles

/// Hours and days that products read differently.
enum TimeEdges {
    static let all: [Edge] = [overnight, midnight, proRata]

    private static let visits = ["11", "13", "71", "63"]

    /// 0時をまたぐ訪問
    private static let overnight = Edge(
        services: "overnight-visit", .init("日をまたぐ訪問", "a visit over midnight"),
        remark: .init(
            "23時30分から翌日0時30分までの訪問です。利用日は始まる日、終了時刻は0030です。24時を超える時刻(2430など)は使いません。",
            "A visit from 23:30 to 00:30: the day is that of its start, its end 0030, never 2430."),
        types: visits
    ) { partner in
        [
            partner.service(
                "1113", "深夜の訪問", units: 366, days: partner.days(on: 2, 5), from: "2330", to: "0030")
        ]
    }

    /// 24時に終わる訪問
    private static let midnight = Edge(
        services: "end-at-2400", .init("24時に終わる訪問", "a visit that ends at 24:00"),
        remark: .init(
            "23時から24時までの訪問です。終了時刻は2400です。0000と書くと、始まりより前に終わることになります。",
            "A visit from 23:00 to 24:00: it ends at 2400; 0000 would be before its start."),
        types: visits
    ) { partner in
        [
            partner.service(
                "1213", "夜の訪問", units: 484, days: partner.days(on: 1, 4), from: "2300", to: "2400")
        ]
    }

    /// 日割対象日: the code of a part of a month, and its units a day, by type.
    private static let partsOfMonth: [String: (code: String, units: Int)] = [
        "A2": ("2111", 39), "A6": ("1112", 59), "66": ("2121", 75), "73": ("1311", 344), "76": ("1511", 179),
        "77": ("1311", 410), "75": ("1311", 114),
    ]

    private static let proRata = Edge(
        services: "per-diem", .init("日割りの月", "a month in part"),
        remark: .init(
            "月の途中の11日から利用を始めたため、日割りで算定します。日割対象日は31桁で、対象の日が1です。月末より後の日は0です。",
            "Services began on the 11th and are charged by the day: the mask has 31 characters, 1 for the days that count."
        ),
        types: ["A2", "A6", "66", "75", "76", "73", "77"]
    ) { partner in
        guard let part = partsOfMonth[partner.serviceType] else { return [] }
        let days = Array(11...partner.dayCount)
        var row = partner.service(
            part.code, "日割り", units: part.units, days: partner.days(on: 2, 5).filter { $0 >= 11 }, from: "1000",
            to: "1045")
        row.proRataDays = days
        row.billedCount = days.count
        return [row]
    }
}
