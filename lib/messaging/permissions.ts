/**
 * What notifications at a set time need. Firefox does not let an add-on ask for `alarms` later (its manifest warns of it in
 * `optional_permissions`; 2026-11), and grants it without a prompt: there it stands among the permissions.
 */
export const NOTIFICATION_PERMISSIONS = import.meta.env.FIREFOX
  ? (['notifications'] as const)
  : (['alarms', 'notifications'] as const)

/**
 * What a helpdesk under an address of its own needs: that address and no other, and registering our script there. Chrome
 * has `scripting` from the start, for open pages after an update; Firefox is asked for it here and grants it silently.
 */
export function mappedHostPermissions(origin: string): { origins: string[]; permissions?: ['scripting'] } {
  const origins = [`${origin}/*`]
  return import.meta.env.FIREFOX ? { origins, permissions: ['scripting'] } : { origins }
}
