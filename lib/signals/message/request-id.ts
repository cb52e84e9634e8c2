import { patternSignal } from '../pattern-search'

/** Ids with which logs can be searched: request, trace, correlation, run or job. */
export const requestId = patternSignal(
  'request-id',
  'a request or trace id',
  /(?<![\w-])(?:(?:req|run|trace|span|corr|job|evt|event|txn|msg|batch|order|exec|task|del|dlv)_[a-z0-9]{6,40}|(?:req|run|job|event|batch|exec|task|delivery|dl|dlv|exp|imp|sync|call|attempt)_(?=[a-z]{0,8}_?\d)[a-z0-9_]{4,40}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}(?![0-9a-f])|(?=[a-z]{3,20}\.[a-z_]{3,24}[ \t#:]{1,3}\d{5})[a-z]{3,20}\.(?!(?:csv|tsv|xlsx?|txt|pdf|log|json|xml|zip|png|jpe?g|gif|docx?|html?|php|com|org|net|example|io|de|fr)\b)[a-z_]{3,24}[ \t#:]{1,3}\d{5,12}(?![\d.,-])|(?:request|trace|correlation|run|job|span|session|message|event|batch|transaction)[ -]?id['"`]?[ \t]{0,2}[:=#]?[ \t]{0,2}['"`]?(?=[a-z-]{0,12}\d)[a-z0-9-]{6,64})/g,
  {
    sign: /_|[0-9a-f]{8}|\d{5}|(?:request|trace|correlation|run|job|span|session|message|event|batch|transaction)[ -]?id/,
  },
)
