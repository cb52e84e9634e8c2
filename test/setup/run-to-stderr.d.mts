export declare function runToStderr(
  program: string,
  args: readonly string[],
  settings?: Readonly<Record<string, string>>,
): Promise<boolean>
