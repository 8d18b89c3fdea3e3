import { balance } from '../charts/balance.js';
import { monthChart } from '../charts/month-chart.js';
import { element } from '../elements/element.js';
import { name, plain } from '../elements/names.js';
import { address } from '../shell/routes.js';
import { count, day, number } from '../words/format.js';
import { actorKinds } from '../words/reasons.js';
import { inWords } from '../words/stances.js';
import { companions } from './companions.js';
import { namesOf } from './names-of.js';
import { outletTable } from './outlet-table.js';
import { strongest } from './strongest.js';
import { Timeline } from './timeline.js';

/** One actor across all articles. */
export class ActorView {
  #timeline;

  constructor({ actor, stances, aliases }, route, signal) {
    this.title = plain(actor.name);
    this.#timeline = new Timeline(actor, route, signal);
    const linkToMonth = month => address(['actors', actor.key], { from: month, to: lastDayOf(month) });
    this.element = element('div', { class: 'view' }, head(actor, aliases),
      element('div', { class: 'actor-view' },
        element('section', {}, element('h2', {}, 'By month'), monthChart(stances.months, linkToMonth)),
        element('section', {}, element('h2', {}, 'By outlet'), outletTable(actor.key, stances.months)),
        element('section', { class: 'wide' }, element('h2', {}, 'The strongest on each side'), strongest(actor, signal)),
        element('section', { class: 'wide' }, element('h2', {}, 'Quoted together with'), companions(actor, signal)),
        this.#timeline.element));
  }

  /** Shows the part of the timeline that an address names. */
  change(query) {
    this.#timeline.change(query);
    this.#timeline.element.scrollIntoView();
  }
}

const head = (actor, aliases) => element('header', { class: 'actor-head' },
  element('p', { class: 'kicker' }, actorKinds[actor.kind] ?? actor.kind, actor.role && [' · ', name(actor.role)]),
  element('h1', {}, name(actor.name)),
  balance(actor.stances),
  element('p', { class: 'facts' }, `${count(actor.statementCount, 'statement')} in ${count(actor.articleCount, 'article')}: ${inWords(actor.stances, number)}. `,
    actor.firstSeen === actor.lastSeen ? `On ${day(actor.firstSeen)}.` : `From ${day(actor.firstSeen)} to ${day(actor.lastSeen)}.`),
  namesOf(aliases));

function lastDayOf(month) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
