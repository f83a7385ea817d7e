// The circuit draws the page a second time, once it is connected, in the place of what came with the page. What was typed until then,
// and where the keyboard was, go over to the same fields of the new drawing. Without script the page stays as it came, and its forms are
// sent all the same.
(() => {
  'use strict';

  // Links load their page anew: where Blazor puts the next page into this one, the scripts of the next do not run, and nothing that is
  // typed is kept.
  document.body.dataset.enhanceNav = 'false';

  const main = document.querySelector('main');
  const reached = 'a[href], button, input:not([type=hidden]), select, textarea, summary, details, [tabindex]';
  let held = document.activeElement;

  const within = nodes => nodes.filter(node => node.nodeType === Node.ELEMENT_NODE)
    .flatMap(node => [...(node.matches(reached) ? [node] : []), ...node.querySelectorAll(reached)]);

  // By what it is, not by its place: the nodes are told in the order in which they came and went.
  const nameOf = node => node.id || [
    node.localName, node.form?.getAttribute('action'), node.name, node.getAttribute('value'), node.getAttribute('href'),
    node.getAttribute('aria-label'), node.localName === 'select' ? '' : node.textContent.trim(),
  ].join('|');

  function carry(from, to) {
    if (from.localName === 'details') to.open = from.open;
    else if (from.type === 'checkbox' || from.type === 'radio') to.checked = from.checked;
    else if (from.type === 'file') to.files = from.files;
    else if (from.matches('input, select, textarea') && to.value !== from.value) {
      to.value = from.value;
      to.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  function hold(from, to) {
    to.focus({ preventScroll: true });
    try {
      to.setSelectionRange(from.selectionStart, from.selectionEnd);
    } catch {
      // A field without a text.
    }
  }

  main.addEventListener('focusin', event => { held = event.target; });

  new MutationObserver((records, watch) => {
    const own = records.filter(record => record.target === main);
    const [old, drawn] = [within(own.flatMap(record => [...record.removedNodes])), within(own.flatMap(record => [...record.addedNodes]))];
    if (old.length === 0 || drawn.length === 0) return;
    watch.disconnect();
    const byName = new Map(drawn.map(to => [nameOf(to), to]));
    for (const from of old) {
      const to = byName.get(nameOf(from));
      if (!to) continue;
      carry(from, to);
      if (from === held && (document.activeElement === document.body || document.activeElement === null)) hold(from, to);
    }
    main.dataset.drawn = '';
  }).observe(main, { childList: true });
})();
