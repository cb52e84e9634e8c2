import type { Examples } from './example'

/** What comes next, and when one hears of it. */
export const promiseExamples: Examples = {
  'next-step': {
    yes: ['Next step: compare both logs.', 'I will ask the vendor.', 'Ich prüfe jetzt das Protokoll.'],
    no: ['It failed.'],
  },
  'update-promise': {
    yes: [
      'Next update by 14:30 UTC.',
      'Next from me 15:00 UTC.',
      'You will have a line from me by ten tomorrow.',
      'Word by 16:30 UTC today.',
      'Ich schaue gegen 14:15 Uhr noch einmal nach.',
      'I will write again tomorrow morning.',
      'Ich melde mich bis 15:00 Uhr.',
      'Je reviens vers vous avant 16 h.',
      'Je reviendrai vers vous cet après-midi à 14 h 30.',
      'I will ping you the day it ships.',
      'You will know more by Monday noon.',
      'I will drop you a line at 15:00 UTC.',
      'Sie hören bis 10:00 UTC von mir.',
      'Sie bekommen bis morgen 12 Uhr eine Antwort.',
      'Bis Montag Mittag wissen Sie mehr.',
      'Ich komme morgen früh auf Sie zu.',
      'Je vous réponds avant midi.',
      'Nous vous donnerons des nouvelles à 16:00 UTC.',
      'Le mantengo informado, la próxima vez a las 16:00.',
    ],
    no: [
      'Guten Abend, Sie hören von uns.',
      'I will write again.',
      'The update was installed.',
      'If the rounds are too slow, tell me and we will look tonight.',
    ],
  },
}
