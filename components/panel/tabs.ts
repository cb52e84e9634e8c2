/** The tabs of a ticket, in the order they stand. */
export const PANEL_TABS = ['assist', 'quality', 'escalate'] as const
export type PanelTab = (typeof PANEL_TABS)[number]
