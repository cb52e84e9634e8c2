import { Button } from 'react-aria-components/Button'
import type { Judgement } from '@/lib/rubric/judgement'
import { Gain } from './Gain'
import './CriterionHead.css'

export interface CriterionHeadProps {
  readonly judgement: Judgement
  /** For a line above what matters more than the criterion's name. */
  readonly small?: boolean
  readonly onShow: (criterion: string) => void
}

/** The name of a criterion, which leads to it, and what it would add to the score. */
export function CriterionHead({ judgement, small = false, onShow }: CriterionHeadProps) {
  return (
    <div className={small ? 'criterion-head criterion-head-small' : 'criterion-head'}>
      <Button className="criterion-head-title" onPress={() => onShow(judgement.id)}>
        {judgement.title}
      </Button>
      <Gain points={judgement.gain} />
    </div>
  )
}
