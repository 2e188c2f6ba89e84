/// How papers about the vendor test look: a sheet on a desk on the screen, A4 with its mark on every page when printed.
enum PaperStyle {
    static let text: StaticString = """

        @page {
          size: A4 portrait; margin: 11mm 13mm 14mm;
          @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #4a5662; }
        }
        :root {
          --ink: #18222d; --soft: #4a5662; --line: #b9c3cc; --head: #eef2f5; --accent: #1d3b5c; --mark: #a3201c;
          --good: #125c37; --good-back: #e7f4ec; --bad: #a3201c; --bad-back: #fcecea;
          --open: #6d4500; --open-back: #fdf3dc; --calm: #4a5662; --calm-back: #eef1f3;
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body {
          margin: 0; background: #dde3e8; color: var(--ink); overflow-wrap: anywhere; font-size: 9.5pt; line-height: 1.55;
          font-family: "BIZ UDPGothic", "Hiragino Sans", "Yu Gothic", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, sans-serif;
        }
        h1, h2, h3, h4, p, ul, ol, dl, dd, table { margin: 0; padding: 0; }
        h1, h2, h3, h4 { line-height: 1.35; break-after: avoid; text-wrap: balance; word-break: auto-phrase; }
        small { font-size: .85em; color: var(--soft); }

        .paper { display: table; table-layout: fixed; width: 100%; max-width: 200mm; margin: 6mm auto; background: #fff; }
        /* Repeated on every page that the paper takes. */
        .strap { display: table-header-group; break-inside: avoid; }
        .strap p {
          display: flex; align-items: center; gap: 3mm; margin: 0 0 4mm; padding: 0 0 1.2mm;
          border-bottom: .5mm solid var(--mark); color: var(--mark); font-size: 8pt; line-height: 1.35;
        }
        .strap strong {
          flex: none; padding: .2mm 2.4mm; background: var(--mark); color: #fff; font-size: 10.5pt; letter-spacing: .3em;
          text-indent: .3em; border-radius: .6mm;
        }
        .strap span { margin-left: auto; text-align: right; color: var(--soft); font-size: 7.5pt; }
        .content { display: table-row-group; }
        .watermark { display: none; }

        main section { margin-top: 7mm; }
        h2 {
          font-size: 12.5pt; color: var(--accent); padding-bottom: .8mm; margin-bottom: 2.2mm;
          border-bottom: .3mm solid var(--accent);
        }
        h3 { font-size: 10.5pt; margin: 4.5mm 0 1.6mm; }
        h2 + h3 { margin-top: 0; }
        .lead, .note { color: var(--soft); font-size: 8.5pt; }
        .lead { margin-bottom: 1.8mm; }
        .note { margin-top: 1.4mm; }
        ul.list, ol.list { padding-left: 5mm; }
        ol.list { break-inside: avoid; }
        .list li + li { margin-top: .8mm; }

        table { border-collapse: collapse; width: 100%; table-layout: fixed; }
        caption { text-align: left; font-size: 8.5pt; color: var(--soft); padding: 1.6mm 0 .8mm; }
        th, td { border: .2mm solid var(--line); padding: 1mm 1.6mm; vertical-align: top; text-align: left; }
        thead { display: table-header-group; }
        thead th { background: var(--head); font-size: 8.5pt; font-weight: 600; vertical-align: middle; }
        tbody th { font-weight: 600; }
        tr { break-inside: avoid; }
        .dense td, .dense th { font-size: 8.5pt; padding: .7mm 1.2mm; line-height: 1.45; }
        .centre { text-align: center; }
        .number { text-align: right; }

        @media screen {
          .paper { border: 9mm solid #fff; max-width: 212mm; box-shadow: 0 .6mm 3mm #0003; }
        }
        @media screen and (max-width: 46rem) {
          .paper { display: block; border-width: 4mm; margin: 0; }
          .strap, .content { display: block; }
          .wide { overflow-x: auto; }
          .wide table { min-width: 40rem; }
        }
        @media print {
          body { background: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .paper { max-width: none; margin: 0; background: none; }
          .watermark {
            display: block; position: fixed; top: 42%; left: 0; right: 0; z-index: -1; text-align: center; rotate: -28deg;
            font-size: 62mm; font-weight: 700; letter-spacing: .2em; text-indent: .2em; line-height: 1; color: #a3201c0d;
          }
          a { color: inherit; text-decoration: none; }
        }

        """
}
