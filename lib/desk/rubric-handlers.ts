import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { rubricCalls } from '@/lib/messaging/rubric-calls'

const notYet = () => Promise.reject(new Error('rubrics are not kept yet'))

/** The answers to what our pages ask about rubrics. */
export function rubricHandlers(): Pick<CallHandlers, keyof typeof rubricCalls> {
  return {
    'rubrics/list': notYet,
    'rubrics/get': notYet,
    'rubrics/save': notYet,
    'rubrics/remove': notYet,
    'rubrics/choose': notYet,
    'rubrics/import': notYet,
    'rubrics/export': notYet,
    'rubrics/recent': notYet,
  }
}
