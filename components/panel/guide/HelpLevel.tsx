import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { PickOne } from '../../ui/PickOne'
import { useAnnounce } from '../../ui/Announcer'
import { useKeptPlaybooks } from '../../ui/use-kept-playbooks'
import { useGuide } from './guide-context'
import { levelWords, refusedSetting } from './guide-words'

/** Why so much or so little is shown, and the switch for it. */
export function HelpLevel() {
  const { view, shown } = useGuide()
  const { kept, change } = useKeptPlaybooks()
  const announce = useAnnounce()
  const [fault, setFault] = useState<string | null>(null)
  return (
    <section className="help-level" aria-label={i18n.t('guide.level.name')}>
      {/* What is folded says already why. */}
      <p className="guide-quiet">{shown && levelWords(view)}</p>
      {kept !== null && (
        <PickOne
          label={i18n.t('guide.level.name')}
          labelHidden
          value={kept.help}
          options={[
            { value: 'auto', name: i18n.t('guide.level.auto') },
            { value: 'full', name: i18n.t('guide.level.always') },
            { value: 'short', name: i18n.t('guide.level.alwaysShort') },
            { value: 'on-demand', name: i18n.t('guide.level.whenAsked') },
            { value: 'off', name: i18n.t('guide.level.off') },
          ]}
          onChange={(next) => {
            void change({ help: next }).then((result) => {
              const why = result.ok ? null : refusedSetting(result.reason)
              setFault(why)
              announce(why ?? i18n.t('guide.level.changed'))
            })
          }}
        />
      )}
      {fault !== null && <p className="field-fault">{fault}</p>}
    </section>
  )
}
