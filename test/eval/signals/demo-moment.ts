/** The moment the demo's data is written for and its labels were made at. */
export const DEMO_NOW = '2026-11-20T15:00:00Z'
/** The zone the demo's desk works in. */
export const DEMO_ZONE = 'UTC'
