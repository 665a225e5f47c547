import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    {
      // Astro writes the one rule of <astro-island> ("display: contents") as a <style> in the body, in front of the
      // first island. Browsers take it there; the rest of element-permitted-content stays on.
      style: { inherit: 'style', flow: true, phrasing: true },
    },
  ],
});
