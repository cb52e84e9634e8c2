import { FileInput } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { FileSource } from '@/lib/knowledge/store'
import { Action } from '../../ui/Action'
import { sitesOf } from '../../ui/source-words'
import { Section } from '../Section'
import type { SettingsSectionProps } from '../section-props'
import type { Sources } from '../use-sources'
import { FileSourceRow } from './FileSourceRow'
import { ImportWindow } from './ImportWindow'
import '../Rows.css'

export interface FilesSectionProps extends SettingsSectionProps {
  readonly sources: Sources
}

/** Articles from files: what was imported, and importing more. */
export function FilesSection({ settings, sources: { sources, refresh }, onChange }: FilesSectionProps) {
  /** What is imported: the same again, or something new. */
  const [importing, setImporting] = useState<FileSource | 'new' | null>(null)
  const imported = (sources ?? []).flatMap((source) => (source.files ? { source, files: source.files } : []))
  const set = (id: string, on: boolean) => {
    const others = settings.disabledSources.filter((other) => other !== id)
    onChange({ disabledSources: on ? others : [...others, id] })
  }
  return (
    <Section title={i18n.t('options.files.title')} text={i18n.t('options.files.text')}>
      {sources !== null && imported.length === 0 && (
        <p className="rows-none">{i18n.t('options.files.none')}</p>
      )}
      {imported.length > 0 && (
        <ul className="rows" aria-label={i18n.t('options.files.list')}>
          {imported.map(({ source, files }) => (
            <FileSourceRow
              key={source.id}
              source={source}
              files={files}
              on={!settings.disabledSources.includes(source.id)}
              onSwitch={(on) => set(source.id, on)}
              onAgain={() => setImporting(files)}
              onDone={refresh}
            />
          ))}
        </ul>
      )}
      <div className="row-actions">
        <Action icon={<FileInput size={14} aria-hidden />} onPress={() => setImporting('new')}>
          {i18n.t('options.files.add')}
        </Action>
      </div>
      {importing !== null && (
        <ImportWindow
          again={importing === 'new' ? null : importing}
          taken={imported.map(({ files }) => files.name)}
          sites={sitesOf(sources ?? [])}
          onClose={() => {
            setImporting(null)
            refresh()
          }}
        />
      )}
    </Section>
  )
}
