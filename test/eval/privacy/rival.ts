import { lintSource } from '@secretlint/core'
import { creator } from '@secretlint/secretlint-rule-preset-recommend'
import { sharesFlagged, type Shares } from './measure'
import { GROUPS, groupOf, type Group } from './sample-groups'
import type { Sample } from './samples'

/** secretlint's recommended preset with its defaults on the same samples. */
export async function measureSecretlint(samples: readonly Sample[]): Promise<Record<Group, Shares>> {
  const rows = await Promise.all(
    samples
      .filter((sample) => groupOf(sample) !== null)
      .map(async (sample) => ({ sample, flagged: await isReported(sample.text) })),
  )
  return Object.fromEntries(
    GROUPS.map((group) => [group, sharesFlagged(rows.filter(({ sample }) => groupOf(sample) === group))]),
  ) as Record<Group, Shares>
}

async function isReported(content: string): Promise<boolean> {
  const { messages } = await lintSource({
    source: { filePath: 'sample.txt', content, ext: '.txt', contentType: 'text' },
    options: {
      config: {
        rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }],
      },
      noPhysicFilePath: true,
    },
  })
  return messages.length > 0
}
