import { Plus } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { NamedLink } from '@/lib/escalation/destination-links'
import { Action } from '../../ui/Action'
import { TextBox } from '../../ui/TextBox'
import { useDraft } from '../desk/use-draft'

export interface LinkListProps {
  readonly title: string
  readonly text: string
  readonly links: readonly NamedLink[]
  readonly most: number
  /** Ready-made ones to start from. */
  readonly presets?: readonly NamedLink[]
  /** What is wrong with an address, as a sentence; null when nothing is. */
  readonly faultOf: (url: string) => string | null
  readonly isWhole: (link: NamedLink) => boolean
  readonly onChange: (links: NamedLink[]) => void
}

const NEW_LINK: NamedLink = { title: '', url: '' }

/** Links with their titles. One that is not whole is not used. */
export function LinkList(props: LinkListProps) {
  const { title, text, most, presets = [], faultOf, isWhole, onChange } = props
  const [draft, edit] = useDraft([...props.links], (stored) => stored, onChange)
  const change = (next: readonly NamedLink[], done: boolean) =>
    edit([...next], done ? next.filter(isWhole) : null)
  const isUntouched = (link: NamedLink) => link.title.trim() === '' && link.url.trim() === ''
  return (
    <div className="packet-link-list" role="group" aria-label={title}>
      <h4 className="choice-label">{title}</h4>
      <p className="row-state">{text}</p>
      {draft.length > 0 && (
        <ul className="rows">
          {draft.map((link, index) => {
            const put = (part: Partial<NamedLink>) =>
              change(
                draft.map((old, at) => (at === index ? { ...link, ...part } : old)),
                false,
              )
            const fault = link.url.trim() === '' ? null : faultOf(link.url.trim())
            return (
              // Links have no id and keep their order.
              <li key={index} className="row packet-link-edit">
                <TextBox
                  label={i18n.t('packetOptions.linkTitle')}
                  value={link.title}
                  invalid={!isUntouched(link) && link.title.trim() === ''}
                  onChange={(value) => put({ title: value })}
                  onDone={() => change(draft, true)}
                />
                <TextBox
                  label={i18n.t('packetOptions.linkAddress')}
                  value={link.url}
                  invalid={fault !== null}
                  onChange={(value) => put({ url: value })}
                  onDone={() => change(draft, true)}
                />
                <Action
                  kind="plain"
                  label={i18n.t('packetOptions.removeLink', { title: link.title || String(index + 1) })}
                  onPress={() =>
                    change(
                      draft.filter((_, at) => at !== index),
                      true,
                    )
                  }
                >
                  {i18n.t('action.remove')}
                </Action>
                {fault !== null && (
                  <p className="row-problem" role="status">
                    {fault}
                  </p>
                )}
              </li>
            )
          })}
        </ul>
      )}
      <div className="packet-link-adds">
        <Action
          icon={<Plus size={14} aria-hidden />}
          disabled={draft.length >= most || draft.some(isUntouched)}
          label={i18n.t('packetOptions.addLinkTo', { title })}
          onPress={() => change([...draft, NEW_LINK], false)}
        >
          {i18n.t('packetOptions.addLink')}
        </Action>
        {presets.map((preset) => (
          <Action
            key={preset.title}
            kind="plain"
            disabled={draft.length >= most}
            onPress={() => change([...draft, preset], false)}
          >
            {preset.title}
          </Action>
        ))}
      </div>
    </div>
  )
}
