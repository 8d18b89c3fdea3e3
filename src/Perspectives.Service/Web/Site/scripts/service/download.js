import { ask } from './api.js';

const largestPage = 500;

/** Saves an answer of the service as a file. It is asked for with the key, which a plain link could not send. */
export async function download(path, query, filename) {
  const response = await ask(path, { query });
  save([await response.blob()], response.headers.get('content-type'), filename);
}

/** Saves a whole list, part after part, as one file. */
export async function downloadAll(path, query, filename) {
  const parts = [];
  for (let next = { path, query: { ...query, pageSize: largestPage } }; next !== null;) {
    const response = await ask(next.path, { query: next.query });
    parts.push(await response.text());
    next = followingPart(response);
  }
  saveParts(parts, query.format, filename);
}

/** Saves parts of one table, or of one list of lines, as one file. */
export function saveParts(parts, form, filename) {
  // Each part of a table begins with its head. Reading as text took the byte order mark away, by which spreadsheets know the encoding.
  const joined = form === 'csv' ? ['\uFEFF', ...parts.map((part, index) => (index === 0 ? part : part.slice(part.indexOf('\n') + 1)))] : parts;
  save(joined, form === 'csv' ? 'text/csv' : 'application/jsonl', filename);
}

function save(parts, type, filename) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = filename;
  link.click();
  // The browser has to read it first.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function followingPart(response) {
  const link = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('link') ?? '');
  return link === null ? null : { path: link[1], query: {} };
}
