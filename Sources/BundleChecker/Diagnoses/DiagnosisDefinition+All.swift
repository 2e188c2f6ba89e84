extension DiagnosisDefinition {
    /// What is known to happen to files, the most telling first: what stands before explains what stands behind.
    static let all: [DiagnosisDefinition] =
        archives + [workbook, webPage] + garbled + spreadsheet + encodings + contents + lines + rewritten + names
        + units + rest + copies
}
