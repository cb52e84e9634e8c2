import { patternSignal } from '../pattern-search'

/** The region or data centre. */
export const region = patternSignal(
  'region',
  'the region',
  /(?<![\w-])(?:(?:us|eu|ap|ca|sa|me|af|uk|de|au|in|jp)-(?:(?:north|south|east|west|central)[a-z]{0,8}-?)?\d\b|(?:us|eu|ap)-(?:east|west|central|north|south)\b|(?:region|data ?cent(?:er|re)|rechenzentrum|région|región)[ :|]{1,3}[a-z]{2,12}(?:-[a-z0-9]{1,12}){0,2})/g,
)
