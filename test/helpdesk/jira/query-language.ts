/** A condition of JQL or CQL. `values` are without quotes; `phrase` tells that the value held inner quotes. */
export interface Condition {
  readonly field: string
  readonly operator: '=' | '!=' | '~' | '!~' | '>' | '>=' | '<' | '<=' | 'in' | 'not in' | 'is' | 'is not'
  readonly values: readonly string[]
}
export type Expression =
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression }
  | Condition

export interface Query {
  readonly where: Expression
  readonly order: ReadonlyArray<{ readonly field: string; readonly descending: boolean }>
}

const TOKEN = /\s*("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|>=|<=|!=|!~|[=~<>(),]|[^\s=~<>!(),"']+)/y
const OPERATORS = new Set(['=', '!=', '~', '!~', '>', '>=', '<', '<='])

/** Reads JQL or CQL. Throws an error whose message says what is wrong. */
export function parseQuery(text: string): Query {
  return new Parser(tokensOf(text)).query()
}

function tokensOf(text: string): string[] {
  const pattern = new RegExp(TOKEN)
  const tokens: string[] = []
  while (pattern.lastIndex < text.trimEnd().length) {
    const at = pattern.lastIndex
    const match = pattern.exec(text)
    if (!match?.[1]) throw new Error(`Error in the query at character ${at + 1}.`)
    tokens.push(match[1])
  }
  return tokens
}

class Parser {
  private at = 0

  constructor(private readonly tokens: readonly string[]) {}

  query(): Query {
    const where = this.isWord('order') || this.at >= this.tokens.length ? { all: [] } : this.anyOf()
    const order = this.takeWord('order') ? this.orderBy() : []
    if (this.at < this.tokens.length)
      throw new Error(`Error in the query: unexpected "${this.tokens[this.at]}".`)
    return { where, order }
  }

  private orderBy(): Query['order'] {
    if (!this.takeWord('by')) throw new Error('Error in the query: expecting "by" after "order".')
    const order: Array<Query['order'][number]> = []
    do {
      const field = this.take().toLowerCase()
      const descending = this.takeWord('desc')
      if (!descending) this.takeWord('asc')
      order.push({ field, descending })
    } while (this.takeWord(','))
    return order
  }

  private anyOf(): Expression {
    const any = [this.allOf()]
    while (this.takeWord('or')) any.push(this.allOf())
    return any.length === 1 && any[0] ? any[0] : { any }
  }

  private allOf(): Expression {
    const all = [this.one()]
    while (this.takeWord('and')) all.push(this.one())
    return all.length === 1 && all[0] ? all[0] : { all }
  }

  private one(): Expression {
    if (this.takeWord('not')) return { not: this.one() }
    if (!this.takeWord('(')) return this.condition()
    const inner = this.anyOf()
    if (!this.takeWord(')')) throw new Error('Error in the query: expecting ")".')
    return inner
  }

  private condition(): Condition {
    const field = unquoted(this.take()).toLowerCase()
    const operator = this.operator()
    const isList = operator === 'in' || operator === 'not in'
    return { field, operator, values: isList ? this.list() : [this.value()] }
  }

  private operator(): Condition['operator'] {
    const token = this.take().toLowerCase()
    if (OPERATORS.has(token)) return token as Condition['operator']
    if (token === 'in') return 'in'
    if (token === 'not' && this.takeWord('in')) return 'not in'
    if (token === 'is') return this.takeWord('not') ? 'is not' : 'is'
    throw new Error(`Error in the query: expecting an operator but got "${token}".`)
  }

  private list(): string[] {
    if (!this.takeWord('(')) throw new Error('Error in the query: expecting "(" after "in".')
    const values = [this.value()]
    while (this.takeWord(',')) values.push(this.value())
    if (!this.takeWord(')')) throw new Error('Error in the query: expecting ")".')
    return values
  }

  /** A value, or a function's name followed by `()`. */
  private value(): string {
    const value = unquoted(this.take())
    if (!this.takeWord('(')) return value
    const inner: string[] = []
    while (!this.takeWord(')')) inner.push(unquoted(this.take()))
    return `${value}(${inner.join('')})`
  }

  private take(): string {
    const token = this.tokens[this.at]
    if (token === undefined) throw new Error('Error in the query: it ends too early.')
    this.at += 1
    return token
  }

  private isWord(word: string): boolean {
    return this.tokens[this.at]?.toLowerCase() === word
  }

  private takeWord(word: string): boolean {
    const isIt = this.isWord(word)
    if (isIt) this.at += 1
    return isIt
  }
}

function unquoted(token: string): string {
  const quote = token[0]
  if (quote !== '"' && quote !== "'") return token
  return token.slice(1, -1).replace(/\\(.)/g, '$1')
}

/** Whether an expression holds, given what tells whether one condition holds. */
export function holds(expression: Expression, fits: (condition: Condition) => boolean): boolean {
  if ('all' in expression) return expression.all.every((one) => holds(one, fits))
  if ('any' in expression) return expression.any.some((one) => holds(one, fits))
  if ('not' in expression) return !holds(expression.not, fits)
  return fits(expression)
}

/** All conditions of an expression, to check their fields or to find the words searched for. */
export function conditionsOf(expression: Expression): Condition[] {
  if ('all' in expression) return expression.all.flatMap(conditionsOf)
  if ('any' in expression) return expression.any.flatMap(conditionsOf)
  return 'not' in expression ? conditionsOf(expression.not) : [expression]
}
