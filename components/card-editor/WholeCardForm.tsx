import { i18n } from '@/components/i18n'
import { profileId } from '@/lib/profile/profile'
import { textFor, withText } from '@/lib/rubric/localized'
import { Differences } from '../editor/Differences'
import { DraftText } from '../editor/DraftText'
import { Form } from '../editor/Form'
import { FormPart } from '../editor/FormPart'
import { Choice } from '../options/Choice'
import { uiLocale } from '../ui/locale'
import { NumberBox } from '../ui/NumberBox'
import { roleWord } from '../ui/role-words'
import { Tick } from '../ui/Tick'
import { cardChanges } from './card-difference-words'
import type { EditCard, LoadedCard } from './card-draft'

export interface WholeCardFormProps {
  readonly loaded: LoadedCard
  readonly edit: EditCard
  /** Whether the person has just chosen it. */
  readonly focus: boolean
}

/** What concerns a card as a whole: its name, roles, pass mark, and what a failed critical category does. */
export function WholeCardForm({ loaded, edit, focus }: WholeCardFormProps) {
  const { draft, more } = loaded
  const { builtIn, used } = more
  const locale = uiLocale()
  return (
    <Form title={i18n.t('scorecards.whole')} focus={focus}>
      <p className="form-lead">
        {i18n.t('scorecards.wholeText')} {i18n.t(used ? 'scorecards.usedText' : 'scorecards.unusedText')}
      </p>
      <FormPart title={i18n.t('editor.texts')}>
        <DraftText
          label={i18n.t('editor.titleText')}
          value={textFor(draft.title, locale)}
          onChange={(value) =>
            edit((card) => ({ ...card, title: withText(card.title, value.trim(), locale) }))
          }
        />
      </FormPart>
      <FormPart title={i18n.t('scorecards.passing')}>
        <NumberBox
          label={i18n.t('scorecards.passAt')}
          value={draft.passAt}
          least={0}
          most={100}
          onChange={(passAt) => edit((card) => ({ ...card, passAt }))}
        />
        <Choice
          kind="cards"
          label={i18n.t('scorecards.policy')}
          value={draft.critical}
          options={(['flag', 'zero'] as const).map((value) => ({
            value,
            name: i18n.t(`scorecards.policyName.${value}`),
            text: i18n.t(`scorecards.policyText.${value}`),
          }))}
          onChange={(critical) => edit((card) => ({ ...card, critical }))}
        />
      </FormPart>
      <FormPart title={i18n.t('scorecards.roles')}>
        <p className="form-lead">{i18n.t('scorecards.rolesText')}</p>
        <div className="form-grid">
          {profileId.options.map((role) => (
            <Tick
              key={role}
              label={roleWord(role)}
              on={draft.profiles.includes(role)}
              onChange={(on) =>
                edit((card) => ({
                  ...card,
                  profiles: profileId.options.filter((each) =>
                    each === role ? on : card.profiles.includes(each),
                  ),
                }))
              }
            />
          ))}
        </div>
      </FormPart>
      {builtIn && (
        <FormPart title={i18n.t('scorecards.sinceBuiltIn')}>
          <Differences sentences={cardChanges(builtIn, draft).sentences} none={i18n.t('editor.asItCame')} />
        </FormPart>
      )}
    </Form>
  )
}
