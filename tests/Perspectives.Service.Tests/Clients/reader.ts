// A program that knows the service only by the types that were made of docs/openapi.json. Its argument is the service's address.
import createClient from 'openapi-fetch';
import type { components, paths } from './api';

declare const process: { argv: string[] };

type Statement = components['schemas']['Statement'];

const { GET, POST } = createClient<paths>({ baseUrl: process.argv[2] });

const { data: answer, error: refused } = await POST('/api/analyze', {
  body: { title: 'The bridge', text: 'Mayor Ana Silva said the closure was long overdue. “They are killing our street,” said Tom Becker.' },
});
if (refused)
  throw new Error(refused.detail ?? refused.title ?? 'Refused.');
// The same address answers with tables and pages as well, to those who ask for them.
if (typeof answer === 'string')
  throw new Error('JSON was asked for.');
const words = (statement: Statement): string => statement.content.map(piece => piece.text).join(' … ');
for (const statement of answer.statements)
  console.log(`${answer.actors.find(actor => actor.id === statement.actor)?.name}: ${statement.stance}: ${words(statement)}`);

const { data: list } = await GET('/api/articles', { params: { query: { outlet: 'The Courier', pageSize: 10 } } });
for (const article of list?.items ?? [])
  console.log(`listed: ${article.id}: ${article.outlet}`);

const { error: problem, response } = await GET('/api/articles/{id}', { params: { path: { id: 'unknown' } } });
console.log(`problem: ${response.status} ${problem?.code}`);
