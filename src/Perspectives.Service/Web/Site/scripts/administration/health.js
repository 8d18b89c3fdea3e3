import { element, fill } from '../elements/element.js';
import { errorNotice, waiting } from '../elements/notice.js';
import { plain } from '../elements/names.js';
import { connection } from '../service/connection.js';

/** What the service needs, and whether it is there. */
export function health(signal) {
  const place = element('div', {}, waiting('Asking'));
  show(place, signal).catch(error => signal.aborted || fill(place, errorNotice(error)));
  return element('section', {}, element('h2', {}, 'The service'), place);
}

async function show(place, signal) {
  await connection.reached(signal);
  // An answer either way: 503 says what is missing.
  const response = await fetch('health/ready', { signal, cache: 'no-store' });
  const { status, parts } = await response.json();
  fill(place, element('p', {}, status === 'ready' ? 'Articles are taken and answered.' : 'Articles cannot be answered now.'),
    element('ul', { class: 'parts' }, parts.map(part => element('li', {}, `${part.name}: ${part.ready ? 'ready' : plain(part.reason ?? 'not ready')}`))));
}
