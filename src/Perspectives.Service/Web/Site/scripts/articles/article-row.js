import { element, fill } from '../elements/element.js';
import { errorNotice } from '../elements/notice.js';
import { name, plain } from '../elements/names.js';
import { ask } from '../service/api.js';
import { download } from '../service/download.js';
import { finished } from '../service/operations.js';
import { address } from '../shell/routes.js';
import { count, number, shortDay } from '../words/format.js';

const states = { answered: 'answered', queued: 'waits for its answer', failed: 'failed' };

/** One article in the list: what it is, how far it is, and what can be done with it. */
export class ArticleRow {
  #article;
  #signal;
  #state = element('span', { class: 'state', role: 'status' });
  #outcome = element('div');

  constructor(article, signal) {
    this.#article = article;
    this.#signal = signal;
    this.element = element('li', {});
    this.show(article);
  }

  /** Shows the article as it is now. */
  show(article) {
    this.#article = article;
    this.#tell(states[article.state] + (article.pending && article.state === 'answered' ? ', a newer text waits' : ''), article.state);
    fill(this.element,
      element('div', { class: 'what' },
        element('h2', { dir: 'auto' }, element('a', { href: address(['read', article.id]) }, plain(article.title ?? 'Article without a title'))),
        element('p', { class: 'facts' }, article.outlet ? name(article.outlet) : 'no outlet', ' · ', element('time', { datetime: article.publishedAt }, shortDay(article.publishedAt)),
          article.state === 'answered' && ` · ${count(article.statementCount, 'statement')} by ${count(article.actorCount, 'actor')}`,
          article.sameAs && [' · ', element('a', { href: address(['read', article.sameAs]) }, 'a copy')],
          article.tags.map(tag => [' · ', element('a', { href: address(['articles'], { tag }) }, name(tag))]))),
      this.#state, this.#actions(), this.#outcome);
  }

  /** Follows the work on the article to its end. */
  async follow() {
    const { operation, self } = this.#article.links;
    try {
      await finished(operation, this.#signal, told => this.#tell(wordsOf(told), told.state));
    } catch (error) {
      if (this.#signal.aborted)
        return;
      fill(this.#outcome, errorNotice(error));
    }
    const response = await ask(self, { signal: this.#signal });
    this.show(await response.json());
  }

  #actions() {
    const { id, state } = this.#article;
    const answer = `api/articles/${encodeURIComponent(id)}/perspectives`;
    const title = plain(this.#article.title ?? id);
    const act = (label, action, isDangerous) => element('button', {
      type: 'button', class: isDangerous ? 'plain danger' : 'plain', 'aria-label': `${label}: ${title}`, click: () => this.#try(action),
    }, label);
    return element('div', { class: 'actions' },
      state === 'answered' && [act('CSV', () => download(answer, { format: 'csv' }, `${id}.csv`)), act('JSON Lines', () => download(answer, { format: 'jsonl' }, `${id}.jsonl`))],
      state !== 'queued' && act('Analyse again', () => this.#again()),
      act('Delete', () => this.#confirm(), true));
  }

  async #again() {
    // At once: "answered" would be read as the new answer.
    this.#tell(states.queued, 'queued');
    try {
      const response = await ask(`api/articles/${encodeURIComponent(this.#article.id)}/analyze`, { method: 'POST', signal: this.#signal });
      const operation = await response.json();
      this.#article = { ...this.#article, links: { ...this.#article.links, operation: operation.links.self } };
    } catch (error) {
      this.show(this.#article);
      throw error;
    }
    await this.follow();
  }

  #confirm() {
    const yes = element('button', { type: 'button', class: 'danger small', click: () => this.#try(() => this.#delete()) }, 'Delete it');
    fill(this.#outcome, element('div', { class: 'notice' }, 'Every trace of the article is removed, also from timelines and comparisons.', yes,
      element('button', { type: 'button', class: 'small', click: () => fill(this.#outcome) }, 'Keep it')));
    yes.focus();
  }

  async #delete() {
    await ask(`api/articles/${encodeURIComponent(this.#article.id)}`, { method: 'DELETE', signal: this.#signal });
    fill(this.element, element('p', { class: 'facts', role: 'status', tabindex: -1 }, 'Deleted.'));
    this.element.firstChild.focus();
  }

  async #try(action) {
    fill(this.#outcome);
    try {
      await action();
    } catch (error) {
      if (!this.#signal.aborted)
        fill(this.#outcome, errorNotice(error));
    }
  }

  #tell(words, state) {
    this.#state.textContent = words;
    this.#state.className = `state ${state}`;
  }
}

const wordsOf = operation => {
  if (operation.state === 'running')
    return operation.tries > 1 ? `is read, try ${number(operation.tries)}` : 'is read';
  return operation.position > 0 ? `waits behind ${number(operation.position)}` : states[operation.state] ?? 'waits';
};
