import { Search, X } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { SearchField } from 'react-aria-components/SearchField'
import { i18n } from '@/components/i18n'
import { Tick } from '../ui/Tick'
import { searchSignals } from './signal-search'
import { signalWord } from './signal-words'
import './SignalPicker.css'

export interface SignalPickerProps {
  /** Ids, in the order in which they were chosen. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** All signals in groups, to be searched and ticked. */
export function SignalPicker({ chosen, onChange }: SignalPickerProps) {
  const [query, setQuery] = useState('')
  const labelId = useId()
  const groups = searchSignals(query)
  const found = groups.reduce((sum, { signals }) => sum + signals.length, 0)
  return (
    <div className="signals" role="group" aria-labelledby={labelId}>
      <span id={labelId} className="field-label">
        {i18n.t('newCriterion.signals')}
      </span>
      <SearchField
        className="signals-search"
        aria-label={i18n.t('newCriterion.search')}
        value={query}
        onChange={setQuery}
      >
        <Search className="signals-icon" size={15} aria-hidden />
        <Input className="field-box" placeholder={i18n.t('newCriterion.search')} />
      </SearchField>
      {chosen.length > 0 && (
        <ul className="signals-chosen" aria-label={i18n.t('newCriterion.chosen')}>
          {chosen.map((id) => (
            <li key={id} className="signals-chip">
              <span>{signalWord(id)}</span>
              <Button
                className="signals-remove"
                aria-label={i18n.t('newCriterion.unchoose', { name: signalWord(id) })}
                onPress={() => onChange(chosen.filter((each) => each !== id))}
              >
                <X size={12} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className="visually-hidden" role="status">
        {query === '' ? '' : i18n.t('newCriterion.found', found)}
      </p>
      {found === 0 ? (
        <p className="signals-none">{i18n.t('newCriterion.noSignal', { query })}</p>
      ) : (
        <div className="signals-list">
          {groups.map(({ name, signals }) => (
            <div key={name} role="group" aria-label={name}>
              <p className="signals-group" aria-hidden="true">
                {name}
              </p>
              {signals.map(({ id, word }) => (
                <Tick
                  key={id}
                  label={word}
                  on={chosen.includes(id)}
                  onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
                />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
