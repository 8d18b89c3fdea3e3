import { day } from '../words/format.js';

/**
 * A statement as it is cited: words, who said them, title, outlet, day, and where they stand.
 * @param {object} statement
 * @param {object|undefined} actor Undefined where nobody was found.
 * @param {object} article
 * @param {string|null} link Null where the article is not stored.
 */
export function cite(statement, actor, article, link) {
  const words = statement.content.map(piece => piece.text.trim()).join(' … ');
  const said = isQuoted(words) || statement.kind !== 'direct' ? words : `“${words}”`;
  const speaker = [actor?.name ?? statement.source?.text ?? 'unnamed', actor?.role].filter(Boolean).join(', ');
  const how = statement.kind === 'indirect' ? ' (indirect speech)' : '';
  const place = [article.title && `“${article.title}”`, article.outlet, article.publishedAt && day(article.publishedAt)].filter(Boolean).join(', ');
  return [`${said} — ${speaker}${how}`, place, link].filter(Boolean).join('. ');
}

const isQuoted = words => /^[“"„«]/.test(words) && /[”"“»]$/.test(words);
