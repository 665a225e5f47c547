/**
 * Drops from a style sheet what no page can use. A rule goes only when its selector needs a class, id, element,
 * attribute or value that stands in no HTML and no script of the site: inside `:is()`, `:not()`, `:has()` and
 * the like nothing is concluded, but for `:where(.one)`, which is how Astro scopes a component's own rules.
 */
import postcss from 'postcss';
import type { AtRule, Container, Root, Rule } from 'postcss';
import parseSelectors from 'postcss-selector-parser';

/** The names that a site's pages and scripts hold. */
export interface Names {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  /** Names of attributes, and `name=value` for each value. */
  readonly attributes: ReadonlySet<string>;
  readonly scripts: Scripts;
}

/** All text of scripts, and its words: a name among them may reach the page later. */
export interface Scripts {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

const tag = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attributePattern = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const inlineScript = /<script\b[^>]*>([^]*?)<\/script>/gi;

/** The scripts of a site: its files, and what stands in its pages (HTML). */
export function scriptsIn(files: readonly string[], pages: readonly string[]): Scripts {
  const inline = pages.flatMap((html) => [...html.matchAll(inlineScript)].map(([, text = '']) => text));
  const text = [...files, ...new Set(inline)].join('\n');
  return { text, words: new Set(text.match(/[\w-]+/g)) };
}

/** The names in pages (HTML), to which scripts may add. */
export function namesIn(pages: Iterable<string>, scripts: Scripts): Names {
  const classes = new Set<string>();
  const ids = new Set<string>();
  const elements = new Set<string>();
  const attributes = new Set<string>();
  for (const html of pages) {
    for (const [, name = '', list = ''] of html.matchAll(tag)) {
      elements.add(name.toLowerCase());
      for (const [, key = '', double, single, bare] of list.matchAll(attributePattern)) {
        const value = double ?? single ?? bare ?? '';
        if (key === 'class') for (const one of value.split(/\s+/)) classes.add(one);
        else if (key === 'id') ids.add(value);
        attributes.add(key.toLowerCase());
        attributes.add(`${key.toLowerCase()}=${value}`);
      }
    }
  }
  return { classes, ids, elements, attributes, scripts };
}

/** `data-page-level` as a script writes it: `pageLevel`. */
const asProperty = (attribute: string) =>
  attribute.replace(/^data-/, '').replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());

/** Whether a selector without commas can match on some page. */
function canMatch(selector: parseSelectors.Selector, names: Names): boolean {
  const inScript = (name: string) =>
    /^[\w-]+$/.test(name) ? names.scripts.words.has(name) : names.scripts.text.includes(name);
  return selector.nodes.every((node) => {
    switch (node.type) {
      case 'class':
        return names.classes.has(node.value) || inScript(node.value);
      case 'id':
        return names.ids.has(node.value) || inScript(node.value);
      case 'tag':
        return names.elements.has(node.value.toLowerCase()) || inScript(node.value);
      case 'attribute': {
        const known =
          names.attributes.has(node.attribute) || inScript(node.attribute) || inScript(asProperty(node.attribute));
        if (!known || node.operator !== '=' || node.value === undefined) return known;
        return names.attributes.has(`${node.attribute}=${node.value}`) || inScript(node.value);
      }
      case 'pseudo': {
        const [only, ...others] = node.nodes;
        return node.value !== ':where' || only === undefined || others.length > 0 || canMatch(only, names);
      }
      default:
        return true;
    }
  });
}

/** The selectors of a rule that can match, as written; all of them when they cannot be read. */
function keptSelectors(rule: Rule, names: Names): string[] {
  return rule.selectors.filter((selector) => {
    const [parsed] = parseSelectors().astSync(selector).nodes;
    return parsed === undefined || canMatch(parsed, names);
  });
}

/** Whether a rule stands between the steps of an animation: "from" and "50%" are no selectors. */
const isStep = (rule: Rule) => rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes');

