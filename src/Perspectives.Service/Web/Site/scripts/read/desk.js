import { element, fill } from '../elements/element.js';
import { errorNotice, notice, waiting } from '../elements/notice.js';
import { forgetDrafts, keepDraft } from '../service/drafts.js';
import { Problem } from '../service/problem.js';
import { address, go } from '../shell/routes.js';
import { number } from '../words/format.js';
import { FileDesk } from './file-desk.js';
import { samples } from './samples.js';
import { submit } from './submission.js';
import { readUnstored } from './unstored.js';

/** As the service counts: longer texts are refused, and would take the browser long to lay out. */
const longestText = 1_000_000;

const names = ['text', 'title', 'outlet', 'publishedAt', 'tags'];

/** Where an article comes in: typed or pasted, as files, or one of the samples. */
export class Desk {
  title = 'Read';
  #fields = {};
  #outcome = element('div', { 'aria-live': 'polite' });
  #signal;

  constructor(signal) {
    this.#signal = signal;
    this.element = element('div', { class: 'view' },
      element('h1', {}, 'Read an article by who says what'),
      element('p', { class: 'lead' }, 'Paste an article: every statement in it is marked with who makes it and on which side they are.'),
      element('div', { class: 'desk view' }, this.#form(), element('aside', {}, new FileDesk(signal).element, sampleList())));
  }

  #form() {
    return element('form', {
      submit: event => {
        event.preventDefault();
        this.#send(event.submitter?.value !== 'unstored', false);
      },
    },
    this.#field('text', 'Text or HTML of the article', element('textarea', {
      required: true, rows: 14, placeholder: 'Headline and text, as they stand on the page', spellcheck: 'false', dir: 'auto', beforeinput: event => this.#refuseTooLong(event),
    })),
    element('fieldset', {}, element('div', { class: 'fields' },
      this.#field('title', 'Title', element('input', { dir: 'auto', placeholder: 'found in the text' })),
      this.#field('outlet', 'Outlet', element('input', { dir: 'auto' })),
      this.#field('publishedAt', 'Published', element('input', { type: 'date' })),
      this.#field('tags', 'Tags', element('input', { dir: 'auto', placeholder: 'in commas' })))),
    element('div', { class: 'actions' },
      element('button', { type: 'submit', class: 'primary', value: 'stored' }, 'Read and keep'),
      element('button', { type: 'submit', value: 'unstored' }, 'Read without keeping'),
      element('button', { type: 'button', class: 'plain', click: () => this.#clear() }, 'Clear')),
    this.#outcome);
  }

  #field(name, label, control) {
    control.id = `desk-${name}`;
    control.name = name;
    this.#fields[name] = keepDraft(control, name);
    return element('div', { class: 'field' }, element('label', { for: control.id }, label), control);
  }

  /** Nothing is cut: what is too long does not come in at all. */
  #refuseTooLong(event) {
    const field = event.target;
    const length = field.value.length - (field.selectionEnd - field.selectionStart) + (event.data ?? event.dataTransfer?.getData('text/plain') ?? '').length;
    if (length <= longestText || event.inputType.startsWith('delete'))
      return;
    event.preventDefault();
    fill(this.#outcome, notice(element('strong', {}, 'That is too long.'), `The text would have ${number(length)} characters, and at most ${number(longestText)} are read. Paste it in parts, or send it as several files.`));
  }

  async #send(isKept, anyLanguage) {
    const article = this.#article(anyLanguage);
    fill(this.#outcome, waiting('Reading'));
    try {
      if (isKept) {
        const id = await submit(article, this.#signal, operation => fill(this.#outcome, waiting(progressOf(operation))));
        forgetDrafts(names);
        go(['read', id]);
      } else {
        await readUnstored(article, this.#signal);
        go(['unstored']);
      }
    } catch (error) {
      if (!this.#signal.aborted)
        fill(this.#outcome, errorNotice(error, ...this.#remedies(error, isKept, anyLanguage)));
    }
  }

  #remedies(error, isKept, anyLanguage) {
    const remedy = (label, kept, anyLanguage) => [element('button', { type: 'button', click: () => this.#send(kept, anyLanguage) }, label)];
    if (error instanceof Problem && error.code === 'unsupported_language')
      return remedy('Read it all the same', isKept, true);
    return error instanceof Problem && error.code === 'too_many_words' ? remedy('Read and keep it instead', true, anyLanguage) : [];
  }

  #article(anyLanguage) {
    const body = this.#fields.text.value;
    const tags = this.#fields.tags.value.split(',').map(tag => tag.trim()).filter(tag => tag !== '');
    const query = new URLSearchParams(tags.map(tag => ['tags', tag]));
    for (const name of ['title', 'outlet', 'publishedAt'].filter(name => this.#fields[name].value.trim() !== ''))
      query.set(name, this.#fields[name].value.trim());
    if (anyLanguage)
      query.set('anyLanguage', 'true');
    return { body, query, type: `text/${looksLikeHtml(body) ? 'html' : 'plain'}; charset=utf-8` };
  }

  #clear() {
    Object.values(this.#fields).forEach(field => { field.value = ''; });
    forgetDrafts(names);
    fill(this.#outcome);
    this.#fields.text.focus();
  }
}

const looksLikeHtml = text => /^\s*<(?:!doctype|!--|html|head|body|article|main|section|div|h1|p)\b/i.test(text) || /^\s*<!--/.test(text);

const progressOf = operation => (operation.position > 0 ? `Waiting: ${operation.position} before this one` : 'Reading');

const sampleList = () => element('section', {}, element('h2', {}, 'Try a sample'),
  element('ul', { class: 'samples' }, samples.map(sample => element('li', {}, element('a', { href: address(['sample', sample.name]) }, sample.title), element('p', {}, sample.about)))));
