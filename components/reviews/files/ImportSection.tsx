import { FileInput } from 'lucide-react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { i18n } from '@/components/i18n'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { ImportOutcome, type Told } from '../../ui/ImportOutcome'
import { Progress } from '../../ui/Progress'
import { failureWords } from './fault-words'
import { ImportPreview } from './ImportPreview'
import { useReviewImport, type ImportStage } from './use-review-import'

/** Taking in files of colleagues: choosing, looking at what they bring, taking all of it or nothing. */
export function ImportSection({ onTaken }: { readonly onTaken: () => void }) {
  const { stage, choose, setErase, take, reset } = useReviewImport(onTaken)
  const isBusy = stage.kind === 'reading' || stage.kind === 'taking'
  return (
    <Section title={i18n.t('reviewFiles.importTitle')} text={i18n.t('reviewFiles.importText')}>
      {stage.kind !== 'preview' && !isBusy && (
        <div>
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={['.jsonl', '.csv']}
            onSelect={(files) => {
              if (files !== null && files.length > 0) choose([...files])
            }}
          >
            <Action icon={<FileInput size={14} aria-hidden />} onPress={() => undefined}>
              {i18n.t('reviewFiles.choose')}
            </Action>
          </FileTrigger>
        </div>
      )}
      {stage.kind === 'reading' && (
        <div className="part-stack files-busy">
          <p>{i18n.t('reviewFiles.reading', { name: stage.name, at: stage.at, of: stage.of })}</p>
          <Progress
            label={i18n.t('reviewFiles.readingFiles')}
            done={stage.at - 1 + stage.share}
            total={stage.of}
          />
          <div>
            <Action onPress={reset}>{i18n.t('action.cancel')}</Action>
          </div>
        </div>
      )}
      {stage.kind === 'taking' && <Progress label={i18n.t('reviewFiles.taking')} done={0} total={null} />}
      {stage.kind === 'preview' && (
        <ImportPreview
          files={stage.files}
          report={stage.report}
          erase={stage.erase}
          onErase={(erase) => setErase(stage.files, erase)}
          onTake={() => take(stage.files, stage.erase)}
          onCancel={reset}
        />
      )}
      <ImportOutcome told={toldOf(stage)} />
    </Section>
  )
}

function toldOf(stage: ImportStage): Told | null {
  if (stage.kind === 'failed') return { ok: false, text: failureWords(stage.reason) }
  if (stage.kind !== 'done') return null
  const added = stage.report.files.reduce((sum, { newReviews }) => sum + newReviews, 0)
  const sessions = stage.report.files.reduce((sum, one) => sum + one.sessions.added + one.sessions.changed, 0)
  const text = added === 0 && sessions > 0 ? 'reviewFiles.takenSessions' : 'reviewFiles.taken'
  return { ok: true, text: i18n.t(text, added === 0 ? sessions : added) }
}
