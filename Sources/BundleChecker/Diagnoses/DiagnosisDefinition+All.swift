extension DiagnosisDefinition {
    /// What is known to happen to files, the most telling first: what stands before explains what stands behind.
    static let all: [DiagnosisDefinition] =
        archives + [workbook, webPage] + garbled + spreadsheet + encodings + contents + lines + rewritten + names
        + units + rest + copies

    /// The rules that the conditions ask for.
    static let rules: Set<String> = all.reduce(into: []) { rules, definition in
        rules.formUnion(definition.condition.rules)
        for detail in definition.details { rules.formUnion(detail.condition.rules) }
    }
}
