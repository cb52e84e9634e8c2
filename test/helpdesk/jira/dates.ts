/** Jira's way of writing a moment: `2026-11-18T10:52:00.000+0000`. */
export function jiraDate(moment: string | number): string {
  return new Date(moment).toISOString().replace('Z', '+0000')
}

/** A moment as the service desk API writes it. */
export function serviceDate(moment: string | number) {
  const date = new Date(moment)
  return {
    iso8601: jiraDate(moment).replace('.000', ''),
    jira: jiraDate(moment),
    friendly: new Intl.DateTimeFormat('en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'UTC',
    }).format(date),
    epochMillis: date.getTime(),
  }
}

/** A length of time as the service desk API writes it: `{millis, friendly: "2h 5m"}`; negative after a breach. */
export function serviceDuration(millis: number) {
  const minutes = Math.floor(Math.abs(millis) / 60_000)
  const friendly = `${millis < 0 ? '-' : ''}${minutes >= 60 ? `${Math.floor(minutes / 60)}h ` : ''}${minutes % 60}m`
  return { millis, friendly }
}
