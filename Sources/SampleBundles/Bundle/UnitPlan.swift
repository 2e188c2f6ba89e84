import CarePlanStandard

/// The files of a unit in the order in which they are written, and what fills them.
///
/// Which kinds a unit consists of is asked of the standard.
struct UnitPlan: Sendable {
    struct Part: Sendable {
        let kind: FileKind
        let isRequired: Bool
        let sample: any SampleKind
        let filler: any RecordFiller
    }

    let standard: Standard
    let naming: FileNaming
    let parts: [Part]

    init(_ context: SampleContext, _ standard: Standard) {
        guard let naming = FileNaming(context, standard) else {
            preconditionFailure("a context of an edition or unit that the standard lacks")
        }
        self.standard = standard
        self.naming = naming
        let required = naming.unit.required(in: context.edition).map { ($0.kind, true) }
        parts = (required + naming.unit.optional.map { ($0, false) }).compactMap { id, isRequired in
            guard let kind = standard.kind(id), kind.editions.contains(context.edition),
                let sample = SampleKinds.byKind[id]
            else { return nil }
            return Part(
                kind: kind, isRequired: isRequired, sample: sample,
                filler: sample.filler(kind.columns(in: context.edition)))
        }
    }
}
