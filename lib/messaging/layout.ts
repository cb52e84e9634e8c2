import { z } from 'zod'

/** Width limits of the panel and of the rail it collapses to, in CSS pixels. */
export const PANEL_WIDTH = { min: 320, max: 640, standard: 380, rail: 56 } as const

/** How the panel stands in a page. */
export const pageLayout = z.strictObject({
  side: z.enum(['left', 'right']),
  width: z.number().min(PANEL_WIDTH.min).max(PANEL_WIDTH.max),
  collapsed: z.boolean(),
})
export type PageLayout = z.infer<typeof pageLayout>
