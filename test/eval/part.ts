/** What every part of the evaluation is given. */
export interface EvalContext {
  /** Folder of the public sets, or null: then the local helpdesk's own data serve. */
  readonly data: string | null
  /** File of `--agreement`, or null. */
  readonly agreement: string | null
  /** Of the scale part only the speed of scoring (`--scoring` without `--scale`). */
  readonly scoringOnly: boolean
  /** Says on stderr what is going on; stdout belongs to the result. */
  log(line: string): void
}

/** One part of the evaluation: one file of `parts/`, one key of the result. */
export interface EvalPart {
  /** Name of the flag and of the key in `--json`. */
  readonly name: string
  /** Measures; null where there is nothing to measure with. Plain JSON without nulls, in the shape of `architecture.md`. */
  run(context: EvalContext): Promise<Readonly<Record<string, unknown>> | null>
  /** The result of `run` as a table for people, without a heading. */
  table(result: Readonly<Record<string, unknown>>): string
}
