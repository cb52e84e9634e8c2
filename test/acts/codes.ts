import type { Act } from '@/lib/acts/act'
import type { Told } from '@/lib/signals/sentence-odds'

/** What is learnt of a sentence, for packets or for signals. */
export type Taught = Act | Told

/** The acts that a writer's code stands for; codes that neither a packet nor a signal needs are missing. See the README beside it. */
export const ACTS_OF_CODES: Readonly<Record<string, readonly Taught[]>> = {
  exp: ['expected'],
  obs: ['observed'],
  stp: ['steps'],
  seq: ['steps'],
  rep: ['rate'],
  win: ['time'],
  unt: ['time'],
  chg: ['change'],
  chk: ['checks', 'work'],
  res: ['checks', 'work'],
  who: ['scope'],
  cst: ['impact'],
  dln: ['impact'],
  wrk: ['workaround'],
  hyp: ['cause'],
  spc: ['cause'],
  cau: ['cause', 'reason'],
  gas: ['ask'],
  fol: ['ask'],
  sev: ['severity'],
  upd: ['update'],
  rel: ['related'],
  ack: ['acknowledged'],
  fix: ['done'],
  nxt: ['next'],
  prv: ['next'],
}
