import { useId } from 'react'
import { i18n } from '@/components/i18n'
import type { StackTrace } from '@/lib/evidence/stack-trace'

/** A stack trace: what was thrown, what caused it, and the frames nearest to the fault. */
export function TracePart({ trace }: { readonly trace: StackTrace }) {
  const id = useId()
  const { exception, message, causes, frames, language } = trace
  return (
    <section className="result-part" aria-labelledby={id}>
      <h2 id={id} className="result-title">
        {i18n.t('sanitiser.trace')}{' '}
        <span className="result-count">{i18n.t(`sanitiser.language.${language}`)}</span>
      </h2>
      <p className="trace-thrown">{[exception, message].filter(Boolean).join(': ')}</p>
      {causes.map((cause) => (
        <p key={cause} className="row-state">
          {i18n.t('sanitiser.causedBy', { cause })}
        </p>
      ))}
      <ol className="trace-frames">
        {frames.map(({ name, file, line }, at) => (
          <li key={at}>
            {[name, [file, line].filter((each) => each !== null).join(':')].filter(Boolean).join(' – ')}
          </li>
        ))}
      </ol>
    </section>
  )
}
