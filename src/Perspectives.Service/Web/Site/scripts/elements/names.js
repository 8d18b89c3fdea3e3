import { element } from './element.js';

// Marks that reverse what follows them: in a short text they would only mislead.
const directions = /[\u202A-\u202E\u2066-\u2069]/g;

/** A short text of others, in its own direction and without a way to turn that of its surroundings. */
export const name = (text, attributes = {}) => element('bdi', attributes, plain(text));

/** The same as text alone, for titles and labels. */
export const plain = text => text.replace(directions, '');
