import { Fragment, type ReactNode } from 'react'
import type { AdfMark, AdfNode } from '../../jira/adf-inline'
import { Icon } from '../icon'

/** An Atlassian document as the host's renderer shows it. */
export function AdfView({ doc }: { doc: AdfNode }) {
  return <div className="ak-renderer-document message-text">{children(doc)}</div>
}

function children(node: AdfNode): ReactNode {
  return node.content?.map((child, index) => <Fragment key={index}>{element(child)}</Fragment>)
}

function element(node: AdfNode): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{children(node)}</p>
    case 'heading':
      return <h3>{children(node)}</h3>
    case 'bulletList':
      return <ul className="ak-ul">{children(node)}</ul>
    case 'orderedList':
      return (
        <ol className="ak-ol" start={Number(node.attrs?.['order'] ?? 1)}>
          {children(node)}
        </ol>
      )
    case 'listItem':
      return <li>{children(node)}</li>
    case 'blockquote':
      return <blockquote>{children(node)}</blockquote>
    case 'codeBlock':
      return (
        <pre>
          <code>{children(node)}</code>
        </pre>
      )
    case 'rule':
      return <hr />
    case 'table':
      return (
        <table>
          <tbody>{children(node)}</tbody>
        </table>
      )
    case 'tableRow':
      return <tr>{children(node)}</tr>
    case 'tableHeader':
      return <th>{children(node)}</th>
    case 'tableCell':
      return <td>{children(node)}</td>
    case 'mediaGroup':
      return <div>{children(node)}</div>
    case 'media':
      return (
        <span className="file" data-test-media-name={String(node.attrs?.['alt'] ?? '')}>
          <Icon name="clip" size={15} />
          {String(node.attrs?.['alt'] ?? '')}
        </span>
      )
    case 'hardBreak':
      return <br />
    default:
      return (node.marks ?? []).reduceRight<ReactNode>(withMark, node.text ?? '')
  }
}

function withMark(inner: ReactNode, mark: AdfMark): ReactNode {
  switch (mark.type) {
    case 'strong':
      return <strong>{inner}</strong>
    case 'em':
      return <em>{inner}</em>
    case 'strike':
      return <s>{inner}</s>
    case 'code':
      return <code>{inner}</code>
    case 'link':
      return <a href={String(mark.attrs?.['href'])}>{inner}</a>
    default:
      return inner
  }
}
