import { describe, expect, it } from 'vitest'
import { articleText, MOST_HTML_CHARACTERS } from '@/lib/knowledge/article-text'

describe('text of an article', () => {
  it('keeps headings on lines of their own, and names them', () => {
    const { body, headings } = articleText(
      '<h2>Before you start</h2><p>You need a <b>role</b>.</p><h2>Steps</h2><ol><li>One</li></ol>',
    )
    expect(headings).toEqual(['Before you start', 'Steps'])
    expect(body.split('\n')).toContain('Before you start')
    expect(body).toContain('You need a role.')
  })

  it.each([
    ['scripts', '<p>Text</p><script>alert("gotcha")</script>', 'gotcha'],
    ['styles', '<style>.gotcha{}</style><p>Text</p>', 'gotcha'],
    ['data images', '<p>Text</p><img src="data:image/png;base64,gotcha">', 'gotcha'],
    ['unclosed tags', '<p>Text<div><b><img src=x onerror=gotcha()', 'onerror'],
  ])('leaves nothing of %s', (_name, html, trace) => {
    const { body } = articleText(html)
    expect(body).toContain('Text')
    expect(body).not.toContain(trace)
  })

  it('cuts an article of 5 MB and says so', () => {
    const { cut, body } = articleText(`<p>Beginning</p>${'<p>more and more</p>'.repeat(250_000)}`)
    expect(cut).toBe(true)
    expect(body.length).toBeLessThanOrEqual(MOST_HTML_CHARACTERS)
    expect(body.startsWith('Beginning')).toBe(true)
  })

  it('is empty for an empty body', () => {
    expect(articleText('')).toEqual({ body: '', headings: [], links: [], cut: false })
  })
})
