import { read } from './api.js';

const pageSize = 500;

/**
 * Reads which keys lead to which: articles keep the key that was given when they were answered.
 * @returns {Promise<function(string): string>} The key behind a key; the same where it leads nowhere.
 */
export async function readKeysBehind(signal) {
  const leads = new Map();
  for (let continuation; continuation !== null;) {
    const page = await read('api/joins', { pageSize, continuation }, signal);
    page.items.filter(join => join.to !== null).forEach(join => leads.set(join.key, join.to));
    continuation = page.continuation;
  }
  return key => {
    let behind = key;
    // A list that changed while it was read may lead in a circle.
    for (let steps = 0; leads.has(behind) && steps < leads.size; steps++)
      behind = leads.get(behind);
    return behind;
  };
}
