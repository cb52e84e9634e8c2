import type { CSSProperties } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import './Range.css'

export interface RangeProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step: number
  readonly disabled?: boolean
  readonly onChange: (value: number) => void
}

/** A number to drag. */
export function Range({ label, value, least, most, step, disabled = false, onChange }: RangeProps) {
  const share = most > least ? (value - least) / (most - least) : 0
  return (
    <Slider
      className="range"
      aria-label={label}
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      isDisabled={disabled}
      onChange={onChange}
    >
      <SliderTrack className="range-track">
        <span className="range-fill" style={{ '--share': `${share * 100}%` } as CSSProperties} />
        <SliderThumb className="range-thumb" />
      </SliderTrack>
    </Slider>
  )
}
