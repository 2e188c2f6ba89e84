/// A person's day: for 第3表 and for 別表1 of the basic information.
struct DayRhythm: Sendable {
    private struct Moment {
        /// Minutes from midnight.
        var start: Int
        /// Minutes; 0 for what has no length.
        var length: Int
        var person: String
        var family: String

        init(_ start: Int, _ length: Int, _ person: String, _ family: String = "") {
            self.start = start
            self.length = length
            self.person = person
            self.family = family
        }
    }

    private let moments: [Moment]
    private let hasFamily: Bool
    private let timesInWords: Bool

    init(_ scene: Scene) {
        var random = scene.random("day")
        // Some rise early, some late; all hours of a day move together.
        let shift = random.pick([-30, -15, 0, 0, 15, 30, 45])
        let lies = scene.isCare && (scene.careStory.staysInBed || scene.person.certification.level == "25")
        let isWeak = scene.isCare && scene.person.certification.level >= "23"
        let day = lies ? Self.inBed : isWeak ? Self.quiet : random.pick([Self.homely, Self.active, Self.quiet])
        let options = Self.extras.shuffled(using: &random).prefix(random.below(3))
        moments = (day + (lies ? [] : Array(options)))
            .map { Moment($0.start + shift, $0.length, $0.person, $0.family) }
            .sorted { $0.start < $1.start }
        hasFamily = !scene.household.livesAlone
        timesInWords = scene.world.seed % 2 == 0
    }

    /// 主な日常生活上の活動
    var activities: [CarePlan.Activity] {
        moments.map { moment in
            CarePlan.Activity(
                text: moment.person, start: Self.clock(moment.start), end: Self.clock(moment.start + moment.length))
        }
    }

    /// 別表1
    var hours: [BasicInformation.Hour] {
        moments.map { moment in
            let (hour, minute) = (moment.start / 60 % 24, moment.start % 60)
            let time =
                timesInWords
                ? "\(hour)時" + (minute == 0 ? "" : "\(minute)分") : "\(hour):" + digits(minute, 2)
            return BasicInformation.Hour(
                time: time, person: moment.person, family: hasFamily ? moment.family : "")
        }
    }

    /// HHMM; what goes on past midnight ends in the small hours.
    private static func clock(_ minutes: Int) -> String { digits(minutes / 60 % 24, 2) + digits(minutes % 60, 2) }

    private static let homely: [Moment] = [
        Moment(390, 0, "起床、洗面", "起床、朝食の準備"), Moment(435, 30, "朝食、服薬", "朝食、出勤"), Moment(510, 60, "掃除、洗濯"),
        Moment(720, 30, "昼食、服薬", "昼食の準備"), Moment(780, 60, "昼寝"), Moment(900, 30, "間食、テレビ"),
        Moment(1080, 30, "夕食、服薬", "帰宅、夕食の準備"), Moment(1155, 30, "入浴", "入浴の見守り"), Moment(1260, 0, "就寝", "戸締まり"),
    ]
    private static let active: [Moment] = [
        Moment(330, 0, "起床"), Moment(345, 30, "散歩、ラジオ体操"), Moment(420, 30, "朝食、服薬", "朝食"),
        Moment(540, 120, "庭仕事、趣味の時間"), Moment(720, 30, "昼食", "昼食"), Moment(840, 60, "買い物、近所の人と立ち話"),
        Moment(1050, 30, "夕食", "夕食の準備、片付け"), Moment(1110, 30, "入浴"), Moment(1230, 0, "就寝", "就寝は23時頃"),
    ]
    private static let quiet: [Moment] = [
        Moment(450, 0, "起床、着替え", "声かけ、着替えの手伝い"), Moment(480, 30, "朝食、服薬", "薬の準備"), Moment(600, 60, "テレビ、新聞"),
        Moment(735, 30, "昼食", "昼食の準備"), Moment(810, 90, "居室で休む"), Moment(930, 15, "お茶、会話", "お茶の支度"),
        Moment(1110, 30, "夕食、服薬", "夕食、薬の確認"), Moment(1290, 0, "就寝", "就寝の手伝い"),
    ]
    private static let inBed: [Moment] = [
        Moment(360, 15, "おむつ交換、体位変換", "おむつ交換"), Moment(450, 45, "朝食、口腔ケア、服薬", "食事の介助"),
        Moment(600, 15, "おむつ交換、体位変換"), Moment(720, 45, "昼食、口腔ケア", "食事の介助"), Moment(840, 15, "水分補給、体位変換"),
        Moment(960, 15, "おむつ交換"), Moment(1080, 45, "夕食、口腔ケア、服薬", "食事の介助"),
        Moment(1230, 0, "就寝、室温の調整", "おむつ交換、見守り"), Moment(1395, 15, "おむつ交換、体位変換", "夜間の対応"),
    ]
    private static let extras: [Moment] = [
        Moment(1005, 30, "体操、自主訓練", "一緒に行う"), Moment(570, 15, "血圧の測定、記録"), Moment(1020, 15, "仏壇の世話"),
        Moment(1185, 30, "日記、読書"), Moment(675, 30, "洗濯物をたたむ"),
    ]
}
