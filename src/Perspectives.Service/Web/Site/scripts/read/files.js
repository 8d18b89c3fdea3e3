import { ask } from '../service/api.js';
import { finished } from '../service/operations.js';
import { Problem } from '../service/problem.js';
import { submit } from './submission.js';

export const types = { '.txt': 'text/plain', '.md': 'text/plain', '.html': 'text/html', '.htm': 'text/html', '.json': 'application/json', '.jsonl': 'application/jsonl' };

/**
 * Sends a file to be kept and waits until all of its articles are answered.
 * @param {File} file
 * @param {AbortSignal} signal
 * @param {function(object): void} told Called with an operation that is not finished.
 * @returns {Promise<string[]>} Ids of its articles.
 */
export async function sendFile(file, signal, told) {
  const type = types[file.name.slice(file.name.lastIndexOf('.')).toLowerCase()];
  if (type === undefined)
    throw new Problem(415, { title: 'Such files are not read', detail: `Name it with one of ${Object.keys(types).join(' ')}, by what is in it.` });
  if (type === 'application/jsonl' || (type === 'application/json' && /^\s*\[/.test(await file.slice(0, 1000).text())))
    return sendBatch(file, type, signal, told);
  return [await submit({ body: file, type, query: {} }, signal, told)];
}

async function sendBatch(file, type, signal, told) {
  const response = await ask('api/articles/batch', { method: 'POST', headers: { 'Content-Type': type }, body: file, signal });
  const { entries, refused } = await response.json();
  const accepted = entries.filter(entry => entry.operation);
  await Promise.all(accepted.map(entry => finished(entry.operation.links.self, signal, told)));
  if (refused > 0)
    throw new Problem(207, { title: `${refused} of ${entries.length} articles were refused`, detail: entries.filter(entry => entry.problem).map(entry => `Line ${entry.line}: ${entry.problem.detail}`).join(' ') });
  return accepted.map(entry => entry.operation.articleId);
}
