import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { builtInPlaybook } from '@/lib/checklist/built-in-playbooks'
import { profileId } from '@/lib/profile/profile'
import { checkAnswer } from '@/lib/practice/check-answer'
import { practiceTickets } from '@/lib/practice/practice-tickets'
import { scorePractice, type Practising } from '@/lib/practice/score-practice'
import { ticketSnapshot } from '@/lib/ticket/snapshot'
import { snapshotAt } from '../../practice/practice-snapshots'

const FOLDER = fileURLToPath(new URL('../../../assets/practice/', import.meta.url))
const BYTES = 120_000
const ROLES = profileId.options
const practising: Practising = { role: 'specialist', locale: 'en' }
const tickets = practiceTickets()
const byId = tickets.map((ticket) => ({ id: ticket.id, ticket }))

describe('the tickets of the practice room', () => {
  it('are all that lie in the folder, and weigh little', () => {
    const files = readdirSync(FOLDER)
    expect(files.map((name) => name.replace(/\.json$/, ''))).toEqual(tickets.map(({ id }) => id).toSorted())
    const bytes = files.map((name) => readFileSync(`${FOLDER}${name}`).length)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(BYTES)
  })

  it.each(byId)('$id is the demo’s ticket as it was at that moment', ({ ticket }) => {
    expect(ticket.snapshot).toEqual(ticketSnapshot.parse(JSON.parse(JSON.stringify(snapshotAt(ticket)))))
  })

  it('are about topics that there are playbooks for', () => {
    expect(tickets.filter(({ topic }) => builtInPlaybook(topic) === null)).toEqual([])
  })

  it('ask for replies, a note and an escalation, and two of them are in a poor state', () => {
    expect(new Set(tickets.map(({ task }) => task.kind))).toEqual(new Set(['reply', 'note', 'escalation']))
    const shares = tickets.map((ticket) => {
      const { score, scale } = scorePractice(ticket, ticket.snapshot, ticket.rubric, practising)
      return ((score ?? scale.max) - scale.min) / (scale.max - scale.min)
    })
    expect(shares.filter((share) => share < 0.75).length).toBeGreaterThanOrEqual(2)
  })
})

describe('worked answers', () => {
  it.each(byId)('the one for $id makes no ticket worse, by the rubric of any role', ({ ticket }) => {
    for (const role of ROLES) {
      const { before, after } = checkAnswer(ticket, ticket.answer.text, { ...practising, role })
      expect(after.score ?? 0, role).toBeGreaterThanOrEqual(before.score ?? 0)
      expect(
        after.criticalFailed.filter((id) => !before.criticalFailed.includes(id)),
        role,
      ).toEqual([])
    }
  })

  it.each(byId)('the one for $id holds nothing that should not be sent', ({ ticket }) => {
    const { guard, tone } = checkAnswer(ticket, ticket.answer.text, practising)
    expect({ guard, tone }).toEqual({ guard: [], tone: [] })
  })

  it('most of them mend something that the rubric missed', () => {
    const mended = tickets.filter((ticket) => {
      const { before, after } = checkAnswer(ticket, ticket.answer.text, practising)
      return (after.score ?? 0) > (before.score ?? 0)
    })
    expect(mended.length).toBeGreaterThanOrEqual(8)
  })

  it('the escalation can go to engineering as it is', () => {
    const ticket = tickets.find(({ id }) => id === 'escalation')
    if (!ticket) throw new Error('no escalation')
    expect(checkAnswer(ticket, ticket.answer.text, practising).after).toMatchObject({
      ready: 'yes',
      score: 5,
    })
  })
})
