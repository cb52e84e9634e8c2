import type { PageLayout } from '@/lib/messaging/layout'
import type { Problem } from '@/lib/messaging/view'
import { changeItem, openItem } from '@/lib/storage/item-store'
import type { StorageArea } from '@/lib/storage/item-store'
import { panelPlaceItem, settingsItem } from '@/lib/storage/settings'
import type { Settings } from '@/lib/storage/settings'

/** The settings to work with, and what the person must be told about them. */
export async function currentSettings(
  area: StorageArea,
): Promise<{ settings: Settings; problems: Problem[] }> {
  const { value, repaired, origin } = await openItem(area, settingsItem)
  if (origin === 'newer')
    return { settings: value, problems: [{ reason: 'settings-newer', about: 'settings' }] }
  const problems: Problem[] =
    repaired.length > 0 ? [{ reason: 'settings-repaired', about: 'settings', fields: [...repaired] }] : []
  return { settings: value, problems }
}

/** How the panel stands on a site. */
export async function layoutOn(area: StorageArea, site: string): Promise<PageLayout> {
  const [{ settings }, place] = await Promise.all([currentSettings(area), openItem(area, panelPlaceItem)])
  return {
    side: settings.side,
    width: place.value.width,
    collapsed: place.value.collapsedSites.includes(site),
  }
}

/** Remembers a change of the panel's place on a site and returns how it stands now. */
export async function changeLayout(
  area: StorageArea,
  site: string,
  change: { readonly width?: number | undefined; readonly collapsed?: boolean | undefined },
): Promise<PageLayout> {
  const { value } = await openItem(area, panelPlaceItem)
  const others = value.collapsedSites.filter((other) => other !== site)
  const collapsed = change.collapsed ?? value.collapsedSites.includes(site)
  const width = panelPlaceItem.schema.shape.width.catch(value.width).parse(change.width ?? value.width)
  const next = { width, collapsedSites: collapsed ? [...others, site] : others }
  // A full storage costs the memory of the place, not the place itself.
  await changeItem(area, panelPlaceItem, next)
  const { side } = (await currentSettings(area)).settings
  return { side, width, collapsed }
}
