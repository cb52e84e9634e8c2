import { i18n } from '@/components/i18n'
import { PickOne } from '../../ui/PickOne'

export interface LinkIdProps {
  /** Ids of the packet that links can be about. */
  readonly ids: readonly string[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** Which of several ids the links into logs and traces are about. */
export function LinkId({ ids, chosen, onChoose }: LinkIdProps) {
  const [first] = ids
  if (first === undefined || ids.length < 2) return null
  return (
    <PickOne
      label={i18n.t('packet.linkId')}
      value={ids.find((id) => id === chosen) ?? first}
      options={ids.map((id) => ({ value: id, name: id }))}
      onChange={onChoose}
    />
  )
}
