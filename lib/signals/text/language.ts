import type { Token } from './tokens'

/** Languages there is a word book for. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** What a message is written in; `unknown` when it is too short to tell, `other` when no word book fits. */
export type Tongue = Language | 'other' | 'unknown'

/** Frequent little words; those shared between languages (`de`, `la`, `in`, `is`) weigh nothing and are left out. */
const LITTLE: Record<string, string> = {
  en: 'the and you we it is this that with for not are was have has from our your can will they there what when which but been would please at of to my if do does be any all still just i by an after before than then into out up down about only were had how who why where while very get got see back could would should cannot her his she he them these those some every our us',
  de: 'und der die das nicht ist wir sie ich mit auf für ein eine einen dem den auch bei aus noch wird wurde haben hat kann bitte nach über seit keine kein sich uns ihr ihre zu im vom zum wenn dass aber war sind mehr',
  fr: 'le les des une est nous vous pas pour dans avec sur que qui mais cette ce sont avons été plus depuis bonjour merci votre notre aux du au je il elle ne ou être fait très aussi peut quand',
  es: 'el los las una que con para por está pero como más desde cuando nuestro nuestra gracias hola usted ustedes del al se su sus ha han hemos puede esto esta también muy sin hay ya favor',
  pt: 'não uma com para você vocês mas está são mais desde quando nosso nossa obrigado obrigada olá do da dos das ao foi também pelo pela isso já muito sem temos estamos',
  it: 'il gli che non una con per sono della del nel è ma più quando nostro nostra grazie ciao questo questa anche abbiamo dal alla degli delle come ancora dopo senza può',
  nl: 'het een van niet wij zijn met voor maar ook bij naar nog wordt werd hebben heeft kunnen sinds geen onze jullie dat deze dit mijn als wel er graag',
  pl: 'nie jest się że na do z w i od już mamy proszę dziękuję czy jak ale przez który która to tylko są był',
  sv: 'och att det inte vi är som på för med har av ett den till kan när från vår tack hej men eller så om efter',
  tr: 've bir bu için ile değil çok ama olarak var yok sonra kadar gibi lütfen merhaba teşekkürler',
}

/**
 * Languages that can be told, those with a word book first and in their order: where two fit a short text alike, one with
 * a word book is the better guess.
 */
const TOLD = [
  ...LANGUAGES,
  ...Object.keys(LITTLE).filter((each) => !LANGUAGES.some((known) => known === each)),
]

/** The languages of each little word, as places in {@link TOLD}. */
const WORDS = new Map<string, number[]>()
for (const [place, language] of TOLD.entries())
  for (const word of (LITTLE[language] ?? '').split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), place])

/** Whether a word is one of a language's little words, which say nothing of what a text is about. */
export function isLittleWord(word: string): boolean {
  return WORDS.has(word)
}

/** Letters of scripts none of the word books is written in. */
const OTHER_SCRIPT = /[\u0370-\u1CFF\u2E80-\uD7FF\uF900-\uFDFF]/u
/** The first character of those scripts. */
const OTHER_FROM = 0x370
/** Fewer little words than this say nothing. */
const ENOUGH = 2
/** Only the beginning is looked at: languages do not change late. In words. */
export const LANGUAGE_SAMPLE = 400

/** In a message of two languages the second has so many little words, and so large a part of those of the first. */
const SECOND = { words: 4, share: 0.35 }

/** Tells the language of a message by its little words. */
export function tongueOf(tokens: readonly Token[]): Tongue {
  return languagesOf(tokens).tongue
}

/** The language of a message, and the word books to read it with: two when it is written in two. */
export function languagesOf(tokens: readonly Token[]): { tongue: Tongue; books: readonly Language[] } {
  const counts = new Array<number>(TOLD.length).fill(0)
  let foreign = 0
  const sample = Math.min(tokens.length, LANGUAGE_SAMPLE)
  for (let index = 0; index < sample; index++) {
    const word = tokens[index]?.word ?? ''
    const places = WORDS.get(word)
    if (places) for (const place of places) counts[place] = (counts[place] ?? 0) + 1
    else if (isForeign(word)) foreign++
  }
  const most = Math.max(...counts)
  if (foreign > 0 && foreign >= most) return { tongue: 'other', books: [] }
  if (most < ENOUGH) return { tongue: 'unknown', books: LANGUAGES }
  const tongue = LANGUAGES[counts.indexOf(most)]
  if (!tongue) return { tongue: 'other', books: [] }
  const books = LANGUAGES.filter((language, place) => {
    const count = counts[place] ?? 0
    return language === tongue || (count >= SECOND.words && count >= most * SECOND.share)
  })
  return { tongue, books }
}

function isForeign(word: string): boolean {
  for (let index = 0; index < word.length; index++)
    if (word.charCodeAt(index) >= OTHER_FROM) return OTHER_SCRIPT.test(word)
  return false
}
