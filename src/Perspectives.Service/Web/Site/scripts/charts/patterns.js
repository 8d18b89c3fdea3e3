import { shape } from './shape.js';

let made = 0;

/**
 * A rectangle in a stance's colour and pattern: supportive is flat, critical hatched, cautious striped, neutral dotted.
 * @param {string} stance
 * @param {{x: number, y: number, width: number, height: number}} place
 * @param {SVGElement} drawing Which gets the pattern's definition.
 */
export function patterned(stance, place, drawing) {
  const rect = shape('rect', { ...place, class: `part ${stance}` });
  const pattern = patterns[stance]?.();
  if (pattern === undefined) {
    rect.setAttribute('fill', 'currentColor');
    return rect;
  }

  pattern.id = `pattern-${++made}`;
  pattern.setAttribute('class', `part ${stance}`);
  drawing.append(shape('defs', {}, pattern));
  rect.setAttribute('fill', `url(#${pattern.id})`);
  return rect;
}

const units = { patternUnits: 'userSpaceOnUse' };
const faint = (width, height) => shape('rect', { width, height, fill: 'currentColor', opacity: 0.3 });

const patterns = {
  critical: () => shape('pattern', { ...units, width: 5, height: 5, patternTransform: 'rotate(45)' }, faint(5, 5), shape('rect', { width: 3, height: 5, fill: 'currentColor' })),
  cautious: () => shape('pattern', { ...units, width: 8, height: 8 }, faint(8, 8), shape('rect', { width: 4, height: 8, fill: 'currentColor' })),
  neutral: () => shape('pattern', { ...units, width: 5, height: 5 }, faint(5, 5), shape('circle', { cx: 2.5, cy: 2.5, r: 1.3, fill: 'currentColor' })),
};
