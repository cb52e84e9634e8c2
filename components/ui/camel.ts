/** `same-text` as `sameText`. */
export type Camel<N extends string> = N extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : N

/** A name with dashes as the browser takes the names of texts: letters and digits alone. */
export function camel<N extends string>(name: N): Camel<N> {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as Camel<N>
}
