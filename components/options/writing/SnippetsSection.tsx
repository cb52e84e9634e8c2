import { FileInput, FileOutput, Plus } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { ALWAYS, MOST_SNIPPETS, type Snippet } from '@/lib/reply/snippets/snippet'
import { writeCsv, writeJson } from '@/lib/reply/snippets/write-snippets'
import { Action } from '../../ui/Action'
import { useSnippets } from '../../ui/use-snippets'
import { saveFile } from '../../ui/save-file'
import { Section } from '../Section'
import { SnippetForm } from './SnippetForm'
import { SnippetImport } from './SnippetImport'
import { conditionWords } from './snippet-words'
import '../Rows.css'

const NEW: Snippet = { title: '', text: '', kind: 'reply', when: ALWAYS }

/** The person's snippets: writing them, and files of them in and out. */
export function SnippetsSection() {
  const { snippets, save } = useSnippets()
  /** The place of the snippet that is edited; one past the end is a new one. */
  const [edited, setEdited] = useState<number | null>(null)
  const [importing, setImporting] = useState(false)
  const [notSaved, setNotSaved] = useState(false)
  const list = snippets ?? []
  const keep = async (next: readonly Snippet[]) => {
    const result = await save(next)
    setNotSaved(!result.ok)
    if (result.ok) setEdited(null)
    return result.ok
  }
  const replaced = (index: number, snippet: Snippet) =>
    index === list.length ? [...list, snippet] : list.map((old, at) => (at === index ? snippet : old))
  const form = (index: number, snippet: Snippet) => (
    <SnippetForm
      snippet={snippet}
      taken={list.filter((_, at) => at !== index).map(({ title }) => title)}
      onSave={(next) => void keep(replaced(index, next))}
      onCancel={() => setEdited(null)}
    />
  )
  return (
    <Section title={i18n.t('snippets.title')} text={i18n.t('snippets.text')}>
      {list.length === 0 && edited === null && <p className="rows-none">{i18n.t('snippets.none')}</p>}
      {(list.length > 0 || edited !== null) && (
        <ul className="rows" aria-label={i18n.t('snippets.list')}>
          {list.map((snippet, index) => (
            <li key={snippet.title} className="row" data-snippet={snippet.title}>
              {edited === index ? (
                form(index, snippet)
              ) : (
                <>
                  <div className="row-words">
                    <p className="row-name">{snippet.title}</p>
                    <p className="row-state">{conditionWords(snippet)}</p>
                  </div>
                  <div className="row-actions">
                    <Action
                      label={i18n.t('snippets.editOf', { title: snippet.title })}
                      onPress={() => setEdited(index)}
                    >
                      {i18n.t('snippets.edit')}
                    </Action>
                    <Action
                      kind="plain"
                      label={i18n.t('snippets.removeOf', { title: snippet.title })}
                      onPress={() => void keep(list.filter((_, at) => at !== index))}
                    >
                      {i18n.t('action.remove')}
                    </Action>
                  </div>
                </>
              )}
            </li>
          ))}
          {edited === list.length && <li className="row">{form(edited, NEW)}</li>}
        </ul>
      )}
      {notSaved && (
        <p className="field-fault" role="alert">
          {i18n.t('snippets.notSaved')}
        </p>
      )}
      <div className="row-actions">
        <Action
          icon={<Plus size={14} aria-hidden />}
          disabled={edited !== null || list.length >= MOST_SNIPPETS}
          onPress={() => setEdited(list.length)}
        >
          {i18n.t('snippets.add')}
        </Action>
        <Action icon={<FileInput size={14} aria-hidden />} onPress={() => setImporting(true)}>
          {i18n.t('snippets.import')}
        </Action>
        <Action
          icon={<FileOutput size={14} aria-hidden />}
          disabled={list.length === 0}
          onPress={() => saveFile('deskhand-snippets.json', writeJson(list))}
        >
          {i18n.t('snippets.exportJson')}
        </Action>
        <Action
          icon={<FileOutput size={14} aria-hidden />}
          disabled={list.length === 0}
          onPress={() => saveFile('deskhand-snippets.csv', writeCsv(list), 'text/csv')}
        >
          {i18n.t('snippets.exportCsv')}
        </Action>
      </div>
      <SnippetImport open={importing} known={list} onTake={keep} onClose={() => setImporting(false)} />
    </Section>
  )
}
