import type { RequestFact } from '@/lib/evidence/har-facts'
import { CopyCurl } from '../evidence/CopyCurl'
import { RequestWords } from '../evidence/RequestWords'

export interface RequestRowProps {
  readonly request: RequestFact
  readonly alone: boolean
}

/** One request, with its command to copy. */
export function RequestRow({ request, alone }: RequestRowProps) {
  return (
    <li className="row" data-request={request.index}>
      <div className="row-words">
        <RequestWords request={request} alone={alone} />
      </div>
      <CopyCurl request={request} />
    </li>
  )
}
