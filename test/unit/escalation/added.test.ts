import { describe, expect, it } from 'vitest'
import type { AddedEntry } from '@/lib/escalation/added'
import { buildPacket } from '@/lib/escalation/build-packet'
import { editedFields, NO_EDITS } from '@/lib/escalation/edits'
import { toPlainText } from '@/lib/escalation/formats/plain-text'
import { readTicket } from '@/lib/rubric/score-ticket'
import { valueOf } from '@/lib/ticket/field'
import { DEMO_NOW, demoSnapshots } from '../rubric/demo-tickets'
import { maskedOf, PACKET, textOf } from './sample-packet'

describe('what a person adds', () => {
  const har = (value: string, file = 'session.har'): AddedEntry => ({ aspect: null, value, from: { file } })
  const line = har('POST api.example/orders → 503 · 31 ms')
  const command = har("curl https://api.example/orders \\\n  -H 'Authorization: Bearer <token-1>'")
  const article: AddedEntry = {
    aspect: 'article',
    value: 'Webhook retries https://help.example/retries',
    from: 'suggested',
  }
  const added = { error: [line], evidence: [command], related: [article] }
  it('says that it comes from a file or was suggested, and is no quote', () => {
    const text = textOf(PACKET, { ...NO_EDITS, added })
    expect(text).toContain('POST api.example/orders → 503 · 31 ms (from session.har)')
    expect(text).toMatch(/from session\.har\s+curl https:\/\/api\.example\/orders/)
    expect(text).toContain('article: Webhook retries https://help.example/retries (suggested)')
  })
  it('does not say twice what a file is called', () => {
    const named: AddedEntry = { aspect: 'file', value: 'a.har', from: { file: 'a.har' } }
    const text = textOf(PACKET, { ...NO_EDITS, added: { evidence: [named] } })
    expect(text).toContain('file: a.har')
    expect(text).not.toContain('from a.har')
  })
  it('is masked as all the rest, by masks that stand for nothing else', () => {
    const secret = har(
      'retry with password=Hunter2-Hunter2 of elena.petrov@brightwater.example, <password-1>',
    )
    const { document } = maskedOf(PACKET, true, { ...NO_EDITS, added: { observed: [secret] } })
    const text = toPlainText(document)
    expect(text).not.toContain('Hunter2-Hunter2')
    expect(text).not.toContain('elena.petrov')
    expect(text).not.toContain('Demo-Only-Sunflower42')
    expect(text.match(/<password-1>/g)).toHaveLength(1)
  })
  it('stands beside quotes and invents nothing', () => {
    for (const snapshot of demoSnapshots().values()) {
      const packet = buildPacket(readTicket(snapshot, { now: DEMO_NOW, timeZone: 'UTC' }))
      const texts = new Map((valueOf(snapshot.messages) ?? []).map((one) => [one.id, one.text]))
      for (const { id, entries } of editedFields(packet, { ...NO_EDITS, added }))
        for (const { value, source } of entries) {
          const own = (added as Readonly<Record<string, readonly AddedEntry[]>>)[id] ?? []
          if (typeof source === 'string' || 'file' in source)
            expect(own.some((each) => each.value === value && each.from === source)).toBe(true)
          else if ('field' in source) expect(value).toBe(source.quote)
          else expect(texts.get(source.messageId)?.slice(source.start, source.end)).toBe(value)
        }
    }
  })
})
