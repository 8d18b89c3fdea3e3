import { element, fill } from '../elements/element.js';
import { errorNotice, notice, waiting } from '../elements/notice.js';
import { connection } from '../service/connection.js';
import { address, parse } from './routes.js';

// Each is loaded when it is first shown.
const read = () => import('../read/view.js');
const views = {
  read,
  sample: read,
  unstored: read,
  articles: () => import('../articles/view.js'),
  actors: () => import('../actors/view.js'),
  compare: () => import('../compare/view.js'),
  administration: () => import('../administration/view.js'),
};

let shown = { path: null, view: null, ending: null };

/** Shows what the address bar names, now and whenever it changes. */
export function startViews(main) {
  addEventListener('hashchange', () => show(main, true));
  return show(main, false);
}

/** Shows the same anew, as after another key was given. */
export function refresh(main) {
  shown.path = null;
  return show(main, false);
}

async function show(main, moved) {
  const route = parse(location.hash);
  if (route.path.length === 0)
    route.path = ['read'];
  if (!Object.hasOwn(views, route.path[0])) {
    showNothing(main);
    return;
  }

  markCurrent(views[route.path[0]] === read ? 'read' : route.path[0]);
  // The same thing with another part of it chosen: the view sees to that, and nothing is loaded anew.
  if (JSON.stringify(route.path) === shown.path && shown.view?.change) {
    shown.view.change(route.query);
    return;
  }

  shown.ending?.abort();
  const ending = new AbortController();
  shown = { path: JSON.stringify(route.path), view: null, ending };
  if (moved) {
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
  }
  await open(main, route, ending.signal);
}

/** A view's module. Whoever comes while the connection is lost gets it when that is back. */
async function load(name, signal) {
  try {
    return await views[name]();
  } catch {
    await connection.reached(signal);
    return views[name]();
  }
}

function showNothing(main) {
  shown.ending?.abort();
  shown = { path: null, view: null, ending: null };
  markCurrent(null);
  setTitle('');
  fill(main, notice(element('strong', {}, 'There is nothing at this address.'), element('a', { href: address(['read']) }, 'Read an article')));
}

async function open(main, route, signal) {
  const late = setTimeout(() => fill(main, waiting('Loading')), 150);
  try {
    const { open } = await load(route.path[0], signal);
    const view = await open(route, signal);
    signal.throwIfAborted();
    clearTimeout(late);
    fill(main, view.element);
    setTitle(view.title);
    shown.view = view;
    view.shown?.();
  } catch (error) {
    clearTimeout(late);
    if (signal.aborted)
      return;
    shown.path = null;
    setTitle('');
    fill(main, errorNotice(error));
  }
}

export function setTitle(title) {
  document.title = title ? `${title} · Perspectives` : 'Perspectives';
}

function markCurrent(name) {
  for (const link of document.querySelectorAll('nav a')) {
    if (parse(link.hash).path[0] === name)
      link.setAttribute('aria-current', 'page');
    else
      link.removeAttribute('aria-current');
  }
}
