/** What stands open in the middle of the editor: the rubric as a whole, one criterion, or one that is being added. */
export type Chosen =
  | { readonly kind: 'whole' }
  | { readonly kind: 'criterion'; readonly id: string }
  | { readonly kind: 'new' }
