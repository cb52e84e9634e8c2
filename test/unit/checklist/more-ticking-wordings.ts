import { of, type Wording } from './wording'

/** Each ticks its step, alone in a ticket: the other topics. */
export const MORE_TICKING: readonly Wording[] = [
  ...of('performance/what-slow')(
    ['R', 'The dashboard takes 40 seconds to load, it used to be 5.'],
    ['A', 'Which action is slow, and how many seconds does it take?'],
  ),
  ...of('performance/when')(
    ['R', 'It is slow every morning between 8 and 10.'],
    ['A', 'Since when is it slow?'],
  ),
  ...of('performance/who-slow')(['R', 'All colleagues in the Leeds office see it.']),
  ...of('performance/baseline')(
    ['I', 'Opened the same report from here: 3 s.'],
    ['A', 'On a test account it takes 2 seconds for me.'],
  ),
  ...of('performance/queue-or-work')(['I', 'Queue time 2 s, execution 310 s.']),
  ...of('data/record-ids')(
    ['R', 'For example order 55121 and 55122 are missing.'],
    ['A', 'Could you send us the ids of two affected records?'],
  ),
  ...of('data/two-places')(
    ['R', 'The report shows 412, but the list has 430.'],
    ['R', 'In Salesforce the amount is right, in your dashboard it is wrong.'],
    ['A', 'Where do you see the correct value, and where the wrong one?'],
  ),
  ...of('data/filters')(
    ['A', 'Which filters and which date range are set?'],
    ['R', 'Filter: last 30 days, all regions.'],
  ),
  ...of('data/last-writer')(
    ['R', 'We imported the customers yesterday through the CSV import.'],
    ['A', 'Were these records imported or changed in bulk recently?'],
  ),
  ...of('data/audit-log')(
    ['I', 'Audit log: value overwritten by the sync user at 02:00.'],
    ['A', 'The history shows that the record was deleted by an API key on Monday.'],
  ),
  ...of('data/freshness')(
    ['I', 'The report was last refreshed at 06:00, the change is from 07:10.'],
    ['A', 'The index is 40 minutes behind, so the figure is stale.'],
  ),
  ...of('data/stop-writer')(
    ['A', 'Please pause the import until we know more.'],
    ['R', 'We have stopped the sync.'],
  ),
  ...of('integration/connector')(
    ['R', 'Our HubSpot connector stopped.'],
    ['A', 'Which connector is it, in which version?'],
  ),
  ...of('integration/last-good')(
    ['R', 'The last run that worked was on Monday at 22:00.'],
    ['A', 'Since when does it fail, and what changed before?'],
  ),
  ...of('integration/account')(
    ['A', 'Under which account was the connection authorised?'],
    ['R', 'It was connected by a colleague who left the company.'],
  ),
  ...of('integration/scope')(
    ['R', 'Contacts come through, deals do not.'],
    ['R', 'Nothing is synced any more.'],
    ['A', 'Does everything stop or only some objects?'],
  ),
  ...of('integration/run-log')(['A', 'Could you send us the log of one failed run?']),
  ...of('integration/who-refuses')(
    ['I', 'Salesforce answers 401 to every call.'],
    ['A', 'HubSpot refuses the token.'],
  ),
  ...of('integration/credential')(
    ['I', 'Refresh token expired on Sunday.'],
    ['A', 'The user behind the connection was deactivated.'],
  ),
  ...of('integration/queue')(
    ['I', 'Queue is empty, next run at 14:00.'],
    ['A', '212 of 212 orders have been imported.'],
  ),
  ...of('email/who')(
    ['R', 'Only recipients at gmail are affected.'],
    ['A', 'Is it one mailbox or all recipients?'],
  ),
  ...of('email/quarantine')(
    ['A', 'Could you look in the spam folder and the quarantine?'],
    ['R', 'It is not in junk either.'],
  ),
  ...of('email/bounce')(
    ['R', 'The bounce says 550 5.1.1 user unknown.'],
    ['A', 'Please attach the bounce message.'],
  ),
  ...of('email/send-log')(
    ['I', 'Sending log: accepted with 250 at 09:14.'],
    ['A', 'The address is suppressed since an earlier bounce.'],
  ),
  ...of('email/auth-results')(
    ['I', 'SPF pass, DKIM fail.'],
    ['A', 'The DKIM record is missing in your DNS.'],
  ),
  ...of('network/from-where')(
    ['R', 'It works from home, not from the office.'],
    ['A', 'From which places does it fail?'],
  ),
  ...of('network/hotspot')(
    ['A', 'Could you try it once over a phone hotspot?'],
    ['R', 'Over a mobile hotspot it works.'],
  ),
  ...of('network/dns-tcp')(['A', 'Could you run nslookup on that machine and send the output?']),
  ...of('network/tls')(
    ['I', 'The certificate they see is issued by their own proxy.'],
    ['I', 'Chain complete, TLS 1.2, fine.'],
  ),
  ...of('network/dns')(['I', 'Resolved from outside: right address.']),
  ...of('browser/client')(['R', 'Chrome 131 on Windows 11.'], ['A', 'Which browser and version do you use?']),
  ...of('browser/console')(['A', 'Could you open the console with F12 and send us the messages?']),
  ...of('browser/others')(['R', 'In Firefox it is the same.'], ['A', 'Does a colleague see it too?']),
  ...of('browser/reproduce')(
    ['I', 'Reproduced in Chrome 131.'],
    ['A', 'I tried the same steps here and see it too.'],
  ),
  ...of('browser/clear-site')(['A', 'Please clear the cache for this site and reload.']),
  ...of('billing/invoice')(['R', 'Invoice 2024-118 is wrong.'], ['A', 'Which invoice is it?']),
  ...of('billing/basis')(
    ['R', 'According to our contract we pay 20 per seat.'],
    ['A', 'Which amount did you expect?'],
  ),
  ...of('billing/deadline')(
    ['R', 'It is due on Friday.'],
    ['A', 'Is there a date by which this must be settled?'],
  ),
  ...of('billing/line-by-line')(
    ['I', 'Line 3: 12 seats added on 4 October by their admin.'],
    ['A', 'The add-on was charged twice, that is our error.'],
  ),
  ...of('billing/payment-status')(
    ['I', 'Payment declined: insufficient_funds.'],
    ['A', 'Your payment arrived on Monday.'],
  ),
  ...of('billing/request-approval')(
    ['I', 'Asked finance for a credit of 200.'],
    ['A', 'The refund was approved by my manager.'],
  ),
  ...of('security/done-since')(
    ['R', 'He clicked the link and entered his password.'],
    ['A', 'Has anybody clicked the link or opened the attachment?'],
  ),
  ...of('security/to-security')(['I', 'Handed to the security team at 10:12.']),
  ...of('security/contain')(['A', 'Please end all sessions and change the password from a clean device.']),
  ...of('major-incident/how-many')(
    ['R', '300 people at four sites cannot work.'],
    ['A', 'How many people are affected?'],
  ),
  ...of('major-incident/began')(['R', 'Since 9:10 nothing works.'], ['A', 'When did it begin?']),
  ...of('major-incident/open-incident')([
    'I',
    'Status page: nothing, but two more tickets with the same error.',
  ]),
  ...of('major-incident/declare')(['I', 'Paged on-call at 09:22.']),
  ...of('major-incident/first-update')([
    'A',
    'Sign-in is down for part of our customers; our engineers are working on it.',
  ]),
  ...of('how-to/goal')(
    ['R', 'How can I export the list every Monday?'],
    ['A', 'What would you like to have in the end?'],
  ),
  ...of('how-to/articles')(['A', 'The article “Scheduled exports” describes it.']),
  ...of('how-to/answer')(['A', 'Click Settings, then choose Exports and press Save.']),
  ...of('how-to/limits')(['A', 'That is not possible at the moment, there is a feature request for it.']),
  ...of('billing/invoice')(
    ['R', 'Invoice no. 2210 lists 14 seats where we have nine.'],
    ['R', 'On receipt RE-5512 the storage was charged twice.'],
  ),
  ...of('billing/entitled')(['A', "You aren't a billing admin of this account, so one of them has to ask."]),
  ...of('billing/payment-status')(['A', 'Nothing was debited from your account so far.']),
  ...of('billing/terms')(['A', 'Seats are invoiced by the highest number of the month.']),
  ...of('billing/request-approval')(['I', "Needs finance's ok, over my limit."]),
  ...of('webhook/receiver-log')(['R', 'Our firewall has been blocking every third of your calls.']),
  ...of('webhook/changed')(['R', "We're adding a check of the signature this week."]),
  ...of('webhook/extent')(['R', 'It never arrives, not once.']),
  ...of('security/others')(['I', 'Query over all accounts found three more.']),
  ...of('security/done-since')(['R', 'She typed her password in on that page.']),
  ...of('browser/client')(['R', 'Firefox 133 on a company laptop.']),
  ...of('email/way-round')(['A', "There's a way round if you can publish our key yourself."]),
  ...of('browser/reproduce')(['A', 'I get the same in my own account here.']),
  ...of('how-to/goal')(
    ['R', 'We put the week plan on the screen in the workshop, can that go faster?'],
    ['R', 'Our bookkeeper asks for the list so she can send the statements herself.'],
  ),
  ...of('how-to/tried')(['R', 'Typing the name into the box gives an error.']),
  ...of('how-to/limits')(
    ['A', 'The field is filled only when the first flow waits for the second.'],
    ['A', 'That screen was only in the beta and never went live.'],
    ['A', 'A time zone belongs to one trigger.'],
  ),
  ...of('how-to/answer')(
    ['A', 'Open the trigger, click the small clock and choose your zone.'],
    ['A', 'In Admin, Tokens, press New token.'],
  ),
  ...of('access-request/task')(['R', 'Please give Anna Meyer access to the billing reports.']),
  ...of('access-request/period')(
    ['R', 'She needs it until 31 December.'],
    ['A', 'Until when is the access needed?'],
  ),
  ...of('access-request/approver')(['A', 'Who may approve this?'], ['R', 'My manager has approved it.']),
  ...of('access-request/grant')(['I', 'Added her to the group Billing readers until 31 December.']),
  ...of('data/record-ids')(
    ['R', 'Orders 50217 and 50219 have lost their address, 50220 is fine.'],
    ['A', 'Could you send us the ids of two affected records and of one that is right?'],
  ),
  ...of('data/restore-window')(['A', 'The backups are kept for 30 days, so it can be restored until 4 May.']),
  ...of('data/stop-writer')(['R', "We've paused the nightly job for now."]),
  ...of('integration/account')(['R', 'It was authorised with the account of a colleague.']),
  ...of('integration/who-refuses')(['A', 'The server refuses agents older than that release.']),
  ...of('network/target')(['R', 'Connection refused when we call api.example.com:443.']),
  ...of('network/from-where')(['R', 'It fails in the Leeds office only.'], ['R', 'At home it works.']),
  ...of('network/hotspot')(['A', 'Please open it on a phone with wifi switched off.']),
  ...of('network/public-ip')([
    'R',
    'Our public IP is 198.51.100.9. It failed at 10:05 UTC. It failed again at 10:41 UTC.',
  ]),
  ...of('performance/two-runs')(['A', 'Could you send the ids of one slow and one normal run?']),
  ...of('performance/relief')(['A', 'Until then, please run the report for one month at a time.']),
  ...of('data/as-admin')(['I', 'As admin I see all 12 tasks, the viewer role shows none.']),
  ...of('performance/baseline')(['A', 'The same query took 2 seconds in our own test tenant.']),
  ...of('performance/service-metrics')(['I', 'The p95 of the search service doubled on Tuesday.']),
  ...of('integration/credential')(['A', 'The certificate of the connection ran out on Sunday.']),
  ...of('first-look/next-update')(
    ['A', 'You will hear from me again by 16:00 UTC.'],
    ['A', 'I will write to you on Thursday with what the lab found.'],
  ),
  ...of('first-look/known')(
    ['I', 'No other customer in the queue with that today.'],
    ['A', 'That is a known weakness of the importer.'],
  ),
  ...of('first-look/alarm')(
    ['I', 'The whole region is down, everybody there is hit.'],
    ['I', 'Assume the keys are copied.'],
  ),
  ...of('first-look/changed')(
    ['R', 'Since our new proxy nothing loads.'],
    ['R', 'The column was added by your upgrade.'],
  ),
  ...of('first-look/missing')(
    ['A', 'And is the laptop on the office network?'],
    ['A', 'Can you give us more detail?'],
  ),
  ...of('before-escalating/difference')(
    ['I', 'With the filter it fails, without it is fine.'],
    ['I', 'Control run on the other host: 40 of 40 ok.'],
  ),
  ...of('before-closing/links')(['A', 'I have asked our writers to add a line to the guide.']),
  ...of('security/to-security')(
    ['I', 'For Security, we stop here.'],
    ['I', 'Security please take this one.'],
  ),
  ...of('security/new-entries')(
    ['I', 'No new forwarding rules, no tokens added.'],
    ['I', 'Not found: new keys, rules, invited users.'],
  ),
  ...of('security/done-since')(['R', 'I took her access away at once.']),
  ...of('api-auth/other-call')(['R', 'The old server with the same script runs without a problem.']),
  ...of('api-auth/credential')(['R', 'It is a personal token.'], ['A', 'What kind of key is it, and whose?']),
  ...of('permissions/peer')(['R', 'Eight are ok, only one is still refused.']),
  ...of('sso/test-one')(['R', 'Test was good with me and one of the drivers.']),
  ...of('data/as-admin')(['I', 'Looked at record 5512 as superadmin: there, with all fields.']),
  ...of('data/stop-writer')(['I', 'Rule 12 disabled at 09:40.']),
  ...of('performance/who-slow')(['R', 'The whole depot waits, on the office network.']),
  ...of('performance/relief')(['A', 'If you leave out the map column, the list opens in 3 seconds.']),
  ...of('api-errors/inputs')(['R', 'Without the label it works.']),
  ...of('api-errors/layer')(['A', "That's your own proxy, it answered before us."]),
  ...of('billing/terms')(['A', 'Within the first 14 days you get the full amount back.']),
  ...of('billing/request-approval')(['I', 'Refund of 80 EUR awaiting finance.']),
  ...of('how-to/flag-gap')(['I', 'Flagged the outdated page to the docs team.']),
  ...of('major-incident/harm')(['R', 'The trucks are waiting and leave at 17:00.']),
  ...of('major-incident/severity')(['I', 'P1, all tenants in eu.']),
  ...of('network/net-change')(['R', 'Since Friday the web traffic goes through a new proxy.']),
  ...of('browser/reproduce')(['I', "Repro'd 4 of 4 in Firefox at 150 % zoom."]),
]
