import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { builtInTemplate } from '@/lib/escalation/built-in-templates'
import { templateFor, withTemplate } from '@/lib/escalation/packet-setup'
import { DESTINATIONS, FORMAT_IDS, type Destination, type PacketTemplate } from '@/lib/escalation/template'
import { Action } from '../../ui/Action'
import { IconAction } from '../../ui/IconAction'
import { destinationWord, formatWord, packetFieldWord } from '../../ui/packet-words'
import { PickOne } from '../../ui/PickOne'
import { Tick } from '../../ui/Tick'
import { TemplateTitle } from './TemplateTitle'

export interface TemplatePartProps {
  readonly templates: readonly PacketTemplate[]
  readonly onChange: (templates: PacketTemplate[]) => void
}

/** What a packet holds for one destination: which fields, in which order, under which titles. */
export function TemplatePart({ templates, onChange }: TemplatePartProps) {
  const [destination, setDestination] = useState<Destination>('jira-bug')
  const template = templateFor({ templates }, destination)
  const isChanged = templates.some((each) => each.destination === destination)
  const save = (change: Partial<PacketTemplate>) =>
    onChange(withTemplate(templates, { ...template, ...change }))
  const setField = (index: number, change: Partial<PacketTemplate['fields'][number]>) =>
    save({ fields: template.fields.map((field, at) => (at === index ? { ...field, ...change } : field)) })
  const move = (index: number, by: -1 | 1) => {
    const fields = [...template.fields]
    const [moved] = fields.splice(index, 1)
    if (moved) fields.splice(index + by, 0, moved)
    save({ fields })
  }
  return (
    <div className="packet-template" role="group" aria-label={i18n.t('packetOptions.templates')}>
      <h4 className="choice-label">{i18n.t('packetOptions.templates')}</h4>
      <p className="row-state">{i18n.t('packetOptions.templatesText')}</p>
      <div className="packet-template-head">
        <PickOne
          label={i18n.t('packet.destination')}
          value={destination}
          options={DESTINATIONS.map((value) => ({ value, name: destinationWord(value) }))}
          onChange={setDestination}
        />
        <PickOne
          label={i18n.t('packet.format')}
          value={template.format}
          options={FORMAT_IDS.map((value) => ({ value, name: formatWord(value) }))}
          onChange={(format) => save({ format })}
        />
        {isChanged && (
          <Action
            kind="plain"
            onPress={() => onChange(withTemplate(templates, builtInTemplate(destination)))}
          >
            {i18n.t('packetOptions.asItCame')}
          </Action>
        )}
      </div>
      <Tick
        label={i18n.t('packetOptions.showEmpty')}
        on={template.showEmpty}
        onChange={(showEmpty) => save({ showEmpty })}
      />
      <Tick
        label={i18n.t('packet.maskPersonal')}
        help={i18n.t('packetOptions.secretsAlways')}
        on={template.maskPersonal}
        onChange={(maskPersonal) => save({ maskPersonal })}
      />
      <ol className="rows" aria-label={i18n.t('packetOptions.fields')}>
        {template.fields.map((field, index) => (
          <li key={field.id} className="row packet-template-row" data-template-field={field.id}>
            <Tick
              label={packetFieldWord(field.id)}
              on={field.on}
              onChange={(on) => setField(index, { on })}
            />
            <TemplateTitle
              key={`${destination} ${field.id} ${field.title}`}
              label={i18n.t('packetOptions.titleOf', { field: packetFieldWord(field.id) })}
              title={field.title}
              onChange={(title) => setField(index, { title })}
            />
            <div className="row-actions">
              {index > 0 && (
                <IconAction
                  label={i18n.t('packetOptions.up', { field: packetFieldWord(field.id) })}
                  onPress={() => move(index, -1)}
                >
                  <ArrowUp size={14} aria-hidden />
                </IconAction>
              )}
              {index < template.fields.length - 1 && (
                <IconAction
                  label={i18n.t('packetOptions.down', { field: packetFieldWord(field.id) })}
                  onPress={() => move(index, 1)}
                >
                  <ArrowDown size={14} aria-hidden />
                </IconAction>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
