import { element } from '../elements/element.js';
import { health } from './health.js';
import { identities } from './identities.js';
import { Keys } from './keys.js';
import { Poison } from './poison.js';

/** For administrators: how the service is, messages that it could not work on, who may call it, and who is who. */
export async function open(route, signal) {
  return {
    title: 'Administration',
    element: element('div', { class: 'view administration' }, element('h1', {}, 'Administration'), health(signal), new Poison(signal).element, new Keys(signal).element, identities(signal)),
  };
}
