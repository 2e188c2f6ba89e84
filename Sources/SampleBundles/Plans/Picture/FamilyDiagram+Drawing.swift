extension FamilyDiagram {
    /// The picture's file: a baseline JPEG.
    ///
    /// Squares are men, circles women; the person has a double outline, who has died is filled, and a dashed line goes
    /// round those who live together.
    package func jpeg() -> [UInt8] {
        var drawing = FamilyDrawing(self)
        drawing.draw()
        return JPEGWriter.encode(drawing.canvas)
    }
}

private struct FamilyDrawing {
    private struct Place {
        var member: FamilyDiagram.Member
        var x: Int
        var y: Int
    }

    private static let pitch = 72
    private static let rows = [72, 164, 256]
    private static let half = 16

    private let family: FamilyDiagram
    private let first: [Place]
    private let second: [Place]
    private let third: [Place]
    private(set) var canvas: GrayCanvas

    init(_ family: FamilyDiagram) {
        self.family = family
        // Those in the home stand left, so that one line can go round them.
        func left(_ members: [FamilyDiagram.Member]) -> [FamilyDiagram.Member] {
            members.filter(\.isInHome) + members.filter { !$0.isInHome }
        }
        func places(_ members: [FamilyDiagram.Member], _ row: Int) -> [Place] {
            members.enumerated().map { place, member in
                Place(member: member, x: 48 + place * Self.pitch, y: Self.rows[row])
            }
        }
        first = places([family.person] + left([family.spouse].compactMap { $0 } + family.siblings), 0)
        let home = family.children.filter(\.isInHome)
        let away = family.children.filter { !$0.isInHome }
        second = places(home + [family.childSpouse].compactMap { $0 } + away, 1)
        third = places(family.grandchildren, 2)
        let columns = max(3, first.count, second.count, third.count)
        // Whole blocks of eight.
        canvas = GrayCanvas(width: (columns * Self.pitch + 24 + 7) / 8 * 8, height: 312)
    }

    mutating func draw() {
        drawLines()
        for place in first + second + third { drawMember(place) }
        canvasOfPerson()
        drawHome()
    }

    private mutating func drawMember(_ place: Place) {
        if place.member.isMan {
            canvas.square(place.x, place.y, Self.half, isFilled: place.member.hasDied)
        } else {
            canvas.circle(place.x, place.y, Self.half, isFilled: place.member.hasDied)
        }
    }

    /// The second outline.
    private mutating func canvasOfPerson() {
        guard let person = first.first else { return }
        if person.member.isMan {
            canvas.square(person.x, person.y, Self.half - 6)
        } else {
            canvas.circle(person.x, person.y, Self.half - 6)
        }
    }

    private mutating func drawLines() {
        let below = Self.half + 1
        // Married people by a line between them, brothers and sisters by one above.
        var descent: Int?
        if family.spouse != nil, let person = first.first, let spouse = spousePlace {
            canvas.line(person.x + below, person.y, spouse.x - below, person.y)
            descent = (person.x + spouse.x) / 2
        }
        let siblings = first.dropFirst().filter { !isSpouse($0) }
        if let person = first.first, let last = siblings.last {
            let bar = person.y - Self.half - 14
            canvas.line(person.x, bar, last.x, bar)
            for place in [person] + siblings { canvas.line(place.x, bar, place.x, place.y - below) }
        }
        join(second.filter { !isChildSpouse($0) }, from: descent, Self.rows[0])
        guard family.childSpouse != nil, second.count > 1 else { return }
        canvas.line(second[0].x + below, second[0].y, second[1].x - below, second[0].y)
        join(third, from: (second[0].x + second[1].x) / 2, Self.rows[1])
    }

    /// Children hang from the middle of their parents' line.
    private mutating func join(_ children: [Place], from parent: Int?, _ row: Int) {
        guard let parent, let firstChild = children.first, let last = children.last else { return }
        let bar = (row + firstChild.y) / 2
        canvas.line(parent, row, parent, bar)
        canvas.line(min(parent, firstChild.x), bar, max(parent, last.x), bar)
        for child in children { canvas.line(child.x, bar, child.x, child.y - Self.half) }
    }

    /// A dashed line round those in the home, stepping in where a lower row is shorter.
    private mutating func drawHome() {
        let counts = [first, second, third].map { row in row.filter(\.member.isInHome).count }
        let margin = 26
        let left = 48 - margin
        let rows = counts.lastIndex { $0 > 0 }.map { $0 + 1 } ?? 0
        guard rows > 0 else { return }
        var top = Self.rows[0] - margin
        canvas.line(left, top, right(counts[0]), top, isDashed: true)
        for row in 0..<rows {
            let bottom = row + 1 < rows ? (Self.rows[row] + Self.rows[row + 1]) / 2 : Self.rows[row] + margin
            canvas.line(left, top, left, bottom, isDashed: true)
            canvas.line(right(counts[row]), top, right(counts[row]), bottom, isDashed: true)
            let next = row + 1 < rows ? right(counts[row + 1]) : left
            canvas.line(next, bottom, right(counts[row]), bottom, isDashed: true)
            top = bottom
        }
    }

    private func right(_ count: Int) -> Int { 48 + max(0, count - 1) * Self.pitch + 26 }

    private var spousePlace: Place? { first.dropFirst().first(where: isSpouse) }

    private func isSpouse(_ place: Place) -> Bool {
        guard let spouse = family.spouse else { return false }
        // The spouse stands first among those who stand equally near.
        let index = spouse.isInHome ? 1 : 1 + family.siblings.count { $0.isInHome }
        return first.indices.contains(index) && first[index].x == place.x
    }

    private func isChildSpouse(_ place: Place) -> Bool {
        family.childSpouse != nil && place.x == 48 + family.children.count { $0.isInHome } * Self.pitch
    }
}
