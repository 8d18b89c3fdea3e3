import { ask, read } from '../service/api.js';
import { saveParts } from '../service/download.js';

const pageSize = 500;

/**
 * Saves all statements of all answered articles that the filters find, as one file.
 * @param {Object<string, string>} filters
 * @param {"csv"|"jsonl"} form
 * @param {AbortSignal} signal
 * @param {function(number): void} told Called with the number of articles that are done.
 */
export async function exportAll(filters, form, signal, told) {
  const parts = [];
  for (let continuation = null; ;) {
    const page = await read('api/articles', { ...filters, pageSize, continuation }, signal);
    for (const article of page.items.filter(article => article.state === 'answered')) {
      const response = await ask(`api/articles/${encodeURIComponent(article.id)}/perspectives`, { query: { format: form }, signal });
      parts.push(await response.text());
      told(parts.length);
    }
    continuation = page.continuation;
    if (continuation === null)
      break;
  }
  saveParts(parts, form, `perspectives.${form}`);
}
