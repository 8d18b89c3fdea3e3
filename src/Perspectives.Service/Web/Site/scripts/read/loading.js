import { ask, read } from '../service/api.js';
import { Problem } from '../service/problem.js';
import { finished } from '../service/operations.js';

/**
 * An article's answer with the text that its offsets count in; waits for the first answer of an article that has none yet.
 * @returns {Promise<{answer: object, text: string}>}
 */
export async function load(id, signal) {
  const path = `api/articles/${encodeURIComponent(id)}`;
  for (let tries = 0; ; tries++) {
    try {
      const [answer, text] = await Promise.all([read(`${path}/perspectives`, {}, signal), readText(`${path}/text`, signal)]);
      if (fits(answer, text))
        return { answer, text };
      // A newer text was answered between the two questions.
      if (tries >= 3)
        throw new Error('The answer does not belong to the text.');
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'not_answered_yet'))
        throw error;
      const article = await read(path, {}, signal);
      await finished(article.links.operation, signal);
    }
  }
}

/** Whether every piece of the answer stands in the text where the answer says. */
export const fits = (answer, text) => answer.statements.every(statement =>
  [...statement.content, statement.source, statement.cue].every(piece => !piece || text.slice(piece.start, piece.end) === piece.text));

// A byte order mark would be an article's first character.
const readText = async (path, signal) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await ask(path, { signal })).arrayBuffer());
