import { ask } from '../service/api.js';
import { finished } from '../service/operations.js';

const secondsToWait = 10;

/**
 * Sends an article to be kept and waits until it is answered.
 * @param {{body: BodyInit, type: string, query: Object}} article
 * @param {AbortSignal} signal
 * @param {function(object): void} told Called with the operation while it is not finished.
 * @returns {Promise<string>} The article's id.
 */
export async function submit(article, signal, told) {
  // With the same key, the same request may be sent again after a lost connection, and is done once.
  const headers = { 'Content-Type': article.type, Prefer: `wait=${secondsToWait}`, 'Idempotency-Key': newKey() };
  const response = await ask('api/articles', { method: 'POST', query: article.query, headers, body: article.body, repeatable: true, signal });
  const answer = await response.json();
  if (response.status !== 202)
    return answer.article?.id ?? answer.articleId;
  told(answer);
  await finished(answer.links.self, signal, told);
  return answer.articleId;
}

/** @returns {Promise<object>} The answer; nothing is kept. */
export async function analyze(article, signal) {
  const response = await ask('api/analyze', { method: 'POST', query: article.query, headers: { 'Content-Type': article.type }, body: article.body, repeatable: true, signal });
  return response.json();
}

const newKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(36)).join('-');
