import { join } from 'node:path'
import { z } from 'zod'
import { parseLines, readText } from '../data-files'
import { baselineJudge } from './baseline'
import { classScores, type ClassScores } from './class-scores'
import { productJudge } from './product-judge'
import { REPORT_CLASSES, type Judge } from './report-classes'

const sentence = z.looseObject({ text: z.string(), label: z.string() })
type Sentence = z.infer<typeof sentence>

/** How well single sentences are told apart: the product's detectors, and the baseline on the same sentences. */
export type SentenceResult = ClassScores & { readonly baseline: ClassScores }

/** Measures a set of labelled sentences, each as a message of its own; null where the folder has no such set. */
export function measureSentences(folder: string, set: string): SentenceResult | null {
  const file = `${set}.jsonl`
  const text = readText(join(folder, file))
  const sentences = text === null ? [] : parseLines(text, sentence, file)
  if (sentences.length === 0) return null
  return { ...scoresOf(sentences, productJudge), baseline: scoresOf(sentences, baselineJudge) }
}

function scoresOf(sentences: readonly Sentence[], judge: Judge): ClassScores {
  const judged = sentences.map(({ text, label }) => ({ label, tells: judge(text) }))
  return classScores(judged, ({ label, tells }, name) => ({
    said: tells[name],
    right: label === REPORT_CLASSES[name],
  }))
}
