import { Save, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { ExportFormat, ExportWhat, FilesStanding } from '@/lib/messaging/reviews/review-file-calls'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { ImportOutcome, type Told } from '../../ui/ImportOutcome'
import { PickOne } from '../../ui/PickOne'
import { Progress } from '../../ui/Progress'
import { Tick } from '../../ui/Tick'
import { agoWords } from '../../ui/time-words'
import { useNow } from '../../ui/use-now'
import { saveReviews } from './save-reviews'

const FORMATS: readonly ExportFormat[] = ['jsonl', 'csv-categories', 'csv-reviews']
const FORMAT_NAMES: Record<ExportFormat, () => string> = {
  jsonl: () => i18n.t('reviewFiles.format.jsonl'),
  'csv-categories': () => i18n.t('reviewFiles.format.csvCategories'),
  'csv-reviews': () => i18n.t('reviewFiles.format.csvReviews'),
}
const FORMAT_TEXTS: Record<ExportFormat, () => string> = {
  jsonl: () => i18n.t('reviewFiles.formatText.jsonl'),
  'csv-categories': () => i18n.t('reviewFiles.formatText.csvCategories'),
  'csv-reviews': () => i18n.t('reviewFiles.formatText.csvReviews'),
}

export interface SaveSectionProps {
  readonly standing: FilesStanding
  readonly onSaved: () => void
}

/** Saving reviews to a file: all of them, or those of one person or session; and when that was done last. */
export function SaveSection({ standing, onSaved }: SaveSectionProps) {
  const now = useNow()
  const [chosen, setChosen] = useState('all')
  const [coaching, setCoaching] = useState(false)
  const [format, setFormat] = useState<ExportFormat>('jsonl')
  const [saving, setSaving] = useState<number | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const choices = choicesOf(standing)
  const choice = choices.find(({ value }) => value === chosen) ?? choices[0]
  const of: ExportWhat | undefined = choice?.of.what === 'agent' ? { ...choice.of, coaching } : choice?.of
  const save = async (what: ExportWhat, how: ExportFormat) => {
    setSaving(0)
    setTold(null)
    const name = `deskhand-reviews-${what.what}-${new Date().toISOString().slice(0, 10)}`
    const saved = await saveReviews(what, how, name, setSaving)
    setSaving(null)
    setTold(
      !saved.ok
        ? { ok: false, text: i18n.t('reviewFiles.saveFailed') }
        : saved.noted
          ? { ok: true, text: i18n.t('reviewFiles.saved', saved.reviews) }
          : { ok: false, text: i18n.t('reviewFiles.savedNotNoted') },
    )
    onSaved()
  }
  return (
    <Section title={i18n.t('reviewFiles.saveTitle')} text={i18n.t('reviewFiles.saveText')}>
      <p className="files-standing" data-due={standing.due !== null}>
        {standing.due !== null && <TriangleAlert size={15} aria-hidden />}
        <span>{standingWords(standing, now)}</span>
      </p>
      <div className="files-form">
        <PickOne
          label={i18n.t('reviewFiles.which')}
          value={choice?.value ?? 'all'}
          options={choices}
          onChange={setChosen}
        />
        <PickOne
          label={i18n.t('reviewFiles.as')}
          value={format}
          options={FORMATS.map((value) => ({ value, name: FORMAT_NAMES[value]() }))}
          onChange={setFormat}
        />
        <Action
          kind="main"
          icon={<Save size={14} aria-hidden />}
          busy={saving !== null}
          disabled={standing.reviews === 0 && chosen === 'all' && standing.sessions.length === 0}
          onPress={() => {
            if (of) void save(of, format)
          }}
        >
          {i18n.t('reviewFiles.save')}
        </Action>
      </div>
      <p className="part-note">{FORMAT_TEXTS[format]()}</p>
      {of?.what === 'agent' && (
        <Tick
          label={i18n.t('reviewFiles.coaching')}
          help={i18n.t('reviewFiles.coachingHelp')}
          on={coaching}
          onChange={setCoaching}
        />
      )}
      {saving !== null && (
        <Progress
          label={i18n.t('reviewFiles.saving')}
          done={saving}
          total={of?.what === 'all' ? standing.reviews : null}
        />
      )}
      <ImportOutcome told={told} />
    </Section>
  )
}

interface Choice {
  readonly value: string
  readonly name: string
  readonly of: ExportWhat
}

function choicesOf({ reviews, mine, agents, sessions }: FilesStanding): Choice[] {
  return [
    { value: 'all', name: i18n.t('reviewFiles.all', { count: reviews }), of: { what: 'all' } },
    { value: 'mine', name: i18n.t('reviewFiles.mine', { count: mine }), of: { what: 'mine' } },
    ...agents.map(({ id, name, reviews: count }) => ({
      value: `agent ${id}`,
      name: i18n.t('reviewFiles.ofAgent', { name: name || id, count }),
      of: { what: 'agent' as const, agent: id, coaching: false },
    })),
    ...sessions.map(({ id, title }) => ({
      value: `session ${id}`,
      name: i18n.t('reviewFiles.ofSession', { title }),
      of: { what: 'session' as const, session: id },
    })),
  ]
}

function standingWords({ exportedAt, since, reviews, due }: FilesStanding, now: number): string {
  if (reviews === 0) return i18n.t('reviewFiles.nothingYet')
  const last =
    exportedAt === null
      ? i18n.t('reviewFiles.neverSaved')
      : i18n.t('reviewFiles.lastSaved', { age: agoWords(exportedAt, now) })
  const unsaved = since === 0 ? i18n.t('reviewFiles.allSaved') : i18n.t('reviewFiles.unsaved', since)
  return [last, unsaved, ...(due === null ? [] : [i18n.t('reviewFiles.remind')])].join(' ')
}
