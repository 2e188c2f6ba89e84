/// What is kept of a file when its unit is done: a few words, for there may be a hundred thousand files.
struct ReadFile {
    let encoding: TextEncoding?
    let records: Int
    /// Edition whose layout the records were read by.
    let layoutEdition: String?
    let facts: BundleFacts

    init(_ outcome: FileOutcome) {
        encoding = outcome.encoding
        records = outcome.records
        layoutEdition = outcome.layoutEdition
        facts = BundleFacts(outcome.facts)
    }
}

/// What of a file's facts is asked for beyond its unit: by the rules about images (CP207, CP208, CP524) and deletions (CP216).
struct BundleFacts {
    /// A record was lost (CP401, CP310).
    let hasLostRecord: Bool
    /// The file was not read as records at all.
    let isUnread: Bool
    let images: [FileFacts.ImageReference]
    let wrongImageNames: [[UInt8]]
    let deletionKeys: [RecordKey: Finding.Place]

    init(_ facts: FileFacts) {
        hasLostRecord = facts.hasLostRecord
        isUnread = facts.isUnread
        images = facts.images
        wrongImageNames = facts.wrongImageNames
        deletionKeys = facts.deletionKeys
    }
}
