import { copyFrom } from '../elements/copy.js';
import { element } from '../elements/element.js';
import { name, plain } from '../elements/names.js';
import { stanceLabel } from '../elements/stance.js';
import { address } from '../shell/routes.js';
import { number as written, percent } from '../words/format.js';
import { kinds, reasonFor } from '../words/reasons.js';
import { known, stances } from '../words/stances.js';
import { cite } from './citation.js';

/**
 * All that is known of one statement.
 * @param {{answer: object, number: number, link: string|null, step: function(number): void, close: function(): void}} opened
 */
export function statementCard({ answer, number, link, step, close }) {
  const statement = answer.statements[number];
  const actor = answer.actors.find(actor => actor.id === statement.actor);
  return element('section', { class: `statement ${known(statement.stance)}`, 'aria-label': `Statement ${number + 1}` },
    element('header', {}, element('h2', {}, `Statement ${written(number + 1)} of ${written(answer.statements.length)}`),
      pressed('‹', 'Statement before', () => step(-1)), pressed('›', 'Next statement', () => step(1)), pressed('×', 'Close the statement', close)),
    element('p', {}, element('span', { class: 'who' }, actor ? name(actor.name) : 'Given to nobody'), ' ', stanceLabel(known(statement.stance))),
    element('blockquote', { dir: 'auto', lang: answer.article.language, tabindex: 0 }, plain(statement.content.map(piece => piece.text).join(' … '))),
    facts(statement),
    scores(statement),
    citation(cite(statement, actor, answer.article, link)),
    actor?.key && element('a', { href: address(['actors', actor.key]) }, 'All articles with ', name(actor.name)));
}

const pressed = (sign, label, click) => element('button', { type: 'button', 'aria-label': label, title: label, click }, sign);

function facts(statement) {
  const rows = [
    ['Said as', kinds[statement.kind] ?? statement.kind],
    ['Source', statement.source && name(statement.source.text)],
    ['Cue', statement.cue && name(statement.cue.text)],
    ['Via', statement.via && name(statement.via.text)],
    ['Confidence', percent(statement.confidence)],
    ['Why this actor', statement.actor === null ? 'No actor was found for the source.' : reasonFor(statement.attributedBy)],
  ];
  return element('dl', {}, rows.filter(([, value]) => value).flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]));
}

const scores = statement => element('div', { class: 'scores', role: 'group', 'aria-label': 'Scores of the four stances' }, stances.map(stance => {
  const fill = element('div', { class: 'fill' });
  fill.style.width = `${Math.round(statement.scores[stance] * 100)}%`;
  return [stanceLabel(stance), element('div', { class: `track ${stance}`, 'aria-hidden': 'true' }, fill), element('span', {}, percent(statement.scores[stance]))];
}));

function citation(text) {
  const field = element('textarea', { class: 'citation', readonly: true, rows: 4, 'aria-label': 'Citation' });
  field.value = plain(text);
  const done = element('span', { role: 'status', class: 'hint' });
  const copy = async () => { done.textContent = await copyFrom(field) ? 'Copied.' : 'Selected: copy it with Ctrl+C.'; };
  return element('details', {}, element('summary', {}, 'Cite'), field, element('div', { class: 'actions' }, element('button', { type: 'button', class: 'small', click: copy }, 'Copy citation'), done));
}
