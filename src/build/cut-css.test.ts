import { describe, expect, test } from 'vitest';
import { cutSheets, idleTest, namesIn, scriptsIn } from './cut-css.ts';

const page = `<!DOCTYPE html><html lang="en" dir="ltr" data-theme="dark"><head><script>root.dataset.theme = 'light';</script></head>
<body class="astro-aa"><nav id="menu" class="md:sl-hidden"><a class="on" href="/">Home</a></nav><sl-pane></sl-pane></body></html>`;
const script = 'card.classList.add("alive"); card.dataset.outcome = "right"; card.append(make("fieldset"))';
const names = namesIn([page], scriptsIn([script], [page]));
const cut = (css: string, elsewhere = '') => cutSheets(new Map([['a.css', css]]), names, elsewhere).get('a.css');

describe('a rule stays when its selector', () => {
  test.each([
    '.on{color:red}',
    '#menu .on{color:red}',
    'sl-pane{color:red}',
    '.md\\:sl-hidden{display:none}',
    '[data-theme=dark] .on{color:red}',
    // Both come by script.
    '[data-theme=light] .on{color:red}',
    '.alive{color:red}',
    '[data-outcome] .on{color:red}',
    'fieldset{border:0}',
    // Nothing is concluded from what stands in parentheses.
    '.on:not(.never){color:red}',
    'a:is(.never,.on){color:red}',
    'nav:has(.never){color:red}',
    'a:where(.astro-aa){color:red}',
    'a:hover::before{content:""}',
    '@keyframes turn{from{top:0}50%{top:1px}}',
  ])('%s can match', (css) => {
    expect(cut(css)).toBe(css);
  });
});

describe('a rule goes when its selector', () => {
  test.each([
    '.never{color:red}',
    'nav > .never:hover{color:red}',
    '#never{color:red}',
    'never-here{color:red}',
    '[data-never] a{color:red}',
    '[dir=rtl] a{color:red}',
    'a:where(.astro-bb){color:red}',
    '@media print{.never{color:red}}',
  ])('%s cannot match', (css) => {
    expect(cut(css)).toBe('');
  });
});

test('only the selectors of a list that cannot match go', () => {
  expect(cut('.never,.on,#never a{color:red}')).toBe('.on{color:red}');
});

test('an empty layer stays as a statement, as the first mention orders it', () => {
  expect(cut('@layer one{.never{color:red}}@layer two{.on{color:red}}')).toBe('@layer one;@layer two{.on{color:red}}');
});

describe('custom properties', () => {
  test('that nothing reads go, and those that only they read', () => {
    expect(cut('.on{--a:1px;--b:var(--a);--c:2px;width:var(--c)}')).toBe('.on{--c:2px;width:var(--c)}');
  });

  test('that a style attribute or another sheet reads stay', () => {
    expect(cut('.on{--a:1px}', 'style="width:var(--a)"')).toBe('.on{--a:1px}');
  });

  test('in a layer go when the page’s own value always beats them', () => {
    expect(cut(':root{--a:1px}@layer base{:root,::backdrop{--a:2px;--b:3px}}a{top:var(--a);left:var(--b)}')).toBe(
      ':root{--a:1px}@layer base{:root,::backdrop{--b:3px}}a{top:var(--a);left:var(--b)}',
    );
  });

  test('in a layer stay when the page’s own value holds under a condition only, or they are about less', () => {
    const conditional = '@layer base{:root{--a:2px}}@media print{:root{--a:1px}}a{top:var(--a)}';
    expect(cut(conditional)).toBe(conditional);
    const narrower = ':root{--a:1px}@layer base{nav{--a:2px}}a{top:var(--a)}';
    expect(cut(narrower)).toBe(narrower);
  });

  test('under a condition go when a later rule without one always beats them, and stay when it comes before', () => {
    expect(cut('@media print{:root{--a:1px}}:root{--a:2px}a{top:var(--a)}')).toBe(':root{--a:2px}a{top:var(--a)}');
    const later = ':root{--a:2px}@media print{:root{--a:1px}}a{top:var(--a)}';
    expect(cut(later)).toBe(later);
    const stronger = '@media print{:root[data-theme=dark]{--a:1px}}:root{--a:2px}a{top:var(--a)}';
    expect(cut(stronger)).toBe(stronger);
  });
});

describe('a sheet is idle on a page', () => {
  test('when none of its rules can match there', () => {
    expect(idleTest('.never{color:red}@media print{.never .on{color:red}}')(names)).toBe(true);
    expect(idleTest('.never{color:red}@media print{.on{color:red}}')(names)).toBe(false);
  });

  test('and never when it brings a font', () => {
    expect(idleTest('@font-face{font-family:A;src:url(a.woff2)}.never{color:red}')(names)).toBe(false);
  });
});
