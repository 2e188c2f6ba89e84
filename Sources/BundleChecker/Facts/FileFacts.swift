import CarePlanStandard

/// What a file leaves behind for the rules of its unit: nothing but keys, codes and flags.
struct FileFacts {
    /// Records by the key of the unit.
    var keys = KeyTable()
    /// A record's key could not be read (CP401, CP310, a finding in a key column).
    var hasUnreadableKey = false
    /// Office, code or ３０日超区分 of a record could not be read.
    var hasUnreadableServiceKey = false
    /// A record was lost (CP401, CP310).
    var hasLostRecord = false
    /// The file was not read as records at all (empty, unreadable, wrong delimiter).
    var isUnread = false
    /// Known values of CSVバージョン in the file, and whether CP422, CP501 or CP806 fired.
    var versions: [String] = []
    var versionIsDoubtful = false
    /// People (保険者番号 + 被保険者番号) of records whose key part is wrong by CP605.
    var loosePeople: Set<RecordKey> = []
    /// CP516: people without exactly one grand total, by their entry in `keys`, with the variant.
    var wrongTotals: [(entry: Int, variant: String)] = []
    /// Keys that a deletion record names or that a file delivers (CP216), with the first place.
    var deletionKeys: [RecordKey: Finding.Place] = [:]
    /// Images the records name: legal names, with places, in order.
    var images: [ImageReference] = []
    /// Image names of the wrong form: (their text may hold a number of four digits).
    var wrongImageNames: [[UInt8]] = []

    /// Services by key, in a file that is compared with the other table (CP607-CP609).
    var planned: ServiceTable<PlannedService>?
    var listed: ServiceTable<ListedService>?
    /// Rows of 第7表 whose amount is not units times 回数: CP701, unless 第6表 excuses them.
    var wrongProducts: [WrongProduct] = []

    struct WrongProduct {
        /// Place in `listed`.
        var service: UInt32
        var mark: RowMark
    }

    struct ImageReference {
        var name: String
        var place: Finding.Place
    }

    /// Takes over what a part of the file leaves behind. Services and wrong products are their rules' matter.
    ///
    /// - Returns: the entries that the part's keys got.
    mutating func absorb(_ part: FileFacts, _ shift: PlaceShift) -> [Int] {
        hasUnreadableKey = hasUnreadableKey || part.hasUnreadableKey
        hasUnreadableServiceKey = hasUnreadableServiceKey || part.hasUnreadableServiceKey
        hasLostRecord = hasLostRecord || part.hasLostRecord
        loosePeople.formUnion(part.loosePeople)
        for (key, place) in part.deletionKeys where deletionKeys[key] == nil { deletionKeys[key] = shift(place) }
        images += part.images.map { ImageReference(name: $0.name, place: shift($0.place)) }
        wrongImageNames += part.wrongImageNames
        return keys.absorb(part.keys, shift)
    }
}
