import CheckPolicy

/// The words for what the check of an export found.
extension VendorTestWords {
    /// The level for the gate of the vendor test.
    func level(_ finding: JudgedFinding) -> String {
        switch finding.level {
        case .error: pick("エラー", "error")
        case .incomplete: pick("未完了", "incomplete")
        case .warning: pick("警告", "warning")
        case .info: pick("情報", "info")
        }
    }

    func style(_ finding: JudgedFinding) -> TextStyle {
        switch finding.level {
        case .error: .red
        case .incomplete, .warning: .yellow
        case .info: .cyan
        }
    }
}
