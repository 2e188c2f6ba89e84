extension FileKind {
    /// 家族構成 画像ファイル(JPEG): the picture that No.62 of UPKIHON names; a file without records.
    ///
    /// - Standard: 別紙 利用者基本情報 No.62
    package static let upkihonImage: FileKind = FileKind(
        "UPKIHON_IMAGE", "家族構成 画像ファイル(JPEG)", side: .plan, editions: ["V4"],
        fileExtension: "jpg", hasSerial: true,
        isImage: true, columns: []
    )
}
