import { shape } from './shape.js';

const units = { patternUnits: 'userSpaceOnUse' };
const faint = (width, height) => shape('rect', { width, height, fill: 'currentColor', opacity: 0.3 });

// Supportive is flat.
const patterns = {
  critical: () => shape('pattern', { ...units, width: 5, height: 5, patternTransform: 'rotate(45)' }, faint(5, 5), shape('rect', { width: 3, height: 5, fill: 'currentColor' })),
  cautious: () => shape('pattern', { ...units, width: 8, height: 8 }, faint(8, 8), shape('rect', { width: 4, height: 8, fill: 'currentColor' })),
  neutral: () => shape('pattern', { ...units, width: 5, height: 5 }, faint(5, 5), shape('circle', { cx: 2.5, cy: 2.5, r: 1.3, fill: 'currentColor' })),
};

let made = 0;

/**
 * Makes rectangles in a stance's colour and pattern, so that no colour is needed to tell them.
 * @param {SVGElement} drawing Which gets the definitions of the patterns.
 * @returns {function(string, {x: number, y: number, width: number, height: number}): SVGElement}
 */
export function painter(drawing) {
  const fills = { supportive: 'currentColor' };
  const fillOf = stance => {
    const pattern = patterns[stance]();
    pattern.id = `pattern-${++made}`;
    pattern.setAttribute('class', `part ${stance}`);
    drawing.append(shape('defs', {}, pattern));
    return `url(#${pattern.id})`;
  };
  return (stance, place) => shape('rect', { ...place, class: `part ${stance}`, fill: fills[stance] ??= fillOf(stance) });
}
