import { useMemo, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { ListChoice } from '@/lib/review/sample/list-choice'
import { pickTargeted } from '@/lib/review/sample/pick-targeted'
import type { RandomChoice } from '@/lib/review/sample/pick-random'
import type { TargetReason } from '@/lib/review/sample/reason'
import { MOST_LISTED } from '@/lib/review/sample/review-list'
import { Choice } from '../../options/Choice'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { uiLocale } from '../../ui/locale'
import { NumberBox } from '../../ui/NumberBox'
import { TextBox } from '../../ui/TextBox'
import { newSeed } from './new-seed'
import type { Population } from './population'
import { RandomPart } from './RandomPart'
import { TargetedPart } from './TargetedPart'

export interface ChoiceFormProps {
  readonly population: Population
  readonly fault: string | null
  /** Names of other lists, so that the proposed one is not among them. */
  readonly taken: readonly string[]
  readonly onMake: (title: string, choice: ListChoice) => void
}

/** How tickets are picked: by chance or for reasons; how many that gives, and the name of the list. */
export function ChoiceForm({ population, fault, taken, onMake }: ChoiceFormProps) {
  const { candidates } = population
  const [how, setHow] = useState<ListChoice['how']>('random')
  const [random, setRandom] = useState<RandomChoice>(() => ({ seed: newSeed(), size: 10, strata: [] }))
  const [reasons, setReasons] = useState<TargetReason[]>([])
  const [title, setTitle] = useState('')
  const { size } = random
  const targeted = useMemo(() => pickTargeted(candidates, { reasons, size }), [candidates, reasons, size])
  const fitting = how === 'random' ? candidates.length : targeted.fitting
  const picked = Math.min(size, fitting)
  const today = new Intl.DateTimeFormat(uiLocale(), { day: 'numeric', month: 'short' }).format(new Date())
  const proposed = freeTitle(
    i18n.t(how === 'random' ? 'reviewLists.titleRandom' : 'reviewLists.titleTargeted', { date: today }),
    taken,
  )
  const isSeedless = how === 'random' && random.seed.trim() === ''
  const make = () => {
    const name = title.trim() === '' ? proposed : title.trim()
    if (how === 'targeted') onMake(name, { how, reasons, size })
    else onMake(name, { how, seed: random.seed.trim(), size, strata: [...random.strata] })
  }
  return (
    <div className="part-stack lists-form" role="group" aria-label={i18n.t('reviewLists.howLabel')}>
      <Choice
        kind="cards"
        label={i18n.t('reviewLists.howLabel')}
        value={how}
        options={[
          { value: 'random', name: i18n.t('reviewLists.random'), text: i18n.t('reviewLists.randomText') },
          {
            value: 'targeted',
            name: i18n.t('reviewLists.targeted'),
            text: i18n.t('reviewLists.targetedText'),
          },
        ]}
        onChange={setHow}
      />
      <p className="part-note">{i18n.t('reviewLists.apart')}</p>
      <NumberBox
        label={i18n.t('reviewLists.size')}
        value={size}
        least={1}
        most={MOST_LISTED}
        onChange={(next) => setRandom({ ...random, size: next })}
      />
      {how === 'random' ? (
        <RandomPart
          candidates={candidates}
          choice={random}
          onChange={(change) => setRandom({ ...random, ...change })}
          onNewSeed={() => setRandom({ ...random, seed: newSeed() })}
        />
      ) : (
        <TargetedPart candidates={candidates} reasons={reasons} onChange={setReasons} />
      )}
      <TextBox
        label={i18n.t('reviewLists.name')}
        value={title}
        onChange={setTitle}
        placeholder={proposed}
        maxLength={200}
      />
      <p className="lists-preview" role="status" data-preview={picked}>
        {how === 'targeted' && reasons.length === 0
          ? i18n.t('reviewLists.previewNoReason')
          : isSeedless
            ? i18n.t('reviewLists.previewNoSeed')
            : i18n.t('reviewLists.preview', { picked: String(picked), fitting: String(fitting) })}
      </p>
      <Fault>{fault}</Fault>
      <div>
        <Action kind="main" disabled={picked === 0 || isSeedless} onPress={make}>
          {i18n.t('reviewLists.make')}
        </Action>
      </div>
    </div>
  )
}

/** The title, with a number where another list has it. */
function freeTitle(title: string, taken: readonly string[]): string {
  if (!taken.includes(title)) return title
  let count = 2
  while (taken.includes(`${title} (${count})`)) count += 1
  return `${title} (${count})`
}
