import { element, fill } from '../elements/element.js';
import { plain } from '../elements/names.js';
import { read } from '../service/api.js';
import { go } from '../shell/routes.js';

const shownOutlets = 20;

/** What is compared. All of it stands in the address. */
export class Choices {
  #query;
  #signal;
  #outlets;
  #actors = element('div', { class: 'chips' });
  #found = element('div', { class: 'chips', role: 'status' });
  #from = element('input', { type: 'date', id: 'compare-from', change: () => this.#go() });
  #to = element('input', { type: 'date', id: 'compare-to', change: () => this.#go() });
  #search = element('input', { type: 'search', id: 'compare-actor', dir: 'auto', placeholder: 'Beginning of a name', input: () => this.#suggest() });
  #by = element('select', { id: 'compare-by', change: () => this.#go() }, element('option', { value: '' }, 'outlets'), element('option', { value: 'actors' }, 'actors'));

  #share = element('select', { id: 'compare-share', change: () => this.#go() }, element('option', { value: '' }, 'the statements'), element('option', { value: 'text' }, 'the text'));

  constructor(outlets, query, signal) {
    this.#signal = signal;
    this.#outlets = outlets.slice(0, shownOutlets).map(outlet => ({ name: outlet.name, box: element('input', { type: 'checkbox', change: () => this.#go() }) }));
    this.element = element('form', { class: 'filters choices', submit: event => event.preventDefault() },
      element('fieldset', {}, element('legend', {}, 'Outlets'), element('div', { class: 'chips' }, this.#outlets.map(({ name, box }) => element('label', {}, box, element('bdi', {}, plain(name)))),
        this.#outlets.length === 0 && element('span', { class: 'hint' }, 'No article has an outlet yet.'))),
      element('fieldset', {}, element('legend', {}, 'Actors'), this.#actors, this.#found),
      element('div', { class: 'fields' },
        field('compare-actor', 'Add an actor', this.#search), field('compare-from', 'From', this.#from), field('compare-to', 'To', this.#to), field('compare-by', 'Side by side', this.#by),
        field('compare-share', 'Share of', this.#share)));
    this.show(query);
  }

  /** Shows what an address asks for. */
  show(query) {
    this.#query = query;
    const chosen = query.getAll('outlet');
    this.#outlets.forEach(({ name, box }) => { box.checked = chosen.includes(name); });
    this.#from.value = query.get('from') ?? '';
    this.#to.value = query.get('to') ?? '';
    this.#by.value = query.get('by') ?? '';
    this.#share.value = query.get('share') ?? '';
    const actors = query.getAll('actor');
    fill(this.#actors, actors.length === 0 && element('span', { class: 'hint' }, 'Those quoted most in each outlet.'),
      actors.map(key => element('button', { type: 'button', 'aria-label': `Leave out ${key}`, click: () => this.#go(actors.filter(other => other !== key)) }, key, ' ×')));
  }

  async #suggest() {
    const beginning = this.#search.value.trim();
    if (beginning === '')
      return fill(this.#found);
    const { items } = await read('api/actors', { q: beginning, pageSize: 8, order: 'quoted' }, this.#signal);
    if (beginning !== this.#search.value.trim())
      return;
    const chosen = this.#query.getAll('actor');
    fill(this.#found, items.length === 0 ? element('span', { class: 'hint' }, 'Nobody by that name is quoted.')
      : items.filter(actor => !chosen.includes(actor.key)).map(actor => element('button', { type: 'button', click: () => this.#add(actor.key) }, '+ ', element('bdi', {}, plain(actor.name)))));
  }

  #add(key) {
    this.#search.value = '';
    fill(this.#found);
    this.#search.focus();
    this.#go([...this.#query.getAll('actor'), key]);
  }

  #go(actor = this.#query.getAll('actor')) {
    // Outlets beyond those that can be ticked here stay as they are.
    const others = this.#query.getAll('outlet').filter(name => !this.#outlets.some(outlet => outlet.name === name));
    const outlet = [...this.#outlets.filter(({ box }) => box.checked).map(({ name }) => name), ...others];
    go(['compare'], { outlet, actor, from: this.#from.value, to: this.#to.value, by: this.#by.value, share: this.#share.value });
  }
}

const field = (id, label, control) => element('div', { class: 'field' }, element('label', { for: id }, label), control);
