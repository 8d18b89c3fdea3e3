import { element, fill } from '../elements/element.js';
import { errorNotice, waiting } from '../elements/notice.js';
import { read } from '../service/api.js';
import { readOutlets } from '../service/outlets.js';
import { Choices } from './choices.js';
import { panelsByActor, panelsByOutlet } from './panels.js';

export const open = async (route, signal) => new CompareView(await readOutlets(signal), route.query, signal);

/** Outlets side by side, or actors: who is quoted how often, and on which side. */
class CompareView {
  title = 'Compare';
  #signal;
  #choices;
  #results = element('div', { 'aria-live': 'polite' });

  constructor(outlets, query, signal) {
    this.#signal = signal;
    this.#choices = new Choices(outlets, query, signal);
    this.element = element('div', { class: 'view' }, element('h1', {}, 'Compare'),
      element('p', { class: 'lead' }, 'Who is quoted how often, and on which side. Syndicated copies are counted once, with the outlet that had the text first. All bars have the same scale, and each number leads to its statements.'),
      this.#choices.element, this.#results);
    this.change(query);
  }

  async change(query) {
    this.#choices.show(query);
    fill(this.#results, waiting('Comparing'));
    try {
      const { outlets } = await read('api/compare', questionOf(query), this.#signal);
      const found = outlets.filter(outlet => outlet.articleCount > 0 || query.has('outlet'));
      const panels = query.get('by') === 'actors' ? panelsByActor(found, query) : panelsByOutlet(found, query);
      fill(this.#results, panels.length > 0 ? element('div', { class: 'comparison' }, panels) : element('p', { class: 'lead' }, 'There is nothing to compare yet: no article with an outlet has been answered in this time.'));
    } catch (error) {
      if (!this.#signal.aborted)
        fill(this.#results, errorNotice(error));
    }
  }
}

function questionOf(query) {
  const question = new URLSearchParams();
  query.getAll('actor').forEach(actor => question.append('actors', actor));
  // Repeated by an empty one, the names may have commas in them.
  if (query.has('outlet'))
    [...query.getAll('outlet'), ''].forEach(outlet => question.append('outlets', outlet));
  ['from', 'to'].filter(name => query.get(name)).forEach(name => question.set(name, query.get(name)));
  return question;
}
