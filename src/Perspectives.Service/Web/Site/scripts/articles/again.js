import { ask } from '../service/api.js';

/**
 * Sends an article whose analysis failed once more, as it is stored.
 * @returns {Promise<object>} The operation.
 */
export async function analyzeAgain(article, signal) {
  const path = `api/articles/${encodeURIComponent(article.id)}`;
  const text = await (await ask(`${path}/text`, { signal })).text();
  const { title, outlet, publishedAt, tags } = article;
  const response = await ask(path, {
    method: 'PUT', query: { anyLanguage: 'true' }, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ title, outlet, publishedAt, tags, text }), signal,
  });
  return response.json();
}
