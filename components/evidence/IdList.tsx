import type { CorrelationId } from '@/lib/evidence/correlation'
import './IdList.css'

/** Ids under which something is found elsewhere, each with its name. */
export function IdList({ ids }: { readonly ids: readonly CorrelationId[] }) {
  if (ids.length === 0) return null
  return (
    <dl className="id-list">
      {ids.map(({ name, value }) => (
        <div key={`${name} ${value}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
