import type { Examples } from './example'

/** How a case ends: what it was, what was done, whether it holds, and who says so. */
export const endingExamples: Examples = {
  resolution: {
    yes: [
      'I have renewed the certificate.',
      'The queue was restarted.',
      'Das Zertifikat wurde ausgetauscht.',
      'Corrected in 5.2, live since this morning.',
      'What we changed: the report reads the summary table.',
      'In Version 5.2 behoben.',
      'Corrigé dans la version 5.2.',
    ],
    no: ['Fixed.', 'Was it restarted?', 'Setting this to solved.'],
  },
  cause: {
    yes: [
      'Cause: the token had expired.',
      'This was because the disk was full.',
      'Ursache: abgelaufenes Zertifikat.',
      'The disk had filled up overnight, hence the refused writes.',
      'The key belonged to the other region, which explains why the console accepted it.',
      'What you see is a limit of the preview: it ends after 200 rows.',
      'Der Dienst lief nicht, deshalb kam keine Mail an.',
      'La licence avait expiré, c’est pourquoi la page restait vide.',
      'Root cause unknown.',
    ],
    no: ['It works again.'],
  },
  prevention: {
    yes: [
      'So that it does not come back, set a reminder before it expires.',
      'Damit es nicht wieder passiert: Erinnerung einschalten.',
    ],
    no: ['It works again.'],
  },
  verification: {
    yes: [
      'Verified: 20 of 20 deliveries accepted since then.',
      'Test run successful.',
      'Twelve exports of this list: 8 to 9 seconds each, ten runs without a break.',
      'Geprüft: keine Fehler seit 10 Uhr.',
    ],
    no: ['Hypothesis, not verified.', 'It is fixed.', 'Could you tell me how many runs there are?'],
  },
  'customer-next': {
    yes: ['Please check the totals on your side.', 'You need to do nothing else.'],
    no: [
      'The queue was restarted.',
      'Meanwhile: set the filter to today.',
      'If you have a minute, please rate your experience.',
      'You should be back in a few minutes.',
    ],
  },
  'auto-close': {
    yes: [
      'Without an answer the ticket closes by itself on Friday.',
      'I leave it at solved, the system shuts it in five days.',
      'This conversation will be archived after a week.',
      'Ohne Antwort wird das Ticket automatisch geschlossen.',
    ],
    no: ['The store closes at 18:00.', 'The bug report was closed in 2019.'],
  },
  confirmation: {
    yes: [
      "That was the switch, I'm in!",
      'Both totals agree, please close it.',
      'Zero errors over the weekend.',
      'Brilliant, everything arrived.',
      'Nothing open from our side.',
      'It works again, thank you!',
      'ok, close it',
      'The sum now agrees with our ledger.',
      'That is all from us, the ticket is done.',
      'Confirmed, all is back to normal.',
      'Hat geklappt, danke!',
      'Läuft wieder einwandfrei, Sie können schließen.',
      'Super, vous pouvez clore.',
      'Genial, ya pueden cerrarlo.',
      'Tout fonctionne maintenant.',
    ],
    no: [
      'Thanks, I will test it tomorrow and let you know.',
      "It still doesn't work.",
      'Does it work now?',
      'Leider geht es immer noch nicht.',
    ],
  },
  thanks: { yes: ['Thanks a lot!', 'Vielen Dank.'], no: ['It fails.'] },
}
