import type { Localized } from '@/lib/rubric/localized'
import type { PlaybookKind } from './playbook'
import accessRequest from '@/assets/playbooks/access-request.json'
import afterIncident from '@/assets/playbooks/after-incident.json'
import apiAuth from '@/assets/playbooks/api-auth.json'
import apiErrors from '@/assets/playbooks/api-errors.json'
import apiRateLimit from '@/assets/playbooks/api-rate-limit.json'
import beforeClosing from '@/assets/playbooks/before-closing.json'
import beforeEscalating from '@/assets/playbooks/before-escalating.json'
import billing from '@/assets/playbooks/billing.json'
import browser from '@/assets/playbooks/browser.json'
import data from '@/assets/playbooks/data.json'
import email from '@/assets/playbooks/email.json'
import firstLook from '@/assets/playbooks/first-look.json'
import handOver from '@/assets/playbooks/hand-over.json'
import howTo from '@/assets/playbooks/how-to.json'
import incidentJoined from '@/assets/playbooks/incident-joined.json'
import integration from '@/assets/playbooks/integration.json'
import majorIncident from '@/assets/playbooks/major-incident.json'
import network from '@/assets/playbooks/network.json'
import performance from '@/assets/playbooks/performance.json'
import permissions from '@/assets/playbooks/permissions.json'
import security from '@/assets/playbooks/security.json'
import signIn from '@/assets/playbooks/sign-in.json'
import sso from '@/assets/playbooks/sso.json'
import webhook from '@/assets/playbooks/webhook.json'

/** The playbooks that come with the product as their files say them, by id; checked when first used. */
export const PLAYBOOK_FILES: ReadonlyMap<string, PlaybookFile> = new Map(
  [
    accessRequest,
    afterIncident,
    apiAuth,
    apiErrors,
    apiRateLimit,
    beforeClosing,
    beforeEscalating,
    billing,
    browser,
    data,
    email,
    firstLook,
    handOver,
    howTo,
    incidentJoined,
    integration,
    majorIncident,
    network,
    performance,
    permissions,
    security,
    signIn,
    sso,
    webhook,
  ].map((file) => [file.id, file as PlaybookFile]),
)

/** What can be told of a file before it is checked; a test holds every file to it. */
export interface PlaybookFile {
  readonly id: string
  readonly kind: PlaybookKind
  readonly title: Localized
}
