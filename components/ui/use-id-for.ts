import { useRef } from 'react'

/**
 * Ids for what is asked to be kept: the same request has the same one, so that it is kept once where it is asked again because
 * no answer came.
 */
export function useIdFor(): (request: unknown) => string {
  const last = useRef<{ readonly request: string; readonly id: string } | null>(null)
  return (request) => {
    const text = JSON.stringify(request)
    if (last.current?.request !== text) last.current = { request: text, id: crypto.randomUUID() }
    return last.current.id
  }
}
