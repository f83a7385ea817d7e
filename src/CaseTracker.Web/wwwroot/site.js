// Comfort only: every page reads and works without this file.
// "/" search · as-of submits on change · j / k between events · t back to today · copy a permalink
(() => {
  'use strict';

  const typing = (target) => target.closest('input, select, textarea, [contenteditable]') !== null;

  const live = document.createElement('p');
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  document.querySelector('main')?.append(live);

  // The form keeps its button for keyboards and no-script; a whole date is enough to send it.
  const asOf = document.querySelector('form.as-of');
  const dateField = asOf?.querySelector('input[type=date]');
  let keyedAt = 0;
  dateField?.addEventListener('keydown', () => { keyedAt = Date.now(); });
  dateField?.addEventListener('change', () => {
    const picked = Date.now() - keyedAt > 1000; // typed years pass through 0002, 0020, 0202
    if (picked && dateField.value && dateField.checkValidity()) asOf.requestSubmit();
  });

  const events = [...document.querySelectorAll('.events > .event')];

  const move = (step) => {
    const held = document.activeElement?.closest('.event');
    let index = events.indexOf(held);
    if (index < 0) {
      const below = events.findIndex((event) => event.getBoundingClientRect().bottom > 1);
      index = below < 0 ? events.length : below - (step > 0 ? 1 : 0);
    }
    const next = events[index + step];
    if (!next) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    next.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  };

  document.addEventListener('keydown', (press) => {
    if (press.ctrlKey || press.metaKey || press.altKey || typing(press.target)) return;
    const act = {
      '/': () => document.querySelector('input[type=search]')?.focus(),
      j: () => move(1),
      k: () => move(-1),
      t: () => document.querySelector('a[rel~=today]')?.click(),
    }[press.key];
    if (!act) return;
    if (press.key === '/' && !document.querySelector('input[type=search]')) return;
    press.preventDefault();
    act();
  });

  // A strip wider than the page opens at its newest end.
  for (const region of document.querySelectorAll('.strip .scroll')) region.scrollLeft = region.scrollWidth;

  const copyButton = (address, of) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy link';
    button.setAttribute('aria-label', `Copy link: ${of}`);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(address);
        button.textContent = 'Copied';
        live.textContent = 'Link copied';
      } catch {
        live.textContent = 'The browser did not allow copying';
        location.assign(address);
      }
      setTimeout(() => { button.textContent = 'Copy link'; }, 2000);
    });
    return button;
  };

  if (navigator.clipboard) {
    for (const link of document.querySelectorAll('.event .event-title a')) {
      link.closest('.event').append(copyButton(link.href, link.textContent.trim()));
    }
    for (const link of document.querySelectorAll('.permalink a')) {
      link.after(copyButton(link.href, 'this page'));
    }
  }
})();
