import { describe, expect, it } from 'vitest'
import { WarmUp } from '@/lib/desk/warm-up'

/** Timers without a time end in the order in which they began. */
const turn = () => new Promise<void>((done) => setTimeout(done))
const turns = async () => {
  for (let at = 0; at < 10; at++) await turn()
}

describe('what is made ready while the host is asked', () => {
  it('is made one piece after another, once, and after what is under way', async () => {
    const made: string[] = []
    const warmUp = new WarmUp([() => made.push('first'), () => made.push('second')])
    warmUp.begin()
    warmUp.begin()
    expect(made).toEqual([])
    await turn()
    expect(made).toEqual(['first'])
    await turns()
    warmUp.begin()
    await turns()
    expect(made).toEqual(['first', 'second'])
  })

  it('leaves room between two pieces for what comes meanwhile', async () => {
    const made: string[] = []
    const warmUp = new WarmUp([
      () => {
        made.push('first')
        setTimeout(() => made.push('an answer'))
      },
      () => made.push('second'),
    ])
    warmUp.begin()
    await turns()
    expect(made).toEqual(['first', 'an answer', 'second'])
  })

  it('is made though a piece before it failed, at once or later', async () => {
    const made: string[] = []
    const warmUp = new WarmUp([
      () => {
        throw new Error('at once')
      },
      () => Promise.reject(new Error('later')),
      () => made.push('third'),
    ])
    warmUp.begin()
    await turns()
    expect(made).toEqual(['third'])
  })
})
