import { element, fill } from '../elements/element.js';
import { choice, filterForm, setFilters } from '../elements/filter-form.js';
import { errorNotice } from '../elements/notice.js';
import { name } from '../elements/names.js';
import { Pages } from '../elements/pages.js';
import { stanceLabel } from '../elements/stance.js';
import { suggestingField } from '../elements/suggestions.js';
import { downloadAll } from '../service/download.js';
import { readOutlets } from '../service/outlets.js';
import { go } from '../shell/routes.js';
import { shortDay } from '../words/format.js';
import { known, stances } from '../words/stances.js';
import { placeOf, wordsOf } from './statement-place.js';

/** All that an actor said, newest first. */
export class Timeline {
  #actor;
  #path;
  #query;
  #signal;
  #fields;
  #outcome = element('span', { role: 'status' });
  #results = element('div');

  constructor(actor, route, signal) {
    this.#actor = actor;
    this.#path = `api/actors/${encodeURIComponent(actor.key)}/timeline`;
    this.#signal = signal;
    const copies = choice(['without'], 'with copies');
    copies.lastChild.textContent = 'left out';
    this.#fields = [
      { name: 'q', label: 'Words in the statement', control: element('input', { type: 'search', dir: 'auto' }) },
      { name: 'outlet', label: 'Outlet', control: suggestingField(async () => (await readOutlets(signal)).map(outlet => outlet.name)) },
      { name: 'stance', label: 'On the side', control: choice(stances) },
      { name: 'copies', label: 'Copies', control: copies },
      { name: 'from', label: 'From', control: element('input', { type: 'date' }) },
      { name: 'to', label: 'To', control: element('input', { type: 'date' }) },
    ];
    this.element = element('section', { class: 'wide' }, element('h2', {}, 'All statements, newest first'),
      filterForm(this.#fields, route.query, values => go(route.path, values)),
      element('div', { class: 'actions bar' }, element('span', { class: 'hint' }, 'These, copies too, as'),
        ['csv', 'jsonl'].map(form => element('button', { type: 'button', class: 'plain', click: () => this.#save(form) }, form === 'csv' ? 'CSV' : 'JSON Lines')), this.#outcome),
      this.#results);
    this.change(route.query);
  }

  change(query) {
    const { copies, ...asked } = Object.fromEntries(query);
    this.#query = asked;
    setFilters(this.#fields, query);
    const pages = new Pages({
      path: this.#path, query: this.#query, signal: this.#signal, list: element('ol', { class: 'timeline' }), row: item => this.#row(item),
      keep: item => copies !== 'without' || item.article.sameAs === null,
      empty: () => element('p', { class: 'lead' }, 'No statement is like that.'),
    });
    fill(this.#results, pages.element);
    return pages.start();
  }

  #row(item) {
    const { article, statement, actorName, actorRole } = item;
    return element('li', {},
      element('span', { class: 'facts' }, element('time', { datetime: article.publishedAt }, shortDay(article.publishedAt)), element('br'), article.outlet ? name(article.outlet) : 'no outlet'),
      stanceLabel(known(statement.stance)),
      element('div', {}, element('p', { class: 'words', dir: 'auto' }, wordsOf(statement)),
        element('p', { class: 'facts' }, placeOf(item), actorName !== this.#actor.name && [' · as ', name(actorName)], actorRole && [' · ', name(actorRole)],
          article.sameAs && ' · in a copy of an earlier article')));
  }

  async #save(form) {
    fill(this.#outcome, 'Collecting');
    try {
      await downloadAll(this.#path, { ...this.#query, format: form }, `${this.#actor.key}.${form}`);
      fill(this.#outcome, 'Saved.');
    } catch (error) {
      if (!this.#signal.aborted)
        fill(this.#outcome, errorNotice(error));
    }
  }
}
