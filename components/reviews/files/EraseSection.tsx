import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { FilesStanding } from '@/lib/messaging/reviews/review-file-calls'
import type { PersonFound } from '@/lib/messaging/reviews/review-erase-calls'
import type { CallRequest } from '@/lib/messaging/protocol'
import { ask } from '../../desk'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { ImportOutcome, type Told } from '../../ui/ImportOutcome'
import { PickOne } from '../../ui/PickOne'
import { Window } from '../../ui/Window'
import { EraseQuotes } from './EraseQuotes'

type How = CallRequest<'review-erase/person'>['how']
const HOWS: readonly How[] = ['about', 'by', 'name']

export interface EraseSectionProps {
  readonly standing: FilesStanding
  readonly onErased: () => void
}

/** When somebody wants their data gone: a person's reviews, their name, or quotes of a customer. */
export function EraseSection({ standing: { agents, reviewers }, onErased }: EraseSectionProps) {
  const [chosen, setChosen] = useState('')
  const [found, setFound] = useState<PersonFound | null>(null)
  const [asked, setAsked] = useState<How | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const people = [...agents, ...reviewers.filter(({ id }) => agents.every((agent) => agent.id !== id))]
  const person = people.find(({ id }) => id === chosen)
  const name = person ? person.name || person.id : ''
  const look = async (id: string) => {
    setChosen(id)
    setFound(null)
    setTold(null)
    if (id === '') return
    const answer = await ask('review-erase/look', { person: id })
    if (answer.ok) setFound(answer.value)
    else setTold({ ok: false, text: i18n.t('reviewFiles.unanswered') })
  }
  const erase = async (how: How) => {
    setAsked(null)
    const answer = await ask('review-erase/person', { person: chosen, how })
    if (!answer.ok) setTold({ ok: false, text: i18n.t('reviewFiles.unanswered') })
    else if (!answer.value.ok) setTold({ ok: false, text: i18n.t('reviewFiles.failed.storageFull') })
    else {
      setTold({ ok: true, text: i18n.t(`reviewFiles.erased.${how}`, { name }) })
      setChosen('')
      setFound(null)
    }
    onErased()
  }
  return (
    <Section title={i18n.t('reviewFiles.eraseTitle')} text={i18n.t('reviewFiles.eraseText')}>
      {people.length === 0 ? (
        <p className="rows-none">{i18n.t('reviewFiles.nobody')}</p>
      ) : (
        <div className="files-form">
          <PickOne
            label={i18n.t('reviewFiles.person')}
            value={chosen}
            options={[
              { value: '', name: i18n.t('reviewFiles.choosePerson') },
              ...people.map(({ id, name: shown }) => ({ value: id, name: shown || id })),
            ]}
            onChange={(id) => void look(id)}
          />
        </div>
      )}
      {found !== null && (
        <div className="part-box" role="group" aria-label={i18n.t('reviewFiles.foundTitle', { name })}>
          <p className="part-strong">{i18n.t('reviewFiles.foundTitle', { name })}</p>
          <ul className="part-stack part-close">
            <li>{i18n.t('reviewFiles.found.asAgent', found.asAgent)}</li>
            <li>{i18n.t('reviewFiles.found.asReviewer', found.asReviewer)}</li>
            <li>{i18n.t('reviewFiles.found.remarks', found.remarks)}</li>
            <li>{i18n.t('reviewFiles.found.drafts', found.drafts)}</li>
            <li>{i18n.t('reviewFiles.found.listed', found.listed)}</li>
          </ul>
          <div className="row-actions files-wrap">
            {HOWS.filter((how) => isOffered(how, found)).map((how) => (
              <Action key={how} kind="danger" onPress={() => setAsked(how)}>
                {i18n.t(`reviewFiles.eraseHow.${how}`)}
              </Action>
            ))}
          </div>
        </div>
      )}
      <ImportOutcome told={told} />
      <EraseQuotes onErased={onErased} />
      <Window
        open={asked !== null}
        title={asked === null ? '' : i18n.t(`reviewFiles.sure.${asked}`, { name })}
        text={asked === null ? '' : i18n.t(`reviewFiles.sureText.${asked}`)}
        onClose={() => setAsked(null)}
        choices={
          <>
            <Action onPress={() => setAsked(null)} focusFirst>
              {i18n.t('action.cancel')}
            </Action>
            <Action
              kind="danger"
              onPress={() => {
                if (asked !== null) void erase(asked)
              }}
            >
              {asked === null ? '' : i18n.t(`reviewFiles.eraseHow.${asked}`)}
            </Action>
          </>
        }
      />
    </Section>
  )
}

function isOffered(how: How, { asAgent, asReviewer }: PersonFound): boolean {
  return how === 'name' || (how === 'about' ? asAgent : asReviewer) > 0
}
