/**
 * The key of the chapter at an address: `/phases/2/` -> `phase-2`, `/levels/1/` -> `level-1`, `/model/house/` ->
 * `house`, `/model/` -> `model`. Question files, objectives and practice pages are named by it.
 */
export function nameOfChapter(address: string): string {
  const [, folder, number] = /^\/(phase|level)s\/(\d)\/$/.exec(address) ?? [];
  if (folder !== undefined && number !== undefined) return `${folder}-${number}`;
  return address.split('/').filter(Boolean).at(-1) ?? 'home';
}
