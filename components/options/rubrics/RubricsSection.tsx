import { FileInput } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { ProfileId } from '@/lib/profile/profile'
import type { PackKind } from '@/lib/rubric/pack'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { Section } from '../Section'
import { ImportWindow } from './ImportWindow'
import { RubricKind } from './RubricKind'
import { useRubrics } from './use-rubrics'
import './RubricsSection.css'

// It names what conditions look for, for which it brings all detectors along, like the editor.
const CompareWindow = lazy(() => import('./CompareWindow'))

const KINDS: readonly PackKind[] = ['hygiene', 'escalation']

/** The rubrics: which one is in use, and what can be done with each. */
export function RubricsSection({ role }: { readonly role: ProfileId }) {
  const { list, failed, refresh } = useRubrics()
  const [importing, setImporting] = useState(false)
  const [compared, setCompared] = useState<string | null>(null)
  const [notChosen, setNotChosen] = useState(false)
  const choose = async (kind: PackKind, id: string) => {
    const answer = await ask('rubrics/choose', { kind, id })
    setNotChosen(!answer.ok || !answer.value.ok)
    refresh()
  }
  return (
    <Section title={i18n.t('rubrics.title')} text={i18n.t('rubrics.text')}>
      {failed && <Fault onAgain={refresh}>{i18n.t('rubrics.unanswered')}</Fault>}
      {list !== null &&
        KINDS.map((kind) => (
          <RubricKind
            key={kind}
            kind={kind}
            packs={list.packs.filter((each) => each.kind === kind)}
            chosen={list.chosen[kind]}
            role={role}
            onChoose={(id) => void choose(kind, id)}
            onCompare={setCompared}
            onDone={refresh}
          />
        ))}
      {notChosen && <Fault>{i18n.t('rubrics.notChosen')}</Fault>}
      <div>
        <Action icon={<FileInput size={14} aria-hidden />} onPress={() => setImporting(true)}>
          {i18n.t('rubrics.import')}
        </Action>
      </div>
      <ImportWindow open={importing} onClose={() => setImporting(false)} onDone={refresh} />
      {list !== null && compared !== null && (
        <Suspense>
          <CompareWindow id={compared} packs={list.packs} onClose={() => setCompared(null)} />
        </Suspense>
      )}
    </Section>
  )
}
