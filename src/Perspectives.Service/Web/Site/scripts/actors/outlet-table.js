import { balance } from '../charts/balance.js';
import { element } from '../elements/element.js';
import { name } from '../elements/names.js';
import { stanceLabel } from '../elements/stance.js';
import { address } from '../shell/routes.js';
import { number } from '../words/format.js';
import { noCounts, stances, total } from '../words/stances.js';

/** An actor's statements in each outlet; each number leads to the statements behind it. */
export function outletTable(key, months) {
  const outlets = [...byOutlet(months)].sort(([, left], [, right]) => total(right) - total(left));
  const most = Math.max(...outlets.map(([, counts]) => total(counts)), 1);
  return element('div', { class: 'scroll' }, element('table', { class: 'by-outlet' },
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Outlet'), element('td', { class: 'bar-cell' }),
      stances.map(stance => element('th', { scope: 'col', class: 'number' }, stanceLabel(stance))))),
    element('tbody', {}, outlets.map(([outlet, counts]) => element('tr', {},
      element('th', { scope: 'row' }, outlet === '' ? 'no outlet' : name(outlet)),
      element('td', { class: 'bar-cell' }, balance(counts, most)),
      stances.map(stance => element('td', { class: 'number' }, counts[stance] === 0 || outlet === ''
        ? number(counts[stance])
        : element('a', { href: address(['actors', key], { outlet, stance }) }, number(counts[stance])))))))));
}

function byOutlet(months) {
  const found = new Map();
  for (const { outlet, stances: counts } of months) {
    const sum = found.get(outlet ?? '') ?? noCounts();
    stances.forEach(stance => { sum[stance] += counts[stance]; });
    found.set(outlet ?? '', sum);
  }
  return found;
}
