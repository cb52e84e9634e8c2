import { i18n } from '@/components/i18n'
import type { PrivacyKind } from '@/lib/privacy/finding'
import { Section } from '../options/Section'
import { Tick } from '../ui/Tick'
import type { Choices } from '../evidence/use-file'

/** What may be masked or not; secrets and payment numbers always are. */
const OPTIONAL: readonly {
  readonly kinds: readonly PrivacyKind[]
  readonly name: 'email' | 'phone' | 'address' | 'machine'
}[] = [
  { kinds: ['email'], name: 'email' },
  { kinds: ['phone'], name: 'phone' },
  { kinds: ['address', 'name'], name: 'address' },
  { kinds: ['ip', 'mac'], name: 'machine' },
]

export interface KeepChoicesProps {
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

/** What else is masked besides secrets. */
export function KeepChoices({ choices, onChange }: KeepChoicesProps) {
  const setKinds = (kinds: readonly PrivacyKind[], masked: boolean) => {
    const others = choices.keep.filter((kind) => !kinds.includes(kind))
    onChange({ ...choices, keep: masked ? others : [...others, ...kinds] })
  }
  return (
    <Section title={i18n.t('sanitiser.also.title')} text={i18n.t('sanitiser.also.text')}>
      <div className="keep-ticks">
        {OPTIONAL.map(({ kinds, name }) => (
          <Tick
            key={name}
            label={i18n.t(`sanitiser.also.${name}`)}
            on={!kinds.some((kind) => choices.keep.includes(kind))}
            onChange={(masked) => setKinds(kinds, masked)}
          />
        ))}
        <Tick
          label={i18n.t('sanitiser.also.pictures')}
          on={!choices.keepPictures}
          onChange={(out) => onChange({ ...choices, keepPictures: !out })}
        />
      </div>
    </Section>
  )
}
