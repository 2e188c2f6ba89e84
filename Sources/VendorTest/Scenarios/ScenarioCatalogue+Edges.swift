extension ScenarioCatalogue {
    /// What products read differently from each other: one scenario a place of the standard.
    static let edges: [ScenarioPlan] = []
}
