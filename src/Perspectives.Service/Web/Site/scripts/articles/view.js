import { actorField } from '../elements/actor-field.js';
import { element, fill } from '../elements/element.js';
import { choice, filterForm, setFilters } from '../elements/filter-form.js';
import { errorNotice, notice, waiting } from '../elements/notice.js';
import { Pages } from '../elements/pages.js';
import { suggestingField } from '../elements/suggestions.js';
import { readOutlets } from '../service/outlets.js';
import { address, go } from '../shell/routes.js';
import { count } from '../words/format.js';
import { sides } from '../words/stances.js';
import { ArticleRow } from './article-row.js';
import { exportAll } from './export.js';
import { watchForNews } from './news.js';

export const open = async (route, signal) => new ArticlesView(route.query, signal);

/** All articles, newest publication first, with what becomes of those that still wait. */
class ArticlesView {
  title = 'Articles';
  #signal;
  #reading = new AbortController();
  #fields;
  #news = element('div', { role: 'status' });
  #outcome = element('div', { 'aria-live': 'polite' });
  #results = element('div');

  constructor(query, signal) {
    this.#signal = signal;
    this.#fields = [
      { name: 'q', label: 'Words in the title', control: element('input', { type: 'search', dir: 'auto' }) },
      { name: 'outlet', label: 'Outlet', control: suggestingField(async () => (await readOutlets(signal)).map(outlet => outlet.name)) },
      { name: 'tag', label: 'Tag', control: element('input', { dir: 'auto' }) },
      { name: 'actor', label: 'Actor, by name or key', ...actorField(signal) },
      { name: 'stance', label: 'On the side', control: choice(sides) },
      { name: 'from', label: 'From', control: element('input', { type: 'date' }) },
      { name: 'to', label: 'To', control: element('input', { type: 'date' }) },
    ];
    this.element = element('div', { class: 'view' },
      element('h1', {}, 'Articles'),
      filterForm(this.#fields, query, values => go(['articles'], values)),
      element('div', { class: 'actions bar' }, element('span', { class: 'hint' }, 'All statements of these as'),
        element('button', { type: 'button', class: 'plain', click: () => this.#export('csv') }, 'CSV'),
        element('button', { type: 'button', class: 'plain', click: () => this.#export('jsonl') }, 'JSON Lines'), this.#outcome),
      this.#news, this.#results);
    this.change(query);
  }

  /** Lists what an address asks for. */
  async change(query) {
    this.#reading.abort();
    this.#reading = new AbortController();
    const signal = AbortSignal.any([this.#reading.signal, this.#signal]);
    setFilters(this.#fields, query);
    fill(this.#news);
    const filters = Object.fromEntries(query);
    const pages = new Pages({ path: 'api/articles', query: filters, signal, row: article => rowOf(article, signal), empty: () => nothing(filters) });
    fill(this.#results, pages.element);
    await pages.start();
    // Whoever is away for a while finds the list as it was, and is told what is new when they come back.
    watchForNews(filters, pages.items, signal, added => this.#tell(added, query)).catch(() => {});
  }

  #tell(added, query) {
    const show = element('button', { type: 'button', class: 'plain', click: () => this.change(query) }, 'Show them');
    fill(this.#news, notice(`${count(added.length, 'article')} came in since.`, show));
  }

  async #export(form) {
    fill(this.#outcome, waiting('Collecting'));
    try {
      await exportAll(Object.fromEntries(new URLSearchParams(location.hash.split('?')[1])), form, this.#signal, done => fill(this.#outcome, waiting(`${count(done, 'article')} collected`)));
      fill(this.#outcome, 'Saved.');
    } catch (error) {
      if (!this.#signal.aborted)
        fill(this.#outcome, errorNotice(error));
    }
  }
}

function rowOf(article, signal) {
  const row = new ArticleRow(article, signal);
  if (article.state === 'queued' || article.pending)
    row.follow().catch(() => {});
  return row.element;
}

const nothing = filters => (Object.keys(filters).length > 0
  ? element('p', { class: 'lead' }, 'No article is like that. ', element('a', { href: address(['articles']) }, 'Show all'))
  : element('p', { class: 'lead' }, 'There are no articles yet. ', element('a', { href: address(['read']) }, 'Read the first')));
