import { Dices } from 'lucide-react'
import { useMemo } from 'react'
import { i18n } from '@/components/i18n'
import type { Candidate } from '@/lib/review/sample/candidate'
import { pickRandom, type RandomChoice } from '@/lib/review/sample/pick-random'
import { stratifier } from '@/lib/review/sample/reason'
import { strataOf } from '@/lib/review/sample/stratum'
import { Action } from '../../ui/Action'
import { TextBox } from '../../ui/TextBox'
import { Tick } from '../../ui/Tick'
import { stratifierWord, stratumWords } from './list-words'

export interface RandomPartProps {
  readonly candidates: readonly Candidate[]
  readonly choice: RandomChoice
  readonly onChange: (change: Partial<RandomChoice>) => void
  readonly onNewSeed: () => void
}

/** A random list: its seed, what it is split by, and what each part would give. */
export function RandomPart({ candidates, choice, onChange, onNewSeed }: RandomPartProps) {
  const { seed, strata } = choice
  const parts = useMemo(() => partsOf(candidates, choice), [candidates, choice])
  return (
    <>
      <div className="part-line lists-seed">
        <TextBox
          mono
          label={i18n.t('reviewLists.seed')}
          help={i18n.t('reviewLists.seedHelp')}
          value={seed}
          onChange={(next) => onChange({ seed: next })}
          maxLength={100}
        />
        <Action icon={<Dices size={14} aria-hidden />} onPress={onNewSeed}>
          {i18n.t('reviewLists.newSeed')}
        </Action>
      </div>
      <fieldset className="lists-ticks">
        <legend className="choice-label">{i18n.t('reviewLists.splitBy')}</legend>
        {stratifier.options.map((one) => (
          <Tick
            key={one}
            label={stratifierWord(one)}
            on={strata.includes(one)}
            onChange={(on) =>
              onChange({
                strata: stratifier.options.filter((each) => (each === one ? on : strata.includes(each))),
              })
            }
          />
        ))}
      </fieldset>
      {strata.length > 0 && (
        <details className="part-more">
          <summary>
            {parts.length > choice.size
              ? i18n.t('reviewLists.partsTooMany', { parts: String(parts.length) })
              : i18n.t('reviewLists.parts', parts.length)}
          </summary>
          <table className="part-table lists-table">
            <thead>
              <tr>
                <th scope="col">{i18n.t('reviewLists.part')}</th>
                <th scope="col">{i18n.t('reviewLists.partTickets')}</th>
                <th scope="col">{i18n.t('reviewLists.partPicked')}</th>
              </tr>
            </thead>
            <tbody>
              {parts.map(({ stratum, tickets, picked }) => (
                <tr key={stratum}>
                  <th scope="row">{stratumWords(stratum)}</th>
                  <td>{tickets}</td>
                  <td>{picked}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  )
}

function partsOf(candidates: readonly Candidate[], choice: RandomChoice) {
  const stratumOf = strataOf(candidates, choice.strata)
  const parts = new Map<string, { tickets: number; picked: number }>()
  const partOf = (stratum: string) => {
    const part = parts.get(stratum) ?? { tickets: 0, picked: 0 }
    parts.set(stratum, part)
    return part
  }
  for (const one of candidates) partOf(stratumOf(one)).tickets += 1
  for (const { stratum } of pickRandom(candidates, choice)) if (stratum !== null) partOf(stratum).picked += 1
  return [...parts].map(([stratum, counts]) => ({ stratum, ...counts })).sort((a, b) => b.tickets - a.tickets)
}
