/** What the detectors do not yet tell rightly, exactly: a change for the better or worse must be written down here. */
export const KNOWN_MISSES: Readonly<
  Record<string, { readonly missed: readonly string[]; readonly wrong: readonly string[] }>
> = {
  'check-with-result': {
    missed: [
      'Looked at his account, the licence ran out on Friday.',
      'Checked whether the webhook is enabled — it is.',
      'Had a call with the customer at 14:00, saw the spinner myself, console is empty.',
      'Testé avec un autre compte, ça passe.',
      'En la cola no hay nada pendiente.',
      'The dashboard has 100 % packet loss for probe 7 between 03:00 and 03:25 UTC.',
      'Version on the kiosk is 3.9, so the patch is not on it.',
    ],
    wrong: ['Closing, as there was no answer for seven days.'],
  },
  workaround: {
    missed: [
      'Please use the phone hotline while the chat is down.',
      'Two people re-key the bookings all day because of this.',
    ],
    wrong: [
      'The field is filled in by hand by the customer.',
      'He uses the spare laptop that IT gave him in March.',
      'Let me know if you can sign in now.',
    ],
  },
  'engineering-ask': {
    missed: [
      'Would it be possible to get the raw event from the archive?',
      'Can we get this into the next patch?',
      'Please re-index the project and let me know when it is done.',
      'Would like a yes/no from the API owners on whether the field is deprecated.',
    ],
    wrong: [
      'I will ask engineering tomorrow.',
      'We asked the customer for the trace.',
      'Asked the customer whether the proxy changed.',
    ],
  },
  'follow-up-owner': {
    missed: ['Hand-over to Ivo: he calls them at 09:00.'],
    wrong: [
      'We will follow up.',
      'Contact: +49 30 123456',
      'He picks the file up at the desk.',
      'It is on the roadmap.',
    ],
  },
  cause: {
    missed: [
      'We could not find out why it happened.',
      'That error appears when the device clock is more than five minutes off; yours was seven.',
      'The import stopped since one line held a tab.',
    ],
    wrong: [],
  },
  resolution: {
    missed: ['Die fehlenden Belege wurden nachgetragen.'],
    wrong: ['The button was moved in 5.0.', 'We sent you a survey.'],
  },
  'customer-next': {
    missed: ['Please pay the new invoice, the old one is void.'],
    wrong: [],
  },
  prevention: {
    missed: [
      'It cannot come back, the old endpoint is gone.',
      'A note was added to the run book.',
      'Künftig prüft das System die Gültigkeit vorab.',
      'Para evitarlo, añada un segundo administrador.',
    ],
    wrong: [],
  },
  confirmation: {
    missed: ['We got the report at 7 as it should be.', 'Printer prints. Thx.', 'resuelto, mil gracias'],
    wrong: ['Yes, that is my account.', 'Yes please.'],
  },
  verification: {
    missed: [
      'Since the restart no error in the log.',
      'The first mail after the change went out at 08:05 and was not bounced.',
    ],
    wrong: ['Since the update every call fails.'],
  },
  'auto-close': {
    missed: ['I leave it open until Monday and close it then.'],
    wrong: ['The window closes automatically.'],
  },
  'customer-told': {
    missed: ['Habe ihr gesagt, dass es morgen weitergeht.', 'Le client est prévenu.'],
    wrong: ['Kunde wartet.', 'Le client attend.', 'El cliente espera.', 'Told Ana to look at it.'],
  },
  'update-promise': {
    missed: [
      'My next mail comes at 17:00 UTC, fix or no fix.',
      'Expect a call around ten.',
      'I shall update you at half past four.',
      'Back with results at 11.',
    ],
    wrong: ['We will fix it by Friday.'],
  },
  'severity-reason': {
    missed: [
      'Severity: 1. Reason: complete outage for the region.',
      'I would call this a 3, annoyance but no loss.',
    ],
    wrong: ['It is normal that this takes a day.', 'CPU is high since Monday.'],
  },
}
