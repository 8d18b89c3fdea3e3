import { connection } from './service/connection.js';
import { key } from './service/key.js';
import { element, fill } from './elements/element.js';
import { notice } from './elements/notice.js';
import { askForKey } from './shell/key-dialog.js';
import { listen, showShortcuts } from './shell/shortcuts.js';
import { refresh, startViews } from './shell/views.js';

const main = document.getElementById('main');
const notices = document.getElementById('notices');

connection.addEventListener('lost', () => fill(notices, notice(element('strong', {}, 'The connection to the service is lost.'), 'It is tried again by itself; what you typed is kept.')));
connection.addEventListener('back', () => {
  fill(notices, notice(element('strong', {}, 'The connection is back.')));
  setTimeout(() => connection.isLost || fill(notices), 4000);
});

key.prompt = askForKey;
document.getElementById('open-key').addEventListener('click', async () => await askForKey(null) && refresh(main));
document.getElementById('open-keyboard').addEventListener('click', showShortcuts);
listen({ '?': showShortcuts });
document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  main.focus();
});
await startViews(main);
