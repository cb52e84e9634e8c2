import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { guardRules, type GuardRules } from '@/lib/reply/guard/guard-rules'
import { TextBox } from '../../ui/TextBox'
import { Section } from '../Section'
import type { SettingsSectionProps } from '../section-props'

const PARTS = ['hosts', 'words', 'mailDomains'] as const

/** What the guard of public replies knows of the organisation: one entry to a line. */
export function GuardSection({ settings, onChange }: SettingsSectionProps) {
  return (
    <Section title={i18n.t('guardSettings.title')} text={i18n.t('guardSettings.text')}>
      {PARTS.map((part) => (
        <Lines
          key={part}
          part={part}
          lines={settings.guard[part]}
          onChange={(lines) => onChange({ guard: { ...settings.guard, [part]: lines } })}
        />
      ))}
    </Section>
  )
}

interface LinesProps {
  readonly part: keyof GuardRules
  readonly lines: readonly string[]
  readonly onChange: (lines: string[]) => void
}

function Lines({ part, lines, onChange }: LinesProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState(false)
  const save = () => {
    if (draft === null) return
    const wanted = [...new Set(draft.split('\n').map((line) => line.trim()))].filter((line) => line !== '')
    const isGood = guardRules.shape[part].safeParse(wanted).success
    setFault(!isGood)
    if (!isGood) return
    setDraft(null)
    onChange(wanted)
  }
  return (
    <TextBox
      label={i18n.t(`guardSettings.${part}`)}
      help={i18n.t(`guardSettings.${part}Help`)}
      long
      maxLength={20_000}
      value={draft ?? lines.join('\n')}
      fault={fault ? i18n.t('guardSettings.fault') : null}
      onChange={setDraft}
      onDone={save}
    />
  )
}
