/// What the page does where script runs: search, levels, copying. Without it nothing is missing but that.
enum HTMLScript {
    static let text: StaticString = #"""

        'use strict';
        (function () {
          var all = function (selector, root) {
            return Array.prototype.slice.call((root || document).querySelectorAll(selector));
          };
          var english = function () { return document.getElementById('to-en').checked; };
          all('[data-script]').forEach(function (part) { part.hidden = false; });

          // Copying: the text that is shown, of the language that is shown.
          var copy = function (text, done) {
            var byHand = function () {
              var box = document.createElement('textarea');
              box.value = text;
              box.setAttribute('readonly', '');
              box.className = 'vh';
              document.body.appendChild(box);
              box.select();
              var copied = false;
              try { copied = document.execCommand('copy'); } catch (error) { copied = false; }
              document.body.removeChild(box);
              done(copied);
            };
            if (navigator.clipboard && window.isSecureContext) {
              navigator.clipboard.writeText(text).then(function () { done(true); }, byHand);
            } else { byHand(); }
          };
          all('button.copy').forEach(function (button) {
            button.hidden = false;
            button.addEventListener('click', function () {
              var source = document.getElementById(button.getAttribute('data-copy'));
              var said = button.querySelector('.done');
              copy(source.innerText.trim(), function (copied) {
                button.focus();
                said.textContent = copied ? (english() ? 'Copied' : 'コピーしました')
                  : (english() ? 'Select it and copy' : '選んでコピーしてください');
                setTimeout(function () { said.textContent = ''; }, 3000);
              });
            });
          });

          // Search and levels.
          var causes = all('#causes .cause');
          var search = document.getElementById('search');
          if (!search) { return; }
          var boxes = all('.filter input[type=checkbox]');
          var fold = function (text) { return text.normalize('NFKC').toLowerCase(); };
          var index = causes.map(function (cause) {
            var bodies = all('tbody', cause).map(function (body) {
              var rows = all('tr', body).slice(1);
              return {
                body: body, file: fold(body.rows[0].textContent), rows: rows,
                texts: rows.map(function (row) { return fold(row.textContent); })
              };
            });
            var head = all('h3, .facts, .what, .mend', cause)
              .map(function (part) { return part.textContent; }).join(' ');
            return { cause: cause, head: fold(head), bodies: bodies };
          });
          var apply = function () {
            var words = fold(search.value).split(/\s+/).filter(Boolean);
            var levels = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
            var shown = 0;
            var holds = function (text) { return words.every(function (word) { return text.indexOf(word) >= 0; }); };
            index.forEach(function (entry) {
              var whole = holds(entry.head);
              var found = whole;
              entry.bodies.forEach(function (group) {
                var any = whole || holds(entry.head + ' ' + group.file);
                group.rows.forEach(function (row, number) {
                  row.hidden = !any && !holds(entry.head + ' ' + group.file + ' ' + group.texts[number]);
                });
                group.body.hidden = !any && group.rows.every(function (row) { return row.hidden; });
                found = found || !group.body.hidden;
              });
              entry.cause.hidden = !found || levels.indexOf(entry.cause.getAttribute('data-level')) < 0;
              all('details', entry.cause).forEach(function (more) { if (words.length && !whole) { more.open = true; } });
              if (!entry.cause.hidden) { shown += 1; }
            });
            document.getElementById('none').hidden = shown > 0;
            document.getElementById('shown').textContent = shown + ' / ' + causes.length;
          };
          search.addEventListener('input', apply);
          boxes.forEach(function (box) { box.addEventListener('change', apply); });
          apply();
        })();

        """#
}
