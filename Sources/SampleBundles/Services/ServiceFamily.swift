/// Services of one manner: how their times, codes and amounts come about.
///
/// Codes, titles and amounts are plausible, not those of a year's official list.
protocol ServiceFamily: Sendable {
    /// The rows of a month; the first is what the service is mainly. Takes its hours from the order's week.
    func services(_ order: inout ServiceOrder) -> [PlannedService]
}
