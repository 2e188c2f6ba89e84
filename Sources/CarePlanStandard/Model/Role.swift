/// What a column means to rules that look at more than one value.
///
/// Keys and rules ask for roles, never for a column number or a file kind. A kind without the roles a rule
/// asks for makes that rule not applicable.
package enum Role: String, CaseIterable, Hashable, Sendable {
    /// CSVバージョン
    case csvVersion
    /// 保険者番号
    case insurer
    /// 被保険者番号
    case insured
    /// 居宅サービス計画作成（変更）日, 計画作成(変更)日: part of the key of plans
    case planDate
    /// 相談日: part of the key of 利用者基本情報
    case consultationDate
    /// 対象年月, 削除対象年月
    case targetMonth
    /// 作成年月日 of the kinds that CP526 names
    case createdDate
    /// プラン担当業者コード, 介護支援事業者コード: the office that plans
    case planOffice
    /// サービス事業者コード, サービス事業所コード: the office that serves
    case office
    /// サテライト枝番
    case satellite
    /// サービスコード
    case serviceCode
    /// サービス種類コード of a deletion record
    case serviceType
    /// 単位数
    case units
    /// 割引後率
    case discountRate
    /// 割引後単位数
    case discountedUnits
    /// サービス利用日
    case serviceDate
    /// 日割対象日
    case proRataDays
    /// サービス開始時刻
    case startTime
    /// サービス終了時刻
    case endTime
    /// サービス回数, 回数／日数
    case count
    /// TAISコード
    case taisCode
    /// 福祉用具届出コード
    case equipmentNoticeCode
    /// 用具名称（機種名）
    case equipmentName
    /// 明細判別コード
    case detailNumber
    /// ３０日超区分
    case over30
    /// 更新業者コード
    case updater
    /// サービス単位金額
    case serviceUnits
    /// 給付管理単位数
    case managedUnits
    /// 種類支給限度基準超単位数
    case typeLimitOver
    /// 種類支給限度基準内単位数
    case typeLimitInside
    /// 区分支給限度基準超単位数
    case categoryLimitOver
    /// 区分支給限度基準内単位数
    case categoryLimitInside
    /// 単位数単価
    case unitPrice
    /// 費用総額保険／事業対象分
    case totalCost
    /// 給付率
    case benefitRate
    /// 保険／事業費請求額
    case claimAmount
    /// 定額利用者負担単価金額
    case fixedCopaymentUnit
    /// 利用者負担保険／事業対象分
    case copayment
    /// 利用者負担（全額負担分）
    case fullCopayment
    /// 課題ＮＯ
    case needNumber
    /// 援助目標ＮＯ, 支援計画ＮＯ: the second number of a plan's row
    case secondNumber
    /// 援助内容ＮＯ, 利用サービスＮＯ: the third number of a plan's row
    case thirdNumber
    /// 限度額適用開始年月日, 認定有効期間開始日
    case periodStart
    /// 限度額適用終了年月日, 認定有効期間終了日
    case periodEnd
    /// 利用者生年月日
    case birthDate
    /// 要介護状態区分
    case careLevel
    /// 認定日
    case certificationDate
    /// 認定状況区分
    case certificationStatus
    /// 要介護状態変更日
    case levelChangeDate
    /// 前回要介護状態区分
    case previousCareLevel
    /// サービス種類コード of a 種類支給限度 block; blocks are numbered in the order of their columns
    case typeBlockService
    /// 支給限度基準額 of a block
    case typeBlockLimit
    /// 合計単位数 of a block
    case typeBlockTotal
    /// 限度超単位数 of a block
    case typeBlockOver
    /// 家族構成 画像ファイル名
    case imageName
    /// A name of a person or an office in which CP805 looks for lost characters
    case name
}

extension Role {
    /// Its place in `allCases`, for tables by role. Swift numbers cases without values in their order, in one byte; a test
    /// holds it to that.
    package var place: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
