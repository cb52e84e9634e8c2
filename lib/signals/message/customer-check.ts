import { clausesOf, wordsIn } from '../clauses'
import { orLikeliest } from '../likely-sentence'
import { hasHit, quoteOf } from '../sentence-search'
import type { ListHit } from '../list-hits'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** "Pressed F5 many times already" needs no word for what came of it. */
const IN_VAIN =
  /(?<!\p{L})(?:zip|zilch|nada|squat|no (?:luck|joy|dice|change|difference|effect)|to no avail|either|already|twice|(?:several|many|three|four|five|\d+) times|again and again|in vain|mehrmals|nix|auch nicht|ohne erfolg|schon|bereits|vergeblich|plusieurs fois|déjà|en vain|non plus|sans succès|varias veces|tampoco|en vano|ya)(?!\p{L})/u

/** Something the customer tried or had looked at, with what came of it. What simply happens to them is the symptom. */
export const customerCheck: MessageSignal = {
  id: 'customer-check',
  name: 'what the customer tried, with the result',
  needs: ['customer-check', 'check-result'],
  scan: (reading) => {
    const told = reading.sentences.filter((each) => !each.asks && isCheck(reading, each))
    return orLikeliest(
      told.map((each) => quoteOf(reading, each)),
      'checks',
      reading,
    )
  },
}

function isCheck(reading: Reading, sentence: ReadSentence): boolean {
  if (didInVain(sentence) || worksElsewhere(reading, sentence)) return true
  const looked = lookedUp(reading, sentence) || hasHit(reading, sentence, 'customer-check')
  return looked && cameToSomething(reading, sentence)
}

/** Deeds that are tries only when they came to nothing; otherwise they may be what changed before it began. */
const DEED =
  /(?<!\p{L})(?:turned|switched|unplugged|replugged|swapped|emptied|cleared|ran|deleted|removed|reset|signed|logged|re-?(?:added|entered|typed|created|installed|started|connected|booted|paired|uploaded|saved|sent|plugged)|(?:re)?(?:install|start|connect|boot|enter|load|set)(?:ing)|entered|typed|repeated|updated|updating|upgraded|replaced|changed|changing|clearing|waited|gewechselt|getauscht|geleert|gelöscht|abgemeldet|angemeldet|aktualisiert|ersetzt|eingegeben|neu (?:gestartet|installiert|angelegt|verbunden)|neustart|gewartet|vidé|changé|remplacé|supprimé|réinstallé|redémarré|débranché|attendu|vaciado|cambiado|borrado|reinstalado|reiniciado|desenchufado|cambié|borré|reinstalé|reinicié)(?!\p{L})/u
const NOTHING_CAME =
  /(?<!\p{L})(?:no (?:change|difference|effect|luck|joy|improvement)|same (?:thing|result|message|error|picture|problem|issue|again)|still (?:dead|no|not|the same|red|broken|there|fails|failing|nothing|empty|white|blank)|fail(?:ed|s) again|did(?:n't| not) (?:help|change|fix|solve|work|make)|d(?:id|oes) nothing|to no avail|without (?:success|effect|result)|rejected|gleiches? (?:bild|ergebnis|meldung|fehler)|dasselbe|nichts gebracht|bringt nichts|ohne (?:erfolg|wirkung|besserung)|hilft nicht|nicht geholfen|immer noch|trotzdem|pareil|même (?:chose|erreur|message|résultat)|sans (?:effet|succès|résultat)|rien (?:n'y fait|changé|de mieux)|n'a rien|toujours|sin (?:éxito|efecto|cambios)|lo mismo|mismo (?:error|resultado|mensaje)|sigue|no (?:sirve|sirvió|ayudó|cambia))(?!\p{L})/u

/** "The other flow is fine": who says so has compared. That it works again is the end of the case. */
function worksElsewhere(reading: Reading, sentence: ReadSentence): boolean {
  return hasHit(reading, sentence, 'works-elsewhere') && !hasHit(reading, sentence, 'verification')
}

function didInVain({ text }: ReadSentence): boolean {
  return NOTHING_CAME.test(text) && DEED.test(text)
}

/** What a log or a form said, in its own words. */
const READ_OFF = /["“„«`][^"“”„«»`]{2,60}["“”»`]/

/** "In the delivery log I find": who names the place has looked there. */
function lookedUp(reading: Reading, sentence: ReadSentence): boolean {
  return hasHit(reading, sentence, 'check-source') && hasHit(reading, sentence, 'finding')
}

/** A sentence as short as this, right behind a try, says what came of it. In words. */
const ANSWER_WORDS = 4
/** A part of a sentence with fewer words says nothing of its own. */
const OUTCOME_WORDS = 2

function cameToSomething(reading: Reading, sentence: ReadSentence): boolean {
  if (IN_VAIN.test(sentence.text) || READ_OFF.test(sentence.text)) return true
  const tries = reading.hitsIn('customer-check', sentence.index)
  // "The sandbox does not do it": what came of it may begin with the last word of the try.
  const isApart = ({ start, end }: ListHit) =>
    tries.length === 0 || tries.some((each) => end > each.end || start < each.start)
  if (reading.hitsIn('check-result', sentence.index).some(isApart)) return true
  if (tries.some((each) => goesOn(reading, sentence, each))) return true
  const next = reading.sentences[sentence.index + 1]
  if (next?.line !== sentence.line || next.asks) return false
  return next.tokens.length <= ANSWER_WORDS || hasHit(reading, next, 'check-result')
}

/** "Looked on the page, there isn't a word": a part of its own behind the try, which is no further deed, is what came of it. */
function goesOn(reading: Reading, sentence: ReadSentence, { end }: ListHit): boolean {
  const acts = reading.hitsIn('action-verb', sentence.index)
  return clausesOf(sentence).some(
    (clause) =>
      clause.start >= end &&
      wordsIn(clause, sentence).length >= OUTCOME_WORDS &&
      !acts.some((act) => act.start >= clause.start && act.end <= clause.end),
  )
}
