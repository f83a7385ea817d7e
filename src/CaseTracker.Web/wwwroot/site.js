// Comfort only: every page reads and works without this file.
// "/" search · as-of submits on change · j / k between events · t back to today · copy a permalink
// · the strip: arrows, words, drag
(() => {
  'use strict';

  const typing = (target) => target.closest('input, select, textarea, [contenteditable]') !== null;

  const live = document.createElement('p');
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  document.querySelector('main')?.append(live);

  // A whole date is enough to send the form.
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

  const inWords = (day) => new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

  for (const field of document.querySelectorAll('.strip-field')) {
    const { left, right, url } = field.dataset;
    const said = field.closest('.strip').querySelector('.said');
    const hint = said.textContent + (url && matchMedia('(hover: hover)').matches ? ' Drag over a stretch of time to go closer.' : '');
    const keys = [...field.querySelectorAll('.mark-key')];
    const first = Date.parse(field.dataset.from);
    const days = (Date.parse(field.dataset.to) - first) / 864e5 + 1;
    const say = (words) => { said.textContent = words ?? hint; };
    say();

    for (const type of ['pointerover', 'focusin']) {
      field.addEventListener(type, (event) => say(event.target.closest('a')?.getAttribute('aria-label')));
    }
    for (const type of ['pointerleave', 'focusout']) field.addEventListener(type, () => say());

    // From key event to key event by arrow.
    field.addEventListener('keydown', (press) => {
      const here = keys.indexOf(press.target);
      const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: keys.length - 1 }[press.key];
      if (here < 0 || next === undefined || press.ctrlKey || press.altKey || press.metaKey || press.shiftKey) return;
      press.preventDefault();
      keys[next]?.focus();
    });

    // Dragging picks a time and follows the link that names it. A copy of the site has no such pages.
    if (!url) continue;
    const at = (event) => {
      const box = field.getBoundingClientRect();
      return Math.min(Math.max((event.clientX - box.left) * field.viewBox.baseVal.width / box.width, +left), +right);
    };
    const dayAt = (x) => first + Math.min(Math.floor((x - left) / (right - left) * days), days - 1) * 864e5;
    let start = null;
    const picked = document.createElementNS(field.namespaceURI, 'rect');
    picked.setAttribute('class', 'picked');
    picked.setAttribute('height', field.viewBox.baseVal.height);
    const drop = () => { start = null; picked.remove(); say(); };

    field.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || event.pointerType === 'touch' || event.target.closest('a')) return;
      start = at(event);
      field.setPointerCapture(event.pointerId);
    });
    field.addEventListener('pointermove', (event) => {
      if (start === null) return;
      const [from, to] = [start, at(event)].sort((a, b) => a - b);
      picked.setAttribute('x', from);
      picked.setAttribute('width', to - from);
      field.append(picked);
      say(`${inWords(dayAt(from))} to ${inWords(dayAt(to))}`);
    });
    field.addEventListener('pointerup', (event) => {
      if (start === null) return;
      const [from, to] = [start, at(event)].sort((a, b) => a - b);
      drop();
      if (to - from < 8) return;
      const closer = new URL(url, location.href);
      closer.searchParams.set('from', new Date(dayAt(from)).toISOString().slice(0, 10));
      closer.searchParams.set('to', new Date(dayAt(to)).toISOString().slice(0, 10));
      location.assign(closer);
    });
    field.addEventListener('pointercancel', drop);
    document.addEventListener('keydown', (press) => { if (press.key === 'Escape' && start !== null) drop(); });
  }

  // A link to an event of a long timeline, whose page is not this one.
  const pages = document.querySelector('.pages[data-event]');
  const sought = location.hash.slice(1);
  if (pages && /^[a-z0-9][a-z0-9-]*$/.test(sought) && !document.getElementById(sought)) {
    const there = new URL(pages.dataset.event, location.href);
    there.searchParams.set('event', sought);
    there.hash = sought;
    fetch(there, { method: 'HEAD' }).then((answer) => { if (answer.ok) location.replace(there); });
  }

  const { clipboard } = navigator;
  const denied = 'The browser did not allow copying';
  const copyButton = (address, of, words = address) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy link';
    button.setAttribute('aria-label', `Copy link: ${of}`);
    button.addEventListener('click', async () => {
      try {
        await clipboard.writeText(words);
        button.textContent = 'Copied';
        live.textContent = 'Copied';
      } catch {
        live.textContent = denied;
        location.assign(address);
      }
      setTimeout(() => { button.textContent = 'Copy link'; }, 2000);
    });
    return button;
  };

  if (clipboard) {
    for (const link of document.querySelectorAll('.event .event-title a')) {
      link.closest('.event').append(copyButton(link.href, link.textContent.trim()));
    }
    for (const link of document.querySelectorAll('.permalink a')) {
      link.after(copyButton(link.href, 'this page', link.closest('.credit')?.innerText));
    }
  }

  // What is to be copied stands on the page, and its credit below it.
  for (const copies of clipboard ? document.querySelectorAll('.copies') : []) {
    const say = (words) => { copies.lastElementChild.textContent = words; };
    copies.hidden = false;
    copies.addEventListener('click', async ({ target: { dataset: { copies: id } } }) => {
      if (!id) return;
      say('');
      const parts = [...document.querySelectorAll(`#${id}, #credit`)];
      const plain = parts.map((part) => part.value ?? part.innerText).join('\n\n');
      const as = (type, words) => ({ [type]: new Blob([words], { type }) });
      try {
        await (parts[0].value ? clipboard.writeText(plain) : clipboard.write([new ClipboardItem(
          { ...as('text/html', parts.map((part) => part.innerHTML).join('<p>')), ...as('text/plain', plain) })]));
        say('Copied');
      } catch {
        say(denied);
      }
    });
  }
})();
