import { element, fill } from '../elements/element.js';
import { choice, filterForm, setFilters } from '../elements/filter-form.js';
import { name } from '../elements/names.js';
import { Pages } from '../elements/pages.js';
import { address, go } from '../shell/routes.js';
import { count, shortDay } from '../words/format.js';
import { actorKinds } from '../words/reasons.js';

/** Named actors across all articles, found by the beginning of a name. */
export class ActorIndex {
  title = 'Actors';
  #signal;
  #fields;
  #results = element('div');

  constructor(query, signal) {
    this.#signal = signal;
    this.#fields = [
      { name: 'q', label: 'Beginning of a name', control: element('input', { type: 'search', dir: 'auto' }) },
      { name: 'kind', label: 'Kind', control: choice(['person', 'organization']) },
      { name: 'order', label: 'First', control: choice(['quoted'], 'who spoke last') },
    ];
    this.#fields[2].control.lastChild.textContent = 'who is quoted most';
    this.element = element('div', { class: 'view' }, element('h1', {}, 'Actors'), filterForm(this.#fields, query, values => go(['actors'], values)), this.#results);
    this.change(query);
  }

  change(query) {
    setFilters(this.#fields, query);
    const pages = new Pages({ path: 'api/actors', query: Object.fromEntries(query), row, empty: nobody, signal: this.#signal });
    fill(this.#results, pages.element);
    return pages.start();
  }
}

const row = actor => element('li', {},
  element('div', { class: 'what' }, element('h2', {}, element('a', { href: address(['actors', actor.key]) }, name(actor.name))),
    element('p', { class: 'facts' }, actor.role && [name(actor.role), ', '], actorKinds[actor.kind] ?? actor.kind)),
  element('span', { class: 'state' }, `${count(actor.statementCount, 'statement')} in ${count(actor.articleCount, 'article')}`),
  element('span', { class: 'state' }, `last on ${shortDay(actor.lastSeen)}`));

const nobody = () => element('p', { class: 'lead' }, 'Nobody by that name is quoted in the articles that are stored.');
