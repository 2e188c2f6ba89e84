extension Diagnosis {
    /// Diagnoses by which a file is no longer what the care software wrote: other programs, transfers, hands.
    private static let changes: Set<String> = [
        "characters-replaced", "content-of-other-kind", "empty-file", "end-of-file-character", "line-ends-doubled",
        "lines-broken", "mojibake-western", "not-csv", "same-name-twice", "spreadsheet-saved", "truncated",
        "workbook-instead-of-csv",
    ]

    /// The files were changed after the care software wrote them: their other findings say nothing about the software.
    package var tellsOfChange: Bool { Self.changes.contains(id) }

    /// For a test: the ids are those of definitions.
    static var idsOfChange: Set<String> { changes }
}
