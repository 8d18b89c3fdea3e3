import { read } from '../service/api.js';
import { pause } from '../service/pause.js';

const soon = 5000;
const late = 60_000;

/**
 * Looks whether the list's beginning has changed: soon after it last did, and less and less often while it does not. Nothing is asked for while nobody
 * looks.
 * @param {Object<string, string>} query
 * @param {object[]} known The beginning as it is shown.
 * @param {AbortSignal} signal
 * @param {function(object[]): void} tell Called with the articles that are new.
 */
export async function watchForNews(query, known, signal, tell) {
  const ids = new Set(known.map(article => article.id));
  for (let wait = soon; ; wait = Math.min(wait * 1.5, late)) {
    await pause(wait, signal);
    if (document.hidden)
      continue;
    const { items } = await read('api/articles', query, signal);
    const added = items.filter(article => !ids.has(article.id));
    if (added.length === 0)
      continue;
    added.forEach(article => ids.add(article.id));
    tell(added);
    wait = soon;
  }
}
