import { account } from './message/account'
import { acknowledgement } from './message/acknowledgement'
import { anyText } from './message/any-text'
import { approval } from './message/approval'
import { articleLink } from './message/article-link'
import { articleMention } from './message/article-mention'
import { attachment } from './message/attachment'
import { autoClose } from './message/auto-close'
import { autoReply } from './message/auto-reply'
import { bareTime } from './message/bare-time'
import { blame } from './message/blame'
import { browser } from './message/browser'
import { cause } from './message/cause'
import { check } from './message/check'
import { checkWithResult } from './message/check-with-result'
import { clearSymptom } from './message/clear-symptom'
import { clearWish } from './message/clear-wish'
import { clientVersion } from './message/client-version'
import { confirmation } from './message/confirmation'
import { consoleOutput } from './message/console-output'
import { contrast } from './message/contrast'
import { copiedMacro } from './message/copied-macro'
import { courseOfEvents } from './message/course-of-events'
import { crowdedQuestions } from './message/crowded-questions'
import { customerCheck } from './message/customer-check'
import { customerNext } from './message/customer-next'
import { customerTold } from './message/customer-told'
import { date } from './message/date'
import { deadline } from './message/deadline'
import { engineeringAsk } from './message/engineering-ask'
import { errorCode } from './message/error-code'
import { errorText } from './message/error-text'
import { evidenceAnnounced } from './message/evidence-announced'
import { evidenceFile } from './message/evidence-file'
import { exceptionName } from './message/exception-name'
import { expected } from './message/expected'
import { rightState } from './message/right-state'
import { failureBareTime } from './message/failure-bare-time'
import { failureDate } from './message/failure-date'
import { failureDay } from './message/failure-day'
import { failureTime } from './message/failure-time'
import { featureFlag } from './message/feature-flag'
import { followUpOwner } from './message/follow-up-owner'
import { handOff } from './message/hand-off'
import { harFile } from './message/har-file'
import { httpStatus } from './message/http-status'
import { hypothesis } from './message/hypothesis'
import { identity } from './message/identity'
import { impact } from './message/impact'
import { incidentLink } from './message/incident-link'
import { issueKey } from './message/issue-key'
import { issueLink } from './message/issue-link'
import { jargon } from './message/jargon'
import { knownIssue } from './message/known-issue'
import { labelledSteps } from './message/labelled-steps'
import { leadingActions } from './message/leading-actions'
import { linkWanted } from './message/link-wanted'
import { logLines } from './message/log-lines'
import { minor } from './message/minor'
import { nextStep } from './message/next-step'
import { noArticle } from './message/no-article'
import { noChange } from './message/no-change'
import { notReproducible } from './message/not-reproducible'
import { numberAffected } from './message/number-affected'
import { observed } from './message/observed'
import { operatingSystem } from './message/operating-system'
import { outage } from './message/outage'
import { overPromise } from './message/over-promise'
import { peopleHit } from './message/people-hit'
import { phoneContact } from './message/phone-contact'
import { pastedTable } from './message/pasted-table'
import { placeholder } from './message/placeholder'
import { plan } from './message/plan'
import { prevention } from './message/prevention'
import { question } from './message/question'
import { recentChange } from './message/recent-change'
import { recordId } from './message/record-id'
import { region } from './message/region'
import { related } from './message/related'
import { reproducibility } from './message/reproducibility'
import { reproducibilityVague } from './message/reproducibility-vague'
import { reproduced } from './message/reproduced'
import { requestId } from './message/request-id'
import { resolution } from './message/resolution'
import { scope } from './message/scope'
import { screenshot } from './message/screenshot'
import { secret } from './message/secret'
import { secretAdvice } from './message/secret-advice'
import { secretRequest } from './message/secret-request'
import { severe } from './message/severe'
import { severity } from './message/severity'
import { severityReason } from './message/severity-reason'
import { since } from './message/since'
import { speculation } from './message/speculation'
import { stackTrace } from './message/stack-trace'
import { steps } from './message/steps'
import { substance } from './message/substance'
import { summary } from './message/summary'
import { thanks } from './message/thanks'
import { timeWithZone } from './message/time-with-zone'
import { trigger } from './message/trigger'
import { updatePromise } from './message/update-promise'
import { vagueNote } from './message/vague-note'
import { vagueQuestion } from './message/vague-question'
import { vagueSymptom } from './message/vague-symptom'
import { verification } from './message/verification'
import { version } from './message/version'
import { wish } from './message/wish'
import { workaround } from './message/workaround'
import { workedUntil } from './message/worked-until'
import type { MessageSignal } from './signal'

/** Every signal that looks at one message, in order of name. */
export const MESSAGE_SIGNALS: readonly MessageSignal[] = [
  account,
  acknowledgement,
  anyText,
  approval,
  articleLink,
  articleMention,
  attachment,
  autoClose,
  autoReply,
  bareTime,
  blame,
  browser,
  cause,
  check,
  checkWithResult,
  clearSymptom,
  clearWish,
  clientVersion,
  confirmation,
  consoleOutput,
  contrast,
  copiedMacro,
  courseOfEvents,
  crowdedQuestions,
  customerCheck,
  customerNext,
  customerTold,
  date,
  deadline,
  engineeringAsk,
  errorCode,
  errorText,
  evidenceAnnounced,
  evidenceFile,
  exceptionName,
  expected,
  rightState,
  failureBareTime,
  failureDate,
  failureDay,
  failureTime,
  featureFlag,
  followUpOwner,
  handOff,
  harFile,
  httpStatus,
  hypothesis,
  identity,
  impact,
  incidentLink,
  issueKey,
  issueLink,
  jargon,
  knownIssue,
  labelledSteps,
  leadingActions,
  linkWanted,
  logLines,
  minor,
  nextStep,
  noArticle,
  noChange,
  notReproducible,
  numberAffected,
  observed,
  operatingSystem,
  outage,
  overPromise,
  peopleHit,
  phoneContact,
  pastedTable,
  placeholder,
  plan,
  prevention,
  question,
  recentChange,
  recordId,
  region,
  related,
  reproducibility,
  reproducibilityVague,
  reproduced,
  requestId,
  resolution,
  scope,
  screenshot,
  secret,
  secretAdvice,
  secretRequest,
  severe,
  severity,
  severityReason,
  since,
  speculation,
  stackTrace,
  steps,
  substance,
  summary,
  thanks,
  timeWithZone,
  trigger,
  updatePromise,
  vagueNote,
  vagueQuestion,
  vagueSymptom,
  verification,
  version,
  wish,
  workaround,
  workedUntil,
]
