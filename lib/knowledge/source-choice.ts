import { z } from 'zod'

/** How often a source is looked at again; `asked`: only when a person asks for it. */
export const schedule = z.enum(['half-hour', 'four-hours', 'day', 'asked'])
export type Schedule = z.infer<typeof schedule>

/** What a person chose for one source that is read from a host. */
export const sourceChoice = z.strictObject({
  every: schedule,
  /** `as-given`: who may read an article is what the host says. */
  audience: z.enum(['as-given', 'internal']),
  /** BCP 47, lower case, as the source names them; null for all. */
  languages: z.array(z.string().max(20)).max(200).nullable(),
  /** Whether its articles are copied into this browser; else the host is asked for each ticket. */
  keep: z.boolean(),
})
export type SourceChoice = z.infer<typeof sourceChoice>

export const DEFAULT_CHOICE: SourceChoice = {
  every: 'half-hour',
  audience: 'as-given',
  languages: null,
  keep: true,
}

/** Choices by the id of their source; a source that is not there has {@link DEFAULT_CHOICE}. */
export const sourceChoices = z.record(z.string().max(300), sourceChoice)
export type SourceChoices = z.infer<typeof sourceChoices>

/** What holds for a source. */
export function choiceFor(choices: SourceChoices, sourceId: string): SourceChoice {
  return Object.hasOwn(choices, sourceId) ? (choices[sourceId] ?? DEFAULT_CHOICE) : DEFAULT_CHOICE
}

const MINUTE = 60_000
const SPANS: Record<Schedule, number | null> = {
  'half-hour': 30 * MINUTE,
  'four-hours': 240 * MINUTE,
  day: 1440 * MINUTE,
  asked: null,
}

/** Milliseconds between two looks at a source; null where only a person starts one. */
export function spanOf(every: Schedule): number | null {
  return SPANS[every]
}

/** An article or a suggestion as it is to be offered: whoever called a source internal is believed before the host. */
export function asChosen<T extends { readonly audience: string }>(
  item: T,
  sourceId: string,
  choices: SourceChoices,
): T {
  return choiceFor(choices, sourceId).audience === 'internal' ? { ...item, audience: 'internal' } : item
}

/** Whether two choices of languages are the same, in whatever order; null and absent stand for all. */
export function sameLanguages(
  a: readonly string[] | null | undefined,
  b: readonly string[] | null | undefined,
): boolean {
  return (a ?? null)?.toSorted().join() === (b ?? null)?.toSorted().join()
}

/** Whether articles of a language are wanted from a source. Those whose language the source does not say always are. */
export function wantsLanguage({ languages }: SourceChoice, language: string): boolean {
  return languages === null || language === '' || languages.includes(language.toLowerCase())
}
