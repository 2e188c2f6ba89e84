/// A party of the exchange that does not exist: its number has a valid check digit.
package struct InventedOffice: Hashable, Sendable {
    /// 事業所番号, ten characters.
    package var number: String
    /// サービス種類コード of the file name, such as 43 or 11.
    package var serviceType: String
    /// 事業所名
    package var name: String
    package var postalCode: String
    package var address: String
    package var phone: String
    /// 担当者: the care manager or the person in charge.
    package var manager: String

    package init(
        number: String, serviceType: String, name: String, postalCode: String = "", address: String = "",
        phone: String = "", manager: String = ""
    ) {
        self.number = number
        self.serviceType = serviceType
        self.name = name
        self.postalCode = postalCode
        self.address = address
        self.phone = phone
        self.manager = manager
    }
}
