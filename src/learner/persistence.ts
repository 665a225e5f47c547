import type { LearnerDocument } from './document.ts';

/** What the browser said to `navigator.storage.persist()`; `unsupported` when it has no such request. */
export type PersistAnswer = 'granted' | 'denied' | 'unsupported';

/** Some browsers ask the reader, so the site asks only once there is something to keep, and not what is granted. */
export function shouldAskToPersist(document: LearnerDocument, isPersisted: boolean): boolean {
  return !isPersisted && document.attempts.length > 0;
}

/**
 * True for Safari, and for every browser on an iPhone or iPad that runs on Safari's engine.
 *
 * @param vendor `navigator.vendor`.
 */
export function isSafari(vendor: string): boolean {
  return vendor.startsWith('Apple');
}

/**
 * What the reader should know about how long progress stays, whatever the browser answered. Safari deletes what sites
 * stored after seven days of use without a visit to the site; sites on the home screen are exempt (WebKit, "Tracking
 * Prevention Policy" and "Full Third-Party Cookie Blocking and More", 2020).
 *
 * @param onHomeScreen True when the site runs as an app from the home screen.
 */
export function persistenceSentence(
  answer: PersistAnswer,
  { isSafari, onHomeScreen = false }: { readonly isSafari: boolean; readonly onHomeScreen?: boolean },
): string {
  const keep = 'Save your progress to a file now and then; you can load it again here.';
  if (isSafari && !onHomeScreen) {
    return (
      'Safari, like every browser on an iPhone or iPad, may erase your progress after seven days without a visit to this site. ' +
      'To keep it, save it to a file and load it again later. ' +
      'Or add this site to your home screen, where what is saved stays. It starts empty there, so load your file once.'
    );
  }
  switch (answer) {
    case 'granted':
      return 'The browser has agreed to keep your progress until you erase it. A file saved now and then also protects you from losing the device.';
    case 'denied':
      return `The browser may erase your progress when the device runs short of space. ${keep}`;
    case 'unsupported':
      return `This browser does not tell the site whether it keeps your progress. ${keep}`;
  }
}
