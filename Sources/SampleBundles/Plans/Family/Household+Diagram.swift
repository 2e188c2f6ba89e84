extension Household {
    /// The family as a picture shows it.
    var diagram: FamilyDiagram {
        func member(_ relative: Relative) -> FamilyDiagram.Member {
            FamilyDiagram.Member(
                isMan: relative.isMan, hasDied: !relative.isAlive, isInHome: relative.place == .together)
        }
        return FamilyDiagram(
            person: FamilyDiagram.Member(isMan: personIsMan, hasDied: false, isInHome: true),
            spouse: spouse.map(member), children: children.map(member), childSpouse: childSpouse.map(member),
            grandchildren: grandchildren.map { FamilyDiagram.Member(isMan: $0, hasDied: false, isInHome: true) },
            siblings: siblings.map(member))
    }
}
