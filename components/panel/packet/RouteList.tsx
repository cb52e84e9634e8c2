import { Route as RouteIcon, Siren } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { i18n } from '@/components/i18n'
import type { Route } from '@/lib/escalation/route'
import { Quote } from '../Quote'
import { useTicket } from '../ticket-context'
import { reasonWord, routeWord } from '../../ui/packet-words'
import './PacketRows.css'
import './RouteList.css'

/** Where the ticket should go, each way with its reasons and their quotes. */
export function RouteList({ routes }: { readonly routes: readonly Route[] }) {
  if (routes.length === 0) return <p className="packet-note">{i18n.t('packet.noRoute')}</p>
  return (
    <ul className="routes" aria-label={i18n.t('packet.routes')}>
      {routes.map((route) => (
        <li key={route.to} className="route" data-route={route.to} data-at-once={route.atOnce}>
          <RouteRow route={route} />
        </li>
      ))}
    </ul>
  )
}

function RouteRow({ route: { to, atOnce, reasons } }: { readonly route: Route }) {
  const { view } = useTicket()
  const Icon = atOnce ? Siren : RouteIcon
  const quoted = reasons.filter(({ evidence }) => evidence.length > 0)
  return (
    <Disclosure>
      <Heading level={4} className="route-heading">
        <Button slot="trigger" className="route-button">
          <Icon size={14} aria-hidden />
          <span className="route-words">
            <span className="route-name">
              {atOnce ? i18n.t('packet.atOnce', { to: routeWord(to) }) : routeWord(to)}
            </span>
            <span className="route-why">{reasons.map(({ kind }) => reasonWord(kind)).join(' · ')}</span>
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className="route-panel">
        {quoted.length === 0 && <p className="packet-note">{i18n.t('packet.noQuotes')}</p>}
        {quoted.flatMap(({ kind, evidence }) =>
          evidence.map((one, index) => (
            <Quote key={`${kind} ${index}`} evidence={one} messages={view.ticket.messages} />
          )),
        )}
      </DisclosurePanel>
    </Disclosure>
  )
}
