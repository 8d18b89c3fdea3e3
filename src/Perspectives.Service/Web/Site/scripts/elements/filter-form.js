import { element } from './element.js';

/**
 * A form whose fields stand in the address. What is chosen holds at once, what is typed when it is entered.
 * @param {Array<{name: string, label: string, control: HTMLElement, list?: HTMLElement}>} fields
 * @param {URLSearchParams} query
 * @param {function(Object<string, string>): void} apply
 */
export function filterForm(fields, query, apply) {
  const values = () => Object.fromEntries(fields.map(({ name, control }) => [name, control.value.trim()]));
  const form = element('form', {
    class: 'filters',
    role: 'search',
    submit: event => {
      event.preventDefault();
      apply(values());
    },
    change: event => event.target.matches('select, input[type="date"]') && apply(values()),
  },
  element('div', { class: 'fields' },
    fields.map(({ name, label, control, list }) => {
      control.id = `filter-${name}`;
      control.name = name;
      return element('div', { class: 'field' }, element('label', { for: control.id }, label), control, list);
    }),
    element('div', { class: 'actions' },
      element('button', { type: 'submit', class: 'primary' }, 'Show'),
      element('button', { type: 'button', class: 'plain', click: () => apply({}) }, 'Show all'))));
  setFilters(fields, query);
  return form;
}

/** Fills the fields with what an address says. */
export function setFilters(fields, query) {
  for (const { name, control } of fields) {
    if (document.activeElement !== control)
      control.value = query.get(name) ?? '';
  }
}

export const choice = (options, all = 'all') => element('select', {}, element('option', { value: '' }, all), options.map(option => element('option', { value: option }, option)));
