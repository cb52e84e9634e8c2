/** What a sentence of a ticket may do that a part of an escalation packet is made of. The order is that of the model's file. */
export const ACTS = [
  'expected',
  'observed',
  'steps',
  'time',
  'change',
  'checks',
  'scope',
  'impact',
  'workaround',
  'cause',
  'ask',
  'severity',
  'update',
  'related',
] as const
export type Act = (typeof ACTS)[number]
