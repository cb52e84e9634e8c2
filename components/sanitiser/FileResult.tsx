import { Download, ShieldAlert, ShieldCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { i18n } from '@/components/i18n'
import type { ReadFile } from '@/lib/evidence/worker/job'
import { cleanName } from '../evidence/clean-name'
import { Notes } from '../evidence/Notes'
import { saveFile } from '../ui/save-file'
import { Action } from '../ui/Action'
import { FactsOf } from './FactsOf'
import { MaskedTable } from './MaskedTable'
import './FileResult.css'

export interface FileResultProps {
  readonly result: ReadFile
  readonly onAgain: () => void
}

/** What came of a file: whether it is clean, what was masked, what it says, and the file itself. */
export function FileResult({ result, onAgain }: FileResultProps) {
  const { clean, name, left, masked } = result
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const Icon = clean ? ShieldCheck : ShieldAlert
  const total = masked.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="result" data-clean={clean}>
      <section className="verdict" data-clean={clean}>
        <Icon size={22} aria-hidden />
        <div className="verdict-words">
          <h2 className="verdict-title" ref={title} tabIndex={-1}>
            {i18n.t(clean ? 'sanitiser.clean' : 'sanitiser.notClean')}
          </h2>
          <p>{clean ? i18n.t('sanitiser.cleanText', total) : i18n.t('sanitiser.notCleanText')}</p>
          <p className="verdict-name">{name || i18n.t('sanitiser.pasted')}</p>
        </div>
        <div className="verdict-actions">
          <Action
            kind={clean ? 'main' : 'normal'}
            icon={<Download size={14} aria-hidden />}
            onPress={() => saveFile(cleanName(name, result.facts.kind), result.file)}
          >
            {i18n.t(clean ? 'sanitiser.download' : 'sanitiser.downloadAnyway')}
          </Action>
          <Action onPress={onAgain}>{i18n.t('sanitiser.another')}</Action>
        </div>
      </section>
      {left.length > 0 && <MaskedTable title={i18n.t('sanitiser.left')} rows={left} />}
      <Notes result={result} />
      {masked.length > 0 && <MaskedTable title={i18n.t('sanitiser.masked')} rows={masked} />}
      <FactsOf facts={result.facts} />
    </div>
  )
}
