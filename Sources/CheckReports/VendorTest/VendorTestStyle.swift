/// How the result sheet looks, beyond what papers have in common.
enum VendorTestStyle {
    static let text: StaticString = """

        h1 { font-size: 18pt; color: var(--accent); letter-spacing: .02em; }
        h1 small {
          font-size: .6em; color: var(--mark); border: .4mm solid var(--mark); border-radius: .6mm; padding: .2mm 2mm;
          vertical-align: .25em; white-space: nowrap; letter-spacing: .15em;
        }
        .cover { display: grid; grid-template-columns: 1fr 62mm; gap: 5mm; margin-top: 4mm; align-items: stretch; }
        .cover dl { border-top: .2mm solid var(--line); }
        .cover dl > div { display: flex; border-bottom: .2mm solid var(--line); padding: .9mm 0; }
        .cover dt { flex: 0 0 33mm; color: var(--soft); font-size: 8.5pt; }
        .cover dd { flex: 1; }
        .cover dl > div:first-child dd { font-size: 13pt; font-weight: 700; line-height: 1.3; }
        .verdict {
          display: flex; flex-direction: column; justify-content: center; border: .6mm solid; border-radius: 1.2mm;
          padding: 3mm; text-align: center; font-size: 8.5pt;
        }
        :lang(en) .verdict .big { font-size: 17pt; letter-spacing: 0; }
        :lang(en) .half { font-size: 7.5pt; }
        :lang(en) .signs th { width: 25mm; }
        .verdict .big { font-size: 26pt; font-weight: 700; line-height: 1.4; letter-spacing: .08em; text-indent: .08em; }
        .good { color: var(--good); background: var(--good-back); }
        .bad { color: var(--bad); background: var(--bad-back); }
        .open { color: var(--open); background: var(--open-back); }
        .calm { color: var(--calm); background: var(--calm-back); }
        .signs { margin-top: 4mm; table-layout: fixed; }
        .signs th { width: 19mm; background: var(--head); font-size: 8.5pt; }
        .signs td { height: 8mm; }

        .v {
          display: inline-block; padding: 0 2mm; border: .25mm solid; border-radius: .8mm; font-size: 8.5pt; font-weight: 700;
          line-height: 1.6; white-space: nowrap;
        }
        h3 .v { margin-left: 1.5mm; }
        .patterns th:nth-child(1) { width: 16mm; }
        .patterns th:nth-child(2) { width: 38mm; }
        .patterns th:nth-child(3), .patterns th:nth-child(4) { width: 20mm; }
        :lang(en) .patterns th:nth-child(3), :lang(en) .patterns th:nth-child(4) { width: 24mm; }
        .patterns th:nth-child(5) { width: 29mm; }
        .patterns tbody th { font-size: 12pt; color: var(--accent); }
        .half, .evidence { font-size: 8.5pt; }
        .roles thead tr:first-child th:nth-child(1) { width: 11mm; }
        .roles thead tr:first-child th:nth-child(2) { width: 66mm; }
        .roles tbody th { font-weight: 400; }
        .roles .shown { text-align: center; vertical-align: middle; }
        .roles .shown b { font-size: 11pt; line-height: 1.2; }
        .roles .shown small { display: block; font-size: 7pt; line-height: 1.2; }
        .roles .shown.good small, .roles .shown.bad small, .roles .shown.open small { color: inherit; }
        .scenarios th:nth-child(1) { width: 34mm; }
        .scenarios th:nth-child(3) { width: 28mm; }
        .scenarios th:nth-child(4) { width: 29mm; }
        .scenarios th:nth-child(5) { width: 44mm; }
        .details td:first-child { white-space: nowrap; width: 20mm; }
        .deviations th:nth-child(1) { width: 30mm; }
        .deviations th:nth-child(2) { width: 50mm; }
        .deviations th:nth-child(3) { width: 28mm; }
        .findings th:nth-child(1) { width: 20mm; }
        .findings th:nth-child(2) { width: 34mm; }
        .findings th:nth-child(3) { width: 58mm; }
        .requirements th:nth-child(1) { width: 18mm; }
        .requirements th:nth-child(2) { width: 26mm; }
        .value { font-family: ui-monospace, Consolas, "BIZ UDGothic", "Noto Sans Mono CJK JP", monospace; }
        .details .value { white-space: pre-wrap; }
        .uploads .number { width: 13mm; }
        footer { margin-top: 8mm; break-inside: avoid; font-size: 8.5pt; }
        footer h2 { font-size: 10.5pt; }

        @media screen and (max-width: 46rem) {
          .cover { grid-template-columns: 1fr; }
        }

        """
}
