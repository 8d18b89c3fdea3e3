import { ActorIndex } from './actor-index.js';
import { ActorView } from './actor-view.js';
import { read } from '../service/api.js';

/** All actors, or one of them across all articles. */
export async function open(route, signal) {
  const key = route.path[1];
  if (key === undefined)
    return new ActorIndex(route.query, signal);
  const path = `api/actors/${encodeURIComponent(key)}`;
  const [actor, stances, aliases] = await Promise.all([read(path, {}, signal), read(`${path}/stances`, {}, signal), read(`${path}/aliases`, {}, signal)]);
  return new ActorView({ actor, stances, aliases }, route, signal);
}
