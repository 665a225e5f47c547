/**
 * A reader at a browser, with no more than every engine can do: go to an address, ask the page something, press keys,
 * press a place. Keys and presses go through the browser, not through script.
 */

/** A key by the name that the W3C gives it in WebDriver; a single letter stands for itself. */
export const keys = {
  control: '\uE009',
  enter: '\uE007',
  escape: '\uE00C',
  tab: '\uE004',
  space: ' ',
  down: '\uE015',
} as const;

/** One step of the actions that WebDriver and WebDriver BiDi share. */
export type Action =
  | { readonly type: 'keyDown' | 'keyUp'; readonly value: string }
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number; readonly origin: 'viewport' }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 };

export interface ActionSource {
  readonly type: 'key' | 'pointer';
  readonly id: string;
  readonly parameters?: { readonly pointerType: 'mouse' };
  readonly actions: readonly Action[];
}

/** What an engine must bring; everything else is made from it. */
export interface Engine {
  readonly name: string;
  goto(url: string): Promise<void>;
  /** The value of an expression in the page, awaited, which must be JSON. */
  evaluate(expression: string): Promise<unknown>;
  perform(sources: readonly ActionSource[]): Promise<void>;
  /** Errors of the console and of scripts since the engine started, as far as it tells. */
  faults(): readonly string[];
  close(): Promise<void>;
}

/** Keys pressed one after the other. */
export function typing(text: readonly string[]): ActionSource[] {
  const actions = text.flatMap((value): Action[] => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** One key pressed while another is held. */
export function chord(held: string, value: string): ActionSource[] {
  const actions: Action[] = [
    { type: 'keyDown', value: held },
    { type: 'keyDown', value },
    { type: 'keyUp', value },
    { type: 'keyUp', value: held },
  ];
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** A press with the mouse at a place of the window, in CSS pixels. */
export function pressAt(x: number, y: number): ActionSource[] {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}

/** How long a page may take to become what is expected, in milliseconds: a busy machine is no fault of the site. */
const patience = 60_000;

/** Asks the page again until an expression is truthy, and returns its value; throws naming what was waited for. */
export async function until(
  engine: Engine,
  expression: string,
  what: string,
  limitMs: number = patience,
): Promise<unknown> {
  const end = Date.now() + limitMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await engine.evaluate(expression);
      if (last) return last;
    } catch (error) {
      // The page may be on its way to another one.
      last = error instanceof Error ? error.message : error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${engine.name}: ${what} did not happen. The page last said: ${JSON.stringify(last)}`);
}

/** Presses the middle of an element that an expression names, once it is there. */
export async function press(engine: Engine, element: string, what: string): Promise<void> {
  const at = (await until(
    engine,
    `(() => { const e = ${element}; if (!e) return null; e.scrollIntoView({ block: 'center', behavior: 'instant' });` +
      ` const r = e.getBoundingClientRect(); return r.width > 0 ? { x: r.x + r.width / 2, y: r.y + r.height / 2 } : null; })()`,
    what,
  )) as { x: number; y: number };
  await engine.perform(pressAt(at.x, at.y));
}
