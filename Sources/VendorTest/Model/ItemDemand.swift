/// How strictly an item of a scenario is meant.
package enum ItemDemand: String, CaseIterable, Hashable, Sendable {
    /// The value must be there, and nothing where the scenario has nothing.
    case fixed
    /// The value must be there; where the scenario has nothing, anything that conforms may be.
    case whereGiven = "where-given"
    /// The value where both the scenario and the product fill the item: the standard lets the product choose.
    case whereFilled = "where-filled"
    /// Anything that conforms.
    case open
}

/// One item that a scenario expects.
package struct ExpectedItem: Hashable, Sendable {
    /// Column number in the edition's layout, from 1.
    package var no: Int
    /// Name as the layout prints it.
    package var name: String
    package var value: String
    package var demand: ItemDemand
}
