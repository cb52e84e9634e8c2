import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { ArticleActivity } from '@/lib/checklist/activity'
import { ask } from '../desk'
import { Section } from '../options/Section'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { Fault } from '../ui/Fault'
import { PickOne } from '../ui/PickOne'
import { TextBox } from '../ui/TextBox'
import { dayWords } from '../ui/time-words'
import { useNeededText } from '../ui/use-needed-text'
import { dayHere } from './days'
import { saveFault } from './save-words'
import type { ShownRamp } from './use-ramp'

const HOW = ['written', 'mended'] as const

/** Articles that were drafted with Deskhand, and those the person says they wrote or mended. */
export function Articles({ shown: { kept } }: { readonly shown: ShownRamp }) {
  const announce = useAnnounce()
  const title = useNeededText(i18n.t('ramp.articles.noTitle'))
  const [how, setHow] = useState<(typeof HOW)[number]>('written')
  const [fault, setFault] = useState<string | null>(null)
  const add = async () => {
    const written = title.take()
    if (written === null) return
    const at = new Date().toISOString()
    const refused = saveFault(await ask('ramp/article', { how, title: written, at }))
    setFault(refused)
    if (refused !== null) return
    title.box.onChange('')
    announce(i18n.t('ramp.articles.added'))
  }
  const forget = async (id: string) =>
    setFault(saveFault(await ask('ramp/forget', { tickets: [], articles: [id] })))
  return (
    <Section title={i18n.t('ramp.articles.title')} text={i18n.t('ramp.articles.text')}>
      <div className="ramp-form">
        <TextBox label={i18n.t('ramp.articles.name')} maxLength={300} {...title.box} />
        <PickOne
          label={i18n.t('ramp.articles.how')}
          value={how}
          options={HOW.map((value) => ({ value, name: i18n.t(`ramp.articles.${value}`) }))}
          onChange={setHow}
        />
        <div className="row-actions">
          <Action onPress={() => void add()}>{i18n.t('ramp.articles.add')}</Action>
        </div>
      </div>
      <Fault>{fault}</Fault>
      {kept.articles.length > 0 && (
        <ul className="rows" data-articles={kept.articles.length}>
          {kept.articles.toReversed().map((article) => (
            <li key={article.id} className="row">
              <div className="row-words">
                <p className="row-name">{nameOf(article)}</p>
                <p className="row-state">
                  {i18n.t(`ramp.articles.${article.how}`)} · {dayWords(dayHere(Date.parse(article.at)))}
                </p>
              </div>
              <Action
                kind="plain"
                label={i18n.t('ramp.articles.removeOf', { title: nameOf(article) })}
                onPress={() => void forget(article.id)}
              >
                {i18n.t('action.remove')}
              </Action>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** A draft is called after its ticket: `Draft from ticket 4063`. */
function nameOf({ how, id, title }: ArticleActivity): string {
  return how === 'drafted' ? i18n.t('ramp.articles.draftOf', { key: id.split(' ').at(-1) ?? '' }) : title
}
