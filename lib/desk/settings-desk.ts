import type { LayoutChange, PageLayout } from '@/lib/messaging/layout'
import type { Problem } from '@/lib/messaging/view'
import { changeItem, openItem } from '@/lib/storage/item-store'
import type { StorageArea } from '@/lib/storage/item-store'
import { panelPlaceItem, settingsItem } from '@/lib/storage/settings'
import type { Settings, SitePlace } from '@/lib/storage/settings'

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

/** A site, and whether the window that shows it is too narrow for an open panel beside the page. */
export interface PanelSpot {
  readonly site: string
  readonly narrow: boolean
}

/** How the panel stands on a site. In a narrow window it is collapsed until somebody opens it there. */
export async function layoutOn(area: StorageArea, { site, narrow }: PanelSpot): Promise<PageLayout> {
  const [{ settings }, { value }] = await Promise.all([currentSettings(area), openItem(area, panelPlaceItem)])
  const own = ownPlace(value.sites, site)
  return {
    side: own.side ?? settings.side,
    width: own.width ?? value.width,
    collapsed: narrow ? own.openOver !== true : own.collapsed === true,
    inPage: settings.showIn === 'page',
  }
}

/** Remembers a change of the panel's place on a site and returns how it stands now. A passing one is not remembered. */
export async function changeLayout(
  area: StorageArea,
  spot: PanelSpot,
  { passing = false, ...change }: LayoutChange,
): Promise<PageLayout> {
  const before = await layoutOn(area, spot)
  const width = panelPlaceItem.schema.shape.width.catch(before.width).parse(change.width ?? before.width)
  const layout = {
    ...before,
    width,
    side: change.side ?? before.side,
    collapsed: change.collapsed ?? before.collapsed,
  }
  if (passing) return layout
  const { sites } = (await openItem(area, panelPlaceItem)).value
  const own: SitePlace = { ...ownPlace(sites, spot.site) }
  if (change.side !== undefined) own.side = change.side
  if (change.width !== undefined) own.width = width
  if (change.collapsed !== undefined && spot.narrow) own.openOver = !change.collapsed
  if (change.collapsed !== undefined && !spot.narrow) own.collapsed = change.collapsed
  // A full storage costs the memory of the place, not the place itself.
  await changeItem(area, panelPlaceItem, { sites: { ...sites, [spot.site]: own } })
  return layout
}

function ownPlace(sites: Readonly<Record<string, SitePlace>>, site: string): SitePlace {
  return (Object.hasOwn(sites, site) ? sites[site] : undefined) ?? {}
}
