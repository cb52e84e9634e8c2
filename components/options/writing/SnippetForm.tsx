import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { unknownVariables, VARIABLES } from '@/lib/reply/snippets/fill-snippet'
import { snippet as snippetSchema, SNIPPET_STAGES, type Snippet } from '@/lib/reply/snippets/snippet'
import { LANGUAGES } from '@/lib/signals/text/language'
import { Action } from '../../ui/Action'
import { PickOne } from '../../ui/PickOne'
import { TextBox } from '../../ui/TextBox'
import { stageWord } from '../../ui/stage-words'
import './SnippetForm.css'

export interface SnippetFormProps {
  readonly snippet: Snippet
  /** Titles of the others. */
  readonly taken: readonly string[]
  readonly onSave: (snippet: Snippet) => void
  readonly onCancel: () => void
}

/** One snippet to write: its text, what kind it is, and when it is offered. */
export function SnippetForm({ snippet, taken, onSave, onCancel }: SnippetFormProps) {
  const [title, setTitle] = useState(snippet.title)
  const [text, setText] = useState(snippet.text)
  const [kind, setKind] = useState(snippet.kind)
  const [language, setLanguage] = useState(snippet.when.language ?? '')
  const [host, setHost] = useState(snippet.when.host ?? '')
  const [stage, setStage] = useState(snippet.when.stage ?? '')
  const [name, setName] = useState(snippet.when.field?.name ?? '')
  const [value, setValue] = useState(snippet.when.field?.value ?? '')
  const [tried, setTried] = useState(false)

  const parsed = snippetSchema.safeParse({
    title,
    text,
    kind,
    when: {
      language: language || null,
      host: host || null,
      stage: stage || null,
      field: name.trim() === '' && value.trim() === '' ? null : { name, value },
    },
  })
  const isTaken = taken.some((other) => other.toLowerCase() === title.trim().toLowerCase())
  const unknown = unknownVariables(text)
  const any = { value: '' as const, name: i18n.t('snippets.any') }
  const save = () => {
    setTried(true)
    if (parsed.success && !isTaken) onSave(parsed.data)
  }
  return (
    <div className="snippet-form" role="group" aria-label={i18n.t('snippets.form')}>
      <TextBox
        label={i18n.t('snippets.name')}
        value={title}
        maxLength={80}
        fault={
          isTaken
            ? i18n.t('snippets.taken')
            : tried && title.trim() === ''
              ? i18n.t('snippets.needsName')
              : null
        }
        onChange={setTitle}
      />
      <TextBox
        label={i18n.t('snippets.body')}
        long
        value={text}
        maxLength={5_000}
        help={i18n.t('snippets.variables', { list: VARIABLES.map((each) => `{{${each}}}`).join(' ') })}
        fault={
          tried && text.trim() === ''
            ? i18n.t('snippets.needsText')
            : unknown.length > 0
              ? i18n.t('snippets.unknownVariable', { name: unknown.join(', ') })
              : null
        }
        onChange={setText}
      />
      <div className="snippet-when">
        <PickOne
          label={i18n.t('snippets.kindLabel')}
          value={kind}
          options={[
            { value: 'reply', name: i18n.t('snippets.kind.reply') },
            { value: 'note', name: i18n.t('snippets.kind.note') },
          ]}
          onChange={setKind}
        />
        <PickOne
          label={i18n.t('snippets.languageLabel')}
          value={language}
          options={[
            any,
            ...LANGUAGES.map((each) => ({ value: each, name: i18n.t(`snippets.language.${each}`) })),
          ]}
          onChange={setLanguage}
        />
        <PickOne
          label={i18n.t('snippets.hostLabel')}
          value={host}
          options={[
            any,
            { value: 'zendesk', name: i18n.t('host.zendesk') },
            { value: 'jira', name: i18n.t('host.jira') },
          ]}
          onChange={setHost}
        />
        <PickOne
          label={i18n.t('snippets.stageLabel')}
          value={stage}
          options={[any, ...SNIPPET_STAGES.map((each) => ({ value: each, name: stageWord(each) }))]}
          onChange={setStage}
        />
        <TextBox label={i18n.t('snippets.fieldName')} value={name} maxLength={80} onChange={setName} />
        <TextBox
          label={i18n.t('snippets.fieldValue')}
          value={value}
          maxLength={200}
          fault={
            tried && (name.trim() === '') !== (value.trim() === '') ? i18n.t('snippets.needsField') : null
          }
          onChange={setValue}
        />
      </div>
      <div className="row-actions">
        <Action kind="main" onPress={save}>
          {i18n.t('snippets.save')}
        </Action>
        <Action onPress={onCancel}>{i18n.t('action.cancel')}</Action>
      </div>
    </div>
  )
}
