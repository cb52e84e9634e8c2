import { describe, expect, it } from 'vitest'
import { bestSnippet, LONGEST_SNIPPET } from '@/lib/knowledge/snippet'
import type { MatchedTerm } from '@/lib/knowledge/index/article-index'
import { articleOf } from './samples'

const matched = (...terms: string[]): MatchedTerm[] =>
  terms.map((term) => ({
    term,
    indexed: term,
    written: term,
    weight: 1,
    code: false,
    inTitle: false,
    gave: 1,
  }))

const BODY = [
  'Symptoms',
  'Deliveries stop after the secret was changed.',
  'Cause',
  '- The proxy encodes the body again.',
  '{ "error": { "code": "RLY-3009", "proxy": true } }',
  '1. Switch the proxy off and send a test delivery.',
].join('\n')

describe('bestSnippet', () => {
  it.each([
    [
      'the passage that holds most of what matched',
      ['secret'],
      /^Deliveries stop after the secret was changed\./,
    ],
    ['sentences without the marks of their list', ['proxi'], /changed\. The proxy encodes the body again\./],
    ['the beginning when nothing matched', [], /^Deliveries stop/],
  ])('is %s', (_name, terms, expected) => {
    const snippet = bestSnippet(
      articleOf('a/1', 'Webhooks stop', BODY, { headings: ['Symptoms', 'Cause'] }),
      matched(...terms),
      'en',
    )
    expect(snippet).toMatch(expected)
    expect(snippet).not.toContain('{')
  })

  it('is cut at a word', () => {
    const snippet = bestSnippet(
      articleOf('a/2', 'Delivery', 'delivery '.repeat(200)),
      matched('deliveri'),
      '',
    )
    expect(snippet.length).toBeLessThanOrEqual(LONGEST_SNIPPET)
    expect(snippet).toMatch(/delivery…$/)
  })
})
