/// Writes the services of 第3表: those of every week in the grid, the others below it.
struct WeekWriter {
    let services: [CarePlan.WeeklyService]
    let beyond: [String]

    init(_ scene: Scene) {
        var grid: [CarePlan.WeeklyService] = []
        var beyond: [String] = []
        for group in scene.groups {
            let text = Self.name(group, scene)
            for slot in group.pattern.slots {
                grid.append(
                    CarePlan.WeeklyService(
                        text: scene.style.broken(text), weekday: String(slot.weekday), start: slot.start, end: slot.end)
                )
            }
            if let line = Self.beyond(group) { beyond.append(line) }
        }
        if let visitor = scene.sundayVisitor {
            grid.append(
                CarePlan.WeeklyService(text: visitor.relation + "の訪問", weekday: "7", start: "1000", end: "1200"))
        }
        var random = scene.random("beyond the week")
        let illness = scene.story.ailment.illnesses.first
        if random.chance(70), let illness {
            beyond.append("\(scene.doctor(illness.field).practice) 受診（月１回）")
        }
        if random.chance(15) { beyond.append("訪問理美容（２か月に１回）") }
        services = grid.sorted { ($0.weekday, $0.start) < ($1.weekday, $1.start) }
        self.beyond = beyond
    }

    private static func name(_ group: ServiceGroup, _ scene: Scene) -> String {
        scene.style.namesOffices ? group.typeName + "\r\n(" + group.office.name + ")" : group.typeName
    }

    /// What does not come every week; nil where all does.
    private static func beyond(_ group: ServiceGroup) -> String? {
        let pattern = group.pattern
        if group.family == .rental {
            let names = group.equipment.joined(separator: "、")
            return group.typeName + (names.isEmpty ? "" : "（\(names)）")
        }
        if pattern.slots.isEmpty {
            return "\(group.typeName)　\(pattern.frequency(group.family))　\(group.office.name)"
        }
        let count = pattern.otherDays.count
        return count == 0 ? nil : "\(group.typeName)　ほかに月\(fullWidth(count))回　\(group.office.name)"
    }
}
