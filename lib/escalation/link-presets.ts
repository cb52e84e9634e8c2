import type { LinkTemplate } from './deep-links'

/** Links into well-known tools to start from; the names in capitals are to be replaced. */
export const LINK_PRESETS: readonly LinkTemplate[] = [
  {
    title: 'Datadog logs',
    url: 'https://app.datadoghq.com/logs?query={ids}&from_ts={fromMs}&to_ts={toMs}&live=false',
  },
  {
    title: 'Splunk search',
    url: 'https://SITE.splunkcloud.com/en-US/app/search/search?q=search%20{ids}&earliest={fromS}&latest={toS}',
  },
  {
    title: 'Grafana dashboard',
    url: 'https://SITE.grafana.net/d/DASHBOARD?from={fromMs}&to={toMs}&var-id={id}',
  },
  {
    title: 'Kibana Discover',
    url: "https://SITE.example.com/app/discover#/?_g=(time:(from:'{from}',to:'{to}'))&_a=(query:(language:kuery,query:'{ids}'))",
  },
  {
    title: 'Sentry issues',
    url: 'https://sentry.io/organizations/NAME/issues/?query={id}&start={from}&end={to}',
  },
]
