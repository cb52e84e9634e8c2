import { i18n } from '@/components/i18n'
import type { FileSource } from '@/lib/knowledge/store'
import { PickOne } from '../../ui/PickOne'
import { siteName } from '../../ui/source-words'
import { TextBox } from '../../ui/TextBox'
import { Tick } from '../../ui/Tick'
import { Choice } from '../Choice'
import { languageName } from './language-name'

/** Languages that can be chosen for all articles; a file may name any other. */
const LANGUAGES = 'en de fr es it pt nl da sv nb fi pl cs tr uk ru ar he hi ja ko zh'.split(' ')

export interface ImportChoicesProps {
  readonly source: FileSource
  /** Helpdesks seen so far. */
  readonly sites: readonly string[]
  /** Whether the articles are there already and keep their name. */
  readonly isNamed: boolean
  readonly fault: string | null
  readonly onChange: (source: FileSource) => void
}

/** What holds for all articles of an import: name, audience, language and where they are suggested. */
export function ImportChoices({ source, sites, isNamed, fault, onChange }: ImportChoicesProps) {
  const set = (more: Partial<FileSource>) => onChange({ ...source, ...more })
  const languages = LANGUAGES.map((value) => ({ value, name: languageName(value) }))
  const known = [...new Set([...sites, ...source.sites])]
  return (
    <div className="import-choices">
      {!isNamed && (
        <TextBox
          label={i18n.t('options.files.name')}
          help={i18n.t('options.files.nameHelp')}
          value={source.name}
          maxLength={80}
          fault={fault}
          onChange={(name) => set({ name })}
        />
      )}
      <Choice
        kind="cards"
        label={i18n.t('options.files.audience')}
        value={source.audience}
        options={[
          {
            value: 'public',
            name: i18n.t('options.files.audiencePublic'),
            text: i18n.t('options.files.audiencePublicText'),
          },
          {
            value: 'internal',
            name: i18n.t('options.files.audienceInternal'),
            text: i18n.t('options.files.audienceInternalText'),
          },
        ]}
        onChange={(audience) => set({ audience })}
      />
      <PickOne
        label={i18n.t('options.files.language')}
        value={source.language}
        options={[{ value: '', name: i18n.t('options.files.languageGuess') }, ...languages]}
        onChange={(language) => set({ language })}
      />
      {known.length > 0 && (
        <div className="import-sites" role="group" aria-label={i18n.t('options.files.sites')}>
          <span className="field-label" aria-hidden="true">
            {i18n.t('options.files.sites')}
          </span>
          <Tick
            label={i18n.t('options.files.sitesAll')}
            on={source.sites.length === 0}
            onChange={(all) => set({ sites: all ? [] : known })}
          />
          {source.sites.length > 0 &&
            known.map((site) => (
              <Tick
                key={site}
                label={siteName(site)}
                on={source.sites.includes(site)}
                onChange={(on) =>
                  set({ sites: on ? [...source.sites, site] : source.sites.filter((one) => one !== site) })
                }
              />
            ))}
        </div>
      )}
    </div>
  )
}
