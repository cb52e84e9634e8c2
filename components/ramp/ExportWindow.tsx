import { Copy, Download } from 'lucide-react'
import { useId, useState } from 'react'
import { i18n } from '@/components/i18n'
import { writeRampFile } from '@/lib/checklist/ramp/ramp-file'
import { copyText } from '../panel/copy-text'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { PickOne } from '../ui/PickOne'
import { saveFile } from '../ui/save-file'
import { Tick } from '../ui/Tick'
import { Window } from '../ui/Window'
import { oneToOne } from './one-to-one'
import type { ShownRamp } from './use-ramp'

const FORMATS = ['markdown', 'json'] as const

export interface ExportWindowProps {
  readonly shown: ShownRamp
  readonly onClose: () => void
}

/** Chooses what goes along, and shows exactly that before it is copied or saved. */
export function ExportWindow({ shown, onClose }: ExportWindowProps) {
  const announce = useAnnounce()
  const preview = useId()
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('markdown')
  const [later, setLater] = useState(false)
  const [notes, setNotes] = useState(true)
  const [mentor, setMentor] = useState(true)
  const [report, setReport] = useState<string | null>(null)
  const text = format === 'json' ? writeRampFile(shown.kept) : oneToOne(shown, { later, notes, mentor })
  const tell = (words: string) => {
    setReport(words)
    announce(words)
  }
  const copy = async () => tell(i18n.t((await copyText(text)) ? 'ramp.out.copied' : 'ramp.out.notCopied'))
  const save = () => {
    if (format === 'json') saveFile('ramp.json', text)
    else saveFile('one-to-one.md', text, 'text/markdown')
    tell(i18n.t('ramp.out.saved'))
  }
  return (
    <Window
      open
      title={i18n.t('ramp.out.windowTitle')}
      text={i18n.t(format === 'json' ? 'ramp.out.jsonText' : 'ramp.out.markdownText')}
      onClose={onClose}
      choices={
        <>
          <Action onPress={onClose}>{i18n.t('action.close')}</Action>
          <Action icon={<Download size={14} aria-hidden />} onPress={save}>
            {i18n.t('ramp.out.save')}
          </Action>
          <Action kind="main" icon={<Copy size={14} aria-hidden />} onPress={() => void copy()}>
            {i18n.t('ramp.out.copy')}
          </Action>
        </>
      }
    >
      <div className="ramp-export">
        <PickOne
          label={i18n.t('ramp.out.format')}
          value={format}
          options={FORMATS.map((value) => ({ value, name: i18n.t(`ramp.out.${value}`) }))}
          onChange={setFormat}
        />
        {format === 'markdown' && (
          <div className="ramp-export-ticks">
            <Tick label={i18n.t('ramp.out.later')} on={later} onChange={setLater} />
            <Tick label={i18n.t('ramp.out.notes')} on={notes} onChange={setNotes} />
            <Tick label={i18n.t('ramp.out.mentor')} on={mentor} onChange={setMentor} />
          </div>
        )}
        <p id={preview} className="field-label">
          {i18n.t('ramp.out.preview')}
        </p>
        <pre
          className="ramp-preview"
          role="group"
          aria-labelledby={preview}
          data-preview={format}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must reach what scrolls
          tabIndex={0}
        >
          {text}
        </pre>
        {report !== null && <p className="ramp-muted">{report}</p>}
      </div>
    </Window>
  )
}
