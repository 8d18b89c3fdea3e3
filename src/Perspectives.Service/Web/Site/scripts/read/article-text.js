import { element } from '../elements/element.js';
import { known } from '../words/stances.js';
import { cut } from './pieces.js';

// Marks that turn the direction of all that follows. Each stands alone in an element of its own, where it turns nothing, and is shown.
const overrides = /([\u202A-\u202E])/;
const overrideNames = { '\u202A': 'LRE', '\u202B': 'RLE', '\u202C': 'PDF', '\u202D': 'LRO', '\u202E': 'RLO' };

/** An article's text with its statements marked. */
export class ArticleText {
  #parts;
  #numbers = [];
  #places = new WeakMap();
  #language;

  /**
   * @param {string} text In which the answer's offsets count.
   * @param {object} answer
   * @param {function(number): string} describe What is read out of a statement's number.
   * @param {function(number): void} open Called with the statement that was pressed.
   */
  constructor(text, answer, describe, open) {
    this.#parts = answer.statements.map(() => []);
    this.#language = answer.article.language;
    this.element = element('article', { class: 'text', lang: this.#language, 'aria-label': 'Text of the article', click: event => this.#press(event, open) });
    const front = endOfFront(text, answer);
    for (const paragraph of cut(text, answer.statements)) {
      const isFront = paragraph.end <= front && paragraph.pieces.every(piece => piece.content.length === 0);
      this.element.append(element('p', { class: isFront ? 'paragraph front' : 'paragraph', dir: 'auto' },
        paragraph.pieces.map(piece => [piece.begins.map(number => this.#number(number, answer, describe)), this.#piece(piece, text, answer)])));
    }
    if (this.#numbers[0])
      this.#numbers[0].tabIndex = 0;
  }

  /** Shows the statements of one actor, and all else only faintly. */
  choose(chosen) {
    this.element.classList.toggle('chosen', chosen !== null);
    this.#parts.forEach((parts, number) => parts.forEach(part => part.classList.remove('of-actor')));
    for (const number of chosen ?? [])
      this.#parts[number].forEach(part => part.classList.add('of-actor'));
  }

  /** Shows one statement as the open one, or none. */
  open(number) {
    this.element.querySelectorAll('.open').forEach(part => part.classList.remove('open'));
    if (number === null)
      return;
    this.#parts[number].forEach(part => part.classList.add('open'));
    this.#numbers.forEach(button => { button.tabIndex = -1; });
    if (this.#numbers[number])
      this.#numbers[number].tabIndex = 0;
  }

  /** Brings a statement into sight, and the keyboard to it. */
  goTo(number, behavior = movement()) {
    const button = this.#numbers[number];
    if (button === undefined)
      return;
    button.focus({ preventScroll: true });
    // Beside the text or, on small screens, above the card that covers the lower half.
    button.scrollIntoView({ block: matchMedia('(min-width: 80rem)').matches ? 'center' : 'start', behavior });
  }

  #number(number, answer, describe) {
    const button = element('button', { type: 'button', class: `number ${known(answer.statements[number].stance)}`, tabindex: -1, 'aria-label': describe(number) }, number + 1);
    this.#numbers[number] = button;
    this.#parts[number].push(button);
    this.#places.set(button, number);
    return button;
  }

  #piece(piece, text, answer) {
    const words = safely(text.slice(piece.start, piece.end));
    const all = [...piece.content, ...piece.source, ...piece.cue];
    if (all.length === 0)
      return words;
    const [inner, around] = piece.content.toReversed().map(number => known(answer.statements[number].stance));
    const classes = ['piece', inner, around && `in-${around}`, piece.source.length > 0 && 'source', piece.cue.length > 0 && 'cue'];
    const part = element(piece.content.length > 0 ? 'mark' : 'span', { class: classes.filter(Boolean).join(' ') }, words);
    all.forEach(number => this.#parts[number].push(part));
    this.#places.set(part, piece.content.at(-1) ?? all[0]);
    return part;
  }

  #press(event, open) {
    // Whoever selects words does not mean to open them.
    if (!getSelection().isCollapsed)
      return;
    for (let part = event.target; part !== this.element; part = part.parentElement) {
      if (this.#places.has(part))
        return open(this.#places.get(part));
    }
  }
}

const movement = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');

/** Where the article's own title ends in its text: what stands up to there is shown above it already. */
function endOfFront(text, answer) {
  const title = answer.article.title;
  const found = title ? text.indexOf(title) : -1;
  if (found < 0 || found > 600)
    return 0;
  const end = text.indexOf('\n\n', found);
  return end < 0 ? 0 : end;
}

const safely = words => words.split(overrides).map(part => (part in overrideNames ? element('bdi', { class: 'override', 'data-name': overrideNames[part] }, part) : part));
