import { CircleAlert, SearchX } from 'lucide-react'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import { textFor, type Localized } from '@/lib/rubric/localized'
import { Action } from '../ui/Action'
import { uiLocale } from '../ui/locale'
import { Message } from '../ui/Message'
import type { Changes } from './Differences'
import { EditorFrame } from './EditorFrame'
import { LeaveQuestion } from './LeaveQuestion'
import { SaveBar } from './SaveBar'
import type { Draft, Loaded } from './use-draft'
import { useLeaving } from './use-leaving'

/** What any document that is edited has. */
export interface Versioned {
  readonly title: Localized
  readonly version: string | number
}

/** What an editor says of its own kind of document. */
export interface EditorWords<D, M> {
  /** What the kind is called, where the document itself is not there. */
  readonly title: string
  readonly unanswered: string
  readonly gone: string
  /** Why that may be, and what to do. */
  readonly goneText: string
  /** What counts until somebody saves. */
  readonly leaving: string
  /** What is left when changes are discarded. */
  readonly discarding: (version: string | number) => string
  /** What saving makes of the changes, where that needs saying. */
  readonly making?: (loaded: Loaded<D, M>) => string
}

export interface EditorProps<D extends Versioned, M> {
  /** A class of its own. */
  readonly name: string
  /** Where the way back leads, e.g. `#rubrics`. */
  readonly back: string
  readonly words: EditorWords<D, M>
  readonly draft: Draft<D, M>
  readonly changesOf: (before: D, after: D) => Changes
  /** The columns, once the document is there; the middle one has the class `editor-middle`. */
  readonly children: (loaded: Loaded<D, M>) => ReactNode
}

/** The page on which one versioned document is changed: its head, its columns, and the bar that saves. */
export function Editor<D extends Versioned, M>(props: EditorProps<D, M>) {
  const { name, back, words, draft } = props
  const { state } = draft
  if (typeof state !== 'string') return <Opened {...props} loaded={state} />
  return (
    <EditorFrame name={name} back={back} title={words.title}>
      {state === 'unanswered' && (
        <Message
          level={2}
          icon={<CircleAlert size={18} />}
          title={i18n.t('unanswered.title')}
          action={<Action onPress={draft.retry}>{i18n.t('action.again')}</Action>}
        >
          {words.unanswered}
        </Message>
      )}
      {state === 'gone' && (
        <Message level={2} icon={<SearchX size={18} />} title={words.gone}>
          {words.goneText}
        </Message>
      )}
    </EditorFrame>
  )
}

interface OpenedProps<D extends Versioned, M> extends EditorProps<D, M> {
  readonly loaded: Loaded<D, M>
}

function Opened<D extends Versioned, M>({ loaded, ...props }: OpenedProps<D, M>) {
  const { name, back, words, draft: editing, changesOf, children } = props
  const { saved, draft } = loaded
  const changes = changesOf(saved, draft)
  const leaving = useLeaving(changes.count > 0)
  useEffect(() => {
    const before = document.title
    document.title = i18n.t('editor.pageTitle', { title: textFor(saved.title, uiLocale()) })
    return () => {
      document.title = before
    }
  }, [saved])
  return (
    <EditorFrame
      name={name}
      back={back}
      title={textFor(draft.title, uiLocale())}
      fact={i18n.t('editor.version', { version: saved.version })}
    >
      {children(loaded)}
      <SaveBar
        version={saved.version}
        changes={changes}
        making={words.making?.(loaded) ?? null}
        discarding={words.discarding(saved.version)}
        draft={editing}
      />
      <LeaveQuestion unsaved={changes.count} leaving={leaving} draft={editing} text={words.leaving} />
    </EditorFrame>
  )
}
