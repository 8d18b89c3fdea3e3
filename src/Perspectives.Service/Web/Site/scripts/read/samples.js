import { ask } from '../service/api.js';
import { analyze } from './submission.js';

export const samples = [
  { name: 'river-levy-speech', file: 'river-levy-speech.txt', title: 'Premier stakes her government on the river levy', about: 'A political speech, two politicians of one surname, an unnamed official.' },
  { name: 'court-warehouse-fire', file: 'court-warehouse-fire.txt', title: 'A warehouse fire before the court', about: 'Prosecution, defence and witnesses; a judge with the name of the accused.' },
  { name: 'kelp-carbon-study', file: 'kelp-carbon-study.md', title: 'A dispute about a study on kelp', about: 'A study as a source, a company’s statement, an adviser without a name.' },
];

/** A built-in sample, read anew by the service; nothing is kept. */
export async function readSample(sample, signal) {
  const response = await ask(new URL(`../../samples/${sample.file}`, import.meta.url).href, { signal });
  const text = await response.text();
  const answer = await analyze({ body: text, type: 'text/plain; charset=utf-8', query: { outlet: 'Sample' } }, signal);
  return { answer, text: answer.article.text ?? text };
}
