import { element } from '../elements/element.js';
import { showDialog } from './dialogs.js';

const storedAs = 'perspectives.shortcuts';

const keys = [
  ['j', 'next statement'],
  ['k', 'statement before'],
  ['Esc', 'close the statement, then show all actors again'],
  ['?', 'this list'],
];

/** Whether letters alone do something: not for those whose speech or hands would press them by chance. */
export const areOn = () => localStorage.getItem(storedAs) !== 'off';

/** Calls one function a key, unless something is being typed or a dialog is open. */
export function listen(actions, signal) {
  document.addEventListener('keydown', event => {
    const action = actions[event.key];
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]'))
      return;
    if (event.key.length === 1 && !areOn())
      return;
    event.preventDefault();
    action();
  }, { signal });
}

export function showShortcuts() {
  const on = element('input', { id: 'shortcuts-on', type: 'checkbox', change: () => localStorage.setItem(storedAs, on.checked ? 'on' : 'off') });
  on.checked = areOn();
  const content = element('div', {},
    element('dl', { class: 'keys' }, keys.flatMap(([key, meaning]) => [element('dt', {}, element('kbd', {}, key)), element('dd', {}, meaning)])),
    element('div', { class: 'check' }, on, element('label', { for: 'shortcuts-on' }, 'Letters are shortcuts')),
    element('div', { class: 'actions' }, element('button', { type: 'button', class: 'primary', click: () => content.closest('dialog').close() }, 'Close')));
  return showDialog('Keyboard', content);
}

const isTyping = target => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
