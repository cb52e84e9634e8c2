import { expect, it } from 'vitest'
import { maskQuote } from '@/lib/review/record/mask-quote'

it('masks what a finder hits, and the names of customers', () => {
  const masked = maskQuote('Elena Petrov wrote from elena@example.org', ['Elena Petrov'])
  expect(masked).not.toMatch(/Elena|elena@/)
  expect(masked).toMatch(/wrote from <email-1/)
})

it('has nothing to mask in other words', () => {
  expect(maskQuote('The export stops at 40 %.', ['Elena Petrov'])).toBeNull()
})
