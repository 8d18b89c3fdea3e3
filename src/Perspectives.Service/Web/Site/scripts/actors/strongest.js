import { element, fill } from '../elements/element.js';
import { errorNotice, waiting } from '../elements/notice.js';
import { name } from '../elements/names.js';
import { stanceLabel } from '../elements/stance.js';
import { read } from '../service/api.js';
import { number, percent, shortDay } from '../words/format.js';
import { placeOf, wordsOf } from './statement-place.js';

const sides = ['supportive', 'critical', 'cautious'];

// The newest of each side, in one question.
const looked = 200;

/** On each side the statement that is most surely on it, of the newest. */
export function strongest(actor, signal) {
  const place = element('div', {}, waiting('Looking'));
  show(actor, place, signal).catch(error => signal.aborted || fill(place, errorNotice(error)));
  return place;
}

async function show(actor, place, signal) {
  const there = sides.filter(side => actor.stances[side] > 0);
  const found = await Promise.all(there.map(async side => {
    const { items } = await read(`api/actors/${encodeURIComponent(actor.key)}/timeline`, { stance: side, pageSize: looked }, signal);
    return items.reduce((best, item) => (strength(item, side) > strength(best, side) ? item : best));
  }));
  fill(place, there.length === 0 && 'No statement takes a side.',
    element('div', { class: 'strongest' }, found.map((item, index) => quotation(item, there[index]))),
    there.some(side => actor.stances[side] > looked) && element('p', { class: 'hint' }, `Of the newest ${number(looked)} on each side.`));
}

const strength = ({ statement }, side) => statement.scores[side] * statement.confidence;

const quotation = (item, side) => element('blockquote', { class: side },
  stanceLabel(side), ' ', element('span', { class: 'hint' }, percent(item.statement.scores[side])),
  element('p', { dir: 'auto' }, wordsOf(item.statement)),
  element('p', { class: 'facts' }, placeOf(item), item.article.outlet && [', ', name(item.article.outlet)], `, ${shortDay(item.article.publishedAt)}`));
