import { element } from '../elements/element.js';
import { key } from '../service/key.js';
import { showDialog } from './dialogs.js';

/**
 * Asks for an API key.
 * @param {Problem|null} problem Why one is needed; null where the reader opened the dialog.
 * @returns {Promise<boolean>} Whether one was entered.
 */
export async function askForKey(problem) {
  let entered = false;
  const field = element('input', { id: 'key', type: 'password', autocomplete: 'off', spellcheck: 'false', required: true, 'aria-describedby': 'key-hint', input: () => field.setCustomValidity(complaint(field.value.trim())) });
  const remember = element('input', { id: 'remember-key', type: 'checkbox' });
  remember.checked = key.isRemembered;
  const form = element('form', {
    submit: event => {
      event.preventDefault();
      key.set(field.value.trim(), remember.checked);
      entered = true;
      form.closest('dialog').close();
    },
  },
  element('p', {}, problem === null ? state() : problem.detail),
  element('div', { class: 'field' }, element('label', { for: 'key' }, 'API key'), field,
    element('span', { class: 'hint', id: 'key-hint' }, 'It is kept in the memory of this page and sent to this service alone.')),
  element('div', { class: 'check' }, remember, element('label', { for: 'remember-key' }, 'Keep it over reloads, until this tab is closed')),
  element('div', { class: 'actions' },
    element('button', { class: 'primary', type: 'submit' }, 'Use this key'),
    element('button', { type: 'button', click: () => form.closest('dialog').close() }, 'Cancel'),
    key.value !== null && element('button', { type: 'button', class: 'danger', click: forget }, 'Forget the key')));
  await showDialog('API key', form);
  return entered;
}

// Anything else could not be sent at all.
const complaint = text => (/^[\x21-\x7E]*$/.test(text) ? '' : 'A key has letters, digits, a dot, “-” and “_”, and no spaces. Copy it anew.');

const state = () => (key.value === null ? 'No key is in use. One is needed as soon as the service has any.' : `The key ${key.value.split('.')[0]} is in use.`);

function forget() {
  key.set(null, false);
  location.reload();
}
