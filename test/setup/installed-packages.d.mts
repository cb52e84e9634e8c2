export declare function packagesAreInstalled(root: string): boolean
