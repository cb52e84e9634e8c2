/** Sentences that a support lead would accept for a criterion, and near misses that they would not. */
export interface Wordings {
  readonly yes: readonly string[]
  readonly no: readonly string[]
}
