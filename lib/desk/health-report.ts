import type { HostHealth } from '@/lib/messaging/health-calls'

/**
 * What can be read on a helpdesk, as text for an issue form. It is made of names that Deskhand itself gives, of times, and
 * of the browser's name: nothing of a ticket can be in it.
 */
export function healthReport(health: Omit<HostHealth, 'report'>): string {
  const { host, fields, failure, selectors, version, browser } = health
  return [
    `Deskhand ${version} on ${host ?? 'no helpdesk'}`,
    browser,
    '',
    'Fields (how, since):',
    ...fields.map(({ field, how, since }) => `- ${field}: ${how}, ${since}`),
    '',
    failure
      ? `Last failure: ${[failure.path, failure.reason, failure.status, failure.at].filter((part) => part !== null).join(', ')}`
      : 'No failure',
    '',
    'On the page (which selector of how many, last known to match):',
    ...(selectors ?? []).map(({ name, matched, of, seen }) =>
      matched < 0 ? `- ${name}: none of ${of}, ${seen}` : `- ${name}: ${matched + 1} of ${of}, ${seen}`,
    ),
    ...(selectors === null ? ['- the page did not answer'] : []),
    '',
  ].join('\n')
}
