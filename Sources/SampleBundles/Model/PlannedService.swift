/// One service of a person in a month: rows of 第6表, one a day and time, and a detail row of 第7表.
package struct PlannedService: Hashable, Sendable {
    /// Which sum of 第7表 a service belongs to.
    package enum Limit: Hashable, Sendable {
        /// 区分支給限度内
        case inside
        /// 区分支給限度外, such as 処遇改善加算 and types 31 and 34
        case outside
        /// ３０日超
        case over30
    }

    package var office: InventedOffice
    /// サテライト枝番; empty where there is no satellite.
    package var satellite: String = ""
    /// サービスコード, six characters.
    package var code: String
    /// What a person calls the code, such as 身体介護２.
    package var title: String
    /// 単位数; negative for 減算.
    package var units: Int
    /// 割引後率 and 割引後単位数 where the office gives a discount.
    package var discount: Discount?
    /// Days of the month, from 1; empty for what stands in 第7表 only (percentage surcharges).
    package var days: [Int]
    /// HHMM, or 9999 for a service without times.
    package var start: String
    package var end: String
    /// サービス回数 of each day.
    package var timesADay: Int = 1
    /// 日割対象日: the days of a per-diem row; nil for none.
    package var proRataDays: [Int]?
    /// 回数／日数 of 第7表 where it is not the sum of 第6表, as for monthly and bundled services.
    package var billedCount: Int?
    package var limit: Limit = .inside
    /// 単位数単価 in 1/100 yen, such as 1140.
    package var unitPrice: Int
    /// 定額利用者負担単価金額 in yen, for fixed-fee services.
    package var fixedCopayment: Int?
    package var equipment: Equipment?
    /// 前月までの短期入所利用日数 and the days planned in this month, for short stays.
    package var stay: Stay?

    package struct Discount: Hashable, Sendable {
        /// 割引後率, percent.
        package var rate: Int
        package var units: Int

        package init(rate: Int, units: Int) {
            self.rate = rate
            self.units = units
        }
    }

    /// 福祉用具: TAISコード or 福祉用具届出コード, and what it is.
    package struct Equipment: Hashable, Sendable {
        package var taisCode: String
        package var noticeCode: String
        package var name: String
        /// 明細判別コード; empty where codes and units tell the rows apart.
        package var detailNumber: String

        package init(taisCode: String, noticeCode: String, name: String, detailNumber: String) {
            self.taisCode = taisCode
            self.noticeCode = noticeCode
            self.name = name
            self.detailNumber = detailNumber
        }
    }

    package struct Stay: Hashable, Sendable {
        package var daysBefore: Int
        package var daysPlanned: Int

        package init(daysBefore: Int, daysPlanned: Int) {
            self.daysBefore = daysBefore
            self.daysPlanned = daysPlanned
        }
    }

    package init(
        office: InventedOffice, code: String, title: String, units: Int, days: [Int], start: String = "9999",
        end: String = "9999", timesADay: Int = 1, unitPrice: Int
    ) {
        self.office = office
        self.code = code
        self.title = title
        self.units = units
        self.days = days
        self.start = start
        self.end = end
        self.timesADay = timesADay
        self.unitPrice = unitPrice
    }

    /// 割引後単位数, or 単位数 where there is no discount.
    package var unitsAfterDiscount: Int { discount?.units ?? units }

    /// サービス種類コード
    package var serviceType: String { String(code.prefix(2)) }
}
