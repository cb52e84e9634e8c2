import { datesOf } from './date-text'
import { hasHit } from './sentence-search'
import type { ReadSentence, Reading } from './reading'
import { LIST_AHEAD } from './text/list-ahead'

/** What people do to a system, its surroundings or themselves before it fails: past forms. */
const DONE =
  'added|adjusted|allowed|altered|archived|assigned|bumped|cancelled|changed|connected|converted|created|deactivated|deleted|deployed|disabled|disconnected|duplicated|edited|enabled|enlarged|enrolled|exchanged|expanded|extended|generated|hired|hooked up|imported|increased|installed|introduced|issued|joined|launched|lengthened|lowered|merged|migrated|mounted|moved|patched|plugged|promoted|raised|reactivated|rebuilt|reconnected|redid|redrew|reduced|re-?installed|removed|renamed|renewed|rented|reorgani[sz]ed|replaced|restarted|restricted|retired|revoked|rolled|rotated|scaled|set up|shared|shipped|shortened|started using|swapped|switched|took over|tightened|transferred|turned (?:on|off)|unplugged|updated|upgraded|went (?:from|over|to|live|full)'
/** Done every day too: a change only where the fault counts from it. */
const DONE_DAILY =
  'bought|built|closed|combined|copied|entered|gave|got|made|opened|ordered|published|put|saved|split'
/** Who did it: a person, a role, the name of a team; the last may also be a thing that was changed. */
const DOER = "(?!being |having |that )(?:(?:our|your|my|the|their) )?[a-z][a-z'-]{0,14}"
/** What may stand before the past form. */
const HAVING = '(?:also |all |both |recently |have |had |has |was |were )?'
/** "Since we renamed the shop", "the day our admin switched it on", "after IT moved the server". */
const SINCE_DONE = `(?:since|ever since|after|the day|from when|until|till) ${DOER} ${HAVING}${LIST_AHEAD}(?:${DONE}|${DONE_DAILY})\\b`
/** "It began when we ticked the box". */
const BEGAN_WHEN = `(?:began|begins|begun|started|starts|appeared|arose|came up) (?:right |only |just |exactly |shortly )?(?:when|after|as|once) ${DOER} ${HAVING}${LIST_AHEAD}(?:${DONE}|${DONE_DAILY}|ticked|unticked|checked|unchecked|activated|chose|set|put|went)\\b`
/** "Since we have the new texts", "since May we've had two tills": another state of things, and since when. */
const SINCE_HAVING =
  "since (?:the )?(?:[a-z0-9]{2,9} )?(?:we|i)(?:'ve|'re| have| are| use| run| drive)(?: had| got| been)? (?:on |in )?(?:the|a|an|our|your|this|these|two|three|new)\\b(?! (?:same |big |lot of |few )?(?:problem|trouble|error|issue|ticket))"
/** "The only thing that's different", "all that was new". */
const ONLY_NEW =
  "(?:thing|all) (?:that's |that is |that was |that has )?(?:different|new|changed)(?: (?:is|was)\\b|[:,.]|$)"
/** "An update came in overnight", "the phone updated itself". */
const UPDATE_CAME =
  '(?:updates?|updated|upgraded?)\\b[^.;]{0,16}\\b(?:itself|themselves|on its own|by itself|came|in between|overnight)\\b|auto-?updated'
/** "3.4.0 -> 3.4.1", "went from 9.1 to 9.2". */
const VERSION_ARROW = '(?<![\\d.])\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,4})? ?(?:->|→|=>) ?v?\\d{1,3}\\.\\d'
const VERSION_STEP =
  '(?:from|went|bumped|upgrade[ds]?|updated?) (?:[a-z.-]{1,24} ){0,3}v?\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,4})? to v?\\d{1,3}\\.\\d'
/** "It came in with 9.2", "did your 9.2 drop it?", "was it changed by the release?". */
const VERSION_BLAMED =
  '(?:came|come|arrived|appeared|introduced|changed|broken?|dropped|removed|caused) (?:in )?(?:by|with|in) (?:the |your |our |a |two |that |this )?(?:[a-z]{3,10} ){0,2}(?:releases?|versions?|updates?|upgrade|patch|v?\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,4})?\\b)|(?:release|version|update)? ?v?\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,4})? (?:came|drop(?:ped)?|changed?|breaks?|broke|removed?|introduced|was (?:rolled out|installed|deployed))\\b'
