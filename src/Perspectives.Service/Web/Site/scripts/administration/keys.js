import { element, fill } from '../elements/element.js';
import { errorNotice, waiting } from '../elements/notice.js';
import { plain } from '../elements/names.js';
import { copyFrom } from '../elements/copy.js';
import { ask, read, send } from '../service/api.js';
import { key as ownKey } from '../service/key.js';
import { moment } from '../words/format.js';

/** API keys: those that there are, and a new one. */
export class Keys {
  #signal;
  #list = element('div', {}, waiting('Loading'));
  #outcome = element('div', { 'aria-live': 'polite' });
  #name = element('input', { id: 'key-name', required: true, maxlength: 100, dir: 'auto', autocomplete: 'off' });
  #role = element('select', { id: 'key-role' }, ['reader', 'submitter', 'administrator'].map(role => element('option', {}, role)));

  constructor(signal) {
    this.#signal = signal;
    this.element = element('section', {}, element('h2', {}, 'API keys'), this.#list,
      element('form', {
        class: 'new-key',
        submit: event => {
          event.preventDefault();
          this.#try(() => this.#create());
        },
      },
      element('div', { class: 'fields' },
        element('div', { class: 'field' }, element('label', { for: 'key-name' }, 'Name of a new key'), this.#name),
        element('div', { class: 'field' }, element('label', { for: 'key-role' }, 'Role'), this.#role),
        element('button', { type: 'submit' }, 'Make a key'))),
      this.#outcome);
    this.#try(() => this.#show());
  }

  async #show() {
    const { items } = await read('api/keys', {}, this.#signal);
    // The first key must be one that can make others.
    if (items.length === 0)
      this.#role.value = 'administrator';
    fill(this.#list, items.length === 0
      ? element('p', {}, 'There are none: this machine is served without one, and no other. From the first key on, every caller needs one.')
      : element('ul', { class: 'index' }, items.map(item => this.#row(item))));
  }

  #row(item) {
    const state = item.revokedAt === null ? `made ${moment(item.createdAt)}` : `revoked ${moment(item.revokedAt)}`;
    const own = item.id === ownKey.value?.split('.')[0] ? ', in use here' : '';
    const place = element('div', { class: 'actions' }, item.revokedAt === null && element('button', {
      type: 'button', class: 'small danger', 'aria-label': `Revoke: ${plain(item.name)}`, click: () => this.#confirm(item, place),
    }, 'Revoke'));
    return element('li', {}, element('div', {}, element('h3', { dir: 'auto' }, plain(item.name)), element('p', { class: 'facts' }, `${item.role}, ${item.id}${own}`)),
      element('span', { class: 'state' }, state), place);
  }

  #confirm(item, place) {
    const yes = element('button', { type: 'button', class: 'small danger', click: () => this.#try(() => this.#revoke(item.id)) }, 'Revoke it for good');
    fill(place, yes, element('button', { type: 'button', class: 'small', click: () => this.#try(() => this.#show()) }, 'Keep it'));
    yes.focus();
  }

  async #revoke(id) {
    await ask(`api/keys/${encodeURIComponent(id)}`, { method: 'DELETE', signal: this.#signal });
    await this.#show();
  }

  async #create() {
    const response = await send('api/keys', { name: this.#name.value, role: this.#role.value }, this.#signal);
    const { key, details } = await response.json();
    this.#name.value = '';
    this.#reveal(key);
    // The first key of all: whoever made it as an administrator goes on with it.
    if (ownKey.value === null && details.role === 'administrator')
      ownKey.set(key, false);
    await this.#show();
  }

  #reveal(key) {
    const field = element('input', { id: 'new-key', readonly: true });
    field.value = key;
    const done = element('span', { role: 'status', class: 'hint' });
    fill(this.#outcome, element('div', { class: 'notice' },
      element('label', { for: 'new-key' }, 'The key, shown this once. From now on every caller needs one.'), field,
      element('button', { type: 'button', class: 'small', click: async () => { done.textContent = await copyFrom(field) ? 'Copied.' : 'Selected: copy it with Ctrl+C.'; } }, 'Copy'), done));
    field.focus();
    field.select();
  }

  async #try(action) {
    try {
      await action();
    } catch (error) {
      if (!this.#signal.aborted)
        fill(this.#outcome, errorNotice(error));
    }
  }
}
