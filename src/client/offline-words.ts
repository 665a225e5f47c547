// Ships to the page about offline reading: what it says.
import type { ReleaseSize, WorkerState } from '../offline/release.ts';
import type { SaveFault } from '../offline/save.ts';

/** “14 MB”, “0.4 MB”: megabytes of a million bytes, as browsers count a device's space. */
export function megabytes(bytes: number): string {
  const millions = bytes / 1_000_000;
  return `${millions < 10 ? Math.max(0.1, millions).toFixed(1) : Math.round(millions)} MB`;
}

/** What the page knows about the copy on this device. */
export interface Kept {
  /** The size that the host tells; undefined when it could not be asked. */
  readonly size: Pick<ReleaseSize, 'id' | 'bytes' | 'download'> | undefined;
  /** What this copy's worker tells; undefined when there is none. */
  readonly held?: WorkerState | undefined;
  /** Whether the reader kept the site earlier and did not remove it. */
  readonly wasKept?: boolean;
}

/** What is on the device now. The page reserves room for the longest of these, so keep them about as long. */
export function stateSentence({ size, held, wasKept = false }: Kept): string {
  if (held?.missing === 0) {
    const space = size?.id === held.id ? `, ${megabytes(size.bytes)}` : '';
    return `The whole site is kept on this device: ${held.count} files${space}.`;
  }
  if (held) {
    return `${held.missing} of ${held.count} files are no longer on this device. The browser may have needed the space.`;
  }
  if (!size)
    return 'The host could not be asked how large the site is. Check your connection and load this page again.';
  const space = `It takes ${megabytes(size.bytes)}, about ${megabytes(size.download)} to download.`;
  return wasKept
    ? `The site was kept here, and the browser has removed it. ${space}`
    : `The site is not kept on this device. ${space}`;
}

/** Why this browser cannot keep the site at all. */
export const cannotSentence = (isSecure: boolean): string =>
  isSecure
    ? 'This browser does not let a site keep itself on the device. A private window may be the reason.'
    : 'Browsers keep a site only when its address begins with https. This copy cannot be kept.';

/** The outcome of what the reader pressed. */
export const saidSentences = {
  saving: 'Saving the site. You can go on reading in another tab.',
  kept: 'Done. You can read without a connection now.',
  keptForNow:
    'Done. You can read without a connection now. The browser may remove the site again when space runs short or after a long time, so look here before you rely on it.',
  refused:
    'The browser refused to keep the site. Its settings for this site may forbid it, or this is a private window.',
  removed: 'Removed. Pages come from the host again. Your progress is still here.',
  looking: 'Looking for a new version…',
  coming: 'A new version is being saved. A note says when it is ready.',
  notWhole:
    'The new version could not be saved whole: the host may still be changing to it, or space ran short. The version on this device stays as it is.',
  ready: 'A new version is ready. The note on this page takes it up.',
  newest: 'This is the newest version.',
  hostAway: 'The host could not be reached. The version on this device stays as it is.',
} as const;

/** Why the site could not be kept, and what to do. */
export function faultSentence(fault: SaveFault): string {
  switch (fault) {
    case 'full':
      return 'The browser has no space left for this site, so what was saved just now was removed again. Free some space on the device and try once more. Private windows often allow very little.';
    case 'unreached':
      return 'The connection was lost. What is saved stays, and the next try goes on from there.';
    case 'absent':
      return 'The host does not have every file of this version. It may be changing to a new one right now: load this page again in a few minutes, then try once more.';
    case 'changed':
      return 'The host sent a file of another version. It may be changing to a new one right now: load this page again in a few minutes, then try once more.';
    case 'stopped':
      return 'Stopped. What is saved stays, and the next try goes on from there.';
  }
}

/** Said before saving when the browser is sure to run out of space; undefined when it is not, or does not tell. */
export function spaceSentence(
  needed: number,
  { quota, usage = 0 }: { readonly quota?: number; readonly usage?: number },
): string | undefined {
  if (quota === undefined || quota - usage >= needed) return undefined;
  return `The site needs ${megabytes(needed)}, and the browser has ${megabytes(Math.max(0, quota - usage))} for it. Free some space on the device and try once more.`;
}

const bySize = (sentences: readonly string[]): string =>
  sentences.reduce((longest, one) => (one.length > longest.length ? one : longest));

/** The longest sentence that each place of the page may come to hold: nothing moves where room for it is reserved. */
export function roomFor(place: 'state' | 'said'): string {
  const size = { id: '', bytes: 888_000_000, download: 888_000_000 };
  const held = { id: '', count: 88_888, missing: 88_888 };
  const faults: readonly SaveFault[] = ['full', 'unreached', 'absent', 'changed', 'stopped'];
  return place === 'state'
    ? bySize([
        stateSentence({ size }),
        stateSentence({ size, wasKept: true }),
        stateSentence({ size: undefined }),
        stateSentence({ size, held }),
        stateSentence({ size, held: { ...held, missing: 0 } }),
        cannotSentence(true),
        cannotSentence(false),
      ])
    : bySize([
        ...Object.values(saidSentences),
        ...faults.map(faultSentence),
        spaceSentence(size.bytes, { quota: 800_000_000, usage: 0 }) ?? '',
      ]);
}
