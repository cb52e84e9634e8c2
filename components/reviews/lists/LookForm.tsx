import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { Choice } from '../../options/Choice'
import { Action } from '../../ui/Action'
import { PickOne } from '../../ui/PickOne'
import { siteName } from '../../ui/source-words'
import { TextBox } from '../../ui/TextBox'
import { Tick } from '../../ui/Tick'
import { exampleQuery, hostOfSite } from './example-query'

/** A search as it is written. */
export interface Asked {
  readonly site: string
  readonly query: string
  readonly scores: boolean
}

export interface LookFormProps {
  /** Helpdesks that can be searched, or could if a page of them were open. */
  readonly sites: readonly string[]
  /** What was looked for before, to be changed; null at first. */
  readonly before: Asked | null
  readonly onSearch: (asked: Asked) => void
  readonly onOpened: () => void
}

/** Which tickets there are to pick from: those that a search finds, or those that were opened here. */
export function LookForm({ sites, before, onSearch, onOpened }: LookFormProps) {
  const [source, setSource] = useState<'search' | 'opened'>('search')
  const [chosen, setSite] = useState(before?.site ?? '')
  const [query, setQuery] = useState(before?.query ?? '')
  const [scores, setScores] = useState(before?.scores ?? false)
  const [isEmpty, setEmpty] = useState(false)
  const site = sites.includes(chosen) ? chosen : (sites[0] ?? '')
  const host = site === '' ? null : hostOfSite(site)
  const example = host && exampleQuery(host, new Date())
  const search = () => {
    setEmpty(query.trim() === '')
    if (query.trim() !== '') onSearch({ site, query: query.trim(), scores })
  }
  return (
    <div className="part-stack lists-form">
      <Choice
        kind="row"
        label={i18n.t('reviewLists.source')}
        value={source}
        options={[
          { value: 'search', name: i18n.t('reviewLists.sourceSearch') },
          { value: 'opened', name: i18n.t('reviewLists.sourceOpened') },
        ]}
        onChange={setSource}
      />
      {source === 'opened' && (
        <>
          <p className="part-note">{i18n.t('reviewLists.openedText')}</p>
          <div>
            <Action kind="main" onPress={onOpened}>
              {i18n.t('reviewLists.useOpened')}
            </Action>
          </div>
        </>
      )}
      {source === 'search' && host === null && <p className="rows-none">{i18n.t('reviewLists.noSite')}</p>}
      {source === 'search' && host !== null && example !== null && (
        <>
          <div className="lists-query">
            <PickOne
              label={i18n.t('reviewLists.site')}
              value={site}
              options={sites.map((one) => ({ value: one, name: siteName(one) }))}
              onChange={setSite}
            />
            <TextBox
              mono
              label={i18n.t(`reviewLists.query.${host}`)}
              value={query}
              onChange={(next) => {
                setQuery(next)
                setEmpty(false)
              }}
              maxLength={2_000}
              help={i18n.t('reviewLists.example', { example })}
              fault={isEmpty ? i18n.t('reviewLists.noQuery') : null}
            />
          </div>
          <Tick
            label={i18n.t('reviewLists.scores')}
            help={i18n.t(`reviewLists.scoresCost.${host}`)}
            on={scores}
            onChange={setScores}
          />
          <div className="part-line">
            <Action kind="main" onPress={search}>
              {i18n.t('reviewLists.look.start')}
            </Action>
            <Action kind="plain" onPress={() => setQuery(example)}>
              {i18n.t('reviewLists.useExample')}
            </Action>
          </div>
        </>
      )}
    </div>
  )
}
