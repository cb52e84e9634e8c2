import { customer, note, reply, type Examples } from './example'

/** An act that no list of verbs knows. */
const BY_WORDS = 'I then swapped the two columns and hit Enter.'

/** What happens, what should, how to see it, how bad it is. */
export const problemExamples: Examples = {
  observed: {
    yes: [
      'The export stops after 500 rows and the file ends in the middle of a line.',
      'Since noon every login is rejected with a red message.',
      'When I press Save, the page turns blank.',
      'Observed: the total shows 0.00 for two of the invoices.',
      'Die Synchronisierung bricht nach zwei Minuten ab und die Liste bleibt leer.',
      'Nuestro script recibe 429 en 7 de cada 10 llamadas.',
      'Depuis lundi la page affiche une erreur et reste vide.',
      'El informe no se abre y aparece un error.',
      // Known by their words alone, of a customer.
      customer('Both rows carry the same icon.'),
      customer('The tree folds up after every save.'),
    ],
    no: [
      reply('Both rows carry the same icon.'),
      customer('Our plan includes five seats.'),
      'Could you tell me where the export is?',
      'Thanks for the quick answer.',
      'We would like to book a training for our team.',
      'return list.isEmpty() == false;',
    ],
  },
  'vague-symptom': {
    yes: [
      "It doesn't work.",
      'Something went wrong again',
      'Nothing runs since noon.',
      'Der Import funktioniert nicht mehr.',
      'ça ne fonctionne pas',
    ],
    no: ['The total is 0.00 instead of 120.50.', 'All works as it should.'],
  },
  'clear-symptom': {
    yes: ['Invoices above 10,000 EUR are rejected by the SAP connector since the update.'],
    no: ['It does not work for us at the moment.', 'Where can I download my invoices for the last year?'],
  },
  summary: {
    yes: ['Summary: bulk export of contacts fails above 500 rows in us-2.'],
    no: ['Please read the thread for a summary.', 'Summary: -'],
  },
  expected: {
    yes: [
      'The list should contain all twelve users.',
      'Expected: the file holds every row of the filter.',
      'We expected an e-mail after each run.',
      'It would be great to choose the columns ourselves.',
      'Die Liste sollte alle zwölf Benutzer zeigen.',
      'Le fichier devrait contenir toutes les lignes.',
      'La lista debería mostrar todos los usuarios.',
      customer('I would like the list to keep its order.'),
    ],
    no: [
      'Should I send you the file?',
      'The list contains eleven users.',
      'No restart is done, we do not need one.',
    ],
  },
  steps: {
    yes: [
      '1. Open the flow editor.\n2. Choose a trigger.\n3. Press Save.',
      'Then I clicked Export and chose CSV.',
      'Go to Settings > Users > Roles and open the first one.',
      'Steps to reproduce:\nOpen the report\nChange the month',
      '1. Die Liste öffnen\n2. Auf Export klicken',
      customer(BY_WORDS),
    ],
    no: [
      reply(BY_WORDS),
      'The export is slow.',
      'Did you open the editor?',
      'We sell shoes in nine countries.',
    ],
  },
  trigger: {
    yes: [
      'When I press Save it fails.',
      'After opening the report nothing happens.',
      'I enter the code and the page rejects it.',
      'Wenn ich auf Speichern klicke, passiert nichts.',
    ],
    no: ['The save button is grey.', 'When does the office open?'],
  },
  'not-reproducible': {
    yes: ['I could not reproduce it with the test tenant.', 'Nicht reproduzierbar mit unserem Testkonto.'],
    no: ['I reproduce it every time.'],
  },
  reproduced: {
    yes: [
      note('Reproduced on the lab till: two coupons, then void. The total stays. 4 of 4.'),
      note('Sandbox, rounding off: 6/6 wrong; rounding on 0 of 6.'),
      note('On my test tenant: opened the cart, removed the gift, paid.'),
    ],
    no: [
      customer('It fails in our sandbox, 4 of 4.'),
      note('Will try it in the sandbox tomorrow, 3 times.'),
      note('Has a test account.'),
      note('Could you try it on the lab till, 5 of 5?'),
    ],
  },
  reproducibility: {
    yes: [
      'It fails 5 of 5 times.',
      'It happens every night.',
      'Always, on both machines.',
      'Der Fehler tritt bei jedem Versuch auf, 3 von 3.',
    ],
    no: ['It happened.', 'How often does it happen?'],
  },
  'reproducibility-vague': {
    yes: ['Sometimes the mail is late.', 'Manchmal fehlt die Mail.'],
    no: ['The mail is late.'],
  },
  browser: { yes: ['I use Firefox 145.'], no: ['I use the app.'] },
  'operating-system': {
    yes: ['The agent runs on Windows Server.'],
    no: ['The agent runs in our data centre.'],
  },
  plan: { yes: ['We are on the Business plan.'], no: ['We plan a trip.'] },
  'feature-flag': { yes: ['The feature flag new-editor is on.'], no: ['The editor is new.'] },
  'recent-change': {
    yes: [
      'Since we upgraded to the new version it is slow.',
      'Our network team switched to a new proxy on Monday.',
      'The admin who set this up left the company.',
      'Seit dem Update am Montag ist es langsam.',
      'Nous avons changé de fournisseur, depuis la migration rien ne passe.',
    ],
    no: ['It is slow.', 'Nothing was changed.'],
  },
  'no-change': {
    yes: [
      'Nothing was changed on our side.',
      "We didn't touch anything.",
      'Es wurde nichts geändert.',
      'This is not new, 3.8 did it too.',
      'It has always been like this.',
      'Nothing is new with us.',
      'We have deployed nothing.',
      'No update on our side.',
      'Nobody of us has altered a thing, nothing was deployed.',
      'I am not aware of any change.',
      'Das war schon immer so.',
      'Nadie ha tocado nada.',
    ],
    no: [
      'We changed the password yesterday.',
      'Nothing else is missing.',
      'Nothing has changed on ABC-1207 since Monday.',
    ],
  },
  since: { yes: ['It began on Monday and goes on since then.', 'Seit gestern.'], no: ['It is slow.'] },
  scope: {
    yes: [
      'All users of the north office are affected.',
      '34 users cannot sign in.',
      'Only me, nobody else.',
      'Es betrifft 34 Benutzer.',
    ],
    no: ['It is slow.', 'How many users?'],
  },
  impact: {
    yes: [
      'We cannot ship orders.',
      'Two people type the orders in by hand.',
      'We lose sales.',
      'Der Versand steht still.',
    ],
    no: ['The button is blue.', 'Next update by 14:00 UTC, you will be blocked no longer.'],
  },
  deadline: {
    yes: ['The report is due on Friday.', 'We need it before the audit.'],
    no: ['The report is nice.'],
  },
  severity: {
    yes: ['This is a P2.', 'Please treat it as urgent.'],
    no: ['Please have a look.', 'Priorität hat keiner gesetzt.', 'No priority was set.'],
  },
  'severity-reason': {
    yes: [
      'P2, because one of two sites is blocked.',
      'High, not urgent: a manual way exists.',
      'Two shops closed, audit on Friday → high.',
      'Set low. It is only a heading, and nobody is held up.',
      'Some calls pass, some fail → not a full outage.',
      'Priorité basse : un seul poste.',
    ],
    no: [
      'P2.',
      'Please open a → b → c.',
      'It is blocked.',
      'I have treated it as a severity 1 matter since 06:52 UTC.',
      'It had to wait because it was not marked P1.',
      'So please do test the emergency account once a quarter.',
      'Set high.',
    ],
  },
  outage: {
    yes: ['Nobody can sign in, everything is down.', 'Niemand kann sich anmelden, alles steht.'],
    no: ['One button is grey.'],
  },
  minor: {
    yes: ['Not urgent, only a typo.', 'no panic, it can wait'],
    no: ['The store is closed because of it.'],
  },
  workaround: {
    yes: [
      'Workaround: send them in batches of 20.',
      'In the meantime we enter them by hand.',
      'There is no workaround.',
      'Kein Workaround bekannt.',
      'You could leave the filter empty and sort the list yourself.',
      'For tonight use the old printer.',
      'Stay on 5.1 until then.',
    ],
    no: [
      'It fails.',
      'Is there a workaround?',
      'Our plan includes five seats.',
      'This ticket closes by itself in five days.',
      'Thanks, that is settled then.',
    ],
  },
  'worked-until': {
    yes: ['The export worked until last Friday.', 'Bis gestern ging alles.', 'Funcionaba bien hasta ayer.'],
    no: ['The export takes until noon.', 'It works.'],
  },
  'labelled-steps': {
    yes: [
      'Steps to reproduce:\n1. Open the report.\n2. Press Export.',
      'Steps: Stock → Shelf list → Export → CSV.',
    ],
    no: ['Open the report and press Export.'],
  },
}
