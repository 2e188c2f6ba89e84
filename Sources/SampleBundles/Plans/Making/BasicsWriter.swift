/// Writes 利用者基本情報 with its 別表.
struct BasicsWriter {
    private let scene: Scene
    private let ailment: Ailment
    private let consultationDate: String
    private var random: SampleRandom

    init(_ scene: Scene) {
        self.scene = scene
        ailment = scene.story.ailment
        random = scene.random("basics")
        // Before the plan, and never after the day on which the file is written.
        let plan = scene.invented.planDate
        let day = max(1, min(28, (Int(plan.suffix(2)) ?? 1) - random.below(9)))
        consultationDate = date(plan, monthsEarlier: random.chance(70) ? 0 : 1 + random.below(5), day: day)
    }

    consuming func basics() -> BasicInformation {
        let consultation = consultation()
        let inHospital = consultation.situation == "02"
        let home = scene.household
        let relatives = home.all.filter { $0.isAlive && !$0.phone.isEmpty }
        let contacts = relatives.prefix(1 + random.below(4)).map(contact)
        return BasicInformation(
            consultation: consultation, condition: condition(inHospital: inHospital), home: homeOfPerson(),
            income: income(), visitor: visitor(), contacts: contacts, picture: picture(), life: life(),
            publicServices: publicServices(),
            otherServices: scene.style.broken(random.pick(LifeWords.informalServices)),
            consentDate: random.chance(85) ? consultationDate : "",
            consentName: random.chance(90) ? scene.person.name : home.carer.name + "（" + home.carer.relation + "代筆）",
            day: DayRhythm(scene).hours, illnesses: IllnessWriter(scene, consultationDate).illnesses)
    }

    private mutating func consultation() -> BasicInformation.Consultation {
        let method = random.pick(["01", "01", "02", "02", "03"])
        let isFirst = random.chance(45)
        let inHospital = random.chance(15)
        let hospital = scene.world.town.stem + random.pick(["総合病院", "リハビリテーション病院", "中央病院"])
        let back = CalendarMonth(of: consultationDate)?.adding(1).era(scene.style.dates) ?? ""
        return BasicInformation.Consultation(
            date: consultationDate, method: method,
            otherMethod: method == "03" ? random.pick(["自宅を訪問", "病院からの連絡", "ケアマネジャーからの引き継ぎ", "民生委員に同行して訪問"]) : "",
            count: isFirst ? "01" : "02",
            previousDate: isFirst
                ? "" : date(consultationDate, monthsEarlier: 1 + random.below(30), day: 1 + random.below(28)),
            situation: inHospital ? "02" : "01",
            situationText: inHospital
                ? random.pick([
                    "\(hospital)に入院中。\(back)退院予定。", "\(hospital)入院中, リハビリを受けている。", "介護老人保健施設に入所中。\(back)に自宅へ戻る予定。",
                ])
                : random.pick(["", "", "体調は安定している。", "２週間前に退院した。"]))
    }

    private mutating func condition(inHospital: Bool) -> BasicInformation.Condition {
        let level = scene.person.certification.level
        let independence: [String] =
            switch level {
            case "06": ["01", "11", "12"]
            case "12": ["01", "11", "12", "21"]
            case "13": ["12", "21", "22", "31"]
            default: ["21", "22", "31", "32", "41", "42"]
            }
        // In hospital a person may lie in bed, and be confused for a while.
        let lies = inHospital && random.chance(40)
        let confused = inHospital && random.chance(30)
        let list = random.chance(70) || level == "06"
        return BasicInformation.Condition(
            independence: random.pick(lies ? ["31", "32", "41", "42"] : independence),
            dementia: random.pick(confused ? ["04", "05", "06", "07", "08"] : ailment.dementia),
            level: level == "06" ? random.pick(["01", ""]) : level, previousLevel: previousLevel(level),
            checklist: list ? (level == "06" || random.chance(75) ? "1" : "2") : "",
            checklistDate: list ? consultationDate : "", disability: disability())
    }

