import accessRequest from '@/assets/playbooks/match/access-request.json'
import apiAuth from '@/assets/playbooks/match/api-auth.json'
import apiErrors from '@/assets/playbooks/match/api-errors.json'
import apiRateLimit from '@/assets/playbooks/match/api-rate-limit.json'
import billing from '@/assets/playbooks/match/billing.json'
import browser from '@/assets/playbooks/match/browser.json'
import data from '@/assets/playbooks/match/data.json'
import email from '@/assets/playbooks/match/email.json'
import howTo from '@/assets/playbooks/match/how-to.json'
import integration from '@/assets/playbooks/match/integration.json'
import majorIncident from '@/assets/playbooks/match/major-incident.json'
import network from '@/assets/playbooks/match/network.json'
import performance from '@/assets/playbooks/match/performance.json'
import permissions from '@/assets/playbooks/match/permissions.json'
import security from '@/assets/playbooks/match/security.json'
import signIn from '@/assets/playbooks/match/sign-in.json'
import sso from '@/assets/playbooks/match/sso.json'
import webhook from '@/assets/playbooks/match/webhook.json'

/**
 * By what the topics that come with the product are told, as the files of `assets/playbooks/match` say it, by id of the
 * playbook; checked by a test.
 */
export const MATCH_FILES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['sign-in', signIn],
  ['sso', sso],
  ['permissions', permissions],
  ['webhook', webhook],
  ['api-auth', apiAuth],
  ['api-rate-limit', apiRateLimit],
  ['api-errors', apiErrors],
  ['performance', performance],
  ['data', data],
  ['integration', integration],
  ['email', email],
  ['browser', browser],
  ['network', network],
  ['billing', billing],
  ['access-request', accessRequest],
  ['security', security],
  ['major-incident', majorIncident],
  ['how-to', howTo],
])
