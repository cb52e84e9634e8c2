import { Keyboard } from 'react-aria-components/Keyboard'
import './KeyCap.css'

/** A key as it looks on a keyboard. */
export function KeyCap({ children }: { readonly children: string }) {
  return <Keyboard className="key-cap">{children}</Keyboard>
}
