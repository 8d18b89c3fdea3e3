import { element, fill } from '../elements/element.js';
import { errorNotice } from '../elements/notice.js';
import { name, plain } from '../elements/names.js';
import { Pages } from '../elements/pages.js';
import { send } from '../service/api.js';
import { address } from '../shell/routes.js';
import { moment } from '../words/format.js';

const deciders = [['administrator', 'administrators'], ['', 'everybody and everything'], ['both_names', 'articles that use both names'], ['same_office', 'articles that name the same office']];

/** Which keys lead to which, by whom that was decided, and a way to undo it. */
export class Joins {
  #signal;
  #place = element('div');
  #decider = element('select', { id: 'join-decider', change: () => this.show() }, deciders.map(([value, label]) => element('option', { value }, label)));

  constructor(signal) {
    this.#signal = signal;
    this.element = element('div', {}, element('div', { class: 'fields deciders' }, element('div', { class: 'field' }, element('label', { for: 'join-decider' }, 'Decided by'), this.#decider)), this.#place);
    this.show();
  }

  /** Reads the list anew. */
  show() {
    const pages = new Pages({
      path: 'api/joins', query: { reason: this.#decider.value }, signal: this.#signal, row: join => this.#row(join), empty: () => element('p', {}, 'Nothing is decided.'),
    });
    fill(this.#place, pages.element);
    pages.start();
  }

  #row(join) {
    const outcome = element('div');
    const row = element('li', {},
      element('div', {}, element('h3', {}, join.to === null ? [linkTo(join.key), ' stands by itself'] : [linkTo(join.key), ' leads to ', linkTo(join.to)]),
        element('p', { class: 'facts' }, name(join.detail), join.articles.map(id => [' ', element('a', { href: address(['read', id]) }, id)]))),
      element('span', { class: 'state' }, moment(join.at), join.by && (join.by === 'local' ? ', on this machine' : `, with the key ${plain(join.by)}`)),
      element('div', { class: 'actions' }, join.to !== null && element('button', {
        type: 'button', class: 'small', 'aria-label': `Set apart: ${plain(join.key)}`, click: () => this.#ask(join, outcome),
      }, 'Set apart')),
      outcome);
    return row;
  }

  #ask(join, outcome) {
    const reason = element('input', { required: true, dir: 'auto', autocomplete: 'off', 'aria-label': `Why ${plain(join.key)} is somebody else`, placeholder: 'Why it is somebody else' });
    fill(outcome, element('form', {
      class: 'notice apart',
      submit: event => {
        event.preventDefault();
        this.#split(join, reason.value, outcome);
      },
    }, reason, element('button', { type: 'submit', class: 'small danger' }, 'Set it apart'), element('button', { type: 'button', class: 'small', click: () => fill(outcome) }, 'Leave it')));
    reason.focus();
  }

  async #split(join, reason, outcome) {
    try {
      await send('api/actors/split', { key: join.key, reason }, this.#signal);
      this.show();
    } catch (error) {
      if (!this.#signal.aborted)
        fill(outcome, errorNotice(error));
    }
  }
}

const linkTo = key => element('a', { href: address(['actors', key]) }, plain(key));
