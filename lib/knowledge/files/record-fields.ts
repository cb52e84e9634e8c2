/** What is looked for in a record, and the names it goes by in exports: lower case, letters only, the best first. */
const NAMES = {
  id: ['id', 'articleid', 'externalid', 'key', 'number'],
  title: ['title', 'articletitle', 'name', 'subject', 'heading', 'headline', 'question'],
  body: ['body', 'bodyhtml', 'html', 'content', 'contents', 'articlebody', 'answer', 'solution', 'text'],
  markdown: ['markdown', 'bodymarkdown', 'md'],
  /** Read where there is no text otherwise. */
  summary: ['description', 'summary'],
  url: ['url', 'htmlurl', 'link', 'weburl', 'permalink', 'address', 'href'],
  labels: ['labels', 'tags', 'labelnames', 'keywords', 'categories', 'category', 'topics'],
  language: ['language', 'locale', 'lang'],
  audience: ['audience', 'visibility', 'access'],
  updated: [
    'updated',
    'updatedat',
    'editedat',
    'lastupdated',
    'lastmodified',
    'modified',
    'modifiedat',
    'date',
  ],
} as const

export type FieldName = keyof typeof NAMES

/** Which of the names stands for which field; the best name of each. Upper case, blanks and marks count for nothing. */
export function fieldsIn(names: readonly string[]): ReadonlyMap<FieldName, string> {
  const known = new Map<string, string>()
  for (const name of names) {
    const plain = name
      .slice(0, 60)
      .toLowerCase()
      .replace(/[^a-z]/gu, '')
    if (plain !== '' && !known.has(plain)) known.set(plain, name)
  }
  const found = new Map<FieldName, string>()
  for (const field of Object.keys(NAMES) as FieldName[]) {
    const best = NAMES[field].find((name) => known.has(name))
    const written = best === undefined ? undefined : known.get(best)
    if (written !== undefined) found.set(field, written)
  }
  return found
}

/** Whether articles can be made of records with these fields: a title and a text. */
export function hasArticles(fields: ReadonlyMap<FieldName, string>): boolean {
  return fields.has('title') && (fields.has('body') || fields.has('markdown') || fields.has('summary'))
}
