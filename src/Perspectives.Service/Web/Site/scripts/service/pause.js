/** Waits, unless it is no longer wanted. */
export const pause = (milliseconds, signal) => new Promise((resolve, reject) => {
  signal?.throwIfAborted();
  const stop = () => {
    clearTimeout(timer);
    reject(signal.reason);
  };
  const timer = setTimeout(() => {
    signal?.removeEventListener('abort', stop);
    resolve();
  }, milliseconds);
  signal?.addEventListener('abort', stop, { once: true });
});
