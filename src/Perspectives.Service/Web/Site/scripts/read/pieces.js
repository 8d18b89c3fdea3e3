/**
 * Cuts a text into paragraphs and these into pieces, wherever a part of a statement begins or ends: parts may lie in one another or overlap, elements may
 * not. Each piece knows all statements that it belongs to; of several contents the last is the innermost. Offsets count UTF-16 units, as everywhere.
 * @returns {Array<{start: number, end: number, pieces: Array<Piece>}>}
 * @typedef {{start: number, end: number, begins: number[], content: number[], source: number[], cue: number[]}} Piece
 */
export function cut(text, statements) {
  const waiting = marksOf(statements);
  let open = [];
  let next = 0;
  return paragraphsOf(text).map(({ start, end }) => {
    const pieces = [];
    for (let position = start; position < end; position = pieces.at(-1).end) {
      const begins = [];
      for (; next < waiting.length && waiting[next].start <= position; next++) {
        open.push(waiting[next]);
        if (waiting[next].isFirst)
          begins.push(waiting[next].number);
      }
      open = open.filter(mark => mark.end > position);
      const stop = Math.min(end, waiting[next]?.start ?? end, ...open.map(mark => mark.end));
      pieces.push({ start: position, end: stop, begins, content: numbers(open, 'content'), source: numbers(open, 'source'), cue: numbers(open, 'cue') });
    }
    return { start, end, pieces };
  });
}

/** Paragraphs end at blank lines; in a text without any, at every line's end. */
function paragraphsOf(text) {
  const gap = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/g : /\n+/g;
  const paragraphs = [];
  let start = 0;
  for (const match of text.matchAll(gap)) {
    paragraphs.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs.filter(paragraph => text.slice(paragraph.start, paragraph.end).trim() !== '');
}

function marksOf(statements) {
  const marks = statements.flatMap((statement, number) => [
    ...statement.content.map((piece, index) => ({ ...piece, number, part: 'content', isFirst: index === 0 })),
    ...[statement.source].filter(Boolean).map(piece => ({ ...piece, number, part: 'source', isFirst: false })),
    ...[statement.cue].filter(Boolean).map(piece => ({ ...piece, number, part: 'cue', isFirst: false })),
  ]);
  return marks.filter(mark => mark.end > mark.start).sort((left, right) => left.start - right.start || right.end - left.end || left.number - right.number);
}

const numbers = (marks, part) => [...new Set(marks.filter(mark => mark.part === part).map(mark => mark.number))];