/** "The certificate authority renewed its key", "her last day was Friday". */
const ALWAYS = new RegExp(
  `${VERSION_ARROW}|\\b(?:${[
    SINCE_DONE,
    BEGAN_WHEN,
    SINCE_HAVING,
    ONLY_NEW,
    UPDATE_CAME,
    VERSION_STEP,
    VERSION_BLAMED,
    '(?:rolled|rotated|renewed|exchanged|reissued) (?:its|your|his|her|their|our|the|my)\\b',
    "(?:his|her|their|[a-z]{2,20}'s) last day (?:was|is|with)\\b",
    '(?:left|retired from|quit|resigned from) (?:us|the (?:company|team|firm|plant|school|practice|office|house))\\b',
    'no (?:longer|more) with us\\b',
    'chg-?\\d{3,}',
    'only (?:our |my |the |a |one )?(?:new )?[a-z]{3,20} (?:was|were) (?:added|entered|changed|moved|replaced|renamed)\\b',
  ].join('|')})`,
)
/** What the case itself is about, and what is to come, is not a change before it. */
const NEW_OTHER =
  /\bnew (?:tickets?|requests?|messages?|mails?|e-mails?|errors?|runs?|orders?|ones?|hires?|starters?|prices?|deadlines?|dates?|news|entries|cases?|cards?)\b|\b(?:will|shall|starts?|starting|going to|soon|next|planned|tomorrow|by (?:monday|tuesday|wednesday|thursday|friday)|needs?|wants?|should|please)\b/
const NEW = /(?<![a-zà-ÿ])(?:new|different make|neue[mnrs]?|nouve(?:au|l|lle)s?|nuev[oa]s?)(?![a-zà-ÿ])/
/** "The filter was saved on …", "key made 3 May": a thing and what was done to it. */
const THING_DONE =
  /\b(?:keys?|tokens?|filters?|rules?|flows?|webhooks?|roles?|users?|accounts?|cop(?:y|ies)|templates?|polic(?:y|ies)|certificates?|passwords?|settings?|scripts?|fields?|columns?|param(?:eter)?s?|address|street|names?|steps?|integrations?|connectors?|domains?|zones?|groups?|licen[cs]es?|defaults?|lists?|reports?|dashboards?|folders?|sessions?|machines?|servers?|profiles?)\b[^.;]{0,40}\b(?:made|created|generated|saved|edited|entered|added|removed|set up|changed|renewed|replaced|deleted|revoked|rotated|moved|renamed|switched|enabled|disabled|introduced|imported|installed)\b/
/** Somebody did one of these things. */
const SOMEBODY_DID = new RegExp(
  `\\b(?:we|i|they|he|she|you|somebody|someone|who|(?:our|your|my|the|their|mr|mrs|ms|a|an) [a-z.-]{2,20}(?: [a-z-]{2,20})?) (?:did |had |have |has |was |were |also |just |then |all |only ){0,2}${LIST_AHEAD}(?:${DONE})\\b`,
)
/** Days as people name them without a date. */
const DAY =
  /\b(?:over (?:the|that) weekend|(?:on|since|of|from) the (?:weekend|\d{1,2}(?:st|nd|rd|th))|(?:in|since|from|during) (?:early |mid-?|late |the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|holidays)|last (?:spring|summer|autumn|fall|winter|year|month|sprint)|that (?:day|night|evening|weekend|morning|week)|the (?:day|night|evening|week|weekend) before|a (?:day|week|month|fortnight) (?:ago|before)|recently|in between|between the two|lately|the other day|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening|night))?)\b/

/** Whether a sentence names a change by itself: what came with a release, or what somebody has done since when it fails. */
export function namesChange(sentence: ReadSentence): boolean {
  return ALWAYS.test(sentence.text)
}

/** Whether a sentence tells that something was made new or otherwise, and on which day. */
export function tellsDatedChange(reading: Reading, sentence: ReadSentence): boolean {
  if (!isOnDay(reading, sentence) || NEW_OTHER.test(sentence.text)) return false
  return NEW.test(sentence.text) || isThingDone(sentence) || SOMEBODY_DID.test(sentence.text)
}

/** Whether a sentence tells what was done to a thing, by whomever. */
export function isThingDone(sentence: ReadSentence): boolean {
  return THING_DONE.test(sentence.text)
}

/** Whether a sentence names the day it speaks of: in words or as a date. */
export function isOnDay(reading: Reading, sentence: ReadSentence): boolean {
  if (hasHit(reading, sentence, 'relative-day') || DAY.test(sentence.text)) return true
  return datesOf(reading).some(({ start }) => start >= sentence.start && start < sentence.end)
}
