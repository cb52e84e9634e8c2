import { i18n } from '@/components/i18n'
import './Steps.css'

/** The three steps of a first day. */
export function Steps() {
  const steps = [
    { name: i18n.t('welcome.step1'), text: i18n.t('welcome.step1Text') },
    { name: i18n.t('welcome.step2'), text: i18n.t('welcome.step2Text') },
    { name: i18n.t('welcome.step3'), text: i18n.t('welcome.step3Text') },
  ]
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title" className="visually-hidden">
        {i18n.t('welcome.steps')}
      </h2>
      <ol className="steps">
        {steps.map(({ name, text }, index) => (
          <li key={name} className="step">
            <span className="step-number" aria-hidden="true">
              {index + 1}
            </span>
            <h3 className="step-name">{name}</h3>
            <p className="step-text">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
