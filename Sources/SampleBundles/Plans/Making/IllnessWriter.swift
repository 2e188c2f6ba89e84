/// Writes 別表2: the illnesses of the story and some that many people have had.
struct IllnessWriter {
    let illnesses: [BasicInformation.Illness]

    init(_ scene: Scene, _ consultationDate: String) {
        var random = scene.random("illnesses")
        let now = CalendarMonth(of: consultationDate) ?? scene.month
        let past = Self.past.shuffled(using: &random).prefix(random.below(3))
        let current = scene.story.ailment.illnesses
        var lines: [BasicInformation.Illness] = []
        for (place, illness) in (current + Array(past)).enumerated() {
            let isCurrent = place < current.count
            let doctor = scene.doctor(illness.field)
            // 平成 is as far back as a date of the calendar's words goes.
            let since = now.adding(-(isCurrent ? 2 + random.below(96) : 120 + random.below(180)))
            let course = isCurrent ? (place == 0 || random.chance(70) ? "01" : "02") : random.pick(["02", "03"])
            lines.append(
                BasicInformation.Illness(
                    since: random.chance(75) ? since.era(scene.style.dates) : String(since.year) + "年頃",
                    name: illness.name, doctor: doctor.practice + "　" + doctor.name,
                    attending: place == 0 ? "1" : isCurrent ? "2" : random.pick(["2", ""]),
                    phone: isCurrent ? doctor.phone : "", course: course,
                    treatment: course == "01" ? illness.treatment : course == "03" ? random.pick(["完治", "手術にて終了"]) : "")
            )
        }
        illnesses = lines
    }

    private static let past: [KnownIllness] = [
        KnownIllness("胃潰瘍", .inner, ""), KnownIllness("虫垂炎（手術）", .surgery, ""),
        KnownIllness("大腸ポリープ（切除）", .surgery, ""), KnownIllness("右橈骨遠位端骨折", .bones, ""),
        KnownIllness("白内障（両眼、手術）", .eyes, ""), KnownIllness("肺炎", .lungs, ""),
        KnownIllness("胆石症", .surgery, ""), KnownIllness("帯状疱疹", .inner, ""),
    ]
}
