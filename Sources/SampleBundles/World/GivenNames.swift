/// Given names as people of two generations bear them.
///
/// Most are a stem and an ending of the time: 和 with 子, 江 or 代; 義 with 雄, 夫 or 一.
enum GivenNames {
    /// Women born before about 1946.
    static let elderWomen = NameList(
        NameList(
            stems: NameList(
                """
                和:カズ 幸:サチ 文:フミ 静:シズ 節:セツ 千代:チヨ 久:ヒサ 芳:ヨシ 春:ハル 秋:アキ 光:ミツ 正:マサ 敏:トシ
                豊:トヨ 富:トミ 智:トモ 道:ミチ 美代:ミヨ 房:フサ 玉:タマ 照:テル 君:キミ 初:ハツ 清:キヨ 澄:スミ 常:ツネ
                八重:ヤエ 菊:キク 信:ノブ 喜久:キク 安:ヤス 貞:サダ 政:マサ 花:ハナ 松:マツ 竹:タケ 梅:ウメ 富士:フジ 勝:カツ
                恒:ツネ 栄:エイ 京:キョウ 紀:ノリ 繁:シゲ 昭:アキ 志津:シズ 多喜:タキ 直:ナオ
                """),
            endings: NameList("子:コ 江:エ 枝:エ 代:ヨ 乃:ノ")),
        NameList(
            """
            ハル:ハル キヨ:キヨ ミツ:ミツ トシ:トシ フミ:フミ ヨシ:ヨシ スミ:スミ キク:キク シズ:シズ ハツ:ハツ トヨ:トヨ
            ツネ:ツネ チヨ:チヨ サト:サト フサ:フサ タケ:タケ カツ:カツ マサ:マサ ミヨ:ミヨ ヤエ:ヤエ
            """))

    /// Women born later.
    static let youngerWomen = NameList(
        NameList(
            stems: NameList(
                """
                和:カズ 幸:ユキ 由紀:ユキ 恵:ケイ 洋:ヨウ 陽:ヨウ 順:ジュン 裕:ユウ 直:ナオ 典:ノリ 真理:マリ 明:アキ 敬:ケイ
                悦:エツ 純:ジュン 京:キョウ 礼:レイ 昌:マサ 律:リツ 孝:タカ 弘:ヒロ 美智:ミチ 美佐:ミサ 美紀:ミキ 久美:クミ
                喜美:キミ 雅:マサ 朋:トモ 友:トモ 志保:シホ 奈津:ナツ 加津:カツ 多恵:タエ 香代:カヨ 佳:ヨシ 則:ノリ 郁:イク
                """),
            endings: NameList("子:コ 美:ミ 江:エ 代:ヨ 恵:エ 世:ヨ")),
        NameList(
            """
            真由美:マユミ 明美:アケミ 直美:ナオミ 久美:クミ 由美:ユミ 恵:メグミ 裕美:ヒロミ 香織:カオリ 里美:サトミ 智美:トモミ
            ひろみ:ヒロミ さゆり:サユリ みどり:ミドリ かおる:カオル めぐみ:メグミ 薫:カオル 泉:イズミ 緑:ミドリ 忍:シノブ 千秋:チアキ
            """))

    /// Men born before about 1946.
    static let elderMen = NameList(
        NameList(
            stems: NameList(
                """
                義:ヨシ 正:マサ 和:カズ 幸:ユキ 武:タケ 勝:カツ 清:キヨ 茂:シゲ 照:テル 敏:トシ 久:ヒサ 政:マサ 光:ミツ 文:フミ
                春:ハル 秋:アキ 忠:タダ 辰:タツ 常:ツネ 富:トミ 豊:トヨ 安:ヤス 芳:ヨシ 金:キン 市:イチ 松:マツ 竹:タケ 梅:ウメ
                寅:トラ 福:フク 繁:シゲ 信:ノブ 秀:ヒデ 英:ヒデ 孝:タカ 昭:アキ 晴:ハル 定:サダ 重:シゲ 栄:エイ 利:トシ 友:トモ
                """),
            endings: NameList("雄:オ 男:オ 夫:オ 一:イチ 治:ジ 次郎:ジロウ 三郎:サブロウ 蔵:ゾウ 吉:キチ 太郎:タロウ")),
        NameList(
            """
            清:キヨシ 勇:イサム 実:ミノル 茂:シゲル 正:タダシ 進:ススム 博:ヒロシ 弘:ヒロシ 昇:ノボル 武:タケシ 勝:マサル 守:マモル
            豊:ユタカ 功:イサオ 勲:イサオ 明:アキラ 昭:アキラ 馨:カオル 巌:イワオ 稔:ミノル
            """))

    /// Men born later.
    static let youngerMen = NameList(
        NameList(
            stems: NameList(
                """
                和:カズ 正:マサ 雅:マサ 幸:ユキ 義:ヨシ 良:ヨシ 秀:ヒデ 英:ヒデ 俊:トシ 敏:トシ 孝:タカ 隆:タカ 信:ノブ 伸:ノブ
                康:ヤス 保:ヤス 光:ミツ 昌:マサ 明:アキ 章:アキ 弘:ヒロ 博:ヒロ 裕:ヒロ 克:カツ 勝:カツ 哲:テツ 徹:テツ 健:ケン
                賢:ケン 浩:コウ 洋:ヨウ 達:タツ 直:ナオ 典:ノリ 憲:ノリ 道:ミチ 通:ミチ 久:ヒサ 文:フミ 友:トモ
                """),
            endings: NameList("夫:オ 雄:オ 一:イチ 二:ジ 治:ジ 彦:ヒコ 也:ヤ 之:ユキ")),
        NameList(
            """
            誠:マコト 隆:タカシ 浩:ヒロシ 修:オサム 豊:ユタカ 薫:カオル 学:マナブ 徹:トオル 聡:サトシ 剛:ツヨシ 茂:シゲル 進:ススム
            淳:ジュン 潤:ジュン 亨:トオル 豪:ツヨシ 裕:ヒロシ 力:チカラ 司:ツカサ 仁:ヒトシ
            """))

    static func list(isWoman: Bool, birthYear: Int) -> NameList {
        switch (isWoman, birthYear < 1946) {
        case (true, true): elderWomen
        case (true, false): youngerWomen
        case (false, true): elderMen
        case (false, false): youngerMen
        }
    }
}
