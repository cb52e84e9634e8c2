import { i18n } from '@/components/i18n'
import { patternFault, type PatternFault } from '@/lib/rubric/pattern'

const SENTENCES: Record<PatternFault, () => string> = {
  'open-parenthesis': () => i18n.t('pattern.openParenthesis'),
  'stray-parenthesis': () => i18n.t('pattern.strayParenthesis'),
  'open-bracket': () => i18n.t('pattern.openBracket'),
  'nothing-to-repeat': () => i18n.t('pattern.nothingToRepeat'),
  'repeated-repeat': () => i18n.t('pattern.repeatedRepeat'),
  'repeat-count': () => i18n.t('pattern.repeatCount'),
  range: () => i18n.t('pattern.range'),
  escape: () => i18n.t('pattern.escape'),
  'trailing-backslash': () => i18n.t('pattern.trailingBackslash'),
  unsupported: () => i18n.t('pattern.unsupported'),
  'group-name': () => i18n.t('pattern.groupName'),
  'too-large': () => i18n.t('pattern.tooLarge'),
  other: () => i18n.t('pattern.other'),
}

/** Why a pattern does not compile, as a sentence; null when it does. */
export function patternSentence(source: string): string | null {
  const fault = patternFault(source)
  return fault === null ? null : SENTENCES[fault]()
}
