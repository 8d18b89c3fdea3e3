import { balance } from '../charts/balance.js';
import { element } from '../elements/element.js';
import { name } from '../elements/names.js';
import { address } from '../shell/routes.js';
import { count, number, percent } from '../words/format.js';
import { signs, stances, total } from '../words/stances.js';

/**
 * A small table for each outlet, with its actors.
 * @param {object[]} outlets
 * @param {URLSearchParams} query
 * @param {function(object, object): number} share Which part of an outlet is an actor's.
 */
export function panelsByOutlet(outlets, query, share) {
  const most = largest(outlets);
  return outlets.map(outlet => element('section', { class: 'panel' },
    element('h2', {}, name(outlet.name)),
    element('p', { class: 'facts' }, factsOf(outlet)),
    table(outlet.actors.map(actor => ({
      label: element('a', { href: address(['actors', actor.key], { outlet: outlet.name, copies: 'without', ...timeOf(query) }) }, name(actor.name)),
      share: share(actor, outlet), counts: actor.stances, link: linkTo(actor.key, outlet.name, query),
    })), most, `Actors in ${outlet.name}`)));
}

/** A small table for each actor, with the outlets. */
export function panelsByActor(outlets, query, share) {
  const most = largest(outlets);
  const actors = new Map(outlets.flatMap(outlet => outlet.actors.map(actor => [actor.key, actor.name])));
  return [...actors].map(([key, actorName]) => element('section', { class: 'panel' },
    element('h2', {}, element('a', { href: address(['actors', key], { copies: 'without', ...timeOf(query) }) }, name(actorName))),
    table(outlets.flatMap(outlet => outlet.actors.filter(actor => actor.key === key).map(actor => ({
      label: name(outlet.name), share: share(actor, outlet), counts: actor.stances, link: linkTo(key, outlet.name, query),
    }))), most, `${actorName} by outlet`)));
}

const largest = outlets => Math.max(1, ...outlets.flatMap(outlet => outlet.actors.map(actor => total(actor.stances))));

/** Which part of an outlet's statements is an actor's. */
export const shareOfStatements = (actor, outlet) => (total(outlet.stances) === 0 ? 0 : total(actor.stances) / total(outlet.stances));

const timeOf = query => ({ from: query.get('from'), to: query.get('to') });

const linkTo = (key, outlet, query) => stance => address(['actors', key], { outlet, stance, copies: 'without', ...timeOf(query) });

function factsOf(outlet) {
  const copies = outlet.copyCount > 0 ? `, ${count(outlet.copyCount, 'copy', 'copies')} left out` : '';
  return `${count(total(outlet.stances), 'statement')} in ${count(outlet.articleCount, 'article')}${copies}; ${number(total(outlet.unnamed))} of unnamed sources`;
}

const table = (rows, most, caption) => element('div', { class: 'scroll' }, element('table', {},
  element('caption', { class: 'unseen' }, caption),
  element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, element('span', { class: 'unseen' }, 'Who')),
    stances.map(stance => element('th', { scope: 'col', class: `number stance ${stance}` }, element('span', { 'aria-hidden': 'true' }, signs[stance]), element('span', { class: 'unseen' }, stance))),
    element('th', { scope: 'col', class: 'number' }, 'share'))),
  element('tbody', {}, rows.map(row => element('tr', {},
    element('th', { scope: 'row', class: 'who' }, row.label, balance(row.counts, most)),
    stances.map(stance => element('td', {}, row.counts[stance] === 0 ? '0' : element('a', { href: row.link(stance) }, number(row.counts[stance])))),
    element('td', {}, percent(row.share)))))));
