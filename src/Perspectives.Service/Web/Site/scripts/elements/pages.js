import { element, fill } from './element.js';
import { errorNotice, waiting } from './notice.js';
import { read } from '../service/api.js';

/** A list that comes in parts, the next when it is asked for. */
export class Pages {
  #list;
  #foot = element('div', { class: 'foot' });
  #path;
  #query;
  #row;
  #empty;
  #signal;
  #keep;
  #items = [];

  /**
   * @param {{path: string, query: Object, row: function(object): HTMLElement, empty: function(): Node, signal: AbortSignal, list?: HTMLElement,
   *   keep?: function(object): boolean}} options Items that are not kept are not shown.
   */
  constructor({ path, query, row, empty, signal, list = element('ul', { class: 'index' }), keep = () => true }) {
    this.#list = list;
    this.#path = path;
    this.#query = query;
    this.#row = row;
    this.#empty = empty;
    this.#signal = signal;
    this.#keep = keep;
    this.element = element('div', {}, list, this.#foot);
  }

  /** What is shown so far. */
  get items() {
    return this.#items;
  }

  /** Reads the first part. */
  start() {
    return this.#read(null);
  }

  /** The next part with something in it. */
  async #next(continuation) {
    for (let next = continuation; ;) {
      const page = await read(this.#path, { ...this.#query, continuation: next }, this.#signal);
      page.items = page.items.filter(this.#keep);
      next = page.continuation;
      if (page.items.length > 0 || next === null)
        return page;
    }
  }

  async #read(continuation) {
    fill(this.#foot, waiting('Loading'));
    try {
      const page = await this.#next(continuation);
      this.#items.push(...page.items);
      this.#list.append(...page.items.map(item => this.#row(item)));
      const isEmpty = this.#items.length === 0;
      fill(this.#foot, isEmpty && this.#empty(), page.continuation && element('button', { type: 'button', click: () => this.#read(page.continuation) }, 'Show more'));
    } catch (error) {
      if (!this.#signal.aborted)
        fill(this.#foot, errorNotice(error, element('button', { type: 'button', click: () => this.#read(continuation) }, 'Try again')));
    }
  }
}
