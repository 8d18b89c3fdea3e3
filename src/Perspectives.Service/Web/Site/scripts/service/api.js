import { connection } from './connection.js';
import { key } from './key.js';
import { ConnectionLost, Problem } from './problem.js';
import { pause } from './pause.js';

const longestPatience = 20;

/**
 * Asks the service. Waits where it asks to be asked later, and for a key where one is needed; a question that is safe to repeat also outlives a lost
 * connection.
 * @param {string} path From the root of the service, without a slash before it.
 * @param {{method?: string, query?: URLSearchParams|Object, headers?: Object, body?: BodyInit, repeatable?: boolean, signal?: AbortSignal}} options
 * @returns {Promise<Response>} One that went well.
 * @throws {Problem} The service says no.
 * @throws {ConnectionLost} No answer, and asking again could do it twice.
 */
export async function ask(path, { method = 'GET', query, headers = {}, body, repeatable = method === 'GET', signal } = {}) {
  const address = addressOf(path, query);
  for (let delays = 0; ; ) {
    const sent = key.value;
    const response = await exchange(address, { method, body, signal, headers: sent === null ? headers : { ...headers, 'X-Api-Key': sent } }, repeatable);
    if (response === null)
      continue;
    if (response.ok)
      return response;
    if (response.status === 401 && await key.ask(sent, await Problem.of(response.clone()), signal))
      continue;
    const after = Number(response.headers.get('retry-after'));
    if ((response.status === 429 || response.status === 503) && after > 0 && after <= longestPatience && delays++ < 3)
      await pause(after * 1000, signal);
    else
      throw await Problem.of(response);
  }
}

export const read = async (path, query, signal) => (await ask(path, { query, signal })).json();

/** Sends a small object; not again by itself, as that could do it twice. */
export const send = (path, body, signal) => ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal });

/** @returns {Promise<Response|null>} Null where the connection was lost and is back. */
async function exchange(address, request, repeatable) {
  try {
    return await fetch(address, { ...request, cache: 'no-cache', credentials: 'same-origin', redirect: 'error' });
  } catch (error) {
    request.signal?.throwIfAborted();
    connection.lose();
    if (!repeatable)
      throw new ConnectionLost('No answer came.', { cause: error });
    await connection.recovery(request.signal);
    return null;
  }
}

function addressOf(path, query) {
  const asked = new URLSearchParams(query instanceof URLSearchParams ? query : Object.entries(query ?? {}).filter(([, value]) => value !== null && value !== undefined && value !== ''));
  return asked.size > 0 ? `${path}?${asked}` : path;
}
