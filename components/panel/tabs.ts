/**
 * The tabs of a ticket, in the order they stand. `steps` is not there for people who switched the guide off, `review` is
 * there for people who review.
 */
export const PANEL_TABS = ['assist', 'steps', 'quality', 'escalate', 'review'] as const
export type PanelTab = (typeof PANEL_TABS)[number]
