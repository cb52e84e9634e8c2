import { describe, expect, it } from 'vitest'
import { builtInPlaybook, BUILT_IN_PLAYBOOK_IDS } from '@/lib/checklist/built-in-playbooks'
import type { Playbook } from '@/lib/checklist/playbook'
import { shelfOf } from '@/lib/checklist/playbook-shelf'

function own(id: string, changes: Partial<Playbook> = {}): Playbook {
  const sso = builtInPlaybook('sso')
  if (!sso) throw new Error('no playbook sso')
  return { ...sso, id, title: 'Ours', ...changes }
}
const idsOf = (shelf: ReturnType<typeof shelfOf>) => shelf.cards.map(({ id }) => id)

describe('the playbooks in use', () => {
  it('are ours, and those of the organisation after them', () => {
    expect(idsOf(shelfOf([]))).toEqual(BUILT_IN_PLAYBOOK_IDS)
    const shelf = shelfOf([own('printers')])
    expect(shelf.cards.at(-1)).toEqual({ id: 'printers', kind: 'topic', title: 'Ours' })
    expect([shelf.find('printers')?.title, shelf.find('sso')?.id, shelf.find('nobody')]).toEqual([
      'Ours',
      'sso',
      null,
    ])
  })

  it('hold one of an id: the organisation’s', () => {
    const shelf = shelfOf([own('sso')])
    expect(idsOf(shelf).filter((id) => id === 'sso')).toHaveLength(1)
    expect(shelf.find('sso')?.title).toBe('Ours')
  })

  it('leave out what is switched off, here or in its file', () => {
    const shelf = shelfOf([own('printers', { off: true })], (id) => id === 'sso')
    expect([shelf.find('sso'), shelf.find('printers')]).toEqual([null, null])
    expect(idsOf(shelf)).not.toContain('sso')
    expect(idsOf(shelf)).not.toContain('printers')
  })
})
