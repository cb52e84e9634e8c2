import { wordSignal } from '../sentence-search'

/** A symptom in words that fit any problem: "it does not work". */
export const vagueSymptom = wordSignal('vague-symptom', 'a symptom', { any: ['vague-symptom'] })
