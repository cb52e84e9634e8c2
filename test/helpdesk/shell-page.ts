/** The empty page in which a host's agent page draws itself. */
export function shellPage(app: 'zendesk' | 'jira', title: string): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/${app}.css">
</head>
<body>
<div id="root"></div>
<script src="/static/${app}.js" defer></script>
</body>
</html>`
}
