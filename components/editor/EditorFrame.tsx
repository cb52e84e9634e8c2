import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import { BackLink } from '../ui/BackLink'
import { Badge } from '../ui/Badge'
import './Editor.css'

export interface EditorFrameProps {
  /** A class of its own. */
  readonly name: string
  /** Where the way back to the settings leads. */
  readonly back: string
  readonly title: string
  /** Stands beside the title. */
  readonly fact?: string
  readonly children: ReactNode
}

/** The whole page of an editor under its head. */
export function EditorFrame({ name, back, title, fact, children }: EditorFrameProps) {
  return (
    <div className={`editor ${name}`}>
      <header className="editor-head">
        <BackLink href={back}>{i18n.t('options.title')}</BackLink>
        <h1 className="editor-title">{title}</h1>
        {fact !== undefined && <Badge tone="neutral">{fact}</Badge>}
      </header>
      <div className="editor-body">{children}</div>
    </div>
  )
}
