import { element } from '../elements/element.js';
import { Poison } from './poison.js';
import { health } from './health.js';

/** For administrators: how the service is, and messages that it could not work on. */
export async function open(route, signal) {
  return {
    title: 'Administration',
    element: element('div', { class: 'view administration' }, element('h1', {}, 'Administration'), health(signal), new Poison(signal).element),
  };
}
