import CarePlanStandard
import VendorTest

extension OptionTable {
    static let vendorTest = [
        CommandOption(
            "--report", "FORMAT[=FILE]", .output, commands: [.vendorTest], repeatable: true,
            "run の結果: text json csv html（=FILE へ。複数可）", "run: text, json, csv or html, into FILE; repeatable"
        ) { invocation, value throws(UsageError) in
            invocation.reports.append(try .init(value))
        },
        CommandOption(
            "--product", "NAME", .input, commands: [.vendorTest],
            "init: 製品の名前", "init: name of the product"
        ) { invocation, value in invocation.kit.product = value.text },
        CommandOption(
            "--role", "ROLE[:TYPES]", .input, commands: [.vendorTest], repeatable: true,
            "init: 製品の役割。service-provider:11,15 でサービス種類を限る（複数可）",
            "init: a role of the product, such as service-provider:11,15; repeatable"
        ) { invocation, value throws(UsageError) in
            guard let selection = RoleSelection(value.text, .current) else {
                throw VendorTestCommand.wrongRole(value)
            }
            invocation.kit.roles.append(selection)
        },
        CommandOption(
            "--edition", "EDITION", .input, commands: [.vendorTest],
            "init: 版 V4（既定）か V3", "init: edition V4 (default) or V3"
        ) { invocation, value in invocation.kit.edition = value.text },
        CommandOption(
            "--patterns", "LIST", .input, commands: [.vendorTest],
            "init: 受けるパターン（例 D2,D3,D6,D7。既定: 役割にあるものすべて）", "init: patterns, such as D2,D3 (default: all of the roles)"
        ) { invocation, value throws(UsageError) in
            invocation.kit.patterns = try VendorTestCommand.patterns(value)
        },
        CommandOption(
            "--month", "YYYYMM", .input, commands: [.vendorTest],
            "init: 対象年月（既定 202504）", "init: month of the scenarios (default 202504)"
        ) { invocation, value throws(UsageError) in invocation.kit.month = try value.month() },
        CommandOption(
            "--seed", "N", .input, commands: [.vendorTest],
            "init: 架空の人を選ぶ数（同じ数なら同じキット。既定 1）", "init: the same number gives the same kit (default 1)"
        ) { invocation, value throws(UsageError) in invocation.kit.seed = UInt64(try value.number(from: 0)) },
        CommandOption(
            "--answers", nil, .input, commands: [.vendorTest],
            "init: 模範解答も入れる（試しに run するため。製品名にその旨が入る）",
            "init: put model answers in, to try run out (the product's name says so)"
        ) { invocation, _ in invocation.kit.isAnswered = true },
    ]
}
