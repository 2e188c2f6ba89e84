import CarePlanStandard

/// A sample under the hands of a fault: its files, what the standard says of them, and lots to draw places by.
///
/// Faults ask for columns by role, format or name; no number of a column stands here.
struct FaultDesk {
    let standard: Standard
    let edition: Edition
    let unit: SendUnit
    /// 対象年月, YYYYMM
    let month: String
    /// サービス種類コード of both sides, which names of V3 do not tell.
    let senderType: String
    let receiverType: String
    var files: [SampleFile]
    var random: SampleRandom

    /// What the sample was asked for.
    private let request: SampleRequest
    /// Layouts of the sample's kinds by prefix and edition.
    private let layouts: [String: FaultLayout]

    init?(_ bundle: SampleBundle, of request: SampleRequest, _ standard: Standard, random: SampleRandom) {
        let context = bundle.context
        guard let edition = standard.edition(context.edition),
            let unit = standard.units.first(where: { $0.id == context.unit })
        else { return nil }
        self.standard = standard
        self.edition = edition
        self.unit = unit
        month = context.month
        senderType = context.sender.serviceType
        receiverType = context.receiver.serviceType
        files = bundle.files
        self.random = random
        self.request = request
        var layouts: [String: FaultLayout] = [:]
        for kind in Set(files.map(\.kind)).compactMap(standard.kind) {
            for edition in kind.editions { layouts[kind.id + edition] = FaultLayout(kind.columns(in: edition)) }
        }
        self.layouts = layouts
    }

    /// The files of another unit of the same people, parties and timestamp.
    func filesOfUnit(_ id: String) -> [SampleFile] {
        var other = request
        other.unit = id
        (other.senderType, other.receiverType) = (senderType, receiverType)
        other.timestamp = namePart(.timestamp)
        return (try? SampleBundle(other, standard))?.files ?? []
    }

    func kind(of file: Int) -> FileKind? { standard.kind(files[file].kind) }

    /// The layout of a file; empty for a picture and for what is no file of the standard.
    func columns(of file: Int) -> [Column] {
        layouts[files[file].kind + files[file].edition]?.columns
            ?? kind(of: file)?.columns(in: files[file].edition) ?? []
    }

    func column(_ role: Role, in file: Int) -> Int? {
        guard let layout = layouts[files[file].kind + files[file].edition] else {
            return columns(of: file).firstIndex { $0.role == role }
        }
        return layout.places[role]
    }

    /// Files of records, in order.
    var tables: [Int] { files.indices.filter { !files[$0].records.isEmpty } }

    /// Files of records whose layout has all of these roles.
    func tables(with roles: Role...) -> [Int] {
        tables.filter { file in
            let known = columns(of: file).compactMap(\.role)
            return roles.allSatisfy(known.contains)
        }
    }

    /// Which side sends the unit.
    var side: FileKind.Side? { unit.required.first.flatMap { standard.kind($0.kind) }?.side }

    /// The main files of the unit: those that others hang on, or the only one.
    var mainKinds: Set<String> {
        let groups = standard.keyGroups.filter { unit.keyGroups.contains($0.id) }
        let mains = groups.map(\.main)
        return Set(mains.isEmpty ? unit.required.prefix(1).map(\.kind) : mains)
    }

    /// A file that no other hangs on where there is one: what befalls it stays with it.
    mutating func anyTable(_ test: (Int) -> Bool = { _ in true }) -> Int? {
        let possible = tables.filter(test)
        let mains = mainKinds
        return random.one(of: possible.filter { !mains.contains(files[$0].kind) }) ?? random.one(of: possible)
    }

    /// The value of a role in a record; empty where the layout has no such column.
    func value(_ role: Role, _ file: Int, _ record: Int) -> String {
        guard let column = column(role, in: file) else { return "" }
        return files[file].records[record][column]
    }

    mutating func set(_ role: Role, _ file: Int, _ record: Int, to value: String) {
        guard let column = column(role, in: file) else { return }
        files[file].records[record][column] = value
    }

    /// 保険者番号 and 被保険者番号 of a record.
    func person(_ file: Int, _ record: Int) -> [String] {
        [value(.insurer, file, record), value(.insured, file, record)]
    }

    /// Everybody in the sample.
    var people: Set<[String]> {
        Set(tables.flatMap { file in files[file].records.indices.map { person(file, $0) } })
    }

    /// The CSVバージョン that files of an edition carry today.
    func version(of edition: String) -> CSVVersion? {
        standard.csvVersions.first { $0.edition == edition && $0.status == .current }
    }
}

/// A layout of one edition and where its roles stand first.
private struct FaultLayout {
    let columns: [Column]
    let places: [Role: Int]

    init(_ columns: [Column]) {
        self.columns = columns
        places = Dictionary(
            columns.enumerated().compactMap { index, column in column.role.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
    }
}

extension SampleRandom {
    /// One of the elements; nil where there is none.
    mutating func one<Element>(of elements: [Element]) -> Element? { elements.isEmpty ? nil : pick(elements) }

    /// One of the elements that pass a test, each as likely; the test is made until one passes.
    mutating func one<Element>(of elements: [Element], where test: (Element) -> Bool) -> Element? {
        var rest = elements
        while !rest.isEmpty {
            rest.swapAt(below(rest.count), rest.count - 1)
            let drawn = rest.removeLast()
            if test(drawn) { return drawn }
        }
        return nil
    }
}
