import { expect, test } from 'vitest';
import { isWorkedClient, openWorkedClient } from './worked-client.ts';

const page = 'https://site.example/under/tools/program-designer/';
const answering = (status: number, text: string) => {
  const asked: string[] = [];
  const get = (address: URL | RequestInfo) => {
    asked.push(address instanceof URL ? address.href : 'no address');
    return Promise.resolve(new Response(text, { status }));
  };
  return { asked, get };
};

test('only the name of a client is one', () => {
  expect(isWorkedClient('#client-fat-loss')).toBe(true);
  expect(isWorkedClient('')).toBe(false);
  expect(isWorkedClient('#client-../x')).toBe(false);
  expect(isWorkedClient('#plan-1.x')).toBe(false);
});

test('a client is asked for beside the tool and read as a plan file', async () => {
  const { asked, get } = answering(
    200,
    '{"format":"phase-by-phase.plan","version":1,"name":"Worked client: Fat loss","intake":{"goal":"fat-loss","status":"new"}}',
  );
  const result = await openWorkedClient(`${page}#client-fat-loss`, get);
  expect(asked).toEqual(['https://site.example/under/tools/clients/fat-loss.json']);
  expect(result).toMatchObject({ ok: true, recipe: { name: 'Worked client: Fat loss', intake: { goal: 'fat-loss' } } });
});

test('a client who is not there, a lost connection and a damaged file are told', async () => {
  expect(await openWorkedClient(`${page}#client-nobody`, answering(404, '').get)).toMatchObject({
    ok: false,
    message: 'The book has no worked client “nobody”. What you had here is unchanged.',
  });
  const lost = { ok: false, message: expect.stringContaining('could not be fetched') as string };
  expect(await openWorkedClient(`${page}#client-fat-loss`, answering(500, '').get)).toMatchObject(lost);
  expect(await openWorkedClient(`${page}#client-fat-loss`, () => Promise.reject(new Error('offline')))).toMatchObject(
    lost,
  );
  expect(await openWorkedClient(`${page}#client-fat-loss`, answering(200, '{').get)).toMatchObject({ ok: false });
});
