import { i18n } from '@/components/i18n'
import type { EvidenceFacts } from '@/lib/evidence/evidence'
import { LogFactsPart } from './LogFactsPart'
import { RequestList } from './RequestList'
import { TracePart } from './TracePart'

/** What a file says, by what it is. */
export function FactsOf({ facts }: { readonly facts: EvidenceFacts }) {
  switch (facts.kind) {
    case 'har':
      return (
        <>
          <RequestList
            title={i18n.t('sanitiser.failing')}
            none={i18n.t('sanitiser.noneFailing')}
            requests={facts.failing}
            total={facts.failingCount}
          />
          <RequestList
            title={i18n.t('sanitiser.slow')}
            none={i18n.t('sanitiser.noneSlow')}
            requests={facts.slow}
            total={facts.slowCount}
          />
        </>
      )
    case 'curl':
      return (
        <RequestList title={i18n.t('sanitiser.request')} none="" requests={[facts.request]} total={1} alone />
      )
    case 'log':
      return <LogFactsPart facts={facts} />
    case 'trace':
      return <TracePart trace={facts.trace} />
    case 'json':
    case 'text':
      return null
  }
}
