/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Disputes whose note this page already holds; later daggers open the same note. */
    disputesShown?: Set<string>;
  }
}

declare module '@pagefind/default-ui' {
  /** The search interface of Pagefind; the package ships no types. Options: https://pagefind.app/docs/ui/ */
  export class PagefindUI {
    constructor(options: {
      element: string;
      bundlePath: string;
      baseUrl: string;
      showImages: boolean;
      showSubResults: boolean;
      resetStyles: boolean;
      autofocus: boolean;
    });
  }
}
