/** Bytes of one JSON Lines file at most: some 80,000 reviews. It is read in parts and never held whole. */
export const MOST_BYTES = 256 * 1024 * 1024
/** Bytes of one CSV file at most; its rows may stand in any order, so it is held whole. */
export const MOST_CSV_BYTES = 96 * 1024 * 1024
/** Characters of one line at most. A calibration session with all that it may hold comes close. */
export const LONGEST_LINE = 6_000_000
/** Lines of one file at most. */
export const MOST_LINES = 500_000
/** Faults of one file that are told; the others are counted. */
export const TOLD_FAULTS = 50
/** Characters and lines that are handed on at a time; browsers refuse messages of 64 MB. */
export const PART = { characters: 1_500_000, lines: 1_000 } as const
