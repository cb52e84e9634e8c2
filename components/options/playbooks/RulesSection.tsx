import { ChevronDown, ChevronUp, Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import { MOST_RULES, type TagRule } from '@/lib/checklist/tag-rule'
import type { PlaybookEntry } from '@/lib/messaging/playbook-calls'
import { textFor } from '@/lib/rubric/localized'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { Fault } from '../../ui/Fault'
import { IconAction } from '../../ui/IconAction'
import { uiLocale } from '../../ui/locale'
import { PickOne } from '../../ui/PickOne'
import { TextBox } from '../../ui/TextBox'
import { useDraft } from '../desk/use-draft'
import { Section } from '../Section'
import { failureSentence } from './failure-words'
import { useGuideList } from './use-guide-list'
import '../Rows.css'
import './Guide.css'

/** Which playbook a tag of the organisation stands for. */
export function RulesSection() {
  const { value: list, failed, again } = useGuideList()
  const [fault, setFault] = useState<string | null>(null)
  const save = async (rules: TagRule[]) => {
    const answer = await ask('playbooks/rules', { rules })
    const reason = answer.ok ? (answer.value.ok ? null : answer.value.reason) : 'unanswered'
    setFault(reason && failureSentence(reason))
  }
  return (
    <Section title={i18n.t('guideSettings.rules.title')} text={i18n.t('guideSettings.rules.text')}>
      {failed && <Fault onAgain={again}>{i18n.t('guideSettings.unanswered')}</Fault>}
      {list !== null && (
        <RuleList
          rules={list.rules}
          topics={list.playbooks.filter(
            ({ kind, on, unusable }) => kind === 'topic' && on && unusable === null,
          )}
          onChange={(rules) => void save(rules)}
        />
      )}
      <Fault>{fault}</Fault>
    </Section>
  )
}

interface RuleListProps {
  readonly rules: readonly TagRule[]
  /** What a tag can stand for. */
  readonly topics: readonly PlaybookEntry[]
  readonly onChange: (rules: TagRule[]) => void
}

/** The rules in their order. One without a tag is not kept yet. */
function RuleList({ rules, topics, onChange }: RuleListProps) {
  const announce = useAnnounce()
  const list = useRef<HTMLOListElement>(null)
  const [draft, edit] = useDraft([...rules], (stored) => stored, onChange)
  const change = (next: readonly TagRule[], done: boolean) =>
    edit([...next], done ? next.filter(isWhole).map((rule) => ({ ...rule, tag: rule.tag.trim() })) : null)
  const put = (index: number, rule: TagRule, done: boolean) => change(draft.with(index, rule), done)
  const move = (index: number, to: number) => {
    const rule = draft[index]
    if (!rule || to < 0 || to >= draft.length) return
    change(draft.toSpliced(index, 1).toSpliced(to, 0, rule), true)
    announce(i18n.t('guideSettings.rules.moved', { tag: rule.tag, place: to + 1, count: draft.length }))
  }
  const first = topics[0]
  return (
    <>
      {draft.length === 0 && <p className="rows-none">{i18n.t('guideSettings.rules.none')}</p>}
      <ol
        className="rows guide-rules"
        tabIndex={-1}
        ref={list}
        aria-label={i18n.t('guideSettings.rules.title')}
      >
        {draft.map((rule, index) => {
          const { tag, playbook } = rule
          const isMissing = !topics.some(({ id }) => id === playbook)
          return (
            // Rules have no id; where they stand is what they are told apart by.
            <li key={index} className="row guide-rule" data-rule={index}>
              <TextBox
                label={i18n.t('guideSettings.rules.tag')}
                value={tag}
                maxLength={100}
                focusFirst={tag === '' && index === draft.length - 1}
                onChange={(value) => put(index, { ...rule, tag: value }, false)}
                onDone={() => change(draft, true)}
              />
              <PickOne
                label={i18n.t('guideSettings.rules.playbook')}
                value={playbook}
                options={[
                  ...(isMissing
                    ? [{ value: playbook, name: i18n.t('guideSettings.rules.missing', { id: playbook }) }]
                    : []),
                  ...topics.map(({ id, title }) => ({ value: id, name: textFor(title, uiLocale()) })),
                ]}
                invalid={isMissing}
                onChange={(value) => put(index, { ...rule, playbook: value }, true)}
              />
              <span className="guide-rule-moves">
                <IconAction
                  label={i18n.t('guideSettings.rules.up', { tag })}
                  onPress={() => move(index, index - 1)}
                >
                  <ChevronUp size={15} aria-hidden />
                </IconAction>
                <IconAction
                  label={i18n.t('guideSettings.rules.down', { tag })}
                  onPress={() => move(index, index + 1)}
                >
                  <ChevronDown size={15} aria-hidden />
                </IconAction>
                <IconAction
                  label={i18n.t('guideSettings.rules.remove', { tag })}
                  onPress={() => {
                    // The button that has the focus goes with its rule.
                    list.current?.focus()
                    change(draft.toSpliced(index, 1), true)
                  }}
                >
                  <X size={15} aria-hidden />
                </IconAction>
              </span>
              {isMissing && (
                <p className="row-state guide-rule-fault" data-failed="true" role="status">
                  {i18n.t('guideSettings.rules.missingText')}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      <div>
        <Action
          icon={<Plus size={14} aria-hidden />}
          disabled={draft.length >= MOST_RULES || draft.some((rule) => !isWhole(rule)) || !first}
          onPress={() => first && change([...draft, { tag: '', playbook: first.id }], false)}
        >
          {i18n.t('guideSettings.rules.add')}
        </Action>
      </div>
      {draft.length >= MOST_RULES && (
        <p className="row-state">{i18n.t('guideSettings.rules.full', { most: MOST_RULES })}</p>
      )}
    </>
  )
}

function isWhole({ tag }: TagRule): boolean {
  return tag.trim() !== ''
}
