import de from '@/assets/playbooks/words/de.json'
import en from '@/assets/playbooks/words/en.json'
import es from '@/assets/playbooks/words/es.json'
import fr from '@/assets/playbooks/words/fr.json'
import none from '@/assets/playbooks/match/none.json'
import type { TopicMatch } from '../match'
import { MATCH_FILES } from '../match-files'
import type { TopicKnowledge } from './features'

/**
 * What comes with the product beside the playbooks; one object, so that what is made of it is made once. Not checked here but
 * by a test: to check thousands of phrases would keep a worker busy that has just started.
 */
export const BUILT_IN_KNOWLEDGE: TopicKnowledge = {
  books: { en, de, fr, es },
  nothing: none as TopicMatch,
  matches: MATCH_FILES as ReadonlyMap<string, TopicMatch>,
}
