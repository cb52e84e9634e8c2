/** The tabs of a ticket, in the order they stand. `review` is there for people who review. */
export const PANEL_TABS = ['assist', 'quality', 'escalate', 'review'] as const
export type PanelTab = (typeof PANEL_TABS)[number]
