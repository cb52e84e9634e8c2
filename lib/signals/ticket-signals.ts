import { answeredQuestion } from './ticket/answered-question'
import { brokenPromise } from './ticket/broken-promise'
import { endingVerified } from './ticket/ending-verified'
import { firstCall } from './ticket/first-call'
import { firstReply } from './ticket/first-reply'
import { firstReplyInTime } from './ticket/first-reply-in-time'
import { firstReplyOverdue } from './ticket/first-reply-overdue'
import { firstReplySubstance } from './ticket/first-reply-substance'
import { keptPromise } from './ticket/kept-promise'
import { knownIssueNamed } from './ticket/known-issue-named'
import { lateUpdate } from './ticket/late-update'
import {
  likelyAcknowledgement,
  likelyCause,
  likelyChange,
  likelyNext,
  likelyResolution,
  likelyWork,
} from './ticket/likely-told'
import { openSecret } from './ticket/open-secret'
import { organisationNamed } from './ticket/organisation-named'
import { priorityMismatch, priorityTooLow } from './ticket/priority-mismatch'
import { repeatedQuestion } from './ticket/repeated-question'
import { requesterConfirmed } from './ticket/requester-confirmed'
import { silentPriorityChange } from './ticket/silent-priority-change'
import { standingPromise } from './ticket/standing-promise'
import { unannouncedSilence } from './ticket/unannounced-silence'
import { unanswered } from './ticket/unanswered'
import { uncheckedGuess } from './ticket/unchecked-guess'
import { unexplainedHandOff } from './ticket/unexplained-hand-off'
import { unfamiliarJargon } from './ticket/unfamiliar-jargon'
import { updateNamed } from './ticket/update-named'
import type { TicketSignal } from './signal'

/** Every signal that looks at the ticket as a whole. */
export const TICKET_SIGNALS: readonly TicketSignal[] = [
  answeredQuestion,
  brokenPromise,
  endingVerified,
  firstCall,
  firstReply,
  firstReplyInTime,
  firstReplyOverdue,
  firstReplySubstance,
  keptPromise,
  knownIssueNamed,
  lateUpdate,
  likelyAcknowledgement,
  likelyCause,
  likelyChange,
  likelyNext,
  likelyResolution,
  likelyWork,
  openSecret,
  organisationNamed,
  priorityMismatch,
  priorityTooLow,
  repeatedQuestion,
  requesterConfirmed,
  silentPriorityChange,
  standingPromise,
  unannouncedSilence,
  unanswered,
  uncheckedGuess,
  unexplainedHandOff,
  unfamiliarJargon,
  updateNamed,
]
