import CarePlanStandard

/// What tells offices of one service type: the third character of their numbers and the words of their names.
struct OfficeKind {
    private let type: String
    /// Third character of office numbers: 0 insurers' own, 1 medical, 5 health facilities, 6 visiting nurses, 7 others, 9 local,
    /// A 総合事業, B 介護医療院.
    private let category: String
    private let words: [String]

    init(_ type: String) {
        self.type = type
        let found = Self.known.first { $0.types.contains(type) } ?? Self.known[0]
        category = found.category
        words = found.words
    }

    /// 事業所番号: the district's place holds 99, which no district is given.
    func number(_ town: InventedTown, serial: Int) -> String {
        let place = ServiceType.all.firstIndex { $0.code == type } ?? 99
        return CheckDigit.closing(digits(town.prefectureNumber, 2) + category + "99" + digits(place * 100 + serial, 4))
    }

    func name(_ town: InventedTown, _ random: inout SampleRandom) -> String {
        let word = random.pick(words)
        let nick = random.pick(Self.nicks)
        return random.chance(40) ? town.stem + word : word + nick
    }

    private struct Known {
        let types: [String]
        let category: String
        let words: [String]
    }

    private static let known: [Known] = [
        Known(types: ["11"], category: "7", words: ["ヘルパーステーション", "訪問介護事業所", "ホームヘルプサービス", "訪問介護センター"]),
        Known(types: ["43"], category: "7", words: ["居宅介護支援事業所", "ケアプランセンター", "ケアマネジメントオフィス", "介護相談センター"]),
        Known(types: ["46", "AF"], category: "0", words: ["地域包括支援センター", "高齢者あんしんセンター", "地域包括支援センター中央"]),
        Known(types: ["12", "62"], category: "7", words: ["訪問入浴サービス", "訪問入浴センター"]),
        Known(types: ["13", "63"], category: "6", words: ["訪問看護ステーション", "ナースステーション", "訪問看護リハビリステーション"]),
        Known(types: ["14", "64"], category: "1", words: ["訪問リハビリテーション", "リハビリクリニック", "整形外科医院"]),
        Known(types: ["15"], category: "7", words: ["デイサービスセンター", "通所介護事業所", "デイサービス"]),
        Known(types: ["16", "66"], category: "1", words: ["デイケアセンター", "通所リハビリテーション", "デイケア"]),
        Known(types: ["17", "67"], category: "7", words: ["福祉用具レンタル", "福祉用具センター", "ケアショップ"]),
        Known(types: ["21", "24"], category: "7", words: ["ショートステイ", "短期入所生活介護事業所", "特別養護老人ホーム"]),
        Known(types: ["22", "25"], category: "5", words: ["介護老人保健施設", "老健", "介護老人保健施設ケアホーム"]),
        Known(types: ["23", "26"], category: "1", words: ["病院", "内科病院", "記念病院"]),
        Known(types: ["2A", "2B"], category: "B", words: ["介護医療院", "病院介護医療院"]),
        Known(types: ["31", "34"], category: "1", words: ["在宅クリニック", "歯科医院", "内科クリニック", "訪問診療所"]),
        Known(types: ["71"], category: "9", words: ["夜間対応型訪問介護事業所", "ナイトケアステーション"]),
        Known(types: ["76"], category: "9", words: ["定期巡回ケアステーション", "２４時間ケアセンター"]),
        Known(types: ["72", "74"], category: "9", words: ["認知症対応型デイサービス", "デイホーム"]),
        Known(types: ["78"], category: "9", words: ["地域密着型デイサービス", "リハビリデイ", "半日デイサービス"]),
        Known(types: ["73", "68", "75", "69"], category: "9", words: ["小規模多機能ホーム", "小規模多機能型居宅介護"]),
        Known(types: ["77", "79"], category: "9", words: ["看護小規模多機能ホーム", "かんたきホーム"]),
        Known(types: ["27"], category: "7", words: ["有料老人ホーム", "ケアレジデンス"]),
        Known(types: ["28"], category: "9", words: ["地域密着型有料老人ホーム", "ケアハウス"]),
        Known(types: ["38", "39"], category: "9", words: ["グループホーム", "認知症高齢者グループホーム"]),
        Known(types: ["A1", "A2", "A3", "A4"], category: "A", words: ["訪問型サービス", "生活支援ヘルパー", "訪問型サービス事業所"]),
        Known(types: ["A5", "A6", "A7", "A8"], category: "A", words: ["通所型サービス", "いきいきデイ", "通所型サービス事業所"]),
    ]

    private static let nicks: [String] = [
        "あおぞら", "ひばり", "すずらん", "つばめ", "やまびこ", "かえで", "わかば", "こだち", "ひだまり", "なのはな", "ひまわり", "たんぽぽ",
        "さくらんぼ", "はるかぜ", "あすなろ", "けやき", "もみじ", "ほほえみ", "ふたば", "あかね", "つくし", "みずほ", "こもれび", "そよかぜ",
        "ゆりの木", "花水木", "やすらぎ", "なごみ", "ゆうゆう", "のどか", "せせらぎ", "しおさい", "ほしぞら", "はなみずき", "まごころ", "ぬくもり",
    ]
}
