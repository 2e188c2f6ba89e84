import CarePlanStandard

extension ExitStatus {
    /// What each status means, for the help and the manual.
    static let meanings: [(status: Int, meaning: BilingualText)] = [
        (0, .init("合格", "passed")),
        (1, .init("指摘により不合格（--fail-on）", "failed on findings (--fail-on)")),
        (2, .init("コマンドラインか、それが指すファイルの誤り", "wrong command line, or a file that it names")),
        (
            3,
            .init(
                "検査未完了（読めないもの、ない PATH、検査対象なし）",
                "incomplete: something could not be read, a PATH is not there, nothing to check")
        ),
        (70, .init("cpcheck 自身のエラー", "an error of cpcheck itself")),
    ]
}
