import { Circle, CircleCheck, Eye } from 'lucide-react'
import { useId } from 'react'
import { i18n } from '@/components/i18n'
import type { StandardItem } from '@/lib/knowledge/draft/content-standard'
import { standardVerdictWord, standardWord } from './draft-words'

const ICONS = { met: CircleCheck, open: Circle, check: Eye } as const

/** What an article has to have before it is published, each judged or left to the person. */
export function ContentStandard({ items }: { readonly items: readonly StandardItem[] }) {
  const id = useId()
  return (
    <div className="standard">
      <h4 id={id} className="draft-part-name">
        {i18n.t('articleDraft.standard')}
      </h4>
      <ul className="standard-items" aria-labelledby={id}>
        {items.map((item) => {
          const Icon = ICONS[item.verdict]
          return (
            <li key={item.id} className="standard-item" data-standard={item.id} data-verdict={item.verdict}>
              <Icon size={14} aria-hidden />
              <span className="standard-words">{standardWord(item.id)}</span>
              <span className="standard-verdict">{standardVerdictWord(item.verdict)}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
