/** Id of the message that stands for what is being written; hosts have no such id. Alone here, because the bridge needs it. */
export const DRAFT_ID = '@draft'
