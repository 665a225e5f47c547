/** What a host should say beside every file: the response headers of the configurations in `templates/`. */

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Features that the site never asks for, so that nothing put into a page could ask either. */
const closedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Directives in the order of the header; one that a page brings beyond them comes last. */
const order = [
  'default-src',
  'script-src',
  'style-src',
  'style-src-attr',
  'img-src',
  'font-src',
  'connect-src',
  'manifest-src',
  'worker-src',
  'base-uri',
  'form-action',
  'frame-src',
  'object-src',
];

/** Directives that `default-src` does not stand in for: a page that leaves one out leaves it open. */
const standAlone = ['base-uri', 'form-action'];

/**
 * One policy for all pages, from the policies that the pages carry: a directive allows what any page's allows, and
 * `'none'` gives way to anything else.
 *
 * Throws when there is no policy at all, and when one leaves anything open that it does not name.
 */
export function joinPolicies(policies: Iterable<string>): string {
  const joined = new Map<string, Set<string>>();
  for (const policy of new Set(policies)) {
    const directives = parsePolicy(policy);
    if ([...(directives.get('default-src') ?? [])].join(' ') !== "'none'") {
      throw new Error(`A page has a policy without "default-src 'none'": ${policy}. Mend src/build/policy.ts.`);
    }
    for (const name of standAlone) {
      if (!directives.has(name)) {
        throw new Error(`A page has a policy without "${name}": ${policy}. Mend src/build/policy.ts.`);
      }
    }
    for (const [name, sources] of directives) {
      joined.set(name, new Set([...(joined.get(name) ?? []), ...sources]));
    }
  }
  if (joined.size === 0) throw new Error('No page carries a policy. Run "npm run build" first.');
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...joined]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([name, sources]) => {
      const listed = [...sources].filter((source) => sources.size === 1 || source !== "'none'");
      const isHash = (source: string) => source.startsWith("'sha");
      return [name, ...listed.filter((source) => !isHash(source)).sort(), ...listed.filter(isHash).sort()].join(' ');
    })
    .join('; ');
}

function parsePolicy(policy: string): Map<string, Set<string>> {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name !== '');
  return new Map(directives.map(([name = '', ...sources]) => [name, new Set(sources)]));
}

/**
 * The headers for a policy of the whole site. `frame-ancestors` is added here, since a policy inside a page cannot
 * name it.
 *
 * Throws when the policy holds a character that one of the configuration languages would read as its own.
 */
export function hostHeaders(policy: string): readonly Header[] {
  const fault = /["`$%{}\\\n]/.exec(policy);
  if (fault) {
    throw new Error(
      `The policy holds ${JSON.stringify(fault[0])}, which the servers read as their own: write it without.`,
    );
  }
  return [
    { name: 'Content-Security-Policy', value: `${policy}; frame-ancestors 'self'` },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'Referrer-Policy', value: 'same-origin' },
    { name: 'Permissions-Policy', value: closedFeatures.map((feature) => `${feature}=()`).join(', ') },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  ];
}

/** How long a file of `_astro/` is kept; its name changes with what it holds. */
export const hashedCache = 'public, max-age=31536000, immutable';

/** Every other file is asked for anew, and answered in a few bytes when it is the same. */
export const otherCache = 'no-cache';
