import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { i18n } from '@/components/i18n'
import { browserZone } from './browser-zone'
import './ZonePicker.css'

export interface ZonePickerProps {
  readonly zone: string
  readonly onChange: (zone: string) => void
}

/** Picks a time zone by typing a part of its name; the browser's own stands on top. */
export function ZonePicker({ zone, onChange }: ZonePickerProps) {
  const [zones] = useState(() => zonesWith(zone))
  return (
    <ComboBox
      className="zone"
      defaultItems={zones}
      value={zone}
      onChange={(key) => {
        if (typeof key === 'string' && key !== zone) onChange(key)
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="field-label">{i18n.t('desk.zone.label')}</Label>
      <div className="zone-box">
        <Input className="field-box" />
        <Button className="zone-open" aria-label={i18n.t('desk.zone.open')}>
          <ChevronDown size={15} aria-hidden />
        </Button>
      </div>
      <Popover className="zone-popover" offset={4}>
        <ListBox
          className="zone-list"
          renderEmptyState={() => <p className="zone-none">{i18n.t('desk.zone.none')}</p>}
        >
          {(item: Zone) => (
            <ListBoxItem className="zone-item" id={item.id} textValue={item.name}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

interface Zone {
  readonly id: string
  readonly name: string
}

/** Every zone the browser knows; `UTC` and the one in use are not always among them. */
function zonesWith(current: string): readonly Zone[] {
  const own = browserZone()
  const others = new Set([current, 'UTC', ...Intl.supportedValuesOf('timeZone')])
  others.delete(own)
  return [
    { id: own, name: i18n.t('desk.zone.own', { zone: words(own) }) },
    ...[...others].toSorted().map((id) => ({ id, name: words(id) })),
  ]
}

function words(zone: string): string {
  return zone.replaceAll('_', ' ')
}
