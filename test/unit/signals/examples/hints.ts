import { customer, note, reply, type Examples } from './example'

/** What may tell how it ought to be, how often it fails and how people go on, in words no book has. */
export const hintExamples: Examples = {
  'expected-hint': {
    yes: [
      customer('In the other depot the list shows all doors.'),
      customer('The other gate opens at once.'),
    ],
    no: [
      customer('Thank you.'),
      customer('Please look into it.'),
      customer('My colleague sees the same error.'),
      customer('It should be fixed quickly.'),
    ],
  },
  'reproducibility-hint': {
    yes: [
      customer('It hits only the doors on the south side.'),
      customer('It did so on every door I tried.'),
      note('Fails for every badge of that batch.'),
    ],
    no: [customer('Thank you.'), reply('Hello Maria,'), customer('Are you there?')],
  },
  'workaround-hint': {
    yes: [
      customer('The night shift keeps a list by the gate and I type it in the morning.'),
      reply('Until Thursday, choose the blue tray by hand.'),
    ],
    no: [customer('Thank you.'), customer('Is there another way?'), customer('The gate stays open.')],
  },
}
