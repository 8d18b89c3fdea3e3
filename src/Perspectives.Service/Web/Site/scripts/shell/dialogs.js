import { element } from '../elements/element.js';

/**
 * Shows a dialog until it is closed.
 * @param {HTMLElement} content
 * @returns {Promise<void>}
 */
export function showDialog(title, content) {
  const dialog = element('dialog', { 'aria-labelledby': 'dialog-title' }, element('div', {}, element('h2', { id: 'dialog-title' }, title), content));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => dialog.addEventListener('close', () => {
    dialog.remove();
    resolve();
  }));
}
