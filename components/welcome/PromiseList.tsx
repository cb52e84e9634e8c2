import type { ReactNode } from 'react'
import './PromiseList.css'

export interface PromiseListProps {
  readonly title: string
  readonly icon: ReactNode
  readonly lines: readonly string[]
}

/** What is done, or never done, line by line. */
export function PromiseList({ title, icon, lines }: PromiseListProps) {
  return (
    <section>
      <h2 className="promise-title">{title}</h2>
      <ul className="promise-lines">
        {lines.map((line) => (
          <li key={line} className="promise-line">
            {icon}
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
