import { element } from '../elements/element.js';
import { plain } from '../elements/names.js';
import { address, rename } from '../shell/routes.js';
import { listen } from '../shell/shortcuts.js';
import { ActorList, numbersOf } from './actor-list.js';
import { articleHead } from './article-head.js';
import { ArticleText } from './article-text.js';
import { statementCard } from './statement-card.js';

/** An article by who says what: its text, its actors, and the statement that is open. What is chosen stands in the address. */
export class ArticleView {
  #answer;
  #path;
  #id;
  #text;
  #actors;
  #card = guide();
  #actor = null;
  #number = null;

  /**
   * @param {{answer: object, text: string}} reading
   * @param {{path: string[], query: URLSearchParams}} route
   * @param {{id: string|null, note: string|null}} about The id of an article that is stored, and what else is to be said.
   * @param {AbortSignal} signal
   */
  constructor({ answer, text }, route, { id, note }, signal) {
    this.#answer = answer;
    this.#path = route.path;
    this.#id = id;
    this.title = plain(answer.article.title ?? 'Article');
    this.#text = new ArticleText(text, answer, number => this.#describe(number), number => this.#open(number));
    this.#actors = new ActorList(answer, actor => this.#choose(actor), number => this.#open(number));
    this.element = element('div', { class: 'view reading' }, articleHead(answer, id, note), this.#actors.element, this.#text.element, this.#card);
    this.change(route.query);
    listen({ j: () => this.#step(1), k: () => this.#step(-1), Escape: () => this.#retreat() }, signal);
  }

  /** Shows what an address names of the article. */
  change(query) {
    const number = Number(query.get('statement')) - 1;
    this.#actor = this.#answer.actors.some(actor => actor.id === query.get('actor')) ? query.get('actor') : null;
    this.#number = number in this.#answer.statements ? number : null;
    this.#show();
    if (this.#number !== null && this.element.isConnected)
      this.#text.goTo(this.#number);
  }

  shown() {
    if (this.#number !== null)
      this.#text.goTo(this.#number, 'instant');
  }

  #choose(actor) {
    this.#actor = actor;
    if (actor !== null && this.#number !== null && this.#answer.statements[this.#number].actor !== actor)
      this.#number = null;
    this.#tell();
  }

  #open(number) {
    // A statement of somebody else than the one chosen: then nobody is chosen any more.
    if (this.#actor !== null && number !== null && this.#answer.statements[number].actor !== this.#actor)
      this.#actor = null;
    this.#number = number;
    this.#tell();
    if (number !== null)
      this.#text.goTo(number);
  }

  #step(by) {
    const walk = this.#actor === null ? this.#answer.statements.map((_, number) => number) : numbersOf(this.#answer, this.#actor);
    if (walk.length === 0)
      return;
    const at = this.#number === null ? (by > 0 ? -1 : 0) : walk.indexOf(this.#number);
    this.#open(walk[(at + by + walk.length) % walk.length]);
  }

  #retreat() {
    if (this.#number !== null)
      this.#open(null);
    else if (this.#actor !== null)
      this.#choose(null);
  }

  #tell() {
    rename(this.#path, { actor: this.#actor, statement: this.#number === null ? null : this.#number + 1 });
    this.#show();
  }

  #show() {
    this.#text.choose(this.#actor === null ? null : numbersOf(this.#answer, this.#actor));
    this.#text.open(this.#number);
    this.#actors.choose(this.#actor);
    const card = this.#number === null ? guide() : statementCard({
      answer: this.#answer, number: this.#number, link: this.#link(), step: by => this.#step(by), close: () => this.#open(null),
    });
    this.#card.replaceWith(card);
    this.#card = card;
    this.element.classList.toggle('with-statement', this.#number !== null);
  }

  #link() {
    return this.#id === null ? null : new URL(address(this.#path, { statement: this.#number + 1 }), location.href).href;
  }

  #describe(number) {
    const statement = this.#answer.statements[number];
    const actor = this.#answer.actors.find(actor => actor.id === statement.actor);
    return `Statement ${number + 1}, ${plain(actor?.name ?? 'given to nobody')}, ${statement.stance}`;
  }
}

const guide = () => element('p', { class: 'statement-guide' }, 'Press a statement to see why it was read as it was; walk with ', element('kbd', {}, 'j'), ' and ', element('kbd', {}, 'k'), '. Sources are bold, cues in italics; a line below a marked piece is of the statement around it.');
