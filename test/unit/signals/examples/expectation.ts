import type { Examples } from './example'

const requester = (text: string) => ({ text, author: { id: 'r', name: 'Ana', role: 'requester' as const } })

/** What should be, and what is set against it: sentences written before the rules for them. */
export const expectationExamples: Examples = {
  expected: {
    yes: [
      'The badge printer should pull the photo from the HR record.',
      'I expected the leave balance to go down by two days.',
      'According to your guide the sync is supposed to run every 15 minutes.',
      'It used to send one mail per shipment.',
      'Normally the list opens in a second.',
      'Before the weekend a scan took 3 seconds, now it takes 40.',
      'The report needs to show the gross amount as well.',
      'Everyone else in the ward sees the new roster.',
      'We would like the invoice number on the first page.',
      'The stock went from 20 minutes to 3 hours; it was 20 minutes last month and now it is 3 hours.',
      "Shouldn't the total be 48?",
      'Ideally the badge is printed at once.',
      'What I want is a single file per branch.',
      'It worked until yesterday.',
      'Bis gestern lief alles.',
      'The old price was meant to stay until March.',
      'Der Beleg sollte zwei Seiten haben.',
      'Früher dauerte der Abgleich 5 Minuten, jetzt 50.',
      'Normalerweise ist die Liste nach zwei Sekunden da.',
      'La facture devrait indiquer le montant net.',
      'Normalement il y a deux lignes par commande.',
      'El recibo debería llevar el logotipo.',
      'Normalmente tarda un minuto.',
    ],
    no: [
      'I would like to go live next month.',
      'We want to try it again tomorrow.',
      'The customer expects an update by noon.',
      'What should we do now?',
      'This should be fixed soon.',
      'You should read the article first.',
      'I must have clicked the wrong line.',
      'The import does what it should.',
      'Everything works as expected now.',
      "I'd prefer to wait until Monday.",
      'Die Liste zeigt elf Namen.',
      'Wir erwarten Ihre Antwort.',
      'La liste affiche onze noms.',
      'Nous attendons votre réponse.',
      'La tienda vende con normalidad.',
    ],
  },
  contrast: {
    yes: [
      'The cart shows 3 items instead of 5.',
      'It prints the old address rather than the new one.',
      'The total says 65 but we have 25.',
      'Only 40 of the 52 rows are in the file.',
      'The mail goes to the branch and not to the buyer.',
      'The list is empty although there are twelve orders.',
      'Die Liste zeigt 3 statt 5 Zeilen.',
      'Le total affiche 0 au lieu de 120.',
      'Sale un 0 en lugar de 120.',
    ],
    no: ['The cart is empty.', 'Use the red key instead of the blue one, please.', 'I have 3 items.'].map(
      (text) => requester(text),
    ),
  },
  wish: {
    yes: [
      'Could you please add Mrs. Chen to the payroll group?',
      'Please restore the deleted folder.',
      'I need access to the archive.',
      'We need a second licence for the night shift.',
      'I want my money back.',
      'It would help us to have a filter by branch.',
      'Is there a way to print two labels at once?',
      'Bitte schalten Sie den Zugang für Frau Kern frei.',
      'Pourriez-vous ajouter un champ pour le code ?',
      'Por favor, añadan un segundo usuario.',
    ].map(requester),
    no: ['Please help.', 'Please have a look.', 'We need help.', 'I need it by Friday.', 'Can you please check asap?'].map(
      requester,
    ),
  },
}
