extension Format {
    /// The rules that judge a non-empty value of the format, apart from those of encoding.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト, 書式
    package var rules: [String] {
        switch self {
        case .text: ["CP310", "CP311", "CP312", "CP804"]
        case .any: ["CP404"]
        default: own + ["CP405", "CP411", "CP803"]
        }
    }

    /// Those of this format alone.
    private var own: [String] {
        switch self {
        case .csvVersion: ["CP422", "CP426"]
        case .insurer: ["CP404", "CP424", "CP801"]
        case .insured: ["CP412", "CP801"]
        case .office: ["CP413", "CP425", "CP801"]
        case .officeOrAllNine: ["CP413", "CP425", "CP519", "CP801"]
        case .date: ["CP406", "CP802"]
        case .dateOrZero: ["CP406", "CP605", "CP801", "CP802"]
        case .month: ["CP407", "CP802"]
        case .monthOrZero: ["CP407", "CP606", "CP801", "CP802"]
        case .time: ["CP408", "CP801", "CP802"]
        case .timeOr9999: ["CP408", "CP507", "CP801", "CP802"]
        case .int, .signedInt, .sequence, .detailNumber: ["CP410", "CP404"]
        case .dayMask: ["CP416"]
        case .serviceCode, .serviceCodeOrTotal: ["CP421", "CP511"]
        case .serviceType: ["CP409", "CP404", "CP511", "CP801"]
        case .tais, .equipmentNotice: ["CP418"]
        case .satellite: ["CP404"]
        case .postalCode: ["CP414"]
        case .phone: ["CP415", "CP404"]
        case .unitPrice: ["CP417"]
        case .fixed: ["CP420"]
        case .code: ["CP409", "CP404", "CP801"]
        case .imageFile: ["CP524"]
        case .unused: ["CP419"]
        case .any, .text: []
        }
    }

    /// The format as a part of a requirement's id: `DATE-OR-ZERO`, `FIXED`, `CODE`; formats with an argument are one.
    package var requirementName: String {
        switch self {
        case .fixed: "FIXED"
        case .code: "CODE"
        case .equipmentNotice: "NOTICE-CODE"
        default: word.uppercased().replacing("_", with: "-")
        }
    }

    /// `meaning`, but the same for all code tables.
    var requirementMeaning: BilingualText {
        guard case .code = self else { return meaning }
        return BilingualText("コード表にある、桁数どおりの値", "a value of the code table, in the table's own length")
    }

    /// Deviations are warnings or infos throughout.
    var isMild: Bool { [.unused, .tais, .equipmentNotice].contains(self) }
}
