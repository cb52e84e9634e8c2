import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { FieldTarget } from '@/lib/rubric/fix-action'
import { ask } from '../desk'
import { useAnnounce } from '../ui/Announcer'
import { targetWord } from './fix-words'

/** Going to a field of the host's page. */
export interface FieldFocus {
  /** Why the field could not be gone to; null when nothing went wrong. */
  readonly lost: string | null
  readonly focus: (target: FieldTarget) => void
  readonly forget: () => void
}

/** Goes to fields, and says when one is not on the page. */
export function useFieldFocus(): FieldFocus {
  const announce = useAnnounce()
  const [lost, setLost] = useState<string | null>(null)
  const focus = async (target: FieldTarget) => {
    const answer = await ask('panel/focus-field', target)
    const found = answer.ok && answer.value.ok
    const field = targetWord(target)
    const words = i18n.t(found ? 'fix.fieldShown' : 'fix.fieldNotHere', { field })
    setLost(found ? null : words)
    announce(words)
  }
  return { lost, focus: (target) => void focus(target), forget: () => setLost(null) }
}
