/// How the table of coverage looks, on the screen and on A4 paper laid across.
enum RequirementsStyle {
    static let text: StaticString = """

        @page { size: A4 landscape; margin: 10mm; }
        * { box-sizing: border-box; }
        body {
          margin: 0; background: #fff; color: #111;
          font: 9pt/1.4 "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif;
        }
        .paper { width: 100%; max-width: 277mm; margin: 0 auto; border-collapse: collapse; }
        .paper > thead { display: table-header-group; }
        .paper > thead > tr > td, .paper > tbody > tr > td { padding: 0 1mm; }
        .mark { margin: 1mm 0 2mm; padding: .8mm 2mm; border: .4mm solid #a00; color: #900; font-size: 8pt; overflow: auto; }
        .mark span { float: right; }
        h1 { font-size: 15pt; margin: 2mm 0; }
        h2 { font-size: 11pt; margin: 2mm 0; }
        h3 { font-size: 10.5pt; margin: 5mm 0 1mm; break-after: avoid; }
        .totals { column-count: 2; column-gap: 6mm; }
        .counts, .list { border-collapse: collapse; margin: 0 0 3mm; }
        .list { width: 100%; table-layout: fixed; }
        .counts th, .counts td, .list th, .list td {
          border: .2mm solid #666; padding: .8mm 1.2mm; vertical-align: top; text-align: left; overflow-wrap: anywhere;
        }
        .counts th, .list th { font-weight: normal; background: #f0f0ec; }
        .counts td { text-align: right; }
        .list th { width: 19%; font-size: 7.5pt; }
        .list .kind { width: 8%; font-size: 8pt; }
        .list .tests { width: 33%; font-size: 7.5pt; }
        .list p { margin: 0; }
        .reason { color: #700; }
        small { color: #555; font-size: 7pt; }
        tr { break-inside: avoid; }
        .paper > tbody > tr { break-inside: auto; }

        """
}
