/**
 * The address bar names what is shown: "#/read/ID?statement=3" is the path ["read", "ID"] and its query.
 * @returns {{path: string[], query: URLSearchParams}}
 */
export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return { path: path.split('/').filter(part => part !== '').map(decode), query: new URLSearchParams(query) };
}

/**
 * @param {string[]} path
 * @param {Object|URLSearchParams} query What is null or empty is left out; lists are repeated.
 */
export function address(path, query = {}) {
  const pairs = query instanceof URLSearchParams ? [...query] : Object.entries(query).flatMap(([key, value]) => [value].flat().map(one => [key, one]));
  const asked = new URLSearchParams(pairs.filter(([, value]) => value !== null && value !== undefined && value !== ''));
  return `#/${path.map(encodeURIComponent).join('/')}${asked.size > 0 ? `?${asked}` : ''}`;
}

export const go = (path, query) => { location.hash = address(path, query); };

/** Names what is shown now, without a step back to what was. */
export function rename(path, query) {
  history.replaceState(null, '', address(path, query));
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
