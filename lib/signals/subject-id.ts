/** Id of the subject read as if it were a message; evidence from it points to the field `subject`. */
export const SUBJECT_ID = '@subject'
