/**
 * Words of what is still to be done, might be, or was not looked at: "I will check", "please compare", "if the key expired",
 * "haven't compared". A sentence with one of them is not counted as something found.
 */
const NOT_FOUND_YET =
  /(?<!\p{L})(?:please|pls|kindly|bitte|veuillez|merci de|por favor|if|whether|wenn|falls|ob|si|once|as soon as|sobald|dès que|would|should|will|shall|might|maybe|(?:i|we|you|he|she|they|it|that)'(?:ll|d)|let (?:me|us)|going to|werde|wird|würde|haven't|hasn't|didn't|couldn't|not (?:done|looked|tried|checked|asked|compared|yet)|todo|to do|next step|noch nicht)(?!\p{L})/u

/** Whether a sentence that does not ask tells of something found or done, rather than planned, supposed or left out. */
export function tellsFinding(text: string): boolean {
  return !NOT_FOUND_YET.test(text)
}
