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
  #items = [];

  /**
   * @param {{path: string, query: Object, row: function(object): HTMLElement, empty: function(): Node, signal: AbortSignal, list?: HTMLElement}} options
   */
  constructor({ path, query, row, empty, signal, list = element('ul', { class: 'index' }) }) {
    this.#list = list;
    this.#path = path;
    this.#query = query;
    this.#row = row;
    this.#empty = empty;
    this.#signal = signal;
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

  async #read(continuation) {
    fill(this.#foot, waiting('Loading'));
    try {
      const page = await read(this.#path, { ...this.#query, continuation }, this.#signal);
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
