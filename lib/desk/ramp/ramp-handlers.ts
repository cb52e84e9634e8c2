import type { Playbook } from '@/lib/checklist/playbook'
import { goalMark, type GoalMark } from '@/lib/checklist/ramp/ramp-kept'
import { readRampFile } from '@/lib/checklist/ramp/ramp-file'
import type { StoreResult } from '@/lib/knowledge/store'
import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { rampCalls } from '@/lib/messaging/ramp-calls'
import type { StorageArea } from '@/lib/storage/item-store'
import { currentPlaybooks } from '../checklist/current-playbooks'
import { currentPlan } from '../checklist/whole-plan'
import { currentSettings } from '../settings-desk'
import type { RampDesk } from './ramp-desk'

/** What the ramp page's calls work with. */
export interface RampParts {
  readonly ramp: RampDesk
  readonly area: StorageArea
  /** Opens a page of ours in a tab, by its name. */
  readonly openOwnPage: (name: string) => Promise<void>
}

/** The answers to what pages ask about the person's own ramp. */
export function rampHandlers({
  ramp,
  area,
  openOwnPage,
}: RampParts): Pick<CallHandlers, keyof typeof rampCalls> {
  return {
    'ramp/view': async () => {
      const [kept, { settings }, { playbooks }] = await Promise.all([
        ramp.kept(),
        currentSettings(area),
        currentPlaybooks(area),
      ])
      const role = kept.person.role ?? settings.role
      return { kept, role, plan: await currentPlan(area, role), topics: topicsIn(playbooks) }
    },
    'ramp/person': async (change) =>
      outcomeOf(await ramp.changePerson((before) => ({ ...before, ...change }))),
    'ramp/goal': async ({ goal, mark }) =>
      outcomeOf(
        await ramp.changePerson((before) => ({
          ...before,
          goals: withMark(before.goals, goal, mark && goalMark.parse({ ...mark, at: now() })),
        })),
      ),
    'ramp/article': async (article) =>
      outcomeOf(await ramp.addArticle({ ...article, id: crypto.randomUUID() })),
    'ramp/forget': async ({ tickets, articles }) => outcomeOf(await ramp.forget(tickets, articles)),
    'ramp/erase': async () => outcomeOf(await ramp.erase()),
    'ramp/take': async ({ text }) => {
      const reading = readRampFile(text)
      if (!reading.ok) return { ok: false, reason: 'faulty' }
      const taken = await ramp.take(reading.kept)
      if (!taken.ok) return taken
      const { added, renewed } = taken.value.tickets
      return { ok: true, tickets: added + renewed }
    },
    'ramp/drafted': async ({ ticket }) => {
      await ramp.drafted(ticket, now())
      return { ok: true }
    },
    'panel/open-page': async ({ page }) => {
      await openOwnPage(`${page}.html`)
      return { ok: true }
    },
  }
}

function outcomeOf(done: StoreResult<unknown>): { ok: true } | { ok: false; reason: 'storage-full' } {
  return done.ok ? { ok: true } : done
}

function topicsIn(playbooks: readonly Playbook[]) {
  return playbooks.flatMap(({ id, kind, title }) => (kind === 'topic' ? { id, title } : []))
}

function withMark(goals: Readonly<Record<string, GoalMark>>, goal: string, mark: GoalMark | null) {
  const others = Object.entries(goals).filter(([key]) => key !== goal)
  return Object.fromEntries(mark === null ? others : [...others, [goal, mark]])
}

function now(): string {
  return new Date().toISOString()
}
