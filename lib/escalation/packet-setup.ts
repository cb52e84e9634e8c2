import { z } from 'zod'
import { builtInTemplate } from './built-in-templates'
import { linkTemplate } from './deep-links'
import { issueTargets, namedLink } from './destination-links'
import { packetTemplate, type Destination, type PacketTemplate } from './template'

/** How a desk escalates: its templates and links. What is not set is as it comes. */
export const packetSetup = z.strictObject({
  /** Those that were changed, one for a destination. */
  templates: z
    .array(packetTemplate)
    .max(20)
    .refine((all) => new Set(all.map(({ destination }) => destination)).size === all.length, {
      message: 'there are two templates for one destination',
    }),
  targets: issueTargets,
  onCall: z.array(namedLink).max(10),
  channels: z.array(namedLink).max(10),
  deepLinks: z.array(linkTemplate).max(20),
})
export type PacketSetup = z.infer<typeof packetSetup>

export const EMPTY_SETUP: PacketSetup = {
  templates: [],
  targets: { jira: null, github: null, gitlab: null },
  onCall: [],
  channels: [],
  deepLinks: [],
}

/** The template of a destination: as it was changed, else as it comes. */
export function templateFor(
  { templates }: { readonly templates: readonly PacketTemplate[] },
  destination: Destination,
): PacketTemplate {
  return templates.find((each) => each.destination === destination) ?? builtInTemplate(destination)
}

/** The templates with one changed; one that is as it comes is not kept. */
export function withTemplate(
  templates: readonly PacketTemplate[],
  changed: PacketTemplate,
): PacketTemplate[] {
  const others = templates.filter(({ destination }) => destination !== changed.destination)
  const isAsItComes = JSON.stringify(changed) === JSON.stringify(builtInTemplate(changed.destination))
  return isAsItComes ? others : [...others, changed]
}
