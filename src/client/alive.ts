// Ships to the browser on every page: fetches what brings questions and the comparison table alive when one is near.

/** What comes alive, and the script that does it: each has an `enliven` for one such element. */
const scripts: Readonly<Record<string, () => Promise<{ enliven: (element: HTMLElement) => void }>>> = {
  '.question, .look-back, .chapter-check': () => import('../islands/question/index.ts'),
  '.compare': () => import('./compare-table.ts'),
};

/** What a reader does first. Until then a chapter is text, and costs no more than its text. */
const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin'];

function watch(): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watcher.unobserve(target);
        const kind = Object.keys(scripts).find((kinds) => target.matches(kinds)) ?? '';
        // When the script cannot be fetched the element stays as it is, and works by style alone.
        scripts[kind]?.().then(
          ({ enliven }) => enliven(target as HTMLElement),
          () => undefined,
        );
      }
    },
    // An address that asks for something, as a filter does, gets it however far down it is.
    { rootMargin: location.search ? '99999px' : '50%' },
  );
  for (const element of document.querySelectorAll(Object.keys(scripts).join())) watcher.observe(element);
}

// A chapter begins with reading; a page of questions, a question in the address and a place further down, with doing.
if (document.querySelector('.objectives') && scrollY === 0 && !location.search) {
  const waiting = new AbortController();
  const begin = () => {
    waiting.abort();
    watch();
  };
  for (const sign of signs) addEventListener(sign, begin, { signal: waiting.signal, passive: true });
} else {
  watch();
}
