import { wordSignal } from '../sentence-search'

/** A feature flag or beta programme is named. */
export const featureFlag = wordSignal('feature-flag', 'feature flags', { any: ['flag'], questions: 'no' })
