import { useEffect, useRef, useState } from 'react'
import { Icon } from '../icon'
import { label } from '../labels'
import { createRichText } from './rich-text'

type Channel = 'web' | 'internal'
const CHANNELS: Channel[] = ['web', 'internal']

/** Where a reply or a note is written: CKEditor 5, and the switch between the two. */
export function Composer({ to }: { to: string }) {
  const [channel, setChannel] = useState<Channel>('web')
  const [isChoosing, setChoosing] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => (box.current ? createRichText(box.current, label('composer')) : undefined), [])
  const name = (one: Channel) => (one === 'web' ? label('publicReply') : label('internalNote'))
  const choose = (one: Channel) => {
    setChannel(one)
    setChoosing(false)
  }
  return (
    <footer className="composer" data-channel={channel}>
      <div className="composer-head">
        <button
          type="button"
          className="channel"
          data-test-id="omnichannel-channel-switcher-button"
          data-channel={channel}
          aria-haspopup="menu"
          aria-expanded={isChoosing}
          aria-label={name(channel)}
          onClick={() => setChoosing(!isChoosing)}
        >
          <Icon name={channel === 'web' ? 'send' : 'lock'} size={15} />
          {name(channel)}
          <Icon name="down" size={14} />
        </button>
        {isChoosing && (
          <div className="channel-menu" role="menu">
            {CHANNELS.map((one) => (
              <button
                key={one}
                type="button"
                role="menuitem"
                data-test-id={`omnichannel-channel-menu-item-${one}`}
                onClick={() => choose(one)}
              >
                <Icon name={one === 'web' ? 'send' : 'lock'} size={15} />
                {name(one)}
              </button>
            ))}
          </div>
        )}
        {channel === 'web' && (
          <span className="recipient">
            To <span>{to}</span>
          </span>
        )}
      </div>
      <div className="composer-box" ref={box} data-test-id="omnicomposer-rich-text" />
    </footer>
  )
}
