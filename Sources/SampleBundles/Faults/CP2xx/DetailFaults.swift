import CarePlanStandard

/// 別表 and pictures without their main file, and the other way round.
extension SampleFault {
    static let details: [SampleFault] = [
        SampleFault(
            "CP207", "利用者基本情報が指す家族構成の画像がない", "The picture that a record names is missing"
        ) { desk in
            let named = Set(desk.cells(of: .imageName).map { desk[$0] })
            let pictures = desk.files.indices.filter { named.contains(desk.files[$0].name) }
            if let picture = desk.random.one(of: pictures) {
                desk.files.remove(at: picture)
                return true
            }
            guard let cell = desk.random.one(of: desk.cells(of: .imageName)), let kind = desk.pictureKind else {
                return false
            }
            desk[cell] = desk.newFile(kind, { $0[.serial] = "0001" }).name
            return true
        },
        SampleFault(
            "CP208", "どの利用者も指さない画像がある", "A picture that no record names lies in the bundle"
        ) { desk in
            guard let kind = desk.pictureKind, !desk.cells(of: .imageName).isEmpty else { return false }
            let taken = desk.files.compactMap { Int($0.name.dropLast(4).suffix(4)) }.max() ?? 0
            desk.files.append(
                desk.newFile(kind, bytes: FaultDesk.picture) { $0[.serial] = digits(taken % 9998 + 1, 4) })
            return true
        },
        SampleFault(
            "CP209", "画像がJPEGでない（中身はBMP）", "A picture is no JPEG but a BMP inside"
        ) { desk in
            let bitmap: [UInt8] = [0x42, 0x4D] + [UInt8](repeating: 0, count: 60)
            if let picture = desk.random.one(of: desk.files.indices.filter { desk.kind(of: $0)?.isImage == true }) {
                desk.files[picture].bytes = bitmap
                return true
            }
            guard let cell = desk.random.one(of: desk.cells(of: .imageName)), let kind = desk.pictureKind else {
                return false
            }
            desk.files.append(desk.newFile(kind, bytes: bitmap) { $0[.serial] = "0001" })
            desk[cell] = desk.files[desk.files.count - 1].name
            return true
        },
        SampleFault(
            "CP213", "本体のファイルがなく、別表だけがある", "The main file is missing; its details are there"
        ) { desk in
            guard !desk.unit.optional.isEmpty else { return false }
            let mains = desk.files.indices.filter { file in
                let details = desk.details(of: desk.files[file].kind)
                return desk.files.contains { details.contains($0.kind) }
            }
            guard let main = desk.random.one(of: mains) else { return false }
            desk.files.remove(at: main)
            return true
        },
        SampleFault(
            "CP215", "別表のファイルがない", "The files of details are missing"
        ) { desk in
            guard !desk.unit.optional.isEmpty else { return false }
            let present = Set(desk.files.map(\.kind))
            let mains = desk.mainKinds.filter { !desk.details(of: $0).isDisjoint(with: present) }.sorted()
            guard let main = desk.random.one(of: mains) else { return false }
            let details = desk.details(of: main)
            desk.files.removeAll { details.contains($0.kind) }
            return true
        },
        SampleFault(
            "CP524", "家族構成の画像ファイル名が規約と違う", "The name of a picture in a record does not keep the naming rule"
        ) { desk in
            let cells = desk.cells(of: .imageName)
            let filled = cells.filter { !desk[$0].isEmpty }
            guard let cell = desk.random.one(of: filled) ?? desk.random.one(of: cells) else { return false }
            desk[cell] = "kazoku" + desk[cell].dropLast(4).suffix(4) + ".jpg"
            return true
        },
        SampleFault(
            "CP530", "二人の利用者が同じ画像を指す（もう一枚は出力されない）",
            "Two people name the same picture; the other one was not written"
        ) { desk in
            let cells = desk.cells(of: .imageName)
            guard cells.count > 1, let kind = desk.pictureKind else { return false }
            if cells.allSatisfy({ desk[$0].isEmpty }) {
                desk.files.append(desk.newFile(kind, bytes: FaultDesk.picture) { $0[.serial] = "0001" })
                desk[cells[0]] = desk.files[desk.files.count - 1].name
            }
            guard let shown = desk.random.one(of: cells.filter { !desk[$0].isEmpty }),
                let other = desk.random.one(of: cells.filter { $0 != shown })
            else { return false }
            let dropped = desk[other]
            desk.files.removeAll { !dropped.isEmpty && $0.name == dropped }
            desk[other] = desk[shown]
            return true
        },
    ]
}

extension FaultDesk {
    static let picture: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46, 0x49, 0x46, 0x00, 0xFF, 0xD9]

    /// The kind of pictures of the unit.
    fileprivate var pictureKind: FileKind? {
        unit.optional.compactMap { standard.kind($0) }.first { $0.isImage && $0.editions.contains(edition.id) }
    }

    /// Kinds of records that hang on a main file.
    fileprivate func details(of main: String) -> Set<String> {
        let groups = standard.keyGroups.filter { unit.keyGroups.contains($0.id) && $0.main == main }
        return Set(groups.flatMap(\.dependents).map(\.kind))
    }
}
