import { element, fill } from '../elements/element.js';
import { errorNotice } from '../elements/notice.js';
import { plain } from '../elements/names.js';
import { Pages } from '../elements/pages.js';
import { ask } from '../service/api.js';
import { address } from '../shell/routes.js';
import { count, moment } from '../words/format.js';

/** Messages that could not be worked on, each with its reason; they are tried again or forgotten. */
export class Poison {
  #signal;

  constructor(signal) {
    this.#signal = signal;
    const pages = new Pages({ path: 'api/poison', query: {}, signal, row: message => this.#row(message), empty: () => element('p', {}, 'There are none.') });
    this.element = element('section', {}, element('h2', {}, 'Messages that could not be worked on'), pages.element);
    pages.start();
  }

  #row(message) {
    const outcome = element('div');
    const act = (label, words, options) => element('button', {
      type: 'button', class: 'small', 'aria-label': `${label}: message of ${moment(message.poisonedAt)}`, click: () => this.#do(row, outcome, words, options),
    }, label);
    const path = `api/poison/${encodeURIComponent(message.id)}`;
    const row = element('li', {},
      element('div', {}, element('h3', {}, plain(message.reason.title)), element('p', { class: 'facts' }, plain(message.reason.detail)),
        message.articleId && element('p', { class: 'facts' }, 'Article ', element('a', { href: address(['read', message.articleId]) }, message.articleId))),
      element('span', { class: 'state' }, `${moment(message.poisonedAt)}, ${count(message.tries, 'try', 'tries')}`),
      element('div', { class: 'actions' },
        act('Try again', 'It is in the queue again, with all its tries.', { path: `${path}/replay`, method: 'POST' }),
        act('Forget', 'It is forgotten.', { path, method: 'DELETE' })),
      outcome);
    return row;
  }

  async #do(row, outcome, words, { path, method }) {
    fill(outcome);
    try {
      await ask(path, { method, signal: this.#signal });
      fill(row, element('p', { class: 'facts', role: 'status', tabindex: -1 }, words));
      row.firstChild.focus();
    } catch (error) {
      if (!this.#signal.aborted)
        fill(outcome, errorNotice(error));
    }
  }
}
