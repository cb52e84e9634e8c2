import { keysOf } from '../coded-key'
import type { MessageSignal } from '../signal'

const NOT_THIS =
  /ruled out|excluded|\bunlike\b|\b(?:invoice|note|order|booking|shipment|contract|quote|document|rechnung|gutschrift|auftrag|facture|avoir|commande|factura|abono|pedido)s? [a-z][a-z0-9]{1,9}-\d|(?:not|n't) (?:fit|match|apply|the same|related)|nothing fits|unrelated|different|is over\b|no match|none fits|\bfiled (?:as|under|it)|\bopened\b|open(?:ing)? (?:\/ link )?an? (?:issue|bug)|newly|engineer\w* (?:has|have) (?:it|this)|passt nicht|ausgeschlossen/

/** The key of a known issue that is said to fit; one that was ruled out, or only just filed, does not count. */
export const knownIssue: MessageSignal = {
  id: 'known-issue',
  name: 'a known issue',
  needs: [],
  scan: (reading) =>
    keysOf(reading, 'issue').filter(({ start }) => {
      const sentence = reading.sentences.find((each) => reading.span(each.start, each.end).end > start)
      return !sentence || !NOT_THIS.test(sentence.text)
    }),
}
