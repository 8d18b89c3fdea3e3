const storedAs = 'perspectives.key';

/** The API key: in memory, and in the session's storage only if that was asked for. */
class ApiKey {
  #value = sessionStorage.getItem(storedAs);
  #question = null;

  /** Shows a dialog and gives what was entered, or null. Set by whoever can show one. */
  prompt = async () => null;

  get value() {
    return this.#value;
  }

  get isRemembered() {
    return sessionStorage.getItem(storedAs) !== null;
  }

  set(value, remember) {
    this.#value = value;
    if (value !== null && remember)
      sessionStorage.setItem(storedAs, value);
    else
      sessionStorage.removeItem(storedAs);
  }

  /**
   * Asks for a key, once for all requests that wait for one.
   * @param {string|null} refused The key that was not enough; if there is another by now, it is tried first.
   * @returns {Promise<boolean>} Whether there is a key to try.
   */
  async ask(refused, problem, signal) {
    if (this.#value !== refused)
      return true;
    this.#question ??= this.prompt(problem).finally(() => { this.#question = null; });
    const given = await this.#question;
    signal?.throwIfAborted();
    return given;
  }
}

export const key = new ApiKey();
