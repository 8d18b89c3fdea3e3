import { element } from '../elements/element.js';
import { address } from '../shell/routes.js';
import { ArticleView } from './article-view.js';
import { Desk } from './desk.js';
import { load } from './loading.js';
import { readSample, samples } from './samples.js';
import { lastReading } from './unstored.js';

/** The desk, or an article: stored, a sample, or one that is not kept. */
export async function open(route, signal) {
  const [place, name] = route.path;
  if (place === 'read' && name !== undefined)
    return new ArticleView(await load(name, signal), route, { id: name, note: null }, signal);
  const sample = samples.find(sample => place === 'sample' && sample.name === name);
  if (sample !== undefined)
    return new ArticleView(await readSample(sample, signal), route, { id: null, note: sampleNote() }, signal);
  const reading = place === 'unstored' ? lastReading() : null;
  return reading === null ? new Desk(signal) : new ArticleView(reading, route, { id: null, note: unstoredNote() }, signal);
}

const sampleNote = () => element('span', {}, 'A sample, written for trying: people, places and outlets are invented. ', element('a', { href: address(['read']) }, 'Read an article of your own'));

const unstoredNote = () => element('span', {}, 'This article is not kept, and this address shows it to nobody else. ', element('a', { href: address(['read']) }, 'Back to its text'));
