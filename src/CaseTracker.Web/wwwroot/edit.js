// Keeps in this browser what an open form holds until the server says that it has it. After a lost connection, a crash of
// the browser or of the server, what is missing is offered back. Without script there is no editor, so nothing is lost by it.
(() => {
  'use strict';

  // Links load their page anew: where Blazor puts the next page into this one, the scripts of the next do not run, and nothing that is
  // typed is kept.
  document.body.dataset.enhanceNav = 'false';

  const everySecond = 1000;
  const key = `casetracker:form:${location.pathname}`;
  const offer = document.getElementById('kept-here');
  let isDirty = false;
  let count = 0;

  const inputs = () => [...document.querySelectorAll('.ruling-form input, .ruling-form textarea, .ruling-form select')];
  const nameOf = input => input.id || `${input.name}=${input.value}`;
  const valueOf = input => input.type === 'checkbox' ? String(input.checked) : input.value;
  const labelOf = input => (input.labels?.[0]?.textContent ?? input.getAttribute('aria-label') ?? '').trim();

  function store(value) {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // A full or forbidden storage: the server's copy is the one that counts.
    }
  }

  function stored() {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  }

  function keep() {
    const there = inputs();
    // A form that was taken off the screen has nothing to say over what was kept of it.
    if (!isDirty || there.length === 0) return;
    isDirty = false;
    store({ at: Date.now(), fields: there.map(input => ({ name: nameOf(input), value: valueOf(input), label: labelOf(input) })) });
    // Told after all that was typed before it: once the server has saved this count, it has saved what is kept here.
    const told = document.getElementById('typed-count');
    if (!told) return;
    told.value = String(++count);
    told.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function onChanged() {
    const status = document.querySelector('#form-heading [role=status]');
    const isOver = document.querySelector('[data-live]') && !status;
    // The form is closed, or the server has all that was typed.
    if (isOver || (status && !isDirty && count > 0 && Number(status.dataset.saved) === count)) {
      isDirty = false;
      if (!offer.childElementCount) store(null);
    }
    if (document.querySelector('[data-ended]')) {
      offer.replaceChildren();
      document.title = document.querySelector('[data-ended] b').textContent;
    }
  }

  function find(name) {
    return inputs().find(input => nameOf(input) === name);
  }

  function put(input, value) {
    if (input.type === 'checkbox') {
      if (input.checked !== (value === 'true')) input.click();
      return;
    }
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  const pause = () => new Promise(resolve => setTimeout(resolve, 200));

  // A choice may bring new fields, so that what has no place yet is tried again.
  async function putBack(fields) {
    let left = fields;
    for (let pass = 0; pass < 5 && left.length > 0; pass++) {
      const missing = [];
      for (const field of left) {
        const input = find(field.name);
        if (!input) missing.push(field);
        else if (valueOf(input) !== field.value) put(input, field.value);
      }
      left = missing;
      await pause();
    }
    const texts = left.filter(field => field.value !== '' && field.value !== 'false');
    offer.replaceChildren();
    if (texts.length > 0) {
      say('These have no place in the form as it stands; copy what you need:', []);
      const box = document.createElement('textarea');
      box.rows = 4;
      box.readOnly = true;
      box.setAttribute('aria-label', 'What has no place in the form');
      box.value = texts.map(field => `${field.label}: ${field.value}`).join('\n');
      offer.append(box);
    }
  }

  function say(words, buttons) {
    const line = document.createElement('p');
    line.className = 'warning';
    line.append(words);
    for (const [text, act] of buttons) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button button-quiet small';
      button.textContent = text;
      button.addEventListener('click', act);
      line.append(' ', button);
    }
    offer.append(line);
  }

  function offerBack() {
    const kept = stored();
    if (!kept) return;
    const differing = kept.fields.filter(field => {
      const input = find(field.name);
      return input ? valueOf(input) !== field.value : field.value !== '' && field.value !== 'false';
    });
    if (differing.length === 0) {
      store(null);
      return;
    }
    const time = new Date(kept.at).toLocaleTimeString();
    say(`At ${time} this browser kept something that did not reach the server.`, [
      ['Put it back', () => putBack(kept.fields)],
      ['Forget it', () => { offer.replaceChildren(); store(null); }],
    ]);
  }

  // To what was just added, unless the keyboard is somewhere else by now: the answer may come late, and would take the place of somebody
  // who types on.
  window.caseTrackerToAdded = added => {
    if (!document.activeElement || document.activeElement === document.body) added.focus();
  };

  // After a form was refused: to the first field that is wrong, wherever it is folded away. A part of several fields is entered at
  // its first; the list has the focus where no field is at fault.
  window.caseTrackerToFirstFault = () => {
    const form = document.querySelector('.ruling-form');
    const fault = form?.querySelector('[aria-invalid="true"], .field-error:not(:empty)');
    const part = !fault || fault.matches('[aria-invalid]') ? fault
      : document.getElementById(fault.id.replace(/^error-/, 'part-').replace(/-error$/, ''));
    const fields = 'input:not([type=hidden]), select, textarea, button';
    const field = part?.matches(fields) ? part : part?.querySelector(fields) ?? part ?? form?.querySelector('.form-errors');
    for (let fold = field?.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    field?.focus();
  };

  document.addEventListener('input', event => {
    if (event.target.closest?.('.ruling-form')) isDirty = true;
  });
  setInterval(keep, everySecond);
  addEventListener('pagehide', keep);

  // The form is there once the circuit is; before that nothing can be compared.
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-live]')) return;
    watch.disconnect();
    offerBack();
    new MutationObserver(onChanged).observe(document.querySelector('main'), {
      subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-saved'],
    });
  });
  watch.observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true });
})();
