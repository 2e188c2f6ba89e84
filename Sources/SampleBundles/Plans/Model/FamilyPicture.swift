/// 家族構成 as a picture: who belongs to the family, and the number of the picture's file.
package struct FamilyPicture: Hashable, Sendable {
    /// The last part of the file's name, 1 to 9999; no two people of a unit share one.
    package var serial: Int
    package var diagram: FamilyDiagram
}

/// A family as a doctor's chart draws it: squares for men, circles for women, the person with a double outline.
package struct FamilyDiagram: Hashable, Sendable {
    package struct Member: Hashable, Sendable {
        package var isMan: Bool
        package var hasDied: Bool
        /// Lives in the person's home.
        package var isInHome: Bool
    }

    package var person: Member
    package var spouse: Member?
    package var children: [Member]
    /// Spouse and children of the child who lives in the person's home.
    package var childSpouse: Member?
    package var grandchildren: [Member]
    package var siblings: [Member]
}
