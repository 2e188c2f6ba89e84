/// 送信単位: files that travel together under one timestamp.
///
/// - Standard: 4.1版 2.4, 3.4
package struct SendUnit: Hashable, Sendable {
    package var id: String
    package var title: String
    package var editions: [String]
    /// Prefixes that must be there.
    package var required: [RequiredFile]
    /// Prefixes that may be there.
    package var optional: [String]
    package var clause: String
    /// Clauses that an edition words elsewhere, by edition id.
    package var clauseIn: [String: String]
    /// Ids of the key groups whose files the unit holds.
    package var keyGroups: [String]

    /// A required prefix, in every edition of the unit or in some only.
    package struct RequiredFile: Hashable, Sendable {
        package var kind: String
        /// Empty for every edition of the unit.
        package var only: [String]
        /// The name's month must be 000000 in this unit.
        package var zeroMonth: Bool

        package init(_ kind: String, only: [String] = [], zeroMonth: Bool = false) {
            self.kind = kind
            self.only = only
            self.zeroMonth = zeroMonth
        }
    }

    package init(
        _ id: String, _ title: String, editions: [String], required: [RequiredFile], optional: [String] = [],
        clause: String, clauseIn: [String: String] = [:], keyGroups: [String] = []
    ) {
        self.id = id
        self.title = title
        self.editions = editions
        self.required = required
        self.optional = optional
        self.clause = clause
        self.clauseIn = clauseIn
        self.keyGroups = keyGroups
    }

    package func clause(in edition: String) -> String { clauseIn[edition] ?? clause }

    package func required(in edition: String) -> [RequiredFile] {
        required.filter { $0.only.isEmpty || $0.only.contains(edition) }
    }
}

/// Files of a unit that are tied together by one key: a main file and its dependents.
///
/// - Standard: 4.1版 2.3, 3.3
package struct KeyGroup: Hashable, Sendable {
    package var id: String
    package var main: String
    package var key: [Role]
    package var dependents: [Dependent]

    /// A file whose records hang on those of the main file.
    package struct Dependent: Hashable, Sendable {
        /// What a main record without a record here is.
        package enum Absence: String, CaseIterable, Hashable, Sendable {
            /// CP602 at its own level
            case error
            /// CP602 at warning level
            case warning
            /// CP603
            case weeklyPlan
            /// Nothing
            case silent
        }

        package var kind: String
        package var absence: Absence
        /// Roles whose filled values must agree with the main record's (CP610).
        package var agrees: [Role]

        package init(_ kind: String, absence: Absence, agrees: [Role] = []) {
            self.kind = kind
            self.absence = absence
            self.agrees = agrees
        }
    }

    package init(_ id: String, main: String, key: [Role], dependents: [Dependent]) {
        self.id = id
        self.main = main
        self.key = key
        self.dependents = dependents
    }
}
