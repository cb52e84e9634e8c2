import type { DemoTicket } from './data/schema'

type FieldKey = keyof DemoTicket['fields']

/** Product areas as tag and as people read them. */
export const PRODUCT_AREAS: Readonly<Record<string, string>> = {
  webhooks: 'Webhooks',
  sso: 'Single sign-on',
  permissions: 'Permissions',
  api: 'REST API',
  performance: 'Performance',
  data: 'Data',
  connectors: 'Connectors',
  email: 'E-mail',
  ui: 'User interface',
  network: 'Network and agent',
  billing: 'Billing',
  security: 'Security',
  reports: 'Reports',
  other: 'Other',
}

/** What people read for a field's value: `customer_configuration` → `Customer configuration`. */
export function optionLabel(key: FieldKey, value: string): string {
  if (key === 'product_area') return PRODUCT_AREAS[value] ?? value
  if (key !== 'resolution_code') return value
  const words = value.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The values of a choice field: the known ones and whatever the tickets use, in alphabetical order. */
export function optionValues(key: FieldKey, tickets: Iterable<DemoTicket>): string[] {
  const known: string[] =
    key === 'product_area'
      ? Object.keys(PRODUCT_AREAS)
      : key === 'region'
        ? ['us-1', 'us-2', 'eu-1', 'ap-1']
        : []
  const used = [...tickets].flatMap((ticket) => ticket.fields[key] ?? [])
  return [...new Set([...known, ...used])].sort()
}
