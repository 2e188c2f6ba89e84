import CarePlanStandard

/// A municipality that does not exist, in a prefecture that does.
///
/// Its number as an insurer begins with 99, which is no prefecture's; its postal code with 000, which the post assigns to
/// nobody; its telephone exchanges with 0, which no exchange's number begins with. Offices of it have 99 where a
/// district of the prefecture has its number.
struct InventedTown: Hashable, Sendable {
    let number: Int
    /// Number of the prefecture, 01 to 47: the first two digits of office numbers.
    let prefectureNumber: Int
    let prefecture: String
    let name: String
    /// 市外局番
    let areaCode: String
    /// 地域区分の上乗せ割合, percent.
    let priceRise: Int

    /// 保険者番号: six digits with a valid check digit.
    var insurer: String { CheckDigit.closing("99" + digits(100 + number, 3)) }

    /// What offices call the town in their names: without 市 or 町.
    var stem: String { String(name.dropLast()) }

    func postalCode(_ random: inout SampleRandom) -> String {
        "000-" + digits(number * 100 + random.below(100), 4)
    }

    func address(_ random: inout SampleRandom) -> String {
        let district = random.pick(Self.districts)
        let house = fullWidth(1 + random.below(28)) + "－" + fullWidth(1 + random.below(30))
        return prefecture + name + district + (random.chance(70) ? fullWidth(1 + random.below(6)) + "丁目" : "") + house
    }

    /// Area code, exchange and number, as printed in a letter.
    func phone(_ random: inout SampleRandom) -> String {
        // Ten digits together, the exchange filling up what the area code leaves.
        let exchange = "0" + digits(random.below(Self.power(5 - areaCode.utf8.count)), 5 - areaCode.utf8.count)
        return areaCode + "-" + exchange + "-" + digits(random.below(10000), 4)
    }

    private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { product, _ in product * 10 } }

    static let all: [InventedTown] = [
        InventedTown(0, 13, "東京都", "若葉原市", "042", 15), InventedTown(1, 14, "神奈川県", "汐見野市", "0467", 12),
        InventedTown(2, 11, "埼玉県", "葉桜台市", "048", 10), InventedTown(3, 12, "千葉県", "波音市", "0479", 6),
        InventedTown(4, 27, "大阪府", "柳風市", "072", 12), InventedTown(5, 23, "愛知県", "菜の花町", "0566", 6),
        InventedTown(6, 1, "北海道", "白樺別町", "0133", 0), InventedTown(7, 4, "宮城県", "朝霧浜市", "022", 3),
        InventedTown(8, 15, "新潟県", "雪椿市", "025", 0), InventedTown(9, 20, "長野県", "星降市", "026", 3),
        InventedTown(10, 22, "静岡県", "茶摘市", "054", 6), InventedTown(11, 26, "京都府", "竹春市", "0774", 10),
        InventedTown(12, 28, "兵庫県", "鳴瀬浦市", "079", 10), InventedTown(13, 33, "岡山県", "桃枝町", "086", 3),
        InventedTown(14, 34, "広島県", "島待市", "0848", 3), InventedTown(15, 37, "香川県", "讃音市", "0877", 0),
        InventedTown(16, 40, "福岡県", "藤潮市", "0930", 3), InventedTown(17, 43, "熊本県", "水前野町", "0966", 0),
        InventedTown(18, 46, "鹿児島県", "花灯市", "0993", 0), InventedTown(19, 8, "茨城県", "梅里原市", "029", 6),
        InventedTown(20, 9, "栃木県", "杉並木市", "0288", 3), InventedTown(21, 17, "石川県", "千鳥浜町", "0767", 0),
        InventedTown(22, 3, "岩手県", "風鈴市", "0197", 0), InventedTown(23, 38, "愛媛県", "蜜柑浦市", "0894", 0),
    ]

    private init(
        _ number: Int, _ prefectureNumber: Int, _ prefecture: String, _ name: String, _ areaCode: String,
        _ priceRise: Int
    ) {
        self.number = number
        self.prefectureNumber = prefectureNumber
        self.prefecture = prefecture
        self.name = name
        self.areaCode = areaCode
        self.priceRise = priceRise
    }

    private static let districts: [String] = [
        "本町", "栄町", "緑町", "幸町", "旭町", "泉町", "末広町", "寿町", "曙町", "若松町", "桜ケ丘", "富士見台", "松葉町", "梅園",
        "中央", "東山", "西原", "南台", "北野", "上ノ原", "下川原", "大字上沢", "大字下里", "大字新田", "日吉台", "光が丘", "美里",
        "柏木町", "弥生町", "錦町", "常盤台", "高砂", "清水町", "宮前", "堀之内", "花園町", "春日町", "扇町", "青葉台", "千歳町",
    ]
}

/// A number in full-width digits.
func fullWidth(_ number: Int) -> String {
    var text = ""
    for byte in String(number).utf8 {
        text.unicodeScalars.append(Unicode.Scalar(0xFF10 + UInt32(byte) - 0x30) ?? "０")
    }
    return text
}
