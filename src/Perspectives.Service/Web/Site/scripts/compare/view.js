import { element, fill } from '../elements/element.js';
import { errorNotice, waiting } from '../elements/notice.js';
import { read } from '../service/api.js';
import { readOutlets } from '../service/outlets.js';
import { number } from '../words/format.js';
import { Choices } from './choices.js';
import { panelsByActor, panelsByOutlet, shareOfStatements } from './panels.js';
import { looked, readTextShares } from './text-shares.js';

export const open = async (route, signal) => new CompareView(await readOutlets(signal), route.query, signal);

/** Outlets side by side, or actors: who is quoted how often, and on which side. */
class CompareView {
  title = 'Compare';
  #signal;
  #asking = new AbortController();
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
    // What was asked for before does not come late over this.
    this.#asking.abort();
    this.#asking = new AbortController();
    const signal = AbortSignal.any([this.#asking.signal, this.#signal]);
    fill(this.#results, waiting('Comparing'));
    try {
      const { outlets } = await read('api/compare', questionOf(query), signal);
      const found = outlets.filter(outlet => outlet.articleCount > 0 || query.has('outlet'));
      const ofText = query.get('share') === 'text';
      const share = ofText ? await readTextShares(found, { from: query.get('from'), to: query.get('to') }, signal) : shareOfStatements;
      const panels = query.get('by') === 'actors' ? panelsByActor(found, query, share) : panelsByOutlet(found, query, share);
      fill(this.#results, ofText && element('p', { class: 'hint bar' }, `Shares of the text are of the newest ${number(looked)} articles of each outlet, without copies.`),
        panels.length > 0 ? element('div', { class: 'comparison' }, panels) : element('p', { class: 'lead' }, 'There is nothing to compare yet: no article with an outlet has been answered in this time.'));
    } catch (error) {
      if (!signal.aborted)
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
