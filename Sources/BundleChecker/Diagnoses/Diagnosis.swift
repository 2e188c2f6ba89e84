public import CarePlanStandard

/// What happened to files before they were checked, as their findings tell it together.
///
/// A finding says where a file leaves the standard; a diagnosis says why: saved by a spreadsheet, exported file by file,
/// renamed by a browser. It never holds a value of a record.
public struct Diagnosis: Hashable, Sendable {
    /// Name in words, such as `saved-by-spreadsheet`; stable as a rule's id is.
    public var id: String
    /// Who has to act.
    public var who: ActingParty
    /// Indices into `Report.files`, ascending; empty when it speaks of the whole input.
    public var files: [Int]
    /// What happened, in a sentence or two.
    public var message: BilingualText
    /// What to tell the caller, ready to be copied: who must do what.
    public var advice: BilingualText

    public init(id: String, who: ActingParty, files: [Int], message: BilingualText, advice: BilingualText) {
        self.id = id
        self.who = who
        self.files = files
        self.message = message
        self.advice = advice
    }
}
