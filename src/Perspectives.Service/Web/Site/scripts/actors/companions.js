import { element, fill } from '../elements/element.js';
import { errorNotice, waiting } from '../elements/notice.js';
import { name } from '../elements/names.js';
import { stanceLabel } from '../elements/stance.js';
import { readAnswers } from '../service/answers.js';
import { read } from '../service/api.js';
import { readKeysBehind } from '../service/joins.js';
import { address } from '../shell/routes.js';
import { count, number } from '../words/format.js';
import { known, sides } from '../words/stances.js';

// Each costs the reading of an answer.
const looked = 30;
const shown = 12;

/** Who else is quoted in the actor's newest articles, and on which side. Looked for when it comes into sight. */
export function companions(actor, signal) {
  const place = element('div', {}, waiting('Looking'));
  const sight = new IntersectionObserver(entries => {
    if (!entries.some(entry => entry.isIntersecting))
      return;
    sight.disconnect();
    show(actor, place, signal).catch(error => signal.aborted || fill(place, errorNotice(error)));
  }, { rootMargin: '300px' });
  sight.observe(place);
  signal.addEventListener('abort', () => sight.disconnect(), { once: true });
  return place;
}

async function show(actor, place, signal) {
  const [{ items, continuation }, keyBehind] = await Promise.all([read('api/articles', { actor: actor.key, pageSize: looked }, signal), readKeysBehind(signal)]);
  const originals = items.filter(article => article.state === 'answered' && article.sameAs === null);
  const found = together(await readAnswers(originals, signal), keyBehind, actor.key);
  fill(place, found.length === 0
    ? 'Nobody else with a name is quoted in these articles.'
    : element('ol', { class: 'companions' }, found.slice(0, shown).map(row)),
  element('p', { class: 'hint' }, `In ${continuation === null ? '' : 'the newest '}${count(originals.length, 'article')}, without copies${found.length > shown ? `; the first ${number(shown)} of ${number(found.length)}` : ''}.`));
}

/** Those with a key, most articles in common first. */
function together(readings, keyBehind, own) {
  const found = new Map();
  for (const { article, answer } of readings) {
    const others = new Map(answer.actors.filter(other => other.key !== null).map(other => [keyBehind(other.key), other]).filter(([key]) => key !== own));
    for (const [key, other] of others) {
      const companion = found.get(key) ?? { key, name: other.name, articles: [], stances: new Map() };
      companion.articles.push(article);
      companion.stances.set(known(other.stance), (companion.stances.get(known(other.stance)) ?? 0) + 1);
      found.set(key, companion);
    }
  }
  return [...found.values()].sort((left, right) => right.articles.length - left.articles.length || left.name.localeCompare(right.name));
}

const row = companion => element('li', {},
  element('a', { class: 'who', href: address(['actors', companion.key]) }, name(companion.name)),
  element('span', { class: 'sides' }, sides.filter(side => companion.stances.has(side)).map((side, index) => [index > 0 && ', ', number(companion.stances.get(side)), ' ', stanceLabel(side)])),
  element('details', {}, element('summary', {}, count(companion.articles.length, 'article')),
    element('ul', {}, companion.articles.map(article => element('li', {}, element('a', { href: address(['read', article.id]) }, name(article.title ?? 'Article without a title')))))));
