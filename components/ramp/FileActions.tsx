import { FileInput, Printer, Send } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { Section } from '../options/Section'
import { Action } from '../ui/Action'
import { ExportWindow } from './ExportWindow'
import { ImportWindow } from './ImportWindow'
import type { ShownRamp } from './use-ramp'

/** The only ways in which anything of it leaves or comes back. */
export function FileActions({ shown }: { readonly shown: ShownRamp }) {
  const [open, setOpen] = useState<'export' | 'import' | null>(null)
  return (
    <Section title={i18n.t('ramp.out.title')} text={i18n.t('ramp.out.text')}>
      <div className="row-actions ramp-actions">
        <Action kind="main" icon={<Send size={14} aria-hidden />} onPress={() => setOpen('export')}>
          {i18n.t('ramp.out.export')}
        </Action>
        <Action icon={<Printer size={14} aria-hidden />} onPress={() => print()}>
          {i18n.t('ramp.out.print')}
        </Action>
        <Action icon={<FileInput size={14} aria-hidden />} onPress={() => setOpen('import')}>
          {i18n.t('ramp.in.import')}
        </Action>
      </div>
      {open === 'export' && <ExportWindow shown={shown} onClose={() => setOpen(null)} />}
      {open === 'import' && <ImportWindow shown={shown} onClose={() => setOpen(null)} />}
    </Section>
  )
}
