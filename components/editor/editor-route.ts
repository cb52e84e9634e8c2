import { useEffect, useState } from 'react'

const ROUTE = /^#(rubric|card|playbook|plan)=([a-z][a-z0-9-]{0,60})$/

/** Kinds of documents that have an editor. */
type EditedKind = 'rubric' | 'card' | 'playbook' | 'plan'

/** What an address names to be edited. */
export interface EditorRoute {
  readonly kind: EditedKind
  readonly id: string
}

/** Whether the page may go where the address points now; null while anything may be left. */
let guard: ((hash: string) => boolean) | null = null

/** Lets `mayGo` decide about every move from now on; returns how to stop. One guard at a time. */
export function guardRoute(mayGo: (hash: string) => boolean): () => void {
  guard = mayGo
  return () => {
    if (guard === mayGo) guard = null
  }
}

/** The document whose editor the address names (`options.html#rubric=hygiene`); null for the settings themselves. */
export function useEditorRoute(): EditorRoute | null {
  const [route, setRoute] = useState(() => location.hash)
  useEffect(() => {
    const moved = () => {
      if (location.hash === route) return
      if (guard === null || guard(location.hash)) setRoute(location.hash)
      // The move has happened already, with a link or the browser's own Back: the address is put right again.
      else history.pushState(null, '', route)
    }
    addEventListener('hashchange', moved)
    return () => removeEventListener('hashchange', moved)
  }, [route])
  const [, kind, id] = ROUTE.exec(route) ?? []
  return id === undefined ? null : { kind: kind as EditedKind, id }
}
