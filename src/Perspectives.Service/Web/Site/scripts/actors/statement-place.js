import { element } from '../elements/element.js';
import { name, plain } from '../elements/names.js';
import { address } from '../shell/routes.js';

/** The words of a statement, as one line of text. */
export const wordsOf = statement => plain(statement.content.map(piece => piece.text).join(' … '));

/** A link to where a statement stands. */
export const placeOf = ({ article, number }) =>
  element('a', { href: address(['read', article.id], { statement: number + 1 }) }, article.title ? name(article.title) : 'Article without a title');
