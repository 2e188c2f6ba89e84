extension StandardDocument {
    /// The standard a document holds; throws everything that is wrong with it.
    ///
    /// A document with the content of the built-in standard is the built-in standard, not a custom one.
    package static func read(_ json: [UInt8]) throws(StandardDocumentError) -> Standard {
        var document = try ObjectReader(document: json)
        let found = document.string("format")
        let version = document.string("formatVersion")
        if document.problems.isEmpty {
            if found != format {
                document.note(.otherFormat(found: found, expected: format), at: "format")
            } else if version != formatVersion {
                document.note(.otherFormat(found: version, expected: formatVersion), at: "formatVersion")
            }
        }
        // A document of another format would only repeat itself key by key.
        if !document.problems.isEmpty { throw StandardDocumentError(problems: document.problems) }

        var standard = Standard(
            editions: document.objects("editions", edition),
            csvVersions: document.objects("csvVersions", csvVersion),
            kinds: document.objects("kinds", kind),
            units: document.objects("units", unit),
            keyGroups: document.objects("keyGroups", keyGroup),
            codeTables: document.objects("codeTables", codeTable),
            serviceTypes: document.objects("serviceTypes", serviceType),
            duties: document.objects("duties", duty),
            patterns: document.objects("patterns", pattern)
        )
        document.refuseTheRest()
        if !document.problems.isEmpty { throw StandardDocumentError(problems: document.problems) }

        let contradictions = StandardValidation.problems(of: standard)
        if !contradictions.isEmpty { throw StandardDocumentError(problems: contradictions) }
        standard.isCustom = standard != .current
        return standard
    }

    private static func edition(_ reader: inout ObjectReader) -> Edition {
        Edition(
            id: reader.filled("id"), title: reader.string("title"), notice: reader.string("notice"),
            nameParts: reader.words("nameParts"), endsFrom: reader.optionalString("endsFrom"))
    }

    private static func csvVersion(_ reader: inout ObjectReader) -> CSVVersion {
        CSVVersion(
            reader.filled("value"), historyName: reader.string("historyName"), edition: reader.string("edition"),
            status: reader.word("status", else: .current), appliesFrom: reader.string("appliesFrom"),
            note: reader.string("note"))
    }

    private static func kind(_ reader: inout ObjectReader) -> FileKind {
        var kind = FileKind(
            reader.filled("id"), reader.string("title"), side: reader.word("side", else: .plan),
            editions: reader.strings("editions"), nameMonth: reader.word("nameMonth", else: .none),
            fileExtension: reader.filled("fileExtension"), hasSerial: reader.flag("hasSerial"),
            uniqueKey: reader.words("uniqueKey", optional: true),
            deletes: reader.optionalObject("deletes") {
                FileKind.Deletion(of: $0.string("kind"), key: $0.words("key"))
            },
            exampleHasZeroMonth: reader.flag("exampleHasZeroMonth"),
            toleratedCounts: reader.numbers("toleratedCounts"), inferredFrom: reader.numbers("inferredFrom"),
            remark: remark(&reader), columns: [])
        kind.columns = reader.objects("columns", column)
        return kind
    }

    private static func column(_ reader: inout ObjectReader) -> Column {
        Column(
            reader.filled("name"), reader.optionalInt("length"), columnFormat(&reader),
            required: reader.flag("required"), needed: reader.flag("needed"),
            only: reader.strings("only", optional: true), lengthIn: reader.numbers("lengthIn"), role: role(&reader),
            asksForNextWhen: reader.optionalString("asksForNextWhen"), lenient: reader.flag("lenient"),
            remark: remark(&reader))
    }

    private static func columnFormat(_ reader: inout ObjectReader) -> Format {
        let before = reader.problems.count
        let word = reader.string("format")
        if let format = Format(word: word) { return format }
        if reader.problems.count == before {
            reader.note(.unknownWord(word, known: Format.allWords), at: "format")
        }
        return .any
    }

    private static func role(_ reader: inout ObjectReader) -> Role? {
        let before = reader.problems.count
        guard let word = reader.optionalString("role") else { return nil }
        if let role = Role(rawValue: word) { return role }
        if reader.problems.count == before {
            reader.note(.unknownWord(word, known: Role.allCases.map(\.rawValue)), at: "role")
        }
        return nil
    }

    private static func remark(_ reader: inout ObjectReader) -> BilingualText? {
        reader.optionalObject("remark") { BilingualText($0.string("ja"), $0.string("en")) }
    }

    private static func unit(_ reader: inout ObjectReader) -> SendUnit {
        SendUnit(
            reader.filled("id"), reader.string("title"), editions: reader.strings("editions"),
            required: reader.objects("required") {
                SendUnit.RequiredFile(
                    $0.string("kind"), only: $0.strings("only", optional: true), zeroMonth: $0.flag("zeroMonth"))
            },
            optional: reader.strings("optional", optional: true), clause: reader.string("clause"),
            clauseIn: reader.texts("clauseIn"), keyGroups: reader.strings("keyGroups", optional: true))
    }

    private static func keyGroup(_ reader: inout ObjectReader) -> KeyGroup {
        KeyGroup(
            reader.filled("id"), main: reader.string("main"), key: reader.words("key"),
            dependents: reader.objects("dependents") {
                KeyGroup.Dependent(
                    $0.string("kind"), absence: $0.word("absence", else: .silent),
                    agrees: $0.words("agrees", optional: true))
            })
    }

    private static func codeTable(_ reader: inout ObjectReader) -> CodeTable {
        CodeTable(
            reader.filled("id"),
            reader.objects("entries") { CodeTable.Entry($0.filled("code"), $0.string("meaning")) })
    }

    private static func serviceType(_ reader: inout ObjectReader) -> ServiceType {
        ServiceType(
            reader.filled("code"), reader.string("name"), reader.string("benefit"),
            scope: reader.word("scope", else: .inScope), side: reader.word("side", else: .provider),
            rental: reader.flag("rental"), outsideLimit: reader.flag("outsideLimit"),
            bundled: reader.flag("bundled"), fixedFee: reader.flag("fixedFee"),
            enteredAs: reader.optionalString("enteredAs"))
    }

    private static func duty(_ reader: inout ObjectReader) -> RoleDuty {
        let part = reader.string("part")
        let file = reader.string("file")
        let marks = reader.strings("marks")
        if marks.count > 6 { reader.note(.badValue(String(marks.count), expected: .marks), at: "marks") }
        return RoleDuty(part, file, marks)
    }

    private static func pattern(_ reader: inout ObjectReader) -> TestPattern {
        TestPattern(
            reader.filled("id"), reader.string("line"), reader.string("document"), units: reader.strings("units"))
    }
}
