import { i18n } from '@/components/i18n'
import { ReadingFile } from '../evidence/ReadingFile'
import { useFile, type FileWords } from '../evidence/use-file'
import { useSettings } from '../options/use-settings'
import { Announcer } from '../ui/Announcer'
import { BackLink } from '../ui/BackLink'
import { Mark } from '../ui/Mark'
import { useTheme } from '../ui/use-theme'
import { FileFault } from './FileFault'
import { FileResult } from './FileResult'
import { KeepChoices } from './KeepChoices'
import { TakeFile } from './TakeFile'
import './Sanitiser.css'

const WORDS: FileWords = {
  reading: (name) => i18n.t('sanitiser.reading', { name: name || i18n.t('sanitiser.pasted') }),
  done: ({ clean }) => i18n.t(clean ? 'sanitiser.clean' : 'sanitiser.notClean'),
}

/** A page on its own: a HAR, log or command in, the same without secrets out, with what was found. */
export function Sanitiser() {
  return (
    <Announcer>
      <SanitiserPage />
    </Announcer>
  )
}

function SanitiserPage() {
  const theme = useSettings().opened?.value.theme ?? 'host'
  useTheme(theme === 'host' ? null : theme)
  const { state, choices, choose, take, cancel, reset } = useFile(WORDS)
  return (
    <div className="sanitiser" data-sanitiser={state.kind}>
      <header className="sanitiser-head">
        <Mark size={32} />
        <div className="sanitiser-words">
          <h1 className="sanitiser-title">{i18n.t('sanitiser.title')}</h1>
          <p className="sanitiser-lead">{i18n.t('sanitiser.lead')}</p>
        </div>
        <BackLink href="options.html#sanitiser">{i18n.t('sanitiser.settings')}</BackLink>
      </header>
      <main className="sanitiser-main">
        {state.kind === 'waiting' && (
          <>
            <TakeFile onTake={take} />
            <KeepChoices choices={choices} onChange={choose} />
          </>
        )}
        {state.kind === 'reading' && (
          <ReadingFile label={WORDS.reading(state.name)} share={state.share} onCancel={cancel} />
        )}
        {state.kind === 'fault' && <FileFault name={state.name} fault={state.fault} onAgain={reset} />}
        {state.kind === 'done' && <FileResult result={state.result} onAgain={reset} />}
      </main>
    </div>
  )
}
