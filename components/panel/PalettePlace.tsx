import { useInsert } from './use-insert'
import { InsertReport } from './InsertReport'
import { noteText, replyText, withFact } from './insertable'
import { Palette } from './Palette'
import './PalettePlace.css'

export interface PalettePlaceProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** The palette, and what became of what was chosen in it. */
export function PalettePlace({ open, onClose }: PalettePlaceProps) {
  const insert = useInsert()
  return (
    <>
      {open && (
        <Palette
          onClose={onClose}
          onChoose={({ what, fact, make }) => {
            onClose()
            const text = make().slice(0, 10_000)
            if (what === 'line') insert.copy(replyText(text))
            else insert.insert(withFact(what === 'note' ? noteText(text) : replyText(text), fact))
          }}
        />
      )}
      {insert.report !== null && (
        <div className="palette-report">
          <InsertReport insert={insert} />
        </div>
      )}
    </>
  )
}
