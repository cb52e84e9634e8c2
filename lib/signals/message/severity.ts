import { wordSignal } from '../sentence-search'

/** That nobody has set one names none. */
const UNSET =
  /\b(?:nobody|no one|never|keiner|niemand|nicht|personne|pas|nadie|no)\b[^.;]{0,20}\b(?:set|chosen|given|assigned|gesetzt|vergeben|fixée?|définie?|mise|puesto|puesta|fijad[oa])\b|\b(?:no|without|missing|keine|ohne|aucune|sans|sin|ninguna) (?:priority|severity|prio|priorität|priorité|gravité|prioridad|gravedad)\b/

/** Severity or urgency named in the text. */
export const severity = wordSignal('severity', 'the severity in words', {
  any: ['severity'],
  labels: ['severity'],
  questions: 'no',
  where: (_, { text }) => !UNSET.test(text),
})
