import { JIRA_HOST } from '../ids'
import type { DeskPerson } from '../people'

const PICTURE = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'

/** A user inside an issue. `accountType` tells customers, agents and apps apart. */
export function jiraUser(person: DeskPerson) {
  const type = { agent: 'atlassian', 'end-user': 'customer', system: 'app' }[person.role]
  return {
    self: `https://${JIRA_HOST}/rest/api/3/user?accountId=${encodeURIComponent(person.accountId)}`,
    accountId: person.accountId,
    ...(person.role === 'system' ? {} : { emailAddress: person.email }),
    avatarUrls: { '48x48': PICTURE, '24x24': PICTURE, '16x16': PICTURE, '32x32': PICTURE },
    displayName: person.name,
    active: true,
    timeZone: 'Etc/UTC',
    accountType: type,
  }
}

/** A user as the service desk API names them. */
export function serviceUser(person: DeskPerson) {
  const { accountId, displayName, active, timeZone, self } = jiraUser(person)
  return {
    accountId,
    emailAddress: person.email,
    displayName,
    active,
    timeZone,
    _links: { jiraRest: self, self, avatarUrls: {} },
  }
}
