// Ships to the browser on pages with questions: fetches what brings them alive when the first one is near.
const kinds = '.question, .look-back, .chapter-check';

const watcher = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      // When the script cannot be fetched the question stays as it is, and works by style alone.
      import('../islands/question/index.ts').then(
        ({ enliven }) => enliven(target as HTMLElement),
        () => undefined,
      );
    }
  },
  { rootMargin: '50%' },
);
for (const element of document.querySelectorAll(kinds)) watcher.observe(element);
