/** Pieces of work that must not run side by side, such as two changes of one stored value: each begins when those before it have ended. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Does the work in its turn; that something before it failed does not matter. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work)
    this.#last = next.catch(() => undefined)
    return next
  }
}
