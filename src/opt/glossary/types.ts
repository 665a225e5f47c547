/** What a term is about; the glossary page has one part for each. */
export type GlossaryGroup = 'model' | 'variables' | 'adaptation' | 'movement' | 'flexibility-saq-cardio' | 'assessment';

export interface GlossaryRow {
  /** Chosen by hand and kept, whatever happens to the wording. */
  readonly id: string;
  readonly term: string;
  /** Short forms and other names of the same thing. */
  readonly alsoKnownAs?: readonly string[];
  /** Full sentences. No phase's numbers: those live with the acute variables. */
  readonly definition: string;
  /** One sentence that shows the term at work in a gym. Our own words, without numbers. */
  readonly example: string;
  /**
   * What chapters write when they mean this term: the first of them in a chapter opens the definition in place. Each
   * belongs to one term only. A form with a lower-case first letter may begin a sentence. Terms with everyday names
   * ("set", "power"), or that the whole site is about ("phase"), have none.
   */
  readonly forms?: readonly string[];
  /** Terms that learners mix up with this one; always mutual. */
  readonly confusedWith?: readonly string[];
  /** Empty when the definition is our own. */
  readonly sources: readonly string[];
  readonly group: GlossaryGroup;
}
