import { i18n } from '@/components/i18n'
import { issueTargets, type IssueTargets } from '@/lib/escalation/destination-links'
import { TextBox } from '../../ui/TextBox'
import { useDraft } from '../desk/use-draft'

export interface TargetsPartProps {
  readonly targets: IssueTargets
  readonly onChange: (targets: IssueTargets) => void
}

interface Draft {
  readonly site: string
  readonly projectId: string
  readonly issueTypeId: string
  readonly github: string
  readonly gitlab: string
}

/** The pages on which new issues are made. What is not whole is not kept, and says so. */
export function TargetsPart({ targets, onChange }: TargetsPartProps) {
  const [draft, edit] = useDraft(targets, draftOf, onChange)
  const wanted = toTargets(draft)
  const jira = issueTargets.shape.jira.safeParse(wanted.jira)
  const github = issueTargets.shape.github.safeParse(wanted.github)
  const gitlab = issueTargets.shape.gitlab.safeParse(wanted.gitlab)
  const done = () =>
    edit(draft, {
      jira: jira.success ? jira.data : targets.jira,
      github: github.success ? github.data : targets.github,
      gitlab: gitlab.success ? gitlab.data : targets.gitlab,
    })
  const field = (name: keyof Draft, invalid: boolean, placeholder: string, narrow = false) => (
    <TextBox
      label={i18n.t(`packetOptions.${name}`)}
      value={draft[name]}
      placeholder={placeholder}
      invalid={invalid}
      narrow={narrow}
      onChange={(value) => edit({ ...draft, [name]: value }, null)}
      onDone={done}
    />
  )
  return (
    <div className="packet-targets" role="group" aria-label={i18n.t('packetOptions.targets')}>
      <h4 className="choice-label">{i18n.t('packetOptions.targets')}</h4>
      <p className="row-state">{i18n.t('packetOptions.targetsText')}</p>
      <div className="packet-target">
        {field('site', !jira.success, 'https://acme.atlassian.net')}
        {field('projectId', !jira.success, '10001', true)}
        {field('issueTypeId', !jira.success, '10004', true)}
      </div>
      {!jira.success && <Problem words={i18n.t('packetOptions.jiraProblem')} />}
      {field('github', !github.success, 'https://github.com/acme/relay')}
      {!github.success && <Problem words={i18n.t('packetOptions.addressProblem')} />}
      {field('gitlab', !gitlab.success, 'https://gitlab.com/acme/relay')}
      {!gitlab.success && <Problem words={i18n.t('packetOptions.addressProblem')} />}
    </div>
  )
}

function Problem({ words }: { readonly words: string }) {
  return (
    <p className="row-problem" role="status">
      {words}
    </p>
  )
}

function draftOf({ jira, github, gitlab }: IssueTargets): Draft {
  return {
    site: jira?.site ?? '',
    projectId: jira?.projectId ?? '',
    issueTypeId: jira?.issueTypeId ?? '',
    github: github ?? '',
    gitlab: gitlab ?? '',
  }
}

/** What the boxes say; empty ones are none. */
function toTargets({ site, projectId, issueTypeId, github, gitlab }: Draft): IssueTargets {
  const [one, two, three] = [site.trim(), projectId.trim(), issueTypeId.trim()]
  return {
    jira: one + two + three === '' ? null : { site: one, projectId: two, issueTypeId: three },
    github: github.trim() || null,
    gitlab: gitlab.trim() || null,
  }
}
