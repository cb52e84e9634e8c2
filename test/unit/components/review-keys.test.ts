import { describe, expect, it, vi } from 'vitest'
import { digitOf, REVIEW_KEYS, type Press } from '@/components/panel/panel-keys'

vi.mock('#i18n', () => import('./english'))

const press = (key: string, change: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
})

describe('the digit of a key', () => {
  it.each([
    ['3', {}, 3],
    ['0', {}, 0],
    ['7', {}, -1],
    ['a', {}, -1],
    // A French keyboard: the digit stands behind Shift, and so is meant without it.
    ['"', { code: 'Digit3' }, 3],
    ['3', { code: 'Digit3', shiftKey: true }, 3],
    // An American one: Shift and 1 is an exclamation mark.
    ['!', { code: 'Digit1', shiftKey: true }, -1],
    ['3', { ctrlKey: true }, -1],
    ['3', { altKey: true }, -1],
  ] as const)('%s %j is %i', (key, change, digit) => {
    expect(digitOf(press(key, change))).toBe(digit)
  })
})

describe('keys of the Review tab', () => {
  it.each([
    ['save', press('Enter', { ctrlKey: true }), true],
    ['save', press('Enter', { metaKey: true }), true],
    ['save', press('Enter'), false],
    ['next', press('ArrowRight', { altKey: true }), true],
    ['next', press(']'), true],
    ['next', press(']', { ctrlKey: true, altKey: true }), true],
    ['next', press(']', { ctrlKey: true }), false],
    ['next', press('ArrowRight'), false],
    ['notApplicable', press('N'), true],
    ['clear', press('Backspace'), true],
    ['clear', press('0'), true],
    ['rate', press('0'), false],
    ['pin', press('q', { ctrlKey: true }), false],
  ] as const)('%s: %j', (name, given, isAsked) => {
    expect(REVIEW_KEYS[name].isAskedBy(given)).toBe(isAsked)
  })
})
