import { read } from './api.js';

const atOnce = 4;

/**
 * Reads the answers of articles, a few at a time; those that have gone meanwhile are left out.
 * @param {object[]} articles
 * @param {AbortSignal} signal
 * @returns {Promise<Array<{article: object, answer: object}>>} In the order of the articles.
 */
export async function readAnswers(articles, signal) {
  const found = new Array(articles.length).fill(null);
  let next = 0;
  const work = async () => {
    while (next < articles.length) {
      const number = next++;
      const answer = await read(`api/articles/${encodeURIComponent(articles[number].id)}/perspectives`, {}, signal).catch(error => unlessGone(error));
      found[number] = answer && { article: articles[number], answer };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found.filter(one => one !== null);
}

function unlessGone(error) {
  if (error.status === 404 || error.status === 409)
    return null;
  throw error;
}
