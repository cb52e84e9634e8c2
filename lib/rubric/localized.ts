import { z } from 'zod'

/** A text for people: one string for all, or one for each language tag with `en` as the fallback. */
export const localized = z.union([
  z.string().min(1).max(2_000),
  z
    .record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/), z.string().min(1).max(2_000))
    .refine((texts) => 'en' in texts, 'this needs a text for "en"'),
])
export type Localized = z.infer<typeof localized>

/** The text for a locale (`de-AT` falls back to `de`, then to `en`). */
export function textFor(text: Localized, locale = 'en'): string {
  return typeof text === 'string' ? text : (text[languageFor(text, locale)] ?? '')
}

/** The same texts with the one that a locale sees replaced; other languages keep theirs. */
export function withText(text: Localized, replacement: string, locale: string): Localized {
  return typeof text === 'string' ? replacement : { ...text, [languageFor(text, locale)]: replacement }
}

function languageFor(texts: Readonly<Record<string, string>>, locale: string): string {
  const language = locale.split('-')[0] ?? ''
  return [locale, language].find((tag) => tag in texts) ?? 'en'
}
