import { element } from './element.js';
import { explain } from '../words/problems.js';

/**
 * Says in words what went wrong, where it did.
 * @param {unknown} error
 * @param {...Node} remedies Buttons that help.
 */
export function errorNotice(error, ...remedies) {
  const { title, detail, parts } = explain(error);
  return element('div', { class: 'notice error', role: 'alert' },
    element('strong', {}, title), element('p', {}, detail),
    parts.length > 0 && element('ul', {}, parts.map(part => element('li', {}, part))),
    remedies);
}

export const notice = (...children) => element('div', { class: 'notice' }, children);

export const waiting = text => element('p', { class: 'waiting', role: 'status' }, text);
