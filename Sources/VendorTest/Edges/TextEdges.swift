import CarePlanStandard
import SampleBundles

/// Free texts that break what reads CSV line by line.
enum TextEdges {
    static let all: [Edge] = [marks]

    /// コンマ、引用符、改行
    private static let marks = Edge(
        "comma-quote-line-break", .init("コンマ・引用符・改行のある文章", "texts with comma, quote and line break"),
        remark: .init(
            "文章の中に半角のコンマ、二重引用符、改行があります。項目全体を引用符で囲み、中の引用符は2つ重ねます。改行はそのまま残します。",
            "The texts hold commas, double quotes and line breaks: the field is quoted, inner quotes doubled, breaks kept."
        ),
        in: [Edge.carePlan, "prevention-plan", "basic-information"]
    ) { one, _ in
        let wish = "本人: \"自分の足で,もう一度畑に行きたい\"\r\n家族: 転ばないように,そばで見守りたい"
        let policy = "1,朝の体操を続ける\r\n2,\"無理をしない\"を合言葉にする"
        one.plan?.analysis = wish
        one.plan?.policy = policy
        one.prevention?.aimOfYear = wish
        one.prevention?.policy = policy
        one.basics?.life.past = wish
        one.basics?.life.hobbies = policy
    }
}
