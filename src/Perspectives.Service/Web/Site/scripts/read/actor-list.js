import { element } from '../elements/element.js';
import { name } from '../elements/names.js';
import { stanceLabel } from '../elements/stance.js';
import { address } from '../shell/routes.js';
import { count, percent } from '../words/format.js';
import { actorKinds } from '../words/reasons.js';
import { known, sides } from '../words/stances.js';

/** Who speaks in an article, by the side on which each is. */
export class ActorList {
  #cards = new Map();

  /**
   * @param {object} answer
   * @param {function(string|null): void} choose Called with the id of the actor that was pressed.
   * @param {function(number): void} open Called with the statement that was pressed.
   */
  constructor(answer, choose, open) {
    this.element = element('aside', { class: 'actors', 'aria-label': 'Who speaks' }, element('h2', {}, `Who speaks · ${count(answer.actors.length, 'actor')}`));
    for (const side of sides) {
      const actors = answer.actors.filter(actor => known(actor.stance) === side);
      if (actors.length > 0)
        this.element.append(element('h3', {}, stanceLabel(side)), element('ul', {}, actors.map(actor => this.#card(actor, answer, choose, open))));
    }

    const nobodys = numbersOf(answer, null);
    if (nobodys.length > 0)
      this.element.append(element('h3', {}, 'Given to nobody'), element('div', { class: 'actor' }, numberButtons(nobodys, answer, open)));
  }

  /** Shows one actor as chosen, or none. */
  choose(id) {
    for (const [actor, card] of this.#cards) {
      card.root.classList.toggle('chosen', actor === id);
      card.button.setAttribute('aria-pressed', actor === id);
      card.more.hidden = actor !== id;
    }
  }

  #card(actor, answer, choose, open) {
    const numbers = numbersOf(answer, actor.id);
    const perspective = answer.perspectives.find(perspective => perspective.actor === actor.id);
    const button = element('button', { type: 'button', 'aria-pressed': 'false', click: () => choose(button.getAttribute('aria-pressed') === 'true' ? null : actor.id) },
      name(actor.name, { class: 'name' }),
      element('span', { class: 'role' }, role(actor), ' · ', count(numbers.length, 'statement'), perspective?.uncertain && ' · nearly even'));
    const more = element('div', { hidden: true }, numberButtons(numbers, answer, open),
      actor.key !== null && element('p', { class: 'more' }, element('a', { href: address(['actors', actor.key]) }, 'In all articles')));
    const words = perspective?.summary ?? [];
    const root = element('li', { class: `actor ${known(actor.stance)}` }, button,
      words.slice(0, 1).map(wordsOf), more);
    more.prepend(...words.slice(1).map(wordsOf));
    this.#cards.set(actor.id, { root, button, more });
    return root;
  }
}

/** Positions of an actor's statements; null for those that were given to nobody. */
export const numbersOf = (answer, actor) => answer.statements.flatMap((statement, number) => (statement.actor === actor ? [number] : []));

const role = actor => [actor.role && [name(actor.role), ', '], actorKinds[actor.kind] ?? actor.kind];

const wordsOf = piece => element('p', { class: 'words', dir: 'auto' }, `“${piece.text.replace(/^[“"]|[”",]+$/g, '')}”`);

const numberButtons = (numbers, answer, open) => element('div', { class: 'numbers' }, numbers.map(number => {
  const statement = answer.statements[number];
  return element('button', {
    type: 'button', class: known(statement.stance), click: () => open(number),
    'aria-label': `Statement ${number + 1}, ${statement.stance}, ${percent(statement.confidence)}`,
  }, number + 1);
}));
