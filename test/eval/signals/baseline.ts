import type { Judge } from './report-classes'

const STEPS = /^\s*\d+[.)]|\b(?:click|open|select|press|type|steps)\b/im
const EXPECTED = /\b(?:should(?:n't)?|expect\w*|supposed|ought|must|need(?:s|ed)? to)\b/i
const OBSERVED =
  /\b(?:errors?|exception|fail\w*|crash\w*|not|no|but|instead|wrong|nothing|cannot|actual\w*|still)\b|n['’]t/i

/** What anybody would try first: one regular expression per class. The product has to be better than this. */
export const baselineJudge: Judge = (text) => ({
  steps: STEPS.test(text),
  expected: EXPECTED.test(text),
  observed: OBSERVED.test(text),
})
