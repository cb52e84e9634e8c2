import type { Examples } from './example'

/** How we speak to people. */
export const toneExamples: Examples = {
  acknowledgement: {
    yes: [
      'I am sorry that your team had to wait.',
      'Thank you for the clear description.',
      'Das ist sehr ärgerlich.',
      'Je comprends bien la gêne, désolé.',
    ],
    no: ['Fixed.', 'Open the settings.'],
  },
  blame: {
    yes: ['This is a user error.', 'As I already told you, it is not our problem.', 'Das ist Ihre Schuld.'],
    no: ['The file was saved without its header.'],
  },
  'over-promise': {
    yes: [
      'It will be fixed by Friday, guaranteed.',
      'The fix will be in the next release.',
      'Wir garantieren, dass es morgen geht.',
    ],
    no: ["I can't promise a date for the fix.", 'I will write again on Friday.'],
  },
  jargon: { yes: ['The kafka shard had a race condition.'], no: ['A part of the system was too slow.'] },
  'vague-note': {
    yes: ['checked logs', 'Fixed.', 'customer says it is broken, please check asap', 'wird geprüft'],
    no: [
      'Checked the delivery log for 10:00–11:00 UTC: 12 refused calls, all from one server.',
      'Fixed by renewing the certificate, 3 of 3 logins fine.',
    ],
  },
  'copied-macro': {
    yes: ['We apologize for any inconvenience. Please do not hesitate to contact us.'],
    no: ['I am sorry that the export cost you an hour. Here is the full file.'],
  },
  'secret-request': {
    yes: [
      'Please send me your password.',
      'Can you share an export of the whole database?',
      'Bitte schicken Sie uns Ihr Passwort.',
    ],
    no: [
      'Please do not send us the password.',
      'Please reset your password.',
      'Bitte schicken Sie uns keine Passwörter.',
    ],
  },
}
