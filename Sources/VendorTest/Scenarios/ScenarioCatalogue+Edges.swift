extension ScenarioCatalogue {
    /// What products read differently from each other: one scenario a place of the standard.
    static let edges: [ScenarioPlan] =
        (TimeEdges.all + UnitEdges.all + PlaceEdges.all + TextEdges.all).map(\.plan) + PersonEdges.all
        + SendingEdges.all
}
