import { ask } from './api.js';

/** Saves an answer of the service as a file. It is asked for with the key, which a plain link could not send. */
export async function download(path, query, filename) {
  const response = await ask(path, { query });
  save(await response.blob(), filename);
}

export function save(blob, filename) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = filename;
  link.click();
  // The browser has to read it first.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
