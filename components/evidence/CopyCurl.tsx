import { Copy } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { RequestFact } from '@/lib/evidence/har-facts'
import { copyText } from '../panel/copy-text'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'

/** Copies a request as its masked command, and says so where that fails. */
export function CopyCurl({ request: { method, path, curl } }: { readonly request: RequestFact }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const announce = useAnnounce()
  const copy = async () => {
    const done = await copyText(curl)
    setCopied(done)
    announce(i18n.t(done ? 'sanitiser.copied' : 'sanitiser.notCopied'))
  }
  return (
    <>
      <Action
        icon={<Copy size={14} aria-hidden />}
        label={i18n.t('sanitiser.copyCurlOf', { request: `${method} ${path}` })}
        onPress={() => void copy()}
      >
        {i18n.t(copied === true ? 'sanitiser.copied' : 'sanitiser.copyCurl')}
      </Action>
      {copied === false && <p className="field-fault">{i18n.t('sanitiser.notCopied')}</p>}
    </>
  )
}
