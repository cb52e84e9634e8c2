import { z } from 'zod'

/** Width limits of the panel and of the rail it collapses to, in CSS pixels. */
export const PANEL_WIDTH = { min: 320, max: 640, standard: 380, rail: 56 } as const

/** How the panel stands in a page. */
export const pageLayout = z.strictObject({
  side: z.enum(['left', 'right']),
  width: z.number().min(PANEL_WIDTH.min).max(PANEL_WIDTH.max),
  collapsed: z.boolean(),
  /** False where the person wants it in the browser's own side panel: the page is left as it is. */
  inPage: z.boolean(),
})
export type PageLayout = z.infer<typeof pageLayout>

/** A change of the panel's place, as a person makes it. */
export const layoutChange = z.strictObject({
  side: z.enum(['left', 'right']).optional(),
  width: z.number().optional(),
  collapsed: z.boolean().optional(),
  /** A width on the way, while the edge is dragged: shown, not remembered. */
  passing: z.boolean().optional(),
})
export type LayoutChange = z.infer<typeof layoutChange>
