import { FileInput } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import { ImportSection } from '../files/ImportSection'
import { SectionHeading } from '../../options/section-heading'
import { Action } from '../../ui/Action'

/** Other things to do, and beside them taking in files: sessions of colleagues, and their results. */
export function TakeFile({ before, after }: { readonly before: ReactNode; readonly after?: ReactNode }) {
  const [isTaking, setTaking] = useState(false)
  return (
    <>
      <div className="part-line">
        {before}
        <Action icon={<FileInput size={14} aria-hidden />} onPress={() => setTaking(!isTaking)}>
          {i18n.t('calibration.act.take')}
        </Action>
        {after}
      </div>
      {isTaking && (
        <SectionHeading.Provider value="h3">
          <ImportSection onTaken={() => undefined} />
        </SectionHeading.Provider>
      )}
    </>
  )
}
