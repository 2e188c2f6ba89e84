import CarePlanStandard
import VendorTest

/// The words for the table of roles.
extension VendorTestWords {
    func shown(_ shown: RolesTable.Shown) -> String {
        switch shown {
        case .whole: "○"
        case .part: "△"
        case .refuted: "×"
        case .notDone: pick("未", "open")
        case .none: "-"
        }
    }

    /// The mark, with an asterisk where it is self-declared.
    func shown(_ cell: RolesTable.Cell) -> String { shown(cell.shown) + (cell.isSelfDeclared ? "*" : "") }

    /// What the standard asks of the cell: `○`, `△`, `-`.
    func duty(_ cell: RolesTable.Cell) -> String { cell.duty.isEmpty ? "-" : cell.duty }

    /// The units with which the file travels, where the table tells them apart; empty elsewhere.
    func occasion(_ duty: DutyRow) -> String {
        language.list(duty.units.compactMap { id in Standard.current.units.first { $0.id == id }?.title })
    }

    var rolesLegend: String {
        pick(
            "求め：○ 必ず、△ してもよい、- なし。結果（シナリオのあるもの）：○ 適合、△ 一部だけ適合（残りは未実施）、× 不適合、未 未実施。* 自己申告",
            "asked: ○ must, △ may, - not; result, where there is a scenario: ○ conforming, △ in part (the rest is not done), "
                + "× nonconforming, open: not done; * self-declared")
    }

    var whole: String {
        pick(
            "○ の様式を一つでも出力・取込できない製品は、標準仕様によるデータ連携をしていることになりません。",
            "A product that lacks one of the ○ files of a group does not exchange data by the standard.")
    }
}
