import { z } from 'zod'

const peopleFile = z.strictObject({
  groups: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  agents: z.array(z.strictObject({ id: z.string(), name: z.string(), group: z.string() })),
  organizations: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      domain: z.string(),
      plan: z.string(),
      region: z.string(),
      tenant: z.string(),
      tags: z.array(z.string()),
    }),
  ),
  users: z.array(z.strictObject({ id: z.string(), name: z.string(), organization: z.string() })),
})
type PeopleFile = z.infer<typeof peopleFile>

export type Role = 'agent' | 'end-user' | 'system'

/** Somebody of the demo, with the ids both hosts know them by. */
export interface DeskPerson {
  /** As in `people.yaml`, e.g. `mira.okafor`; `system` for automatic answers. */
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly email: string
  readonly group: string | null
  readonly organization: string | null
  readonly zendeskId: number
  readonly accountId: string
}
export type DeskGroup = PeopleFile['groups'][number] & { readonly zendeskId: number }
export type DeskOrganization = PeopleFile['organizations'][number] & { readonly zendeskId: number }

/** Everybody of the demo, found by their id in `people.yaml`. */
export interface People {
  readonly persons: readonly DeskPerson[]
  readonly groups: readonly DeskGroup[]
  readonly organizations: readonly DeskOrganization[]
  /** Throws when nobody is called so. */
  requirePerson(id: string): DeskPerson
  requireGroup(id: string): DeskGroup
  findOrganization(id: string | null): DeskOrganization | null
}

/** Checks the parsed `people.yaml` and gives everybody their ids on both hosts. Throws when it is malformed. */
export function parsePeople(value: unknown): People {
  const file = peopleFile.parse(value)
  const organizations = file.organizations.map((one, i) => ({ ...one, zendeskId: 7_200_000_001 + i }))
  const groups = file.groups.map((one, i) => ({ ...one, zendeskId: 8_300_000_001 + i }))
  const persons: DeskPerson[] = [
    ...file.agents.map((agent, i) => ({
      id: agent.id,
      name: agent.name,
      role: 'agent' as const,
      email: `${agent.id}@acme.example`,
      group: agent.group,
      organization: null,
      zendeskId: 5_100_000_001 + i,
      accountId: accountId('712020', 0x4a10 + i),
    })),
    ...file.users.map((user, i) => ({
      id: user.id,
      name: user.name,
      role: 'end-user' as const,
      email: `${user.id}@${organizations.find((one) => one.id === user.organization)?.domain ?? 'example'}`,
      group: null,
      organization: user.organization,
      zendeskId: 6_400_000_001 + i,
      accountId: accountId('qm', 0x7c20 + i),
    })),
    {
      id: 'system',
      name: 'Automation for Jira',
      role: 'system',
      email: '',
      group: null,
      organization: null,
      zendeskId: -1,
      accountId: '557058:f58131cb-b67d-43c7-b30d-6b58d40bd077',
    },
  ]
  return {
    persons,
    groups,
    organizations,
    requirePerson: (id) => required(persons, id, 'person'),
    requireGroup: (id) => required(groups, id, 'group'),
    findOrganization: (id) => organizations.find((one) => one.id === id) ?? null,
  }
}

function required<T extends { id: string }>(all: readonly T[], id: string, what: string): T {
  const found = all.find((one) => one.id === id)
  if (!found) throw new Error(`No ${what} "${id}" in people.yaml`)
  return found
}

function accountId(space: string, seed: number): string {
  const hex = (n: number, length: number) => (n >>> 0).toString(16).padStart(length, '0').slice(-length)
  const part = (n: number, length: number) => hex(Math.imul(seed + n, 0x9e3779b1), length)
  return `${space}:${part(1, 8)}-${part(2, 4)}-4${part(3, 3)}-a${part(4, 3)}-${part(5, 8)}${part(6, 4)}`
}
