/**
 * Stands in a pattern before a long list of words to which several ways lead, and changes nothing of what is found: without it
 * the browser's engine writes the list out for each of the ways, and one pattern keeps a worker that has just started busy
 * for 30 ms.
 */
export const LIST_AHEAD = '(?=[\\da-z])'
