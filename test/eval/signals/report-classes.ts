/** The three things a bug report tells, by the product's name and the label of the public sets. */
export const REPORT_CLASSES = { steps: 'S2R', expected: 'EB', observed: 'OB' } as const
export type ReportClass = keyof typeof REPORT_CLASSES
export const CLASS_NAMES = ['steps', 'expected', 'observed'] as const satisfies readonly ReportClass[]

/** Which of the three a text tells, according to a detector. */
export type Judge = (text: string) => Readonly<Record<ReportClass, boolean>>
