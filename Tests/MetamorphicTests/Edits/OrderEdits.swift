/// No order of rows or files is prescribed.
extension Edit {
    static let orders = [
        Edit("rows in another order", movesRows: true) { bench in
            var moved = false
            for index in bench.sheets.indices where bench.mayMoveRows(index) {
                var rows = bench.sheets[index].rows
                let ends = rows.last?.end.isEmpty == true
                rows.shuffle(using: &bench.random)
                if ends, let open = rows.firstIndex(where: { $0.end.isEmpty }) {
                    // The end of the file stays where it is.
                    rows.swapAt(open, rows.count - 1)
                }
                moved = moved || rows.map(\.id) != bench.sheets[index].rows.map(\.id)
                bench.sheets[index].rows = rows
            }
            return moved
        },
        Edit("rows from the last to the first", movesRows: true) { bench in
            let movable = bench.sheets.indices.filter { bench.mayMoveRows($0) && bench.sheets[$0].rows.last?.end != [] }
            for index in movable { bench.sheets[index].rows.reverse() }
            return movable.contains { bench.sheets[$0].rows.count > 1 }
        },
        Edit("files given in another order") { bench in
            bench.order.shuffle(using: &bench.random)
            return bench.order.count > 1
        },
    ]
}

extension Bench {
    /// A header row is the first, what an open quote swallows is the last; blank lines do not matter.
    fileprivate func mayMoveRows(_ index: Int) -> Bool {
        sheets[index].rows.count > 1 && !twice.contains(index)
            && !["CP309", "CP310"].contains { isTouched($0, sheet: sheets[index].id) }
    }
}
