export declare function runToStderr(program: string, args: readonly string[]): Promise<boolean>
