package import CarePlanStandard

/// A one-fault variant of a sample: one edit, such as a product's single mistake, that one rule finds and no other.
package struct SampleFault: Sendable {
    /// Id of the rule that finds it.
    package let rule: String
    /// What the edit does, a sentence.
    package let sentence: BilingualText
    /// サービス種類コード of providers whose samples have a place for it for sure, the first that fits.
    let providers: [String]
    private let edit: @Sendable (inout FaultDesk) -> Bool

    /// - Parameter edit: carries the fault out; false where the sample has no place for it, and then changes nothing
    ///   that matters.
    init(
        _ rule: String, _ ja: String, _ en: String, providers: [String] = [],
        _ edit: @escaping @Sendable (inout FaultDesk) -> Bool
    ) {
        self.rule = rule
        self.providers = providers
        sentence = BilingualText(ja, en)
        self.edit = edit
    }

    /// The files with the fault in them; nil where they have no place for it.
    func files(of desk: FaultDesk) -> [SampleFile]? {
        var desk = desk
        return edit(&desk) ? desk.files : nil
    }
}

/// A rule that no single edit of a conforming sample makes fire alone, and why.
package struct UntriggeredRule: Sendable {
    package let rule: String
    package let reason: BilingualText

    init(_ rule: String, _ ja: String, _ en: String) {
        self.rule = rule
        reason = BilingualText(ja, en)
    }
}
