import { balance } from '../charts/balance.js';
import { element } from '../elements/element.js';
import { errorNotice, notice } from '../elements/notice.js';
import { name, plain } from '../elements/names.js';
import { stanceLabel } from '../elements/stance.js';
import { download } from '../service/download.js';
import { address } from '../shell/routes.js';
import { count, day, number } from '../words/format.js';
import { inWords, known, noCounts, stances } from '../words/stances.js';

const forms = [['csv', 'CSV'], ['jsonl', 'JSON Lines'], ['json', 'JSON'], ['html', 'page']];

/**
 * What an article is, and how its statements are divided.
 * @param {object} answer
 * @param {string|null} id Null where the article is not stored.
 * @param {string|null} note What else is to be said of it.
 */
export function articleHead(answer, id, note) {
  const { article } = answer;
  const counts = noCounts();
  answer.statements.forEach(statement => { counts[known(statement.stance)]++; });
  return element('header', {},
    kicker(article),
    element('h1', { dir: 'auto', lang: article.language }, plain(article.title ?? 'Article without a title')),
    element('div', { class: 'summary' },
      element('p', { class: 'facts' }, `${count(answer.statements.length, 'statement')} by ${count(answer.actors.length, 'actor')}: ${inWords(counts, number)}`,
        article.tags.length > 0 && [' · ', article.tags.map((tag, index) => [index > 0 && ', ', element('a', { href: address(['articles'], { tag }) }, name(tag))])]),
      balance(counts),
      element('ul', { class: 'legend', 'aria-label': 'Legend' }, stances.map(stance => element('li', {}, stanceLabel(stance))))),
    article.sameAs && notice(element('span', {}, 'This is a copy: ', element('a', { href: address(['read', article.sameAs]) }, 'an earlier article'), ' has the same text. Comparisons count it once.')),
    note && notice(note),
    answer.warnings.map(warning => notice(plain(warning.message))),
    id !== null && actions(id));
}

const kicker = article => element('p', { class: 'kicker' },
  article.outlet ? element('a', { href: address(['articles'], { outlet: article.outlet }) }, name(article.outlet)) : 'No outlet',
  article.publishedAt && [' · ', element('time', { datetime: article.publishedAt }, day(article.publishedAt))]);

function actions(id) {
  const problem = element('div');
  const save = async form => {
    problem.replaceChildren();
    try {
      await download(`api/articles/${encodeURIComponent(id)}/perspectives`, { format: form }, `${id}.${form}`);
    } catch (error) {
      problem.replaceChildren(errorNotice(error));
    }
  };
  return [
    element('div', { class: 'actions' }, element('span', { class: 'hint' }, 'Download as'),
      forms.map(([form, label]) => element('button', { type: 'button', class: 'plain', click: () => save(form) }, label)),
      element('button', { type: 'button', class: 'plain', click: () => print() }, 'Print')),
    problem,
  ];
}
