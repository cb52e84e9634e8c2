import { i18n } from '@/components/i18n'
import { Action } from '../ui/Action'
import { percentWords } from '../ui/number-words'
import { Progress } from '../ui/Progress'
import './ReadingFile.css'

export interface ReadingFileProps {
  /** What is being done. */
  readonly label: string
  /** 0–1. */
  readonly share: number
  readonly onCancel: () => void
}

/** A file that is being read. */
export function ReadingFile({ label, share, onCancel }: ReadingFileProps) {
  return (
    <section className="reading" aria-label={label}>
      <p className="reading-name">{label}</p>
      <Progress label={label} done={share} total={share > 0 ? 1 : null} />
      <div className="reading-line">
        <span className="reading-share">{percentWords(Math.round(share * 100) / 100)}</span>
        <Action onPress={onCancel} focusFirst>
          {i18n.t('sanitiser.cancel')}
        </Action>
      </div>
    </section>
  )
}
