/** A sentence of a ticket and the step it is about. `R`: the requester, `A`: an agent's reply, `I`: a note. */
export interface Wording {
  readonly step: `${string}/${string}`
  readonly who: 'R' | 'A' | 'I'
  readonly text: string
}

/** Wordings of one step. */
export const of =
  (step: Wording['step']) =>
  (...lines: readonly (readonly [Wording['who'], string])[]): Wording[] =>
    lines.map(([who, text]) => ({ step, who, text }))
