/** Shapes shared by every fact file. Units are in the field names that use them. */

/** Both ends included. `max: null` is an open upper end, such as a hold of at least 30 s. */
export interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** Editions of the NASM CPT textbook: the 6th (2018) and the 7th (2022, taught here). */
export type Edition = 6 | 7;

export type LevelNumber = 1 | 2 | 3;
export type PhaseNumber = 1 | 2 | 3 | 4 | 5;

/**
 * How well a fact is supported.
 * `solid`: two or more independent sources agree, at least one of them NASM's own.
 * `nasm-only`: printed by NASM in one place and not contradicted.
 * `deck-only`: seen only in third-party decks or notes.
 * `disputed`: sources disagree; every value is kept.
 * `constructed`: composed for this site inside the published ranges; always shown as an example.
 */
export type Status = 'solid' | 'nasm-only' | 'deck-only' | 'disputed' | 'unverified' | 'constructed';

/** Repetition tempo, in seconds: eccentric, isometric, concentric, isometric. X is "as fast as can be controlled". */
export type Tempo = '4-2-1-1' | '2-0-2-0' | 'X-X-X-X' | '4/2/1' | '2/0/2' | 'x/x/x';

/** What every fact row carries. */
export interface FactRow {
  readonly id: string;
  readonly edition?: Edition;
  readonly status: Status;
  readonly sources: readonly string[];
  readonly note?: string;
  /** Field name -> id of the dispute that keeps every value. */
  readonly disputes?: Readonly<Record<string, string>>;
}
