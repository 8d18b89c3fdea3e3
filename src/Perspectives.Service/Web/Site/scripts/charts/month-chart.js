import { element, fill } from '../elements/element.js';
import { stanceLabel } from '../elements/stance.js';
import { count, month as monthName, number, shortMonth } from '../words/format.js';
import { inWords, noCounts, stances, total } from '../words/stances.js';
import { painter } from './patterns.js';
import { shape } from './shape.js';

const height = 220;
const edge = { top: 12, right: 4, bottom: 40, left: 36 };
const widestBar = 44;
const labelWidth = 34;

/**
 * Statements by month, stacked by stance, with the same in a table.
 * @param {Array<{month: string, stances: object}>} rows Any order; months may come several times.
 * @param {function(string): string} link Address of what a month's bar stands for.
 */
export function monthChart(rows, link) {
  const months = byMonth(rows);
  const figure = element('figure', { class: 'chart' });
  const plot = element('div', { class: 'plot' });
  new ResizeObserver(([{ contentRect }]) => contentRect.width > 0 && fill(plot, draw(months, contentRect.width))).observe(plot);
  figure.append(plot, element('figcaption', {}, element('ul', { class: 'legend' }, stances.map(stance => element('li', {}, stanceLabel(stance))))),
    element('details', {}, element('summary', {}, 'As a table'), table(months, link)));
  return figure;
}

/** Every month from the first to the last, oldest first. */
function byMonth(rows) {
  const found = new Map();
  for (const row of rows) {
    const counts = found.get(row.month) ?? noCounts();
    stances.forEach(stance => { counts[stance] += row.stances[stance]; });
    found.set(row.month, counts);
  }
  const names = [...found.keys()].sort();
  const months = [];
  for (let name = names[0]; name !== undefined && name <= names.at(-1); name = following(name))
    months.push({ month: name, counts: found.get(name) ?? noCounts() });
  return months;
}

function following(name) {
  const [year, month] = name.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

function draw(months, width) {
  const highest = Math.max(...months.map(({ counts }) => total(counts)), 1);
  const drawing = shape('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': summary(months) });
  const paint = painter(drawing);
  const step = (width - edge.left - edge.right) / months.length;
  const bar = Math.min(step * 0.72, widestBar);
  const y = value => height - edge.bottom - value / highest * (height - edge.top - edge.bottom);
  for (const value of ticks(highest)) {
    drawing.append(shape('line', { x1: edge.left, x2: width - edge.right, y1: y(value), y2: y(value), class: value === 0 ? 'axis base' : 'axis' }),
      shape('text', { x: edge.left - 8, y: y(value) + 4, 'text-anchor': 'end' }, number(value)));
  }
  const every = Math.ceil(labelWidth / step);
  months.forEach(({ month, counts }, index) => {
    const middle = edge.left + (index + 0.5) * step;
    drawing.append(column(counts, month, middle - bar / 2, bar, y, paint));
    if (index % every === 0)
      drawing.append(...labels(month, middle, index === 0 || month.slice(0, 4) !== months[index - every].month.slice(0, 4)));
  });
  return drawing;
}

function column(counts, month, x, width, y, paint) {
  const group = shape('g', {}, shape('title', {}, `${monthName(month)}: ${inWords(counts, number)}`));
  let below = 0;
  for (const stance of stances.filter(stance => counts[stance] > 0)) {
    const top = y(below + counts[stance]);
    group.append(paint(stance, { x, y: top, width, height: Math.max(y(below) - top - 1, 0.5) }));
    below += counts[stance];
  }
  return group;
}

const labels = (month, x, withYear) => [
  shape('text', { x, y: height - edge.bottom + 16, 'text-anchor': 'middle' }, shortMonth(month)),
  ...(withYear ? [shape('text', { x, y: height - edge.bottom + 32, 'text-anchor': 'middle', class: 'year' }, month.slice(0, 4))] : []),
];

/** Whole numbers, at most five of them. */
function ticks(highest) {
  const unit = [1, 2, 5].flatMap(first => [0, 1, 2, 3, 4, 5, 6].map(power => first * 10 ** power)).sort((left, right) => left - right).find(unit => highest / unit <= 4);
  return Array.from({ length: Math.floor(highest / unit) + 1 }, (_, index) => index * unit);
}

function summary(months) {
  const all = noCounts();
  months.forEach(({ counts }) => stances.forEach(stance => { all[stance] += counts[stance]; }));
  return months.length === 0 ? 'No statements' : `Statements by month, ${monthName(months[0].month)} to ${monthName(months.at(-1).month)}: ${inWords(all, number)}. The table has each month.`;
}

const table = (months, link) => element('div', { class: 'scroll' }, element('table', {},
  element('caption', {}, `Statements by month, ${count(months.length, 'month')}`),
  element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Month'), stances.map(stance => element('th', { scope: 'col', class: 'number' }, stanceLabel(stance))))),
  element('tbody', {}, months.toReversed().map(({ month, counts }) => element('tr', {},
    element('th', { scope: 'row' }, element('a', { href: link(month) }, monthName(month))), stances.map(stance => element('td', { class: 'number' }, number(counts[stance]))))))));