/** Removes containers that became empty. A layer stays as a statement, since the first mention orders it. */
function removeEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'rule' && node.type !== 'atrule') return;
    if (node.nodes === undefined) return;
    removeEmpty(node);
    if (node.nodes.length > 0) return;
    if (node.type === 'atrule' && node.name === 'layer' && node.params !== '') {
      node.replaceWith(postcss.atRule({ name: 'layer', params: node.params }));
    } else {
      node.remove();
    }
  });
}

function cutRules(root: Root, names: Names): void {
  root.walkRules((rule) => {
    if (isStep(rule)) return;
    const kept = keptSelectors(rule, names);
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

/**
 * Custom properties set for the whole page outside layers and conditions, with the place of the last such rule. They
 * win over the same in any layer, and over `:root` in an earlier place, even under a condition.
 */
function setForAll(root: Root): Map<string, number> {
  const found = new Map<string, number>();
  for (const [place, node] of root.nodes.entries()) {
    if (node.type !== 'rule' || !node.selectors.includes(':root')) continue;
    node.each((child) => {
      if (child.type === 'decl' && child.prop.startsWith('--')) found.set(child.prop, place);
    });
  }
  return found;
}

/** Drops values that one of `setForAll` always beats. */
function cutBeaten(root: Root): void {
  const stronger = setForAll(root);
  for (const [place, node] of root.nodes.entries()) {
    if (node.type !== 'atrule' || node.nodes === undefined) continue;
    const isLayer = node.name === 'layer';
    node.walkRules((rule) => {
      // A backdrop takes the value of the element that it lies behind.
      const aboutAll = isLayer ? /^(?::root|html)[^\s>+~]*$|::backdrop$/ : /^(?::root|html)$/;
      if (!rule.selectors.every((selector) => aboutAll.test(selector))) return;
      rule.each((child) => {
        if (child.type !== 'decl') return;
        const at = stronger.get(child.prop);
        if (at !== undefined && (isLayer || place < at)) child.remove();
      });
    });
  }
}

const usedProperties = /var\(\s*(--[\w-]+)/g;

/** Drops custom properties that nothing reads, until no more is found. */
function cutProperties(roots: readonly Root[], elsewhere: string, script: string): void {
  const fixed = [...elsewhere.matchAll(usedProperties)].map(([, name = '']) => name);
  for (;;) {
    const used = new Set(fixed);
    for (const root of roots) {
      root.walkDecls(({ value }) => {
        for (const [, name = ''] of value.matchAll(usedProperties)) used.add(name);
      });
    }
    let cut = 0;
    for (const root of roots) {
      root.walkDecls((declaration) => {
        if (!declaration.prop.startsWith('--') || used.has(declaration.prop)) return;
        if (script.includes(declaration.prop)) return;
        declaration.remove();
        cut += 1;
      });
    }
    if (cut === 0) return;
  }
}

/**
 * Tells for a sheet whether none of its rules can match on a page with given names. A sheet that sets more than rules,
 * such as a font, is never idle.
 */
export function idleTest(css: string): (names: Names) => boolean {
  const root = postcss.parse(css);
  let more = false;
  root.walkAtRules(/^(?:font-face|keyframes|property|import|namespace)$/, () => {
    more = true;
  });
  const selectors: parseSelectors.Selector[] = [];
  if (!more) {
    root.walkRules((rule) => {
      selectors.push(...parseSelectors().astSync(rule.selector).nodes);
    });
  }
  return (names) => !more && !selectors.some((selector) => canMatch(selector, names));
}

/**
 * The sheets of a site without what no page can use, under the names they came with. `elsewhere` is text that may
 * read custom properties too: style attributes and sheets that are not cut.
 */
export function cutSheets(sheets: ReadonlyMap<string, string>, names: Names, elsewhere: string): Map<string, string> {
  const roots = new Map([...sheets].map(([name, css]) => [name, postcss.parse(css, { from: name })]));
  for (const root of roots.values()) {
    cutRules(root, names);
    cutBeaten(root);
  }
  cutProperties([...roots.values()], elsewhere, names.scripts.text);
  return new Map(
    [...roots].map(([name, root]) => {
      removeEmpty(root);
      return [name, root.toString()];
    }),
  );
}
