/// How the page looks: calm, light and dark, on a phone, on a desk and on paper.
enum HTMLStyle {
    static let text: StaticString = """

        :root {
          --page: #f4f6f8; --card: #ffffff; --ink: #1b2530; --soft: #4d5b69; --line: #d5dce3; --link: #0a558c;
          --good: #14613a; --good-back: #e6f4ec; --bad: #a01f1b; --bad-back: #fdebe9;
          --attend: #744800; --attend-back: #fff3d9; --open: #44506a; --open-back: #e9edf5;
          --info: #2a5590; --info-back: #e8f0fa; --code: #f0f3f6;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --page: #11161b; --card: #1a2129; --ink: #e7ecf1; --soft: #aab6c2; --line: #35414d; --link: #8cc6f5;
            --good: #86dba9; --good-back: #12301f; --bad: #ffaaa3; --bad-back: #3d1a19;
            --attend: #f4cd7f; --attend-back: #352a12; --open: #c3cde0; --open-back: #262f3d;
            --info: #a6cbfa; --info-back: #182a42; --code: #232c35;
          }
        }
        * { box-sizing: border-box; }
        [hidden] { display: none !important; }
        html { color-scheme: light dark; scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--page); color: var(--ink); font-size: 1rem; line-height: 1.75;
          font-family: "BIZ UDPGothic", "Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", Meiryo,
            system-ui, sans-serif;
          overflow-wrap: anywhere;
        }
        :lang(en) { line-height: 1.6; }
        .top, .caution, main, footer { max-width: 66rem; margin-inline: auto; padding-inline: 1.25rem; }
        h1, h2, h3, h4, p, ul, dl, dd, pre, fieldset { margin: 0; padding: 0; }
        h1, h2, h3, h4 { line-height: 1.4; text-wrap: balance; word-break: auto-phrase; }
        h1 { font-size: 1.25rem; }
        h2 { font-size: 1.3rem; margin-bottom: .9rem; }
        h3 { font-size: 1.1rem; }
        h4 { font-size: .85rem; color: var(--soft); font-weight: 600; }
        a { color: var(--link); text-underline-offset: .2em; }
        small { font-size: .85em; color: var(--soft); }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
        .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .skip { position: absolute; left: 1rem; top: -4rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }
        .skip:focus { top: .5rem; }
        main:focus { outline: none; }

        .top { display: flex; flex-wrap: wrap; gap: .75rem 2rem; justify-content: space-between; padding-block: 1.5rem 1rem; }
        .sub { color: var(--soft); font-size: .92rem; }
        .switch { border: 0; display: flex; align-items: center; gap: .35rem; align-self: flex-start; }
        .switch legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .choice { position: relative; cursor: pointer; }
        .choice input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
        .choice span {
          display: block; padding: .15rem .8rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .88rem;
          background: var(--card); color: var(--soft);
        }
        .choice input:checked + span { border-color: var(--link); color: var(--link); font-weight: 600; }
        .choice input:focus-visible + span { outline: 3px solid var(--link); outline-offset: 2px; }
        .caution { background: var(--attend-back); color: var(--attend); padding-block: .6rem; border-radius: 8px; }

        section { margin-top: 2.75rem; scroll-margin-top: 1rem; }
        .card {
          background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.15rem 1.35rem;
          scroll-margin-top: 1rem;
        }
        .card + .card, .lead + .card, .cut + .card { margin-top: .9rem; }
        p { text-wrap: pretty; }
        .lead { color: var(--soft); margin-bottom: .75rem; }
        .calm { color: var(--soft); }
        .cut { margin: .75rem 0; color: var(--attend); font-size: .92rem; }

        .answers { margin-top: 0; display: grid; grid-template-columns: repeat(3, 1fr); gap: .9rem; }
        .answer { border-radius: 12px; padding: 1rem 1.25rem 1.15rem; border: 1px solid; }
        .answer h3 { font-size: 1rem; font-weight: 600; }
        .answer .big { font-size: 1.6rem; font-weight: 700; line-height: 1.35; margin: .1rem 0 .45rem; }
        .answer .big, .answer h3 { word-break: auto-phrase; }
        .answer .mark { margin-right: .35em; }
        .answer .reason { font-size: .9rem; color: var(--ink); line-height: 1.55; }
        .answer .reason + .reason { margin-top: .3rem; }
        .good { background: var(--good-back); color: var(--good); border-color: var(--good); }
        .bad { background: var(--bad-back); color: var(--bad); border-color: var(--bad); }
        .attend { background: var(--attend-back); color: var(--attend); border-color: var(--attend); }
        .open { background: var(--open-back); color: var(--open); border-color: var(--open); }

        .contents { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: 1.1rem; font-size: .92rem; }

        .diagnosis h3 { font-size: 1.2rem; }
        .tell { border-left: 4px solid var(--link); padding: .1rem 0 .1rem 1rem; margin-top: .8rem; }
        .tell .who { font-size: .92rem; color: var(--soft); margin-top: .35rem; }
        .tell .who strong { color: var(--ink); }
        .concerned { margin-top: .9rem; }
        .files { list-style: none; font-size: .82rem; }
        .files li { padding: .2rem 0; }
        .files li + li { border-top: 1px solid var(--line); }
        .dir { display: block; font-size: .85em; font-weight: 400; }
        .dir:empty { display: none; }
        .copy {
          font: inherit; font-size: .85rem; color: var(--link); background: var(--card); border: 1px solid var(--link);
          border-radius: 6px; padding: .1rem .8rem; margin-left: .9rem; cursor: pointer;
        }
        .copy .done:not(:empty) { margin-left: .5em; }
        pre { font-family: ui-monospace, Consolas, "BIZ UDGothic", "Noto Sans Mono CJK JP", monospace; }
        pre { font-size: .88rem; line-height: 1.6; white-space: pre-wrap; }
        .letter { max-height: 24rem; overflow: auto; background: var(--code); border-radius: 8px; padding: .9rem 1.1rem; }

        .units { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr)); gap: .9rem; }
        .units .card { margin: 0; }
        .units .files { margin-top: .6rem; border-top: 1px solid var(--line); }
        .tag { font-size: .8rem; border: 1px solid var(--line); border-radius: 4px; padding: 0 .4em; color: var(--soft); }
        .chips { display: flex; flex-wrap: wrap; gap: .35rem; margin: .5rem 0 .7rem; }
        .chip { font-size: .85rem; border-radius: 1rem; padding: .05rem .75rem; border: 1px solid; }
        .facts { font-size: .92rem; }
        .facts > div { display: flex; gap: .9rem; padding: .1rem 0; }
        .facts dt { color: var(--soft); flex: 0 0 5.5em; }
        .facts dd { flex: 1; }
        .facts.line { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin: .35rem 0 .7rem; }
        .facts.line > div { gap: .5rem; }
        .facts.line dt { flex: none; }
        .type { white-space: nowrap; }

        .filter { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.1rem; margin-bottom: .9rem; }
        .search { display: flex; align-items: center; gap: .5rem; flex: 1 1 16rem; }
        .search span { flex: none; }
        .search input {
          font: inherit; width: 100%; padding: .3rem .7rem; border: 1px solid var(--soft); border-radius: 8px;
          background: var(--card); color: var(--ink);
        }
        .level { display: flex; align-items: center; gap: .35rem; cursor: pointer; }
        .level input { width: 1.05rem; height: 1.05rem; accent-color: var(--link); margin: 0; }
        #shown { color: var(--soft); font-size: .88rem; min-width: 4em; text-align: right; }

        .badge { display: inline-block; font-size: .8rem; font-weight: 600; border-radius: 5px; padding: .05rem .6rem; }
        .badge { vertical-align: .12em; margin-right: .35rem; }
        .badge.error { color: var(--bad); background: var(--bad-back); }
        .badge.warning { color: var(--attend); background: var(--attend-back); }
        .badge.info { color: var(--info); background: var(--info-back); }
        .badge.incomplete { color: var(--open); background: var(--open-back); }
        .what { font-size: 1.02rem; }
        .mend { display: grid; grid-template-columns: 3fr 2fr; gap: 1rem 1.75rem; margin: .7rem 0 .9rem; font-size: .95rem; }
        .mend h4:not(:first-child) { margin-top: .6rem; }
        .example pre { background: var(--code); border-radius: 6px; padding: .4rem .7rem; }
        .places { max-width: 100%; border-collapse: collapse; font-size: .9rem; }
        .places th, .places td { text-align: left; vertical-align: top; padding: .35rem 1.8rem .35rem 0; font-weight: 400; }
        .places thead th { white-space: nowrap; color: var(--soft); font-size: .82rem; padding-bottom: .1rem; }
        .places tbody { border-top: 1px solid var(--line); }
        .places .file th { font-weight: 600; padding-top: .5rem; }
        .places td b { display: none; }
        .places .note { color: var(--soft); }
        .places td:not(.text) { max-width: 16rem; }
        details summary { cursor: pointer; color: var(--link); padding: .5rem 0; font-size: .93rem; }
        .notes { list-style: none; font-size: .93rem; }
        .notes li { padding: .45rem 0; }
        .notes li + li { border-top: 1px solid var(--line); }
        footer { margin-top: 3.5rem; padding-block: 1.5rem 3rem; border-top: 1px solid var(--line); color: var(--soft); }
        footer { font-size: .9rem; }
        footer h2 { font-size: 1rem; margin-bottom: .5rem; }
        footer p { margin-top: .5rem; }

        @media screen and (max-width: 46rem) {
          .top, main, footer { padding-inline: 1rem; }
          .caution { border-radius: 0; }
          section { margin-top: 2.25rem; }
          .answers { grid-template-columns: 1fr; gap: .6rem; }
          .answer { padding: .7rem 1.1rem .8rem; }
          .answer .big { font-size: 1.45rem; }
          .card { padding: 1rem 1.05rem; }
          .search { flex-basis: 100%; }
          .copy { margin-left: 0; }
          .tell .copy { margin-left: .9rem; }
          .mend { grid-template-columns: 1fr; }
          .places thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .places, .places tbody, .places tr, .places th, .places td { display: block; }
          .places tr + tr { border-top: 1px dashed var(--line); }
          .places td { padding: .1rem 0; }
          .places td:not(.text) { max-width: none; }
          .places td b { display: inline-block; min-width: 5.5em; font-weight: 400; color: var(--soft); }
        }
        @media print {
          @page { margin: 14mm 13mm; }
          :root {
            --page: #fff; --code: #fff; --ink: #000; --soft: #333;
            --good-back: #fff; --bad-back: #fff; --attend-back: #fff; --open-back: #fff; --info-back: #fff;
          }
          html { font-size: 9.5pt; }
          body { line-height: 1.55; }
          .top, .caution, main, footer { max-width: none; padding-inline: 0; }
          .top { padding-top: 0; }
          .switch, .skip, .contents, .copy, .filter { display: none !important; }
          section { margin-top: 1.3rem; }
          .answer { border-width: 2px; }
          .card { border-radius: 4px; padding: .6rem .8rem; }
          .badge { border: 1px solid; }
          .letter { max-height: none; padding: 0; }
          .letter, .example pre { border: 1px solid var(--line); padding: .4rem .6rem; }
          .answer, .diagnosis, .unit, .places tr, .notes li { break-inside: avoid; }
          h2, h3, h4, .lead, .facts.line, .places thead { break-after: avoid; }
          summary { list-style: none; }
          a { color: inherit; text-decoration: none; }
        }

        html[lang=ja] :is(span, pre)[lang=en], html[lang=en] :is(span, pre)[lang=ja] { display: none; }
        html:has(#to-en:checked) :is(span, pre)[lang=ja], html:has(#to-ja:checked) :is(span, pre)[lang=en] { display: none; }
        html:has(#to-en:checked) span[lang=en], html:has(#to-ja:checked) span[lang=ja] { display: inline; }
        html:has(#to-en:checked) pre[lang=en], html:has(#to-ja:checked) pre[lang=ja] { display: block; }

        """
}
