/** Fills in the server configurations of `templates/`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nearestName } from '../../src/opt/nearest.ts';
import type { Header } from './headers.ts';

/** Every host with a configuration, and its file in `templates/`. The first five are real servers in `test:hosts`. */
export const hostFiles = {
  nginx: 'nginx.conf',
  apache: 'apache.conf',
  caddy: 'Caddyfile',
  lighttpd: 'lighttpd.conf',
  python: 'python.sh',
  'github-pages': 'github-pages.yml',
  'gitlab-pages': 'gitlab-ci.yml',
  netlify: 'netlify.toml',
  'cloudflare-pages': 'cloudflare-headers.txt',
  s3: 's3.sh',
  cloudfront: 'cloudfront-headers.json',
} as const;

export type HostName = keyof typeof hostFiles;

export const hostNames = Object.keys(hostFiles) as HostName[];

/** The host of this name; throws with the nearest one when there is none. */
export function toHostName(text: string): HostName {
  const found = hostNames.find((name) => name === text);
  if (found !== undefined) return found;
  const near = nearestName(text, hostNames);
  throw new Error(
    `There is no configuration for "${text}".${near === undefined ? '' : ` Did you mean "${near}"?`} There are: ${hostNames.join(', ')}.`,
  );
}

/** Where a host serves the site. */
export interface Place {
  /** The folder with the built site, absolute, without a slash at its end: `/srv/phase-by-phase`. */
  readonly root: string;
  /** Where the site stands on its host, with a slash at both ends: `/` or `/courses/opt/`. */
  readonly path: string;
  readonly port: number;
  /** The host's name; also the address to bind to where a template asks for one. */
  readonly name: string;
  /** Caddy's site address: the name alone gets a certificate, `http://name:port` none. */
  readonly address: string;
  /** A folder that holds nothing but the way to the site; for servers that know no path of their own. */
  readonly front: string;
}

/** Throws one sentence when a place cannot be written into a configuration as it stands. */
export function checkPlace(place: Place): void {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(place.path)) {
    throw new Error(
      `"${place.path}" is no path to serve under: begin and end with "/", with letters, digits, "-", "_", "." and "~" between, such as /courses/opt/.`,
    );
  }
  for (const folder of [place.root, place.front]) {
    if (!/^(?:\/[\w.~@+-]+)+$/.test(folder)) {
      throw new Error(
        `"${folder}" is no folder that every server can be told: give a whole path without spaces and without "/" at its end, such as /srv/phase-by-phase.`,
      );
    }
  }
}

const escaped = (text: string) => text.replace(/[.~+*?^$()[\]{}|\\]/g, '\\$&');

/**
 * A template with its placeholders filled in.
 *
 * `{{word}}` stands for a value; a block between `{{#headers}}` and `{{/headers}}`, each on a line of its own, is
 * repeated for each header; `{{#below}}` is kept only under a path and `{{#root-only}}` only without one.
 * Throws on a placeholder that nobody fills, with the nearest name.
 */
export function renderTemplate(template: string, place: Place, headers: readonly Header[]): string {
  checkPlace(place);
  const bare = place.path.slice(0, -1);
  const values: Record<string, string> = {
    root: place.root,
    path: place.path,
    pattern: escaped(place.path),
    bare,
    barePattern: escaped(bare),
    parent: path.posix.dirname(bare || '/').replace(/^\/$/, ''),
    port: `${place.port}`,
    name: place.name,
    host: place.name,
    address: place.address,
    front: place.front,
    ...Object.fromEntries(headers.map((header) => [`header:${header.name}`, header.value])),
  };
  const fill = (text: string, known: Record<string, string>) =>
    text.replace(/\{\{([\w:-]+)\}\}/g, (_whole, name: string) => {
      const value = known[name];
      if (value !== undefined) return value;
      const near = nearestName(name, Object.keys(known));
      throw new Error(
        `A template asks for {{${name}}}, which nothing fills in.${near === undefined ? '' : ` Did you mean {{${near}}}?`}`,
      );
    });
  const blocks = template.replace(
    /^\{\{#([\w-]+)\}\}\n([^]*?)^\{\{\/\1\}\}\n/gm,
    (_whole, name: string, inner: string): string => {
      switch (name) {
        case 'headers':
          return headers.map(({ name: header, value }) => fill(inner, { ...values, header, value })).join('');
        case 'below':
          return bare === '' ? '' : inner;
        case 'root-only':
          return bare === '' ? inner : '';
        default:
          throw new Error(`A template has a block {{#${name}}}: the blocks are headers, below and root-only.`);
      }
    },
  );
  return fill(blocks, values);
}

/** The configuration of one host, as it stands in `docs/hosting.md` and as `npm run test:hosts` uses it. */
export function renderHost(host: HostName, place: Place, headers: readonly Header[]): string {
  const file = path.join(import.meta.dirname, 'templates', hostFiles[host]);
  return renderTemplate(readFileSync(file, 'utf8'), place, headers);
}
