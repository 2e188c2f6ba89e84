/// How the forms look: paper on a desk on the screen, A4 when printed.
enum FormsStyle {
    static let text: StaticString = """

        @page { size: A4 portrait; margin: 8mm; }
        @page landscape { size: A4 landscape; margin: 8mm; }
        @page portrait { size: A4 portrait; margin: 8mm; }
        * { box-sizing: border-box; }
        body {
          margin: 0; background: #d8dde1; color: #111;
          font: 9pt/1.35 "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif;
        }
        header.screen { max-width: 281mm; margin: 0 auto; padding: 4mm 2mm; }
        header.screen h1 { font-size: 14pt; margin: 0; }
        header.screen p, .none { margin: 1mm 0 0; }
        .sheet { display: table; table-layout: fixed; width: 100%; margin: 0 auto 8mm; background: #fff; border-collapse: collapse; }
        .sheet.landscape { page: landscape; max-width: 281mm; }
        .sheet.portrait { page: portrait; max-width: 194mm; }
        /* Repeated on every page that a sheet takes. */
        .mark { display: table-header-group; break-inside: avoid; }
        .mark p {
          width: calc(100% - .4mm);
          margin: 0 0 1.5mm; padding: .6mm 2mm; border: .4mm solid #a00; color: #900; font-size: 7.5pt; overflow: auto;
        }
        .mark span { float: right; }
        .body { display: table-row-group; }
        .body header { display: flex; align-items: baseline; gap: 4mm; margin: 0 0 1mm; }
        .body header h2 { flex: 1; margin: 0; text-align: center; font-size: 14pt; letter-spacing: .15em; }
        .no { min-width: 18mm; margin: 0; padding: .3mm 2mm; border: .3mm solid #111; text-align: center; }
        .no:empty { visibility: hidden; }
        .body header::after { content: ""; min-width: 18mm; }
        h3 { margin: 2mm 0 .5mm; font-size: 9.5pt; break-after: avoid; }
        table { width: calc(100% - .4mm); border-collapse: collapse; table-layout: fixed; margin: 0 0 -.2mm; }
        th, td {
          border: .2mm solid #333; padding: .6mm 1mm; vertical-align: top; text-align: left;
          overflow-wrap: anywhere; font-weight: normal;
        }
        th { background: #f0f0ec; font-size: 7.5pt; line-height: 1.25; vertical-align: middle; }
        thead { display: table-header-group; }
        thead th { text-align: center; }
        tr { break-inside: avoid; }
        .cells + .cells, .cells + .lines, .cells + .week, .cells + .month { margin-top: 1.5mm; }
        .l2 { height: 8mm; } .l3 { height: 12mm; } .l4 { height: 16mm; } .l5 { height: 20mm; } .l6 { height: 26mm; }
        .on { font-weight: bold; border: .35mm solid #111; border-radius: 2.2mm; padding: 0 1.2mm; }
        .off { color: #555; }
        .number { text-align: right; }
        .fixed .label { width: 24mm; }
        .lines td { font-size: 8.5pt; }
        .dense td, .lines .number { font-size: 7pt; padding: .6mm .5mm; }
        .lines th { font-size: 6.5pt; padding: .5mm; }
        .note { margin: 1mm 0 0; font-size: 7.5pt; }
        ul.note { padding-left: 5mm; }
        .week th, .week td { padding: 0 .6mm; line-height: 1.2; font-size: 7.5pt; }
        .week tbody tr { height: 1.5mm; }
        .week .band { width: 6mm; text-align: center; }
        .week .hour { width: 11mm; text-align: right; vertical-align: top; font-size: 7pt; }
        .week thead td { border: 0; }
        .week .entry { background: #eef3f8; border: .35mm solid #333; }
        .week .gap { border-top-style: dotted; border-bottom-style: dotted; }
        .week p { margin: 0; }
        .month th, .month td { padding: .4mm .5mm; font-size: 7.5pt; line-height: 1.25; }
        .month .time { width: 17mm; } .month .service { width: 36mm; } .month .office { width: 34mm; }
        .month .side { width: 8mm; } .month .sum { width: 9mm; }
        .month thead th { font-size: 6.5pt; padding: .3mm 0; }
        .month .rest { background: #e2e2dc; }
        .month .day { text-align: center; padding: .4mm 0; }
        .month tbody { break-inside: avoid; }
        .prorata { background: #d9d9d9; }
        .pictures { border: .2mm solid #333; padding: 1mm; min-height: 20mm; }
        .pictures img { max-width: 100%; max-height: 70mm; }
        .pictures p { margin: 0; font-size: 7.5pt; }
        @media screen {
          .sheet { box-shadow: 0 1mm 3mm #0004; border: 6mm solid #fff; width: calc(100% - 4mm); }
          .sheet.landscape { max-width: 293mm; } .sheet.portrait { max-width: 206mm; }
        }
        @media print {
          body { background: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          header.screen { display: none; }
          .sheet { margin: 0; max-width: none !important; break-after: page; }
          .sheet:last-child { break-after: auto; }
        }

        """
}
