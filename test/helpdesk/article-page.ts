import type { DeskArticle } from './demo-data'

const STYLE = `body{margin:0;background:#fff;color:#1f2933;font:16px/1.6 system-ui,sans-serif}
header{padding:18px 32px;border-bottom:1px solid #e4e7eb;font-weight:600}
main{max-width:720px;margin:40px auto;padding:0 24px}h1{font-size:30px;line-height:1.25}
pre{background:#f4f6f8;padding:14px 16px;border-radius:6px;overflow:auto}code{font:14px/1.5 ui-monospace,monospace}
table{border-collapse:collapse}td,th{border:1px solid #dde2e7;padding:6px 10px;text-align:left}
.meta{color:#5f6b77;font-size:14px}
@media (prefers-color-scheme:dark){body{background:#15181c;color:#dfe3e8}header,td,th{border-color:#2c323a}pre{background:#1e2329}}`

/** An article as its readers see it. `site` is the name above it. */
export function articlePage(article: DeskArticle, site: string): string {
  const audience = article.audience === 'internal' ? 'Internal · ' : ''
  return `<!doctype html>
<html lang="${article.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(article.title)} – ${site}</title><link rel="icon" href="data:,">
<style>${STYLE}</style></head>
<body><header>${site}</header>
<main><p class="meta">${escapeHtml(article.section)}</p><h1>${escapeHtml(article.title)}</h1>
<p class="meta">${audience}Updated ${article.updated.slice(0, 10)}</p>
<article>${article.html}</article></main></body></html>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
