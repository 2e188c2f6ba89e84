package import CarePlanStandard

/// The parts of a file name by their places.
///
/// There are seven at most: a list is quicker to make and to look through than a dictionary, and names come by the
/// thousand.
package struct NameParts {
    private var list: [(slot: Edition.NamePart, part: NamePart)] = []

    package init() {}

    package subscript(slot: Edition.NamePart) -> NamePart? {
        get {
            for entry in list where entry.slot == slot { return entry.part }
            return nil
        }
        set {
            let known = list.firstIndex { $0.slot == slot }
            switch (known, newValue) {
            case (let index?, let part?): list[index].part = part
            case (let index?, nil): list.remove(at: index)
            case (nil, let part?): list.append((slot, part))
            case (nil, nil): break
            }
        }
    }

    package var keys: [Edition.NamePart] { list.map(\.slot) }

    package var values: [NamePart] { list.map(\.part) }

    package var allAreLegal: Bool { list.allSatisfy(\.part.isLegal) }

    /// What the closure makes of each part.
    package func mapValues<Value>(_ make: (NamePart) -> Value) -> [Edition.NamePart: Value] {
        Dictionary(list.map { ($0.slot, make($0.part)) }, uniquingKeysWith: { first, _ in first })
    }
}

extension NameParts: Sequence {
    package func makeIterator() -> IndexingIterator<[(slot: Edition.NamePart, part: NamePart)]> {
        list.makeIterator()
    }
}
