/// Folders that may not be named are numbered, in the order in which they are met.
struct FolderNumbers {
    /// A folder in its folder; of a PATH, in none.
    private struct Place: Hashable {
        let parent: Int?
        let name: [UInt8]
    }

    private var places: [Place: Int] = [:]
    private var numbers: [Int: Int] = [:]

    /// The folder of a PATH.
    mutating func root(_ path: [UInt8]) -> Int { folder(path, in: nil) }

    /// A folder by its name and the folder it lies in.
    mutating func folder(_ name: [UInt8], in parent: Int?) -> Int {
        let place = Place(parent: parent, name: name)
        if let known = places[place] { return known }
        places[place] = places.count
        return places.count - 1
    }

    /// The number that stands for a folder in a report, from 1.
    mutating func number(of folder: Int) -> Int {
        if let known = numbers[folder] { return known }
        numbers[folder] = numbers.count + 1
        return numbers.count
    }
}
