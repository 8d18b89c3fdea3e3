import { ConnectionLost, Problem } from '../service/problem.js';
import { plain } from '../elements/names.js';

/**
 * What went wrong, in words: the service's own where it answered.
 * @returns {{title: string, detail: string, parts: string[]}}
 */
export function explain(error) {
  if (error instanceof Problem)
    return { title: sentence(plain(error.title)), detail: plain(error.detail), parts: partsOf(error.errors).filter(part => part !== plain(error.detail)) };
  if (error instanceof ConnectionLost)
    return { title: 'The service cannot be reached.', detail: 'What you typed is kept. Try again when the connection is back.', parts: [] };
  return { title: 'Something in this page went wrong.', detail: `Reload it; what you typed is kept. (${plain(String(error?.message ?? error))})`, parts: [] };
}

const partsOf = errors => Object.entries(errors ?? {}).flatMap(([where, messages]) => messages.map(message => plain(where === '' ? message : `${where}: ${message}`)));

const sentence = text => (/[.!?]$/.test(text) ? text : `${text}.`);
