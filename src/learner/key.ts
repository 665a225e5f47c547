// Ships to the browser on every page.

/** Where the document is kept in the browser's storage. */
export const storageKey = 'phase-by-phase.learner';
