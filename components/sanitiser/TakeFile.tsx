import { i18n } from '@/components/i18n'
import { DropPlace, type TakeSource } from '../evidence/DropPlace'
import { PasteText } from '../evidence/PasteText'
import { usePastedFile } from '../evidence/use-pasted-file'
import './TakeFile.css'

export interface TakeFileProps {
  readonly onTake: TakeSource
}

/** Where a file is dropped, chosen or pasted, and a text pasted. */
export function TakeFile({ onTake }: TakeFileProps) {
  usePastedFile(true, onTake)
  return (
    <section className="take" aria-label={i18n.t('sanitiser.take')}>
      <DropPlace
        title={i18n.t('sanitiser.dropTitle')}
        text={i18n.t('sanitiser.dropText')}
        main
        onTake={onTake}
      />
      <PasteText action={i18n.t('sanitiser.cleanPasted')} onTake={onTake} />
    </section>
  )
}
