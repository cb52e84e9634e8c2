import { FileInput, FolderInput } from 'lucide-react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { i18n } from '@/components/i18n'
import { ARTICLE_FILE_ENDINGS } from '@/lib/knowledge/files/file-kind'
import { Action } from '../../ui/Action'
import { chosenOf, type Chosen } from './chosen'

/** Files or a whole folder to read articles from. */
export function ChooseFiles({ onChoose }: { readonly onChoose: (chosen: Chosen) => void }) {
  const take = (files: FileList | null, isFolder: boolean) => {
    if (files !== null && files.length > 0) onChoose(chosenOf([...files], isFolder))
  }
  return (
    <div className="row-actions">
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={[...ARTICLE_FILE_ENDINGS]}
        onSelect={(files) => take(files, false)}
      >
        <Action kind="main" icon={<FileInput size={14} aria-hidden />} onPress={() => undefined} focusFirst>
          {i18n.t('options.files.chooseFiles')}
        </Action>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={(files) => take(files, true)}>
        <Action icon={<FolderInput size={14} aria-hidden />} onPress={() => undefined}>
          {i18n.t('options.files.chooseFolder')}
        </Action>
      </FileTrigger>
    </div>
  )
}
