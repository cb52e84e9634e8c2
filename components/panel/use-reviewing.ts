import { useCallback, useEffect, useState } from 'react'
import { ask } from '../desk'
import { useReviewSettings } from '../ui/use-review-settings'
import type { PanelTab } from './tabs'

/** What is known of the review of the ticket on screen. */
export interface Standing {
  /** Whether something of it is written and not saved. */
  readonly begun: boolean
  /** Whether machine verdicts stay hidden until it is saved. */
  readonly blind: boolean
}

/** Reviewing, as far as the whole panel is concerned. */
export interface Reviewing {
  /** Whether the person reviews at all. */
  readonly on: boolean
  readonly begun: boolean
  /**
   * Whether scores stay hidden: a review that is to be blind was begun, or its tab was opened on this ticket, and it is not
   * saved yet.
   */
  readonly hidesScores: boolean
  /** Whether the person wanted to see them all the same. */
  readonly looked: boolean
  /** Shows scores that are hidden; the review is not blind then. */
  readonly look: () => void
  /** Whether the ticket was opened as the next one to review. */
  readonly arrived: boolean
  readonly tell: (standing: Standing) => void
}

/**
 * @param ticket the ticket on screen, by a name of its own; null where none is
 * @param tab the tab in front
 * @param onArrived told when the ticket was opened to be reviewed
 */
export function useReviewing(ticket: string | null, tab: PanelTab, onArrived: () => void): Reviewing {
  const { settings } = useReviewSettings()
  const on = settings?.on ?? false
  const [told, setTold] = useState<(Standing & { readonly ticket: string }) | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const [lookedAt, setLookedAt] = useState<string | null>(null)
  const [arrivedAt, setArrivedAt] = useState<string | null>(null)
  // The tab was in front on this ticket once: its verdicts stay hidden also when another tab is.
  if (tab === 'review' && ticket !== null && opened !== ticket) setOpened(ticket)

  useEffect(() => {
    if (!on || ticket === null) return
    let left = false
    const look = async () => {
      const answer = await ask('review/arrived', {})
      if (left || !answer.ok || !answer.value) return
      setArrivedAt(ticket)
      onArrived()
    }
    void look()
    return () => {
      left = true
    }
  }, [on, ticket, onArrived])

  const tell = useCallback(
    (standing: Standing) => {
      if (ticket !== null) setTold({ ...standing, ticket })
    },
    [ticket],
  )
  const standing = told?.ticket === ticket ? told : null
  const isOpened = opened !== null && opened === ticket
  const looked = lookedAt !== null && lookedAt === ticket
  return {
    on,
    begun: standing?.begun ?? false,
    // Until it is known it is taken for what the settings say.
    hidesScores:
      on &&
      !looked &&
      (standing ? standing.blind && (standing.begun || isOpened) : isOpened && settings?.blind === true),
    looked,
    look: useCallback(() => setLookedAt(ticket), [ticket]),
    arrived: arrivedAt !== null && arrivedAt === ticket,
    tell,
  }
}
