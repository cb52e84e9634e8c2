/**
 * By what the topics that come with the product are told, as the files of `assets/playbooks/match` say it, by id of the
 * playbook; checked when first used.
 */
export const MATCH_FILES: ReadonlyMap<string, unknown> = new Map()
