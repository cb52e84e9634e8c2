import { ThumbsDown, ThumbsUp } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { Example, ExampleSide } from '@/lib/checklist/example'
import { textFor } from '@/lib/rubric/localized'
import { uiLocale } from '../../ui/locale'

/** How a thing is done well and how badly, in words of the demo company's tickets, each with why. */
export function ExamplePair({ example: { good, bad } }: { readonly example: Example }) {
  return (
    <div className="example-pair">
      <Side side={good} which="good" />
      <Side side={bad} which="bad" />
    </div>
  )
}

const ICON = { good: ThumbsUp, bad: ThumbsDown } as const

function Side({ side, which }: { readonly side: ExampleSide; readonly which: 'good' | 'bad' }) {
  const Icon = ICON[which]
  const locale = uiLocale()
  return (
    <figure className="example-side" data-example-side={which}>
      <figcaption className="example-head">
        <span className={`example-which example-${which}`}>
          <Icon size={13} aria-hidden />
          {i18n.t(`practice.example.${which}`)}
        </span>
        <span className="example-where">{whereWords(side)}</span>
      </figcaption>
      <blockquote className="example-quote">{textFor(side.quote, locale)}</blockquote>
      <p className="example-why">{textFor(side.why, locale)}</p>
    </figure>
  )
}

function whereWords({ in: place, ticket }: ExampleSide): string {
  const where = i18n.t(`practice.example.in.${place}`)
  return ticket === undefined ? where : i18n.t('practice.example.of', { where, ticket: String(ticket) })
}
