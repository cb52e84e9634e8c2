/**
 * Makes ready, once, what a worker that has just started has not got and every ticket needs: while the host is asked for the
 * ticket, one piece after another, so that what comes meanwhile is taken in between.
 */
export class WarmUp {
  #pieces: (() => unknown)[]

  constructor(pieces: readonly (() => unknown)[]) {
    this.#pieces = [...pieces]
  }

  /** Begins with the first piece, after what is under way; not again. */
  begin(): void {
    const pieces = this.#pieces
    this.#pieces = []
    const next = async (): Promise<void> => {
      const piece = pieces.shift()
      if (!piece) return
      try {
        await piece()
      } catch {
        // It is made when it is needed.
      }
      setTimeout(() => void next())
    }
    setTimeout(() => void next())
  }
}
