import { pause } from './pause.js';

const firstPause = 1000;
const longestPause = 15_000;

/** Whether the service can be reached. Once it cannot, it is asked again and again until it can. */
class Connection extends EventTarget {
  #recovery = null;

  get isLost() {
    return this.#recovery !== null;
  }

  lose() {
    if (this.isLost)
      return;
    this.#recovery = this.#wait();
    this.dispatchEvent(new Event('lost'));
  }

  /** Ends when the service can be reached: at once where it can. */
  async reached(signal) {
    if (!this.isLost && await isThere())
      return;
    this.lose();
    await this.recovery(signal);
  }

  /** Ends when the connection is back. */
  async recovery(signal) {
    const aborted = signal === undefined ? [] : [new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))];
    await Promise.race([this.#recovery, ...aborted]);
  }

  async #wait() {
    for (let wait = firstPause; !await isThere(); wait = Math.min(wait * 2, longestPause))
      await Promise.race([pause(wait), online()]);
    this.#recovery = null;
    this.dispatchEvent(new Event('back'));
  }
}

const isThere = () => fetch('health/live', { method: 'HEAD', cache: 'no-store' }).then(response => response.ok, () => false);

const online = () => new Promise(resolve => addEventListener('online', resolve, { once: true }));

export const connection = new Connection();
