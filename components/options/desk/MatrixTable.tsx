import { i18n } from '@/components/i18n'
import {
  fallingCell,
  PRIORITY_MATRIX,
  PRIORITY_STEPS,
  priorityAt,
  type FallingCell,
  type Level,
  type PriorityMatrix,
} from '@/lib/signals/priority-matrix'
import type { TicketPriority } from '@/lib/ticket/snapshot'
import { Action } from '../../ui/Action'
import { levelWord } from '../../ui/level-words'
import { PickOne } from '../../ui/PickOne'
import { useDraft } from './use-draft'
import './MatrixTable.css'

const LEVELS = [1, 2, 3] as const

export interface MatrixTableProps {
  readonly matrix: PriorityMatrix
  readonly onChange: (matrix: PriorityMatrix) => void
}

/** Impact × urgency. A matrix that falls where either rises is not saved, and the cell is named. */
export function MatrixTable({ matrix, onChange }: MatrixTableProps) {
  const [draft, edit] = useDraft(matrix, (stored) => stored, onChange)
  const falling = fallingCell(draft)
  const change = (next: PriorityMatrix) => edit(next, fallingCell(next) === null ? next : null)
  const set = (impact: Level, urgency: Level, priority: TicketPriority) => {
    const next = structuredClone(draft)
    const row = next[impact - 1]
    if (row) row[urgency - 1] = priority
    change(next)
  }
  const isOwn = JSON.stringify(draft) !== JSON.stringify(PRIORITY_MATRIX)
  return (
    <div>
      <div className="matrix-scroll">
        <table className="matrix">
          <caption className="choice-label">{i18n.t('desk.matrix.title')}</caption>
          <thead>
            <tr>
              <td />
              {LEVELS.map((urgency) => (
                <th key={urgency} scope="col">
                  {i18n.t('desk.matrix.urgency', { level: levelWord(urgency) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {LEVELS.toReversed().map((impact) => (
              <tr key={impact}>
                <th scope="row">{i18n.t('desk.matrix.impact', { level: levelWord(impact) })}</th>
                {LEVELS.map((urgency) => (
                  <td key={urgency}>
                    <PickOne
                      label={i18n.t('desk.matrix.cell', {
                        impact: levelWord(impact),
                        urgency: levelWord(urgency),
                      })}
                      labelHidden
                      invalid={falling?.impact === impact && falling.urgency === urgency}
                      value={priorityAt(draft, impact, urgency)}
                      options={PRIORITY_STEPS.map((value) => ({ value, name: i18n.t(`priority.${value}`) }))}
                      onChange={(priority) => set(impact, urgency, priority)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {falling && (
        <p className="row-problem" role="alert">
          {fallingWords(falling, draft)}
        </p>
      )}
      {isOwn && (
        <div className="matrix-reset">
          <Action onPress={() => change(PRIORITY_MATRIX)}>{i18n.t('desk.matrix.reset')}</Action>
        </div>
      )}
    </div>
  )
}

function fallingWords({ impact, urgency, below }: FallingCell, matrix: PriorityMatrix): string {
  return i18n.t('desk.matrix.falls', {
    impact: levelWord(impact),
    urgency: levelWord(urgency),
    priority: i18n.t(`priority.${priorityAt(matrix, impact, urgency)}`),
    otherImpact: levelWord(below.impact),
    otherUrgency: levelWord(below.urgency),
    otherPriority: i18n.t(`priority.${priorityAt(matrix, below.impact, below.urgency)}`),
  })
}
