import { i18n } from '@/components/i18n'
import { Tick } from '../ui/Tick'
import { languageName } from './files/language-name'

export interface SourceLanguagesProps {
  /** Languages that the host offers, BCP 47. */
  readonly found: readonly string[]
  /** Null for all. */
  readonly chosen: readonly string[] | null
  readonly onChange: (chosen: string[] | null) => void
}

/** Which languages of a source are read; nothing where there is no choice. The last one cannot be taken away. */
export function SourceLanguages({ found, chosen, onChange }: SourceLanguagesProps) {
  if (found.length < 2) return null
  const wanted = found.filter((each) => chosen === null || chosen.includes(each))
  const set = (language: string, on: boolean) => {
    const next = found.filter((each) => (each === language ? on : wanted.includes(each)))
    // Languages that are added later come along where all are wanted.
    onChange(next.length === found.length ? null : next)
  }
  return (
    <fieldset className="source-languages">
      <legend className="field-label">{i18n.t('options.sources.languages')}</legend>
      {found.map((language) => (
        <Tick
          key={language}
          label={languageName(language)}
          on={wanted.includes(language)}
          disabled={wanted.length === 1 && wanted.includes(language)}
          onChange={(on) => set(language, on)}
        />
      ))}
    </fieldset>
  )
}
