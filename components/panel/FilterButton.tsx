import { ListFilter } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { i18n } from '@/components/i18n'
import { FILTERS, NO_FILTERS, searchFilters, type FilterName } from '@/lib/knowledge/search/filters'
import type { SourceStatus } from '@/lib/messaging/view'
import { Action } from '../ui/Action'
import { numberWords } from '../ui/number-words'
import { PickOne } from '../ui/PickOne'
import { filterValueWords } from './filter-words'
import type { Search } from './use-search'
import './FilterButton.css'

/** Stands for "no matter what" in a list; no source, audience or language is called so. */
const ANY = '*'

export interface FilterButtonProps {
  readonly search: Search
  readonly sources: readonly SourceStatus[]
}

/** What results can be narrowed to, behind one button that tells how many filters are on. Nothing where there is nothing to choose. */
export function FilterButton({ search: { filters, setFilters, values }, sources }: FilterButtonProps) {
  const on = FILTERS.filter((name) => filters[name] !== null)
  const shown = FILTERS.filter((name) => filters[name] !== null || (values?.[name].length ?? 0) > 1)
  if (shown.length === 0) return null
  const choose = (name: FilterName, value: string) => {
    const chosen = searchFilters.safeParse({ ...filters, [name]: value === ANY ? null : value })
    if (chosen.success) setFilters(chosen.data)
  }
  return (
    <DialogTrigger>
      <Button
        className="filter-button"
        data-on={on.length > 0}
        aria-label={on.length > 0 ? i18n.t('assist.filter.on', on.length) : i18n.t('assist.filter.open')}
      >
        <ListFilter size={15} aria-hidden />
        {on.length > 0 && <span className="filter-count">{numberWords(on.length)}</span>}
      </Button>
      <Popover
        className="filter-popover"
        aria-label={i18n.t('assist.filter.title')}
        placement="bottom end"
        offset={6}
        containerPadding={8}
      >
        <p className="filter-title">{i18n.t('assist.filter.title')}</p>
        {shown.map((name) => (
          <PickOne
            key={name}
            label={i18n.t(`assist.filter.${name}`)}
            value={filters[name] ?? ANY}
            options={optionsOf(name)}
            onChange={(value) => choose(name, value)}
          />
        ))}
        {on.length > 0 && (
          <Action onPress={() => setFilters(NO_FILTERS)}>{i18n.t('assist.filter.clear')}</Action>
        )}
      </Popover>
    </DialogTrigger>
  )

  function optionsOf(name: FilterName) {
    const known = values?.[name] ?? []
    const chosen = filters[name]
    // What was chosen beside another ticket stays in the list, though no article here has it.
    const all =
      chosen === null || known.some(({ value }) => value === chosen)
        ? known
        : [...known, { value: chosen, articles: 0 }]
    return [
      { value: ANY, name: i18n.t('assist.filter.any') },
      ...all.map(({ value, articles }) => ({
        value,
        name: i18n.t('assist.filter.value', {
          name: filterValueWords(name, value, sources),
          articles: numberWords(articles),
        }),
      })),
    ]
  }
}
