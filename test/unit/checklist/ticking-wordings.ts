import { of, type Wording } from './wording'

/** Each ticks its step, alone in a ticket: the first minutes, sign-in, rights, API, closing and handing on. */
export const TICKING: readonly Wording[] = [
  ...of('first-look/alarm')(
    ['I', 'Asked around: no other customers report failed imports today.'],
    ['I', 'Other tenants on that node have the same gap, so it is wider than this one.'],
    ['A', 'Nothing is lost: every order waits in the queue.'],
    ['I', 'Row counts before and after agree, data is intact.'],
    ['I', 'Phishing, she typed her password in. Rang security at 14:05.'],
    ['A', 'Verloren ist dabei nichts.'],
    ['A', 'All our other services run as normal, and your files are safe.'],
    ['I', 'Looked through the sign-ins, found nothing suspicious.'],
  ),
  ...of('first-look/known')(
    ['A', 'It is a known defect of the mobile app.'],
    ['A', 'Our status page shows no trouble with the mail servers.'],
    ['I', 'Nobody else has reported it since the weekend.'],
    ['I', 'No similar reports today.'],
    ['I', 'Bekannter Fehler, passt zur Version.'],
    ['I', 'Two tickets with the same symptom this morning, hung them together.'],
  ),
  ...of('first-look/changed')(
    ['R', 'Our network team replaced the proxy over the weekend.'],
    ['R', 'Before the update of Monday it worked for years.'],
  ),
  ...of('first-look/severity')(
    ['I', 'Impact: the whole warehouse is stuck, 40 people.'],
    ['I', 'Prio 3, one user, workaround exists.'],
    ['I', 'Deadline of the auditors on Friday, so P2.'],
  ),
  ...of('first-look/missing')(
    ['R', 'Please find the screenshot attached.'],
    ['A', 'May I ask for two more examples?'],
    ['R', 'It is run_4k2m9x7q that stands still.'],
  ),
  ...of('permissions/assignment')(['R', 'She has the role Planner and is in the group Depot North.']),
  ...of('api-errors/inputs')(
    ['R', 'If I remove the note field, the call is accepted.'],
    ['A', 'Is it always the same file or customer?'],
  ),
  ...of('api-errors/layer')([
    'A',
    'The page is plain HTML, so the reply came from the gateway and not from our application.',
  ]),
  ...of('api-errors/packet')(['I', 'Over to engineering: ids and trace are below.']),
  ...of('api-auth/leaked')(['A', 'We removed the key from the comment, please revoke it today.']),
  ...of('api-rate-limit/calls')(['R', 'About 900 requests per minute from six workers.']),
  ...of('api-rate-limit/need')(['A', 'What goal, volume and date is the higher limit for?']),
  ...of('api-rate-limit/who-answered')(['I', 'The 429 came from the edge, the API never saw the calls.']),
  ...of('api-rate-limit/limit-change')(['I', 'Plan was downgraded on the 1st, limit lowered to 60.']),
  ...of('api-rate-limit/reset')(['I', 'Retry-After is rounded down to zero in the last second.']),
  ...of('first-look/known')(
    ['I', 'Nothing on the status page, and no other customer reports it.'],
    ['A', 'This is a known issue, our developers track it.'],
    ['I', 'Statusseite grün, kein anderer Kunde betroffen.'],
    ['I', 'Searched the KB for the code, found nothing.'],
  ),
  ...of('first-look/earlier')(
    ['I', 'Same as in their ticket of October, the fix did not hold.'],
    ['I', 'No earlier tickets from this requester.'],
  ),
  ...of('first-look/changed')(
    ['R', 'We updated the firewall on Tuesday evening.'],
    ['R', 'Nothing has changed on our side.'],
    ['A', 'Was anything changed shortly before, for example an update?'],
    ['A', 'Hat sich kurz davor etwas geändert?'],
    ['R', 'Bei uns wurde nichts geändert.'],
    ['R', 'On a changé de fournisseur vendredi dernier.'],
  ),
  ...of('first-look/missing')(
    ['A', 'Could you send us the exact error message and a screenshot?'],
    ['A', 'Which browser do you use, and since when does it happen?'],
    ['A', 'Können Sie uns die genaue Fehlermeldung schicken?'],
    ['A', 'Please attach the log of one failed run.'],
    ['A', '¿Me puedes enviar una captura de la pantalla?'],
  ),
  ...of('first-look/next-update')(
    ['A', 'I will write again by 15:00 UTC.'],
    ['A', 'You will hear from me tomorrow morning.'],
    ['A', 'Ich melde mich bis 16 Uhr wieder.'],
    ['A', 'Je reviens vers vous demain à 10 h.'],
  ),
  ...of('sso/who')(
    ['R', 'Only two new colleagues cannot get in, the rest is fine.'],
    ['R', 'Nobody in our company can log in since this morning.'],
    ['A', 'Is it everybody, or only certain groups?'],
    ['R', 'Betroffen sind alle Mitarbeiter am Standort Kiel.'],
  ),
  ...of('sso/provider')(
    ['R', 'We use Entra ID with SAML.'],
    ['A', 'Which identity provider do you use?'],
    ['R', 'Unser Keycloak meldet keinen Fehler.'],
  ),
  ...of('sso/last-good')(
    ['R', 'It worked until Friday.'],
    ['R', 'Our IT rotated the client secret yesterday.'],
    ['A', 'When did sign-in last work, and what was changed since?'],
  ),
  ...of('sso/provider-log')(
    ['A', 'Could your administrator send us the sign-in log entry from Okta?'],
    ['R', 'The Entra sign-in log shows AADSTS50105 for all attempts.'],
  ),
  ...of('sso/certificate')(
    ['I', 'The certificate on our side expired yesterday at 23:59.'],
    ['A', 'I compared the fingerprints: the one in your response differs from the one stored here.'],
    ['I', 'Zertifikat noch gültig bis März.'],
  ),
  ...of('sso/addresses')(
    ['I', 'Audience in the assertion is the old entity id.'],
    ['A', 'The redirect URI in the request is not on the list.'],
    ['I', 'Issuer and ACS match.'],
  ),
  ...of('sso/subject')(
    ['I', 'NameID is the old e-mail address, the account has the new one.'],
    ['I', 'There are two accounts with the same e-mail address.'],
  ),
  ...of('sso/groups')(
    ['I', 'The group claim is missing in the token.'],
    ['I', 'SCIM log: 409 for this user, already exists.'],
  ),
  ...of('sso/way-in')(
    ['A', 'Please keep one admin session open before you change anything.'],
    ['A', 'You can use the emergency account to get in.'],
  ),
  ...of('sso/test-one')(
    ['A', 'Please test with one user in a private window first.'],
    ['R', 'I just signed in again, works now.'],
  ),
  ...of('sign-in/point')(
    ['R', 'After the password I get “Invalid code”.'],
    ['R', 'My account is locked.'],
    ['A', 'At which step does it stop, and what does the message say?'],
  ),
  ...of('sign-in/account')(
    ['A', 'Which e-mail address do you sign in with?'],
    ['R', 'My username is jbecker.'],
  ),
  ...of('sign-in/changed')(
    ['R', 'I got a new phone last week.'],
    ['R', 'I changed my password this morning.'],
    ['R', 'Seit dem Handywechsel, neues Handy seit gestern.'],
  ),
  ...of('sign-in/private-window')(
    ['A', 'Could you try once in an incognito window?'],
    ['R', 'Same in another browser.'],
  ),
  ...of('sign-in/screen')(['A', 'Could you send us a screenshot of the whole window?']),
  ...of('sign-in/account-state')(
    ['I', 'Account is active, not locked.'],
    ['A', 'Your account was locked after five wrong attempts.'],
    ['I', 'Konto gesperrt seit 08:12.'],
  ),
  ...of('sign-in/sign-in-log')(
    ['I', 'Sign-in log: 5 failed attempts from 09:12, all wrong password.'],
    ['A', 'I can see three failed attempts in the log.'],
  ),
  ...of('sign-in/identity')(
    ['I', 'Called her back on the number on file, identity confirmed.'],
    ['A', 'Before I reset it I have to verify your identity.'],
  ),
  ...of('permissions/effective')(
    ['I', 'Her role is Viewer, it lacks export.'],
    ['A', 'The folder is shared only with the team Sales.'],
  ),
  ...of('permissions/audit')(
    ['I', 'Audit log: removed from the group on Monday by their admin.'],
    ['A', 'The role was changed by your administrator on 3 November.'],
  ),
  ...of('permissions/peer')(
    ['R', 'My colleague with the same role can open it.'],
    ['A', 'Can a colleague with the same role do it?'],
  ),
  ...of('webhook/extent')(
    ['R', 'About half of the events do not arrive.'],
    ['R', 'Every call comes twice.'],
    ['A', 'Are all calls missing or only some?'],
  ),
  ...of('webhook/receiver-log')(
    ['R', 'Our nginx log shows no request at that time.'],
    ['A', 'What did your server log at that minute?'],
  ),
  ...of('webhook/delivery-log')(
    ['I', 'Delivery log: four attempts, all 504 after 30 s.'],
    ['A', 'I see 12 deliveries since noon, your endpoint answered each with 404.'],
    ['I', 'No delivery attempt in the log for that order.'],
  ),
  ...of('webhook/subscription')(
    ['I', 'Subscription is active, event type included.'],
    ['A', 'The webhook was disabled automatically after 100 failures.'],
  ),
  ...of('webhook/redeliver')(
    ['A', 'I have redelivered the 14 missed events, all 200.'],
    ['I', 'Sent a test event, accepted.'],
  ),
  ...of('webhook/duplicates')([
    'A',
    'Please store the delivery id and ignore a call whose id you know already.',
  ]),
  ...of('api-auth/call')(['R', 'GET /v2/orders returns 403 Forbidden.'], ['A', 'Which call is refused?']),
  ...of('api-auth/credential')(
    ['R', 'We use an API key of the service user.'],
    ['A', 'What kind of credential is it, an API key or an OAuth client?'],
  ),
  ...of('api-auth/ever')(
    ['R', 'The same key worked yesterday.'],
    ['A', 'Has this call ever worked with this key?'],
  ),
  ...of('api-auth/request-id')(['A', 'Could you send us the request id of one refused call?']),
  ...of('api-auth/log-reason')(
    ['I', 'Log for the request id: rejected, token expired.'],
    ['I', 'Found the call in the log: refused because the scope is missing.'],
  ),
  ...of('api-auth/state')(
    ['I', 'Key was revoked on Monday by their admin.'],
    ['I', 'Token is valid, not expired.'],
  ),
  ...of('api-auth/scope')(
    ['I', 'The token has only read scope.'],
    ['A', 'Your client was granted orders:read, the call needs orders:write.'],
  ),
  ...of('api-auth/leaked')(
    ['A', 'Your key was visible in the ticket, please revoke it today.'],
    ['I', 'Redacted the token in comment 1.'],
  ),
  ...of('api-rate-limit/calls')(
    ['R', 'We send about 600 requests per minute from 6 workers.'],
    ['A', 'How many calls a minute do you make at the peak?'],
  ),
  ...of('api-rate-limit/on-429')(
    ['R', 'On a 429 the script retries immediately.'],
    ['A', 'What does your client do after a 429?'],
  ),
  ...of('api-rate-limit/usage')(
    ['I', 'Usage by key: peak 920 per minute, limit 600.'],
    ['A', 'You are well above the limit of your plan.'],
  ),
  ...of('api-rate-limit/advice')(
    ['A', 'Please use exponential back-off with jitter.'],
    ['A', 'The bulk endpoint takes 200 records a call.'],
  ),
  ...of('api-errors/rate')(
    ['R', 'Roughly 3 of 10 calls fail.'],
    ['R', 'It only happens sporadically.'],
    ['A', 'How often does it fail?'],
  ),
  ...of('api-errors/layer')(
    ['I', '502 comes from the gateway, the application never saw it.'],
    ['I', 'Request dies in the billing service.'],
  ),
  ...of('api-errors/trace')(['I', 'Trace shows a time-out in the search service after 30 s.']),
  ...of('before-closing/verified')(
    ['A', 'I see all 40 orders delivered since 10:20 UTC.'],
    ['A', 'I checked from here: the run of 11:00 UTC went through, 212 rows, none refused.'],
  ),
  ...of('before-closing/fields')(
    ['I', 'Category changed from “Other” to “Certificates”, resolution code fits.'],
    ['I', 'Reclassified as a question.'],
  ),
  ...of('before-closing/confirmed')(['A', 'Glad to read that the printer runs again, so I am closing this.']),
  ...of('before-escalating/known')(
    ['I', 'Nothing in the backlog, and the docs say nothing on it.'],
    ['A', 'That is known to us as a fault of the scheduler.'],
  ),
  ...of('before-escalating/reproduced')(
    ['I', 'Repro: sandbox, two users, export hangs each time.'],
    ['I', 'Fails on my own account too, 3 of 3.'],
    ['A', 'We could not provoke it in our test system.'],
  ),
  ...of('before-closing/left-behind')(['I', 'Temporary access of the partner revoked, debug mode off.']),
  ...of('before-escalating/one-case')([
    'I',
    'One case complete: account 4711, request 88f2, 09:14 CET, error text below.',
  ]),
  ...of('before-escalating/difference')(
    ['I', 'Good run vs bad run: the bad one has an empty tax field.'],
    ['I', 'Works with Safari, fails with Chrome.'],
    ['A', 'The only difference between your two sites is the version of the agent.'],
  ),
  ...of('before-escalating/packet')(
    ['I', 'Needed from the storage people by 16:00: is the index whole?'],
    ['I', 'Please decide whether we may delete the second copy or keep both.'],
  ),
  ...of('before-escalating/tell-customer')(
    ['A', 'Your case lies with our platform team now; you hear from me tomorrow by 14:00 UTC.'],
    ['A', 'A correction is being prepared. I write again on Friday by 10:00 UTC.'],
  ),
]
