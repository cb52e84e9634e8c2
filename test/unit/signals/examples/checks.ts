import { blockOver } from '../message-of'
import type { Examples, Sample } from './example'

/** A note with a table of steps and results, as hosts give it. */
function tableOf(text: string): Sample {
  const rows = text.split('\n').filter((line) => line.includes(' | '))
  return { text, blocks: rows.map((row) => blockOver(text, row, 'table-row')) }
}

/** What was done or looked at, with what came of it; and what only sounds like it. */
export const checkExamples: Examples = {
  'check-with-result': {
    yes: [
      'Tested in a private window: same error.',
      'Compared both exports, no difference.',
      'Latency measured on 30 calls: 4 s.',
      '14:05 UTC: queue depth of the exporter was back to zero.',
      'I restarted the print spooler and the queue emptied, but it filled up again after ten minutes.',
      'Pinged the gateway from the jump host → 40 % packet loss.',
      'I had a look at the mail trace. The message was accepted by our relay and bounced by the remote server.',
      'Disabled the add-in. No change.',
      'In the audit log the role was removed on 3 March by an automation.',
      'According to our records the subscription lapsed on 12 May.',
      'DNS: both records present. Certificate: expired yesterday.',
      'I was not able to reproduce this on a clean profile.',
      'We could not find any entry for that user in the directory.',
      'I can see 17 failed sign-ins from one address.',
      'Swapped the cable, link came up at once.',
      'Ran the import with ten rows => ok, with the full file => stops at row 812.',
      'Vendor portal shows no outage.',
      'Looked through the change calendar: nothing planned for that night.',
      'Already done: cleared the cache, no luck; other browser, same picture.',
      'The backup from Sunday was restored to a test machine and it opens without complaint.',
      'It turns out that the mailbox is full.',
      'The traces show that the second call never leaves the proxy.',
      'Findings:\n- disk at 98 %\n- no snapshots older than a week',
      'What I tried\n- other cable: same\n- other port: works',
      tableOf('Time | Step | Result\n09:10 | other user | same\n09:20 | other network | works'),
      'Statusseite geprüft: alles grün, kein weiterer Mandant.',
      'Dienst neu gestartet, Fehler kam nach fünf Minuten wieder.',
      'Ich sehe im Protokoll 12 abgelehnte Anmeldungen.',
      'Mit einem anderen Konto getestet → funktioniert.',
      'Journaux vérifiés : aucune erreur depuis midi.',
      "J'ai relancé le service, sans effet.",
      'Je vois 14 tentatives refusées dans le journal.',
      'He revisado el registro: ningún error desde ayer.',
      'Probado con otro usuario, mismo resultado.',
    ],
    no: [
      'checked logs',
      'Same error here.',
      'I will test 3 devices: two phones and a laptop.',
      'Did you test it in a private window?',
      'Please check the audit log: it shows who removed the role.',
      'I am checking the logs now.',
      'You restarted both servers, so the queue is empty.',
      'Once you have tested it in another browser, tell me if it works.',
      'I see that your export fails, that is annoying.',
      'I understand that the sync stopped at 10:30 and orders are missing.',
      'This has not been tested yet.',
      'If the log shows errors, send it to us.',
      'I reset her password, it should work now.',
      'You can see the status on the status page, it is green when all is well.',
      'Open the console and check that the service is running.',
      'Restarted 2 pods.',
      'The log is kept for 90 days.',
      'To be tested: the other network, the other user.',
      'What I will try next\n- other cable, then the same again\n- other port',
      'Bitte prüfen Sie das Protokoll, ob ein Fehler erscheint.',
      'Ich werde den Dienst neu starten und das Ergebnis melden.',
      'Merci de vérifier le journal.',
      'Je vais tester avec un autre compte.',
      'Por favor revise el registro.',
    ],
  },
  check: {
    yes: [
      'I restarted the agent.',
      'checked logs',
      'Re-ran the job twice.',
      'Dienst neu gestartet.',
      'J’ai redémarré le service.',
    ],
    no: ['It is slow.', 'I will restart the agent.', 'Please restart the agent.', 'Have you restarted it?'],
  },
}
