import { FileInput } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'

/** To where files are taken in: sessions of colleagues, and their results. */
export function TakeFile() {
  return (
    <Action icon={<FileInput size={14} aria-hidden />} onPress={() => (location.hash = '#files')}>
      {i18n.t('calibration.act.take')}
    </Action>
  )
}
