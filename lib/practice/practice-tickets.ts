import billing from '@/assets/practice/billing.json'
import escalation from '@/assets/practice/escalation.json'
import howTo from '@/assets/practice/how-to.json'
import incident from '@/assets/practice/incident.json'
import missingData from '@/assets/practice/missing-data.json'
import rateLimit from '@/assets/practice/rate-limit.json'
import security from '@/assets/practice/security.json'
import sso from '@/assets/practice/sso.json'
import thinEscalation from '@/assets/practice/thin-escalation.json'
import webhook from '@/assets/practice/webhook.json'
import { practiceTicket, type PracticeTicket } from './practice-ticket'

const FILES: readonly unknown[] = [
  howTo,
  webhook,
  rateLimit,
  sso,
  billing,
  missingData,
  thinEscalation,
  incident,
  security,
  escalation,
]

let read: readonly PracticeTicket[] | null = null

/** The tickets to practise on, the easier ones first. @throws ZodError when a file of ours does not hold. */
export function practiceTickets(): readonly PracticeTicket[] {
  return (read ??= FILES.map((file) => practiceTicket.parse(file)))
}
