import { actorField } from '../elements/actor-field.js';
import { element, fill } from '../elements/element.js';
import { errorNotice } from '../elements/notice.js';
import { plain } from '../elements/names.js';
import { send } from '../service/api.js';
import { address } from '../shell/routes.js';
import { Joins } from './joins.js';

/** Says that two keys are one actor's, and shows and undoes what was said. */
export function identities(signal) {
  const joins = new Joins(signal);
  return element('section', {}, element('h2', {}, 'Who is who'),
    element('p', { class: 'hint' }, 'Articles join the names of an actor by what they say; what is decided here, no article changes.'),
    mergeForm(signal, () => joins.show()), joins.element);
}

function mergeForm(signal, merged) {
  const outcome = element('div', { 'aria-live': 'polite' });
  const from = actorField(signal, { id: 'merge-from', required: true });
  const to = actorField(signal, { id: 'merge-to', required: true });
  const reason = element('input', { id: 'merge-reason', required: true, dir: 'auto', autocomplete: 'off' });
  const merge = async () => {
    try {
      const response = await send('api/actors/merge', { from: from.control.value, to: to.control.value, reason: reason.value }, signal);
      const join = await response.json();
      fill(outcome, element('p', { class: 'notice' }, 'From now on ', linkTo(join.key), ' leads to ', linkTo(join.to), '.'));
      [from.control, to.control, reason].forEach(control => { control.value = ''; });
      merged();
    } catch (error) {
      if (!signal.aborted)
        fill(outcome, errorNotice(error));
    }
  };
  return element('form', {
    class: 'decision',
    submit: event => {
      event.preventDefault();
      merge();
    },
  },
  element('div', { class: 'fields' },
    field('Actor, by name or key', from.control, from.list),
    field('Is the same as, whose key stays', to.control, to.list),
    field('Why they are one', reason),
    element('button', { type: 'submit' }, 'Make them one')),
  outcome);
}

const field = (label, control, list) => element('div', { class: 'field' }, element('label', { for: control.id }, label), control, list);

const linkTo = key => element('a', { href: address(['actors', key]) }, plain(key));
