/**
 * The configuration of hosts. Run `npm run build` first: the security policy is read from the built pages.
 *
 * - `npm run hosts` writes the policy to `tools/hosts/policy.txt` and into `docs/hosting.md`.
 * - `npm run check:hosts` fails when either is older than the build.
 * - `npm run hosts -- nginx --root /srv/site --path /courses/opt/ --name opt.example.edu` prints one for your host.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hostHeaders, joinPolicies } from './hosts/headers.ts';
import { fillDocs } from './hosts/docs.ts';
import { renderHost, toHostName } from './hosts/render.ts';
import type { Place } from './hosts/render.ts';
import { attribute } from './pages/html.ts';
import { readSite } from './pages/site.ts';
import type { Page } from './pages/site.ts';

const repository = path.join(import.meta.dirname, '..');
const policyFile = 'tools/hosts/policy.txt';
const docsFile = 'docs/hosting.md';

/** The place that the documentation writes of. */
const documented = {
  root: '/srv/phase-by-phase',
  name: 'opt.example.edu',
  front: '/srv/front',
} as const;

/** What the documentation fills into a configuration, for a path. */
export function documentedPlace(sitePath: string, isPython: boolean): Place {
  return {
    ...documented,
    path: sitePath,
    ...(isPython ? { port: 8000, name: '0.0.0.0' } : { port: 80 }),
    address: documented.name,
  };
}

/** The policy of a page, or undefined when it carries none. */
export function policyOf(page: Pick<Page, 'elements'>): string | undefined {
  const meta = page.elements.find(
    (element) =>
      element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return meta && attribute(meta, 'content');
}

/** The recorded policy of all pages. Throws with the remedy when there is none. */
export function recordedPolicy(): string {
  const file = path.join(repository, policyFile);
  if (!existsSync(file)) throw new Error(`${policyFile} is missing. Run "npm run build && npm run hosts".`);
  return readFileSync(file, 'utf8').trim();
}

/** The documentation as it is and as it should be with a policy. */
export function readDocs(policy: string): { readonly present: string; readonly right: string } {
  const present = readFileSync(path.join(repository, docsFile), 'utf8');
  const headers = hostHeaders(policy);
  const right = fillDocs(present, ({ host, path: sitePath }) =>
    renderHost(host, documentedPlace(sitePath, host === 'python'), headers),
  );
  return { present, right };
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      root: { type: 'string' },
      path: { type: 'string', default: '/' },
      name: { type: 'string' },
      port: { type: 'string' },
    },
  });
  const [wanted] = positionals;
  if (wanted !== undefined) {
    const host = toHostName(wanted);
    const place = documentedPlace(values.path, host === 'python');
    const name = values.name ?? place.name;
    const filled: Place = {
      ...place,
      name,
      address: name,
      ...(values.root === undefined ? {} : { root: values.root }),
      ...(values.port === undefined ? {} : { port: Number(values.port) }),
    };
    process.stdout.write(renderHost(host, filled, hostHeaders(recordedPolicy())));
    return;
  }
  const { pages } = readSite(path.join(repository, 'dist'));
  const policy = joinPolicies(pages.flatMap((page) => policyOf(page) ?? []));
  const { present, right } = readDocs(policy);
  const file = path.join(repository, policyFile);
  const isNew = !existsSync(file) || recordedPolicy() !== policy;
  if (values.check) {
    for (const [stale, name] of [
      [isNew, policyFile],
      [present !== right, docsFile],
    ] as const) {
      if (stale) console.error(`${name} is older than the build: run "npm run hosts" and commit it.`);
    }
    process.exitCode = isNew || present !== right ? 1 : 0;
    if (process.exitCode === 0) console.log('The configurations of hosts name the policy of the built pages.');
    return;
  }
  writeFileSync(file, `${policy}\n`);
  writeFileSync(path.join(repository, docsFile), right);
  console.log(isNew || present !== right ? `Wrote ${policyFile} and ${docsFile}.` : 'Nothing to change.');
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
