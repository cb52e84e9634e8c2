/** A set of word classes by number, small and quick to compare: sentences are held against hundreds of combinations. */
export class ClassBits {
  private constructor(private readonly words: Uint32Array) {}

  /** @param size how many classes there are. */
  static of(size: number, classes: Iterable<number> = []): ClassBits {
    const made = new ClassBits(new Uint32Array(Math.ceil(size / 32)))
    for (const each of classes) made.add(each)
    return made
  }

  add(each: number): void {
    this.words[each >> 5] = (this.words[each >> 5] ?? 0) | (1 << (each & 31))
  }

  has(each: number): boolean {
    return (((this.words[each >> 5] ?? 0) >> (each & 31)) & 1) === 1
  }

  /** Whether a class is in both. */
  meets(other: ClassBits): boolean {
    for (let at = 0; at < this.words.length; at++)
      if (((this.words[at] ?? 0) & (other.words[at] ?? 0)) !== 0) return true
    return false
  }
}
