import { useEffect } from 'react'
import { i18n } from '@/components/i18n'
import { useAnnounce } from '../ui/Announcer'
import './Reading.css'

/** The shape of what is coming while a ticket is read. */
export function Reading({ ticketKey }: { readonly ticketKey: string }) {
  const announce = useAnnounce()
  useEffect(() => announce(i18n.t('announce.reading', { key: ticketKey })), [announce, ticketKey])
  return (
    <div className="reading">
      <h1 className="reading-title">{i18n.t('reading.title', { key: ticketKey })}</h1>
      <div className="reading-bones" aria-hidden="true">
        <span className="bone bone-wide" />
        <span className="bone bone-short" />
        {[1, 2, 3].map((card) => (
          <span key={card} className="bone bone-card" />
        ))}
      </div>
    </div>
  )
}
