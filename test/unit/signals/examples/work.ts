import type { Examples, Sample } from './example'
import { REQUESTER } from '../ticket-of'

/** An internal note. */
function note(text: string): Sample {
  return { text, visibility: 'internal' }
}

/** What agents did, found, guessed, asked, promised and explained. */
export const workExamples: Examples = {
  hypothesis: {
    yes: [
      'Hypothesis, not verified: the token has expired.',
      'Perhaps the proxy changes the body.',
      'Wrong paper tray I guess, we have the old layout.',
      'A full disk on the relay, I would say, though nobody has looked.',
      'It is conceivable that the mapping was overwritten by the import.',
      'Vermutlich ist das Zertifikat abgelaufen.',
      'My first thought goes to the time zone of the server.',
      'The red icon makes me think the licence has lapsed.',
      "The same in both networks, so I don't believe it's the proxy.",
      "I'd look at what the script does after midnight, and I'll write tomorrow at 10:00 UTC.",
      'Ich tippe auf den Virenscanner.',
      'À mon avis, le cache est périmé.',
      'Me da que es la caché.',
      note('proxy cutting the header?'),
    ],
    no: [
      'Your hunch was right: the tray was set to A5.',
      'The new driver comes out probably Thursday.',
      'I would say sorry to her before anything else.',
      'The token has expired.',
      'We are sorry for any inconvenience this may have caused.',
      "Looks like you're in, great!",
      'I think your message went out too early.',
      "I don't think we need a call.",
      note('not us?'),
      note('other customers?'),
      note('His log says otherwise?'),
    ],
  },
  question: {
    yes: [
      'Which browser do you use?',
      'Shoot me your user name and the time of the last try.',
      'Kindly reply with the number of the invoice.',
      'Please send us:\n- the report of the scanner',
      'Have them run the same line on the second host.',
      'Falls es hakt, bitte Foto oder Protokoll.',
      'Mándame el número del pedido.',
      'Si una factura ya está pagada, dímelo.',
      'Please send us the request id of a failing call.',
      'Können Sie uns die Uhrzeit nennen?',
      'Please change the header and try once more.',
      'Is it every printer or only the two upstairs?',
      'Do you need both exports every night, and may the second one run an hour later?',
    ],
    no: [
      'I have restarted the agent.',
      'Next update by 14:00 UTC.',
      'Tell me if you need the exact call.',
      'This is your link, it works for a week.',
      'Does it work now?',
      'The same will happen at your next change, in March I guess?',
      'They mail us the list each morning.',
      'Was there anything else I could help you with today?',
      "Let us know if there's anything else!",
      'Then swap the two cables maybe?',
    ],
  },
  'phone-contact': {
    yes: [
      'Called her back on the registered number, she will check the lamp.',
      'Call with Jonas 09:50 to 10:00 UTC.',
      'Told him on the phone to keep the sessions closed.',
      'Mit Frau Berg telefoniert, sie wartet.',
      'Client rappelé à 14 h.',
      'He hablado con la clienta por teléfono.',
    ],
    no: ['The phone app shows the error.', 'Hand-off to Nora, accepted by phone.', 'Did you call them?'],
  },
  'vague-question': {
    yes: [
      'Please provide more information.',
      'Any update?',
      'Bitte mehr Informationen.',
      'Could you elaborate a little?',
      'Can you tell us a bit more about it?',
      'Please describe your problem in more detail.',
      'Is there anything else you noticed?',
    ],
    no: [
      'Please send the request id and the time of one failing call.',
      'Which of the two printers is it?',
      'Is there anything else I can do?',
    ],
  },
  'crowded-questions': {
    yes: [
      'Which version do you use? Which browser is it? Who is affected by this? Since when does it happen? What has changed before? Which error do you see?',
      'Send me:\n1. the firewall rules\n2. the patch level\n3. the log of the gateway\n4. a screenshot\n5. the names of the admins\n6. the log of the agent\n7. the antivirus product',
    ],
    no: [
      'Which version do you use? Which browser is it?',
      'Please send us:\n- the log\n- the version\n- the plan\n- the region\n- the file',
    ],
  },
  'hand-off': {
    yes: ['Hand-off to Mira (Technical).', 'I have taken over from Jonas.'],
    no: ['I checked the log.'],
  },
  'article-mention': {
    yes: ['It is described in our article on exports.', 'That stands in the release notes.'],
    no: ['It fails.', 'The import took 2,400 articles in one go.'],
  },
  'no-article': {
    yes: [
      'No article exists for this, one should be written.',
      "This isn't documented anywhere, a doc request is filed.",
      'I have asked for that trap to be mentioned in our guide.',
    ],
    no: ['Here is the article.', 'There is no issue number yet.'],
  },
  related: {
    yes: [
      'Same as ticket 4711.',
      'No other tickets found.',
      'Nothing like it in the last two years.',
      'No incident in that region, nobody else reporting it.',
      'Dupe of 41877, tied them together.',
      'Not found in the release notes.',
    ],
    no: [
      'It fails.',
      'Duplicates happen when the key is empty.',
      'The same kind of files went through before noon.',
      'Please duplicate the role and rename the copy.',
    ],
  },
  'link-wanted': {
    yes: ['This is a duplicate of 4711.', 'Filed as RELAY-12.'],
    no: ['No engineering issue needed.'],
  },
  'engineering-ask': {
    yes: [
      note('Please confirm whether the limit is 50.'),
      note('Question for engineering: is the flag on?'),
      note('For the platform team. Would it be possible to keep the old index for one more week?'),
      note('RELAY-1500 filed, known issue. Can it still go into 5.2?'),
      note('Para desarrollo: ¿se puede mostrar un aviso antes de guardar?'),
      "I've asked our developers to show the zone beside each time.",
      'We have asked finance whether the fee can be waived.',
      'I passed on that the button should be grey in this case.',
      'Ich habe unsere Entwickler gebeten, den Text zu ändern.',
      "J'ai demandé à notre équipe technique d'ajouter le champ.",
      'He pedido a nuestro equipo de desarrollo que añada un aviso.',
    ],
    no: [
      note('please check asap'),
      note('The limit is 50.'),
      note('Request log of Monday night: 14 calls.'),
      note('Not the platform then?'),
      note('The platform is fine. Customer asks whether we could call him?'),
      'Please confirm whether the limit is 50.',
      'I have asked you for the run id before.',
      'We asked the customer for the trace.',
      'I have passed your ticket to our technical team.',
      'Could you restart the agent once more?',
      { text: 'Can you tell engineering to look into it?', author: REQUESTER },
    ],
  },
  'follow-up-owner': {
    yes: [
      'I stay your contact.',
      'Owner: Mira Okafor',
      "I'll write to you the day the repair is out.",
      'We will tell you as soon as it is fixed in your region.',
      'The yearly test is booked, with Ana Lima as its owner.',
      note('Reply owed by the search team.'),
      note('Ping me when the index is rebuilt.'),
      note('Lena übernimmt ab morgen.'),
    ],
    no: [
      'The folder owner is Anita.',
      'Ping me when it is in.',
      'You will see the day the invoice is written.',
      note('The flow keeps the id of the channel.'),
      note('I timed 20 calls from our probe.'),
      note('None has it in the fast group.'),
      note('Did not write to the customer because there is nothing new.'),
    ],
  },
  'customer-told': {
    yes: ['The customer knows that we reproduce it.', 'Promised to the customer: update by noon.'],
    no: ['It fails.', note("She hasn't been told anything yet."), note('He has been told nothing so far.')],
  },
  identity: {
    yes: [
      'Identity verified by callback on the registered number.',
      'Identität per Rückruf geprüft.',
      'Identité du demandeur vérifiée par rappel.',
      'Identidad comprobada por llamada al número registrado.',
    ],
    no: ['The caller asked for a reset.'],
  },
  approval: {
    yes: [
      'Approved by her manager, message attached.',
      'Freigabe vom Vorgesetzten liegt vor.',
      'Accès validé par sa responsable.',
      'Autorizado por su jefa, mensaje adjunto.',
    ],
    no: ['She asked for access.', 'Do you have the approval of your manager?'],
  },
  'secret-advice': {
    yes: ['Please revoke that key and create a new one.', 'Password redacted from the message.'],
    no: ['I tried it with your key.'],
  },
  'auto-reply': {
    yes: ['We have received your request and opened ticket 4010.'],
    no: ['We have read your message and are looking into the export.'],
  },
  substance: {
    yes: [
      'I see the refused calls in our log and compare them with the accepted ones now.',
      'Checking with my colleagues in billing whether the credit was booked twice.',
      'Put {{order.number}} into the field External ID, then no invoice is made twice.',
      'Which printer driver?',
    ],
    no: [
      'Fixed.',
      'Hi, forwarded to the responsible team.',
      'Hello {{first}}, please clear the cache of your browser, sign in once more and try the export again.',
      'See attached',
      'Hello Ana, thanks for the exact list, checking with the team',
      'Hi Tom, moving you over to a colleague who knows more about it!',
      'We are sorry that you have trouble with [feature], please try these steps and let us know how you get on.',
      'Thank you for reaching out. Our team is looking into your issue and will get back to you as soon as possible.',
      'Vielen Dank für Ihre Nachricht, wir kümmern uns schnellstmöglich darum.',
      'Merci pour votre message, notre équipe technique reviendra vers vous dans les meilleurs délais.',
    ],
  },
  'any-text': { yes: ['Hello'], no: ['', '   \n  '] },
  'known-issue': {
    yes: ['This is the known issue RELAY-1419.'],
    no: [
      'RELAY-1402 excluded: that was last week.',
      'Engineering has it now, filed as RELAY-1460.',
      'Known issue RELAY-1402 ruled out, it does not fit.',
      'The page shows error RLY-3009.',
    ],
  },
}
