/** An answer that says what is wrong. */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {{title?: string, detail?: string, code?: string, errors?: Object<string, string[]>}} body Problem details.
   */
  constructor(status, body) {
    super(body.detail ?? body.title ?? `The service answered with status ${status}.`);
    this.status = status;
    this.code = body.code ?? '';
    this.title = body.title ?? `The service answered with status ${status}`;
    this.detail = body.detail ?? (status < 500 ? 'Check the address, or what was asked for.' : 'Try again later. Whoever runs the service finds the reason in its log.');
    this.errors = body.errors ?? {};
  }

  /** @param {Response} response */
  static async of(response) {
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
    return new Problem(response.status, isProblem ? await response.json().catch(() => ({})) : {});
  }
}

/** No answer came. */
export class ConnectionLost extends Error {}
