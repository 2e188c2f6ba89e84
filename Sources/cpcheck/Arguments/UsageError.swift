import CarePlanStandard

/// A command line or a file named on it that cannot be carried out: exit status 2.
struct UsageError: Error {
    var message: BilingualText

    init(_ ja: String, _ en: String) { message = BilingualText(ja, en) }
}
