import { ask } from './api.js';
import { pause } from './pause.js';
import { Problem } from './problem.js';

/**
 * Follows an operation to its end.
 * @param {string} path
 * @param {AbortSignal} signal
 * @param {function(object): void} told Called with the operation each time that it was asked for.
 * @throws {Problem} It failed.
 */
export async function finished(path, signal, told = () => {}) {
  for (let wait = 250; ; wait *= 1.5) {
    const response = await ask(path, { signal });
    const operation = await response.json();
    told(operation);
    if (operation.state === 'succeeded')
      return operation;
    if (operation.state === 'failed')
      throw new Problem(operation.error.status, operation.error);
    // Sooner than the service asks at first: most articles take less than a second.
    const asked = Number(response.headers.get('retry-after')) * 1000;
    await pause(Math.min(wait, Math.max(asked, 1000)), signal);
  }
}
