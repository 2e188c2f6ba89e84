extension SampleKinds {
    /// 家族構成 画像ファイル(JPEG): one picture a person.
    ///
    /// - Standard: 別紙 利用者基本情報 No.62
    static let upkihonImage = PictureSample("UPKIHON_IMAGE") { invented, _ in invented.basics?.picture?.diagram.jpeg() }
}
