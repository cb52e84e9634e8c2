import { i18n } from '@/components/i18n'
import type { CallResponse } from '@/lib/messaging/protocol'
import { textFor, type Localized } from '@/lib/rubric/localized'
import { Differences, type Changes } from '../../editor/Differences'
import { planChanges } from '../../plan-editor/plan-difference-words'
import { playbookChanges } from '../../playbook-editor/playbook-difference-words'
import { Badge } from '../../ui/Badge'
import { uiLocale } from '../../ui/locale'
import './Brings.css'

/** What a file would bring. */
export type FileLook = Extract<CallResponse<'playbooks/look'>, { ok: true }>

interface Brought {
  readonly key: string
  readonly title: Localized
  readonly facts: readonly string[]
  /** What it would replace; null for what is new here. */
  readonly replaced: string | null
  /** In what it differs from that; null for what is new here. */
  readonly changes: Changes | null
}

/** All that a file brings, one after another. */
export function broughtBy({ playbooks, plans }: FileLook): Brought[] {
  return [
    ...playbooks.map(({ after, before }) => ({
      key: `playbook/${after.id}`,
      title: after.title,
      facts: [
        i18n.t('guideSettings.importing.playbook'),
        i18n.t('editor.version', { version: after.version }),
        i18n.t('guideSettings.steps', after.steps.length),
        ...(after.off ? [i18n.t('guideSettings.offHere')] : []),
      ],
      replaced: replacedWords(before),
      changes: before && playbookChanges(before, after),
    })),
    ...plans.map(({ after, before }) => ({
      key: `plan/${after.id}`,
      title: after.title,
      facts: [
        i18n.t('guideSettings.importing.plan'),
        i18n.t('editor.version', { version: after.version }),
        i18n.t('guideSettings.goals', after.stages.flatMap(({ goals }) => goals).length),
      ],
      replaced: replacedWords(before),
      changes: before && planChanges(before, after),
    })),
  ]
}

function replacedWords(
  before: { readonly title: Localized; readonly version: string } | null,
): string | null {
  if (before === null) return null
  const { title, version } = before
  return i18n.t('guideSettings.importing.inPlaceOf', { title: textFor(title, uiLocale()), version })
}

/** Whether it would change anything here. */
export function bringsAnything(look: FileLook): boolean {
  return broughtBy(look).some(({ changes }) => changes === null || changes.count > 0)
}

/** What a file would bring, and in what that differs from what is here, in words. */
export function Brings({ look }: { readonly look: FileLook }) {
  const all = broughtBy(look)
  return (
    <div className="brings">
      <p role="status">
        {bringsAnything(look)
          ? i18n.t('guideSettings.importing.brings', all.length)
          : i18n.t('guideSettings.importing.nothing')}
      </p>
      <ul className="brings-list">
        {all.map(({ key, title, facts, replaced, changes }) => (
          <li key={key} className="brings-one" data-brings={key}>
            <p className="guide-line">
              <strong>{textFor(title, uiLocale())}</strong>
              {changes === null ? (
                <Badge tone="accent">{i18n.t('guideSettings.importing.new')}</Badge>
              ) : (
                <Badge tone={changes.count > 0 ? 'warn' : 'neutral'}>
                  {i18n.t(`guideSettings.importing.${changes.count > 0 ? 'replaces' : 'same'}`)}
                </Badge>
              )}
            </p>
            <p className="row-state">{facts.join(' · ')}</p>
            {replaced !== null && changes !== null && changes.count > 0 && (
              <p className="row-state">{replaced}</p>
            )}
            {changes !== null && (
              <Differences sentences={changes.sentences} none={i18n.t('guideSettings.importing.noChange')} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
