import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInPlaybook, BUILT_IN_PLAYBOOK_IDS } from '@/lib/checklist/built-in-playbooks'
import { checkPlaybook } from '@/lib/checklist/check-playbook'
import { MATCH_FILES } from '@/lib/checklist/match-files'
import { MOMENTS } from '@/lib/checklist/playbook'
import { PLAYBOOK_FILES } from '@/lib/checklist/playbook-files'
import { readGuideFile } from '@/lib/checklist/read-guide-file'

const FOLDER = 'assets/playbooks'
const filesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.json'))

describe('the playbooks that come with the product', () => {
  it('are all the files there are', () => {
    expect(BUILT_IN_PLAYBOOK_IDS.map((id) => `${id}.json`).toSorted()).toEqual(filesIn(FOLDER).toSorted())
    expect([...MATCH_FILES.keys()].filter((id) => !PLAYBOOK_FILES.has(id))).toEqual([])
  })

  it('are one for the first minutes, at least 16 topics, and every moment', () => {
    const kinds = BUILT_IN_PLAYBOOK_IDS.map((id) => builtInPlaybook(id)?.kind)
    expect(kinds.filter((kind) => kind === 'first')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'topic').length).toBeGreaterThanOrEqual(16)
    expect(BUILT_IN_PLAYBOOK_IDS.filter((id) => builtInPlaybook(id)?.kind === 'moment').toSorted()).toEqual(
      [...MOMENTS].toSorted(),
    )
  })

  it.each(BUILT_IN_PLAYBOOK_IDS)('%s could be imported as it stands', (id) => {
    const reading = readGuideFile(readFileSync(`${FOLDER}/${id}.json`, 'utf8'))
    expect(reading).toMatchObject({ ok: true, value: { playbooks: [{ id }] } })
  })

  it.each(BUILT_IN_PLAYBOOK_IDS)('%s holds as it is handed out, with what its topic is told by', (id) => {
    const checked = checkPlaybook(builtInPlaybook(id))
    expect(checked).toEqual({ ok: true, value: builtInPlaybook(id) })
    expect(builtInPlaybook(id)?.match !== undefined).toBe(MATCH_FILES.has(id))
  })

  it('are made once, and none under another name', () => {
    expect(builtInPlaybook('sso')).toBe(builtInPlaybook('sso'))
    expect(builtInPlaybook('toString')).toBeNull()
  })
})
