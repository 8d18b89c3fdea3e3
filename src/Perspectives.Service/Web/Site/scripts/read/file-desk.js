import { element, fill } from '../elements/element.js';
import { plain } from '../elements/names.js';
import { address } from '../shell/routes.js';
import { explain } from '../words/problems.js';
import { count, number } from '../words/format.js';
import { sendFile, types } from './files.js';

const atOnce = 3;

/** Takes files in, many at once, and says of each what became of it. */
export class FileDesk {
  #signal;
  #list = element('ul', { class: 'files' });
  #overall = element('div', { role: 'status' });
  #waiting = [];
  #running = 0;
  #taken = 0;
  #done = 0;

  constructor(signal) {
    this.#signal = signal;
    const input = element('input', { type: 'file', id: 'files', multiple: true, accept: Object.keys(types).join(','), change: () => this.#take(input.files) });
    const drop = element('div', {
      class: 'drop',
      dragover: event => { event.preventDefault(); drop.classList.add('over'); },
      dragleave: () => drop.classList.remove('over'),
      drop: event => { event.preventDefault(); drop.classList.remove('over'); this.#take(event.dataTransfer.files); },
    },
    element('label', { for: 'files' }, 'Drop files here, or choose them'), input,
    element('p', { class: 'hint' }, `${Object.keys(types).join(' ')}; they are kept.`));
    this.element = element('section', {}, element('h2', {}, 'Many at once'), drop, this.#overall, this.#list);
    addEventListener('beforeunload', event => this.#running > 0 && event.preventDefault(), { signal });
  }

  #take(files) {
    for (const file of files) {
      const state = element('span', { class: 'state' }, 'waits');
      this.#list.append(element('li', {}, element('span', {}, plain(file.name)), state));
      this.#waiting.push({ file, state });
      this.#taken++;
    }
    for (let free = atOnce - this.#running; free > 0; free--)
      this.#work();
    this.#tell();
  }

  async #work() {
    this.#running++;
    for (let next = this.#waiting.shift(); next !== undefined && !this.#signal.aborted; next = this.#waiting.shift()) {
      await this.#send(next);
      this.#done++;
      this.#tell();
    }
    this.#running--;
    this.#tell();
  }

  async #send({ file, state }) {
    state.textContent = 'is sent';
    try {
      const ids = await sendFile(file, this.#signal, operation => { state.textContent = operation.position > 0 ? `waits behind ${number(operation.position)}` : 'is read'; });
      fill(state, 'Read: ', ids.length === 1
        ? element('a', { href: address(['read', ids[0]]) }, 'open it')
        : element('a', { href: address(['articles']) }, count(ids.length, 'article')));
    } catch (error) {
      if (this.#signal.aborted)
        return;
      const { title, detail, parts } = explain(error);
      state.className = 'error';
      state.textContent = [title, detail, ...parts].join(' ');
    }
  }

  #tell() {
    if (this.#taken < 2)
      return;
    const bar = element('progress', { max: this.#taken, value: this.#done, 'aria-label': 'Files' });
    fill(this.#overall, element('p', { class: 'facts' }, `${number(this.#done)} of ${count(this.#taken, 'file')}`), bar);
  }
}
