import type { Edit, SessionPlace } from '../../opt/planning/edit.ts';
import type { Intake } from '../../opt/planning/intake.ts';
import type { Recipe } from '../../plan-files/recipe.ts';
import type { Pressed, Work } from './state.ts';

/** What the parts of the designer may ask for. Each call draws the page anew. */
export interface Act {
  /** One step that can be undone. `says` is read to the reader, such as “Sets are 3 now.” */
  readonly edit: (edits: readonly Edit[], says: string) => void;
  readonly setIntake: (intake: Intake, says: string) => void;
  readonly setTask: (task: Recipe['task'], says: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly show: (place: SessionPlace) => void;
  readonly press: (pressed: Pressed | undefined) => void;
  /** Reads a sentence to the reader, in the live region under the toolbar. */
  readonly say: (sentence: string) => void;
  /** Opens a plan that came from outside as a new client; what was open stays as it is in its draft. */
  readonly takeIn: (recipe: Recipe, name: string, says: string) => void;
}

/** What a part is drawn from. */
export interface PartProps {
  readonly work: Work;
  readonly act: Act;
}
