import { patternSignal } from '../pattern-search'

/** A gap of a macro in square brackets: "[first name]". A pattern. */
export const BRACKET_GAP =
  '\\[(?:insert|enter|your|customer|name|first name|agent|add|ticket|link|date|product|company|topic|feature|issue|problem|subject|article|url|signature|todo|tbd|xxx)[^\\]\\n]{0,40}\\]'

/** A placeholder of a macro that nobody filled. */
export const placeholder = patternSignal(
  'placeholder',
  'a leftover placeholder',
  new RegExp(
    `\\{\\{[^{}\\n]{1,80}\\}\\}|\\{%[^%\\n]{1,80}%\\}|\\$\\{[^{}\\n]{1,60}\\}|<(?:insert|enter|customer|name|ticket|add|agent|link|date|product|company|first|last)[^<>\\n]{0,40}>|${BRACKET_GAP}|%[a-z_]{3,30}%|\\bxx\\.xx\\.|(?:\\blorem ipsum\\b)|_{4,40}`,
    'g',
  ),
  { code: false },
)
