import CarePlanStandard
import SampleBundles

/// Places, equipment and whatever tells rows apart.
enum PlaceEdges {
    static let all: [Edge] = [satellites, equalItems]

    /// サテライト
    private static let satellites = Edge(
        services: "two-satellites", .init("二つのサテライト", "two satellites"),
        remark: .init(
            "同じ事業所番号の二つのサテライト（枝番01と02）のサービスが、一つのファイルに入ります。第7表の小計は両方を合わせます。",
            "Services of two satellites (01 and 02) of one office number are in one file; the sums hold both."),
        types: ["11", "15", "78", "12", "63"]
    ) { partner in
        ["01", "02"].enumerated().map { place, satellite in
            var row = partner.service(
                "1411", "通い・訪問", units: 658, days: partner.days(on: place == 0 ? 2 : 5), from: "0930", to: "1040")
            row.satellite = satellite
            return row
        }
    }

    /// 明細判別コード
    private static let equalItems = Edge(
        services: "equal-rental-items", .init("コードと単位数が同じ福祉用具", "rental items with equal code and units"),
        remark: .init(
            "手すりが3本あり、サービスコードと単位数が同じです。第6表では明細判別コード1、2、3で行を分けます。そのうち2本は用具のコードも同じで、第7表では1行、回数2です。",
            "Three rails with equal code and units: 明細判別コード 1, 2, 3 tell the rows apart. Two are the same item: one row of table 7, count 2."
        ),
        types: ["17", "67"]
    ) { partner in
        [(1, "000010", "ささえ１型"), (2, "000020", "ささえ２型"), (3, "000020", "ささえ２型")].map { number, item, name in
            var row = partner.service("1007", "手すり貸与", units: 300, days: [1])
            row.equipment = PlannedService.Equipment(
                taisCode: "99901-" + item, noticeCode: "", name: "手すり " + name, detailNumber: String(number))
            return row
        }
    }
}
