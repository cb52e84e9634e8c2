import {
  BellRing,
  BookOpen,
  MessageCircleQuestion,
  NotebookPen,
  PackageOpen,
  TextCursorInput,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { FieldReport } from '../FieldReport'
import { InsertReport } from '../InsertReport'
import type { Deed, Deeds } from './use-deeds'
import '../FixActions.css'

/** What each kind of step is done with, as a picture. */
export const DEED_ICONS = {
  ask: MessageCircleQuestion,
  packet: PackageOpen,
  articles: BookOpen,
  remind: BellRing,
  field: TextCursorInput,
  section: NotebookPen,
} as const satisfies Record<Deed['kind'], unknown>

export interface DeedRowProps {
  /** The main one first. */
  readonly list: readonly Deed[]
  readonly deeds: Deeds
  /** What they are done for: part of their names. */
  readonly about: string
  /** What else can be pressed there. */
  readonly children?: ReactNode
}

/** What can be done with one press, and what came of it. */
export function DeedRow({ list, deeds, about, children }: DeedRowProps) {
  return (
    <div className="fix">
      <ul className="fix-list">
        {list.map(({ kind, words, act }, index) => {
          const Icon = DEED_ICONS[kind]
          return (
            <li key={words} data-deed={kind}>
              <Action
                kind={index === 0 ? 'normal' : 'plain'}
                icon={<Icon size={13} aria-hidden />}
                label={i18n.t('fix.about', { step: words, title: about })}
                onPress={act}
              >
                {words}
              </Action>
            </li>
          )
        })}
        {children}
      </ul>
      <InsertReport insert={deeds.insert} />
      <FieldReport field={deeds.field} />
    </div>
  )
}
