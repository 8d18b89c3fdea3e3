import { element } from '../elements/element.js';
import { name, plain } from '../elements/names.js';
import { address } from '../shell/routes.js';
import { count } from '../words/format.js';

/**
 * How an actor is called, which keys lead to it and why, and who has the same name and is somebody else.
 * @param {object} aliases
 */
export function namesOf(aliases) {
  const others = aliases.names.filter(alias => alias.name !== aliases.name);
  const joins = aliases.joins.filter(join => join.to !== null);
  return [
    others.length > 0 && element('p', { class: 'facts' }, 'Also: ', others.map((alias, index) => [index > 0 && ', ', name(alias.name), ` (${count(alias.articleCount, 'article')})`])),
    joins.length > 0 && element('details', { class: 'facts' }, element('summary', {}, `Why ${count(joins.length, 'other key leads', 'other keys lead')} here`),
      element('ul', {}, joins.map(join => element('li', {}, `${plain(join.key)}: `, name(join.detail),
        join.articles.map((id, index) => [index === 0 ? ' See ' : ', ', element('a', { href: address(['read', id]) }, id)]))))),
    aliases.namesakes.length > 0 && element('p', { class: 'facts' }, 'Somebody else with the same name: ',
      aliases.namesakes.map((key, index) => [index > 0 && ', ', element('a', { href: address(['actors', key]) }, plain(key))])),
  ];
}
