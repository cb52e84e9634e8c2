import type { Language } from '@/lib/signals/text/language'

/** The words around a draft, in one language. */
export interface DraftPhrases {
  readonly greeting: string
  /** `{name}`: the first name. */
  readonly greetingByName: string
  /** Before one question, and before several. */
  readonly askOne: string
  readonly askSeveral: string
  /** The promise of the next update: `{time}` today, `{date}` and `{time}` on another day, or to be filled in. */
  readonly writeToday: string
  readonly writeLater: string
  readonly writeOpen: string
}

export const DRAFT_PHRASES: Readonly<Record<Language, DraftPhrases>> = {
  en: {
    greeting: 'Hello,',
    greetingByName: 'Hello {name},',
    askOne: 'One answer would help us move this forward:',
    askSeveral: 'These answers would help us move this forward:',
    writeToday: 'I will write again by {time}.',
    writeLater: 'I will write again by {date}, {time}.',
    writeOpen: 'I will write again by ____ (day, time and time zone).',
  },
  de: {
    greeting: 'Guten Tag,',
    greetingByName: 'Guten Tag {name},',
    askOne: 'Eine Angabe würde uns hier weiterhelfen:',
    askSeveral: 'Diese Angaben würden uns hier weiterhelfen:',
    writeToday: 'Ich melde mich wieder bis {time}.',
    writeLater: 'Ich melde mich wieder bis {date}, {time}.',
    writeOpen: 'Ich melde mich wieder bis ____ (Tag, Uhrzeit und Zeitzone).',
  },
  fr: {
    greeting: 'Bonjour,',
    greetingByName: 'Bonjour {name},',
    askOne: 'Une précision nous aiderait à avancer :',
    askSeveral: 'Ces précisions nous aideraient à avancer :',
    writeToday: 'Je reviens vers vous avant {time}.',
    writeLater: 'Je reviens vers vous avant le {date} à {time}.',
    writeOpen: 'Je reviens vers vous avant ____ (jour, heure et fuseau horaire).',
  },
  es: {
    greeting: 'Hola:',
    greetingByName: 'Hola, {name}:',
    askOne: 'Un dato nos ayudaría a avanzar:',
    askSeveral: 'Estos datos nos ayudarían a avanzar:',
    writeToday: 'Le escribiré de nuevo antes de las {time}.',
    writeLater: 'Le escribiré de nuevo antes del {date} a las {time}.',
    writeOpen: 'Le escribiré de nuevo antes de ____ (día, hora y zona horaria).',
  },
}
