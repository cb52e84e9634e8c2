import type { Act } from '@/lib/acts/act'

/** The acts that a writer's code stands for; codes that no packet needs are missing. See the README beside it. */
export const ACTS_OF_CODES: Readonly<Record<string, readonly Act[]>> = {
  exp: ['expected'],
  obs: ['observed'],
  stp: ['steps'],
  seq: ['steps'],
  win: ['time'],
  unt: ['time'],
  chg: ['change'],
  chk: ['checks'],
  res: ['checks'],
  who: ['scope'],
  cst: ['impact'],
  dln: ['impact'],
  wrk: ['workaround'],
  hyp: ['cause'],
  spc: ['cause'],
  cau: ['cause'],
  gas: ['ask'],
  fol: ['ask'],
  sev: ['severity'],
  upd: ['update'],
  rel: ['related'],
}
