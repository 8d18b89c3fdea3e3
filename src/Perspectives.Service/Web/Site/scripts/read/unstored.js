import { fits } from './loading.js';
import { analyze } from './submission.js';

let last = null;

/** Has a text read without keeping it: it can be shown until the page is left. */
export async function readUnstored(article, signal) {
  const answer = await analyze(article, signal);
  const text = answer.article.text ?? article.body;
  if (!fits(answer, text))
    throw new Error('The answer does not belong to the text.');
  last = { answer, text };
}

/** The reading made last, or null. */
export const lastReading = () => last;
