import { readAnswers } from '../service/answers.js';
import { read } from '../service/api.js';
import { readKeysBehind } from '../service/joins.js';

/** Of each outlet the newest; each costs the reading of an answer. */
export const looked = 30;

/**
 * How much of the text is whose words, in the newest articles of each outlet that are no copies.
 * @param {object[]} outlets
 * @param {{from: string|null, to: string|null}} time
 * @returns {Promise<function(object, object): number>} The share of an actor in an outlet, 0 to 1.
 */
export async function readTextShares(outlets, time, signal) {
  const keyBehind = await readKeysBehind(signal);
  const shares = new Map();
  for (const outlet of outlets) {
    const { items } = await read('api/articles', { outlet: outlet.name, ...time, pageSize: looked }, signal);
    const readings = await readAnswers(items.filter(article => article.state === 'answered' && article.sameAs === null), signal);
    shares.set(outlet.key, sharesIn(readings.map(({ answer }) => answer), keyBehind));
  }
  return (actor, outlet) => shares.get(outlet.key).get(actor.key) ?? 0;
}

function sharesIn(answers, keyBehind) {
  const length = answers.reduce((sum, answer) => sum + answer.article.length, 0);
  const shares = new Map();
  for (const answer of answers) {
    for (const [key, pieces] of piecesByKey(answer, keyBehind))
      shares.set(key, (shares.get(key) ?? 0) + covered(pieces) / length);
  }
  return shares;
}

function piecesByKey(answer, keyBehind) {
  const keys = new Map(answer.actors.filter(actor => actor.key !== null).map(actor => [actor.id, keyBehind(actor.key)]));
  const pieces = new Map();
  for (const statement of answer.statements.filter(statement => keys.has(statement.actor))) {
    const key = keys.get(statement.actor);
    pieces.set(key, [...pieces.get(key) ?? [], ...statement.content]);
  }
  return pieces;
}

/** The length of all pieces together; what lies in two of them counts once. */
function covered(pieces) {
  let [length, end] = [0, 0];
  for (const piece of pieces.toSorted((left, right) => left.start - right.start)) {
    length += Math.max(0, piece.end - Math.max(piece.start, end));
    end = Math.max(end, piece.end);
  }
  return length;
}
