import type { Message } from '@/lib/ticket/snapshot'
import type { Examples } from './example'

const by =
  (role: 'requester' | 'agent', visibility: 'public' | 'internal' = 'public') =>
  (text: string) => ({
    text,
    visibility,
    author: { id: 'p', name: 'P', role } satisfies Message['author'],
  })
const customer = by('requester')
const reply = by('agent')
const note = by('agent', 'internal')

/** When, how often, whom, why: sentences written before the rules for them. Messages are of 18 November 2026, 10:00 UTC. */
export const occurrenceExamples: Examples = {
  'failure-time': {
    yes: [
      customer('The till froze at 08:47 UTC.'),
      customer('Between 06:10 and 06:25 CET the doors did not open.'),
      customer('It began 2026-11-17 22:15 UTC.'),
      customer('Since 9:30 am GMT nobody can print.'),
      customer('Yesterday at 23:40 UTC the backup stopped.'),
      note('Time window: 07:55 to 08:20 UTC.'),
      note('First refused call 06:58 UTC, error 503.'),
      customer('Seit 07:30 MEZ kommt keine Mail an.'),
    ],
    no: [
      customer('The call is at 16:00 UTC today.'),
      customer('It froze at 08:47.'),
      reply('Next update by 12:00 UTC.'),
      reply('I look into it again on 20 November 2026 at 09:00 UTC.'),
      note('09:58 UTC. One user, normal priority.'),
      note('10:00 UTC Hand-off to Priya.'),
      customer('We need it before 15:00 UTC.'),
    ],
  },
  'failure-date': {
    yes: [
      customer('It began on 12 November 2026.'),
      customer('The last good file is from 2026-11-09.'),
      customer('Wrong since Nov 3.'),
      customer('Seit dem 12.11.2026 fehlt die Zeile.'),
    ],
    no: [
      customer('Our sale begins on 27 November 2026.'),
      reply('I will look again on 2026-11-24.'),
      customer('It began last week.'),
      customer('We pay on 2026-11-30.'),
    ],
  },
  scope: {
    yes: [
      customer('Nine nurses on ward 4 see an empty chart.'),
      customer('All tills in the shop are frozen.'),
      customer('Nobody in the office can print.'),
      customer('About 300 parcels have no label.'),
      customer('It is only my account, my colleague is fine.'),
      customer('Half of our drivers have no route.'),
      note('Two tenants concerned, both in eu-1.'),
      customer('The whole branch in Leeds is offline.'),
      customer('Every login fails.'),
      customer('Unsere 12 Filialen sind betroffen.'),
      customer('Trente-deux clients, soit 32 clients, sont concernés.'),
      customer('Afecta a 14 usuarios.'),
    ],
    no: [
      reply('With one of our SDKs it is the option `region`.'),
      reply('If you have 20 users, choose Import.'),
      reply('For your size the link comes after a few minutes.'),
      customer('The button is grey.'),
      customer('How many users may we have?'),
      reply('2. Tick all users and press Save.'),
    ],
  },
  impact: {
    yes: [
      customer('We are losing about 400 pounds an hour.'),
      customer('Patients wait in the corridor because of it.'),
      customer('I write every label by hand.'),
      customer('Payday is Friday and the salaries are not out.'),
      customer('The auditor comes on Monday.'),
      customer('It takes me two hours every morning.'),
      customer('Our customers think it is a scam.'),
      customer('We had to close the counter.'),
      customer('The truck leaves without the papers.'),
      customer('We will be fined if the return is late.'),
      customer('Callers hang up after ten minutes.'),
      customer('Three people do nothing but retype orders.'),
      customer('Wir können keine Rechnungen schreiben.'),
      customer('Nous ne pouvons plus expédier.'),
      customer('No podemos facturar.'),
    ],
    no: [
      customer('The header is blue.'),
      customer('I use the new version.'),
      customer('The file has 12 columns.'),
      reply('Nothing is lost, please try again.'),
      reply('If you cannot sign in, reset your password.'),
      customer('Thank you for the help.'),
      customer('I clicked Save twice.'),
    ],
  },
  'recent-change': {
    yes: [
      customer('We got new card readers on Tuesday.'),
      customer('Our IT replaced the switch last night.'),
      customer('I reset my password this morning.'),
      customer('They moved us to another floor last week.'),
      customer('It began right after the update.'),
      customer('Someone added a second shift to the plan yesterday.'),
      customer('We renamed the cost centres on 3 November.'),
      customer('Our new supplier sends the files in another format.'),
      note('Release 7.2 went live on Monday.'),
      customer('Seit der Umstellung auf den neuen Tarif stimmt es nicht.'),
      customer('Nous avons remplacé le routeur hier.'),
      customer('Hemos cambiado de proveedor.'),
    ],
    no: [
      customer('The list is slow.'),
      customer('Please change my address.'),
      reply('Please update the app and try again.'),
      customer('Did you change anything?'),
      customer('Nothing was changed on our side.'),
      reply('If you installed an extension, switch it off.'),
    ],
  },
  reproducibility: {
    yes: [
      customer('Each attempt ends the same way: an empty page.'),
      customer('I tried four times and it failed four times.'),
      customer('It fails every Monday morning.'),
      customer('2 out of 10 scans are wrong.'),
      customer('It only happens when two people edit the same row.'),
      customer('Whenever I open a chart, it freezes.'),
      customer('It happened once.'),
      note('Reproducible in the test clinic, error each time.'),
      customer('One in three calls drops.'),
      customer('Der Druck scheitert jedes Mal.'),
      customer('À chaque envoi, une erreur apparaît.'),
      customer('Falla siempre al guardar.'),
    ],
    no: [
      customer('She presses the key twice a week.'),
      customer('Every morning I open the board and drink a coffee.'),
      reply('We write to you every 30 minutes.'),
      customer('I have two accounts.'),
      customer('The invoice is wrong.'),
    ],
  },
  'reproducibility-vague': {
    yes: [
      customer('Sometimes the label is blank.'),
      customer('The scanner often freezes.'),
      customer('It fails a few times a day.'),
      customer('Some invoices are missing.'),
      customer('Manchmal fehlt die Seite.'),
      customer('Parfois la page reste vide.'),
      customer('A veces no llega el correo.'),
    ],
    no: [
      customer('The label is blank.'),
      customer('We often work late.'),
      customer('Some coffee would be nice.'),
    ],
  },
  hypothesis: {
    yes: [
      note('My guess: the cache holds the old logo.'),
      note('Could be the proxy, not checked yet.'),
      note('Suspect the nightly job locks the table.'),
      note('Looks like the token expires too early.'),
      note('This points to the load balancer.'),
      note('The queue may have been full at that time.'),
      note('Working theory: two workers write the same row.'),
      note('Presumably the printer driver, to be confirmed.'),
      note('An expired certificate would explain it.'),
      customer('Maybe it is the new router?'.replace('?', '.')),
      note('Verdacht: der Zeitserver läuft falsch.'),
      note('Sans doute un problème de cache.'),
      note('Probablemente sea la caché.'),
    ],
    no: [
      note('The certificate has expired on 3 November.'),
      reply('Perhaps you can use the other printer meanwhile.'),
      reply('Maybe we should talk on the phone.'),
      customer('The page says "address not verified".'),
      reply('It might be your turn: please send the file.'),
      note('Looks good to me.'),
      reply('It can be downloaded as CSV.'),
    ],
  },
}
