// Comfort only: what is copied here stands on the page as text.
(() => {
  'use strict';

  const bar = document.querySelector('.copies');
  if (!bar || !navigator.clipboard) return;
  const said = bar.querySelector('[role=status]');
  const rich = document.getElementById('rich');
  const text = (id) => document.getElementById(id).value;

  const copy = {
    markdown: () => navigator.clipboard.writeText(text('markdown')),
    plain: () => navigator.clipboard.writeText(text('plain')),
    // A word processor takes the HTML, an editor of plain text the words.
    rich: () => navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob([rich.innerHTML], { type: 'text/html' }),
      'text/plain': new Blob([text('plain')], { type: 'text/plain' }),
    })]),
  };

  bar.addEventListener('click', async (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    try {
      await copy[button.dataset.copies]();
      said.textContent = 'Copied';
    } catch {
      said.textContent = 'The browser did not allow copying; the text stands below';
    }
    setTimeout(() => { said.textContent = ''; }, 4000);
  });
  bar.hidden = false;
})();
