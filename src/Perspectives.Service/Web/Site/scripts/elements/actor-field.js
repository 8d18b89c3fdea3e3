import { element } from './element.js';
import { plain } from './names.js';
import { read } from '../service/api.js';

const most = 8;

let made = 0;

/**
 * A field for the key of an actor: whoever types the beginning of a name is offered the keys of those who have it.
 * @param {AbortSignal} signal
 * @returns {{control: HTMLInputElement, list: HTMLDataListElement}} Both are to be shown.
 */
export function actorField(signal, attributes = {}) {
  const list = element('datalist', { id: `actors-${++made}` });
  const control = element('input', { ...attributes, list: list.id, autocomplete: 'off', spellcheck: 'false', input: () => suggest(control, list, signal) });
  return { control, list };
}

async function suggest(control, list, signal) {
  const beginning = control.value.trim();
  if (beginning === '')
    return list.replaceChildren();
  // Without suggestions the field still takes a key.
  const { items } = await read('api/actors', { q: beginning, pageSize: most, order: 'quoted' }, signal).catch(() => ({ items: [] }));
  if (beginning === control.value.trim())
    list.replaceChildren(...items.map(({ key, name, role }) => element('option', { value: key, label: plain([name, role].filter(Boolean).join(', ')) })));
}
