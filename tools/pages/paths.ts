/** Whether the built site works under any path of its host, and whether each page says what it may load. */
import { holdsPolicy } from '../../src/build/policy.ts';
import { isFromRoot, mapCssAddresses } from '../../src/build/relative-urls.ts';
import type { Problem } from './problem.ts';
import type { Page, Site } from './site.ts';

const remedy = 'Let src/build/finish.ts run last in astro.config.mjs.';

const fixed = (file: string, address: string): Problem => ({
  file,
  fault: `"${address}" begins at the root of the host, so it fails where the site stands under a path.`,
  remedy,
});

/** Addresses of a page from the root of the host. */
export function checkPath(page: Page): Problem[] {
  return page.fixedAddresses.map((address) => fixed(page.file, address));
}

/** Every page has the policy that its final bytes ask for. */
export function checkPolicies(site: Site): Problem[] {
  return [...site.files]
    .filter((file) => file.endsWith('.html') && !holdsPolicy(site.read(file), file))
    .map((file) => ({
      file: `dist${file}`,
      fault: 'the page has no content security policy, or was changed after it was written.',
      remedy,
    }));
}

/** Addresses of style sheets from the root of the host. */
export function checkSheets(site: Site): Problem[] {
  return [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const problems: Problem[] = [];
      mapCssAddresses(site.read(file), (address) => {
        if (isFromRoot(address)) problems.push(fixed(`dist${file}`, address));
        return address;
      });
      return problems;
    });
}
