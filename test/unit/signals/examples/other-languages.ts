import type { InThreeLanguages } from './in-three-languages'
import { OTHER_LANGUAGES_A_TO_H } from './other-languages-a-h'
import { OTHER_LANGUAGES_H_TO_W } from './other-languages-h-w'

/** Texts for each signal that finds by words; what needs no words is the same everywhere. */
export const OTHER_LANGUAGES: InThreeLanguages = { ...OTHER_LANGUAGES_A_TO_H, ...OTHER_LANGUAGES_H_TO_W }
