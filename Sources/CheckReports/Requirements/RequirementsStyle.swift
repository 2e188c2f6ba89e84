/// How the table of coverage looks, beyond what papers have in common: on A4 paper laid across.
enum RequirementsStyle {
    static let text: StaticString = """

        @page { size: A4 landscape; margin: 10mm 11mm 13mm; }
        .paper { max-width: 277mm; }
        h1 { font-size: 16pt; color: var(--accent); }
        .totals { column-count: 2; column-gap: 6mm; }
        .counts { width: auto; table-layout: auto; margin-bottom: 3mm; }
        .counts th, .counts td { font-size: 8.5pt; padding: .6mm 1.6mm; }
        .counts tbody th { font-weight: 400; }
        .counts td { text-align: right; }
        .list th { width: 52mm; font-size: 7.5pt; font-weight: 400; background: var(--head); }
        .list td { font-size: 8.5pt; padding: .7mm 1.2mm; line-height: 1.45; }
        .list .kind { width: 22mm; font-size: 8pt; }
        .list .tests { width: 92mm; font-size: 7.5pt; }
        .list p { margin: 0; }
        .reason { color: var(--bad); }
        small { font-size: 7pt; }

        @media screen and (max-width: 46rem) {
          .totals { column-count: 1; }
          .wide .counts { min-width: 0; }
          .wide .list { min-width: 62rem; }
        }
        @media screen {
          .paper { max-width: 289mm; }
        }

        """
}