    /// Mostly the same level or one beside it; some people have come a long way.
    private mutating func previousLevel(_ level: String) -> String {
        if random.chance(25) { return "" }
        if random.chance(12) { return random.pick(["21", "22", "23", "24", "25"]) }
        return random.pick(level == "06" ? ["01", "12"] : [level, "12", "13", "01"])
    }

    private mutating func disability() -> BasicInformation.Disability {
        let no = scene.style.writesNo ? "0" : ""
        func flag(_ holds: Bool) -> String { holds ? "1" : no }
        let known = random.chance(70)
        let intellectual = random.chance(4)
        let any = known && (ailment.physical || ailment.mental || ailment.intractable)
        let remark = (any ? [ailment.remark] : []) + (intellectual ? ["療育手帳Ｂ２"] : [])
        return BasicInformation.Disability(
            physical: flag(known && ailment.physical), intellectual: flag(intellectual),
            mental: flag(known && ailment.mental), intractable: flag(known && ailment.intractable),
            remark: remark.joined(separator: "、"))
    }

    private mutating func homeOfPerson() -> BasicInformation.Home {
        let housing = random.pick(["01", "02", "03", "04", "05", "05", "05", "06", "07", "08"])
        let isHigh = ["04", "06", "08"].contains(housing)
        return BasicInformation.Home(
            housing: housing, floor: random.chance(85) ? String(1 + random.below(isHigh ? 14 : 2)) : "",
            isAdapted: random.pick(["1", "2", "2"]), fax: random.chance(20) ? scene.world.town.phone(&random) : "")
    }

    private mutating func income() -> BasicInformation.Income {
        let no = scene.style.writesNo ? "0" : ""
        func flag(_ holds: Bool) -> String { holds ? "1" : no }
        let assisted = scene.person.benefitRate == 0 || random.chance(4)
        let employee = !assisted && random.chance(55)
        return BasicInformation.Income(
            nationalPension: flag(!assisted || random.chance(60)), employeePension: flag(employee),
            disabilityPension: flag(ailment.physical && random.chance(25)), publicAssistance: flag(assisted),
            remark: assisted
                ? "生活保護を受給中。担当は福祉事務所。"
                : random.pick(["", "年金は月額\(6 + random.below(14))万円程度", "遺族年金あり", "預貯金で補っている", "家賃収入あり"]))
    }

    private mutating func visitor() -> BasicInformation.Contact {
        if random.chance(35) {
            let person = scene.person
            return BasicInformation.Contact(
                name: person.name, relation: "本人", address: person.address1, phone: person.phone)
        }
        return contact(scene.household.carer)
    }

    private func contact(_ relative: Household.Relative) -> BasicInformation.Contact {
        BasicInformation.Contact(
            name: relative.name, relation: relative.relation, address: relative.address, phone: relative.phone)
    }

    /// Numbers of pictures have four digits.
    private mutating func picture() -> FamilyPicture? {
        guard scene.index < 9999, random.chance(85) else { return nil }
        return FamilyPicture(serial: scene.index + 1, diagram: scene.household.diagram)
    }

    private mutating func life() -> BasicInformation.Life {
        let isMan = scene.person.sex == "1"
        let work = random.pick(isMan ? LifeWords.workOfMen : LifeWords.workOfWomen)
        let past =
            random.pick(LifeWords.birth) + work + (random.chance(70) ? "\r\n" + random.pick(LifeWords.later) : "")
        return BasicInformation.Life(
            family: random.pick(FamilySituation.sentences(scene.household)), past: scene.style.broken(past),
            days: random.pick(LifeWords.days), hobbies: random.pick(LifeWords.hobbies),
            neighbours: random.pick(LifeWords.neighbours))
    }

    private func publicServices() -> String {
        var names: [String] = []
        for group in scene.groups {
            let frequency = group.pattern.frequency(group.family)
            let name = group.typeName + "（" + frequency + "）"
            if !names.contains(name) { names.append(name) }
        }
        return names.isEmpty ? "なし" : names.joined(separator: "、")
    }
}
