import { element } from './element.js';
import { signs } from '../words/stances.js';

/** A stance by sign, word and colour. */
export const stanceLabel = stance => element('span', { class: `stance ${stance}` }, element('span', { class: 'sign', 'aria-hidden': 'true' }, signs[stance]), stance);
