import { isAboutCase } from '../about-case'
import { wordSignal } from '../sentence-search'

/** Harm that is great whatever its extent: money lost, data in wrong hands, people in danger, work at a standstill. */
export const severe = wordSignal('severe', 'words of great harm', { any: ['severe'], where: isAboutCase })
