import { number } from '../words/format.js';
import { inWords, stances, total } from '../words/stances.js';
import { painter } from './patterns.js';
import { shape } from './shape.js';

const width = 400;
const height = 10;
const gap = 2;

/**
 * One bar of counts by stance.
 * @param {{supportive: number, critical: number, cautious: number, neutral: number}} counts
 * @param {number} whole The count that fills the whole width; without it, all.
 */
export function balance(counts, whole = total(counts)) {
  const drawing = shape('svg', { class: 'balance', viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', role: 'img', 'aria-label': inWords(counts, number) });
  const paint = painter(drawing);
  let left = 0;
  for (const stance of stances.filter(stance => counts[stance] > 0)) {
    const share = counts[stance] / whole * width;
    drawing.append(paint(stance, { x: left, y: 0, width: Math.max(share - gap, 1), height }));
    left += share;
  }
  return drawing;
}
