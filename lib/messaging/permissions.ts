/**
 * What notifications at a set time need. Firefox does not let an add-on ask for `alarms` later (its manifest warns of it in
 * `optional_permissions`; 2026-11), and grants it without a prompt: there it stands among the permissions.
 */
export const NOTIFICATION_PERMISSIONS = import.meta.env.FIREFOX
  ? (['notifications'] as const)
  : (['alarms', 'notifications'] as const)
