import { element } from './element.js';
import { plain } from './names.js';

let made = 0;

/**
 * A field that suggests what there is, and takes anything.
 * @param {function(): Promise<string[]>} find Called when the field is first entered.
 * @returns {HTMLInputElement}
 */
export function suggestingField(find) {
  const list = element('datalist', { id: `suggestions-${++made}` });
  const field = element('input', { list: list.id, dir: 'auto', autocomplete: 'off' });
  field.addEventListener('focus', async () => {
    field.after(list);
    // Without suggestions the field still does what it is for.
    const suggestions = await find().catch(() => []);
    list.append(...suggestions.map(suggestion => element('option', { value: plain(suggestion) })));
  }, { once: true });
  return field;
}
