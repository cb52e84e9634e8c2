/** What stands where an agent has to fill in: the guard tells of it, so that it does not go out. */
export const GAP = '____'
