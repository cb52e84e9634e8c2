import { i18n as made, type GeneratedI18nStructure as Texts } from '#i18n'

type Filled = string | number
/** What a text wants beside its name: how many, and what is filled in. */
type Wanted<T> = T extends { plural: true; namedSubstitutions: readonly (infer N extends string)[] }
  ? [n: number, filled: Readonly<Record<N, Filled>>]
  : T extends { plural: true }
    ? [n: number, filled?: Filled[]]
    : T extends { namedSubstitutions: readonly (infer N extends string)[] }
      ? [filled: Readonly<Record<N, Filled>>]
      : T extends { substitutions: 0 }
        ? []
        : [filled: Filled[]]

/**
 * The texts people see. The same object as the library's: its own types compare each call with all texts in eight ways, which
 * for more than a thousand texts takes the compiler minutes.
 */
export const i18n = made as unknown as {
  t<K extends keyof Texts>(name: K, ...wanted: Wanted<Texts[K]>): string
}
