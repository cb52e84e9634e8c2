/** What a colour means. Colour never stands alone: a word or a shape says the same. */
export type Tone = 'good' | 'warn' | 'bad' | 'neutral' | 'accent'
