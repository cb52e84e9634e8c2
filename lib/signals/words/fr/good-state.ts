import type { GoodStateWords } from '../good-state'

/** French words: that it is right again, and what takes that back. */
export const goodState: GoodStateWords = {
  notNow:
    /si|certains|certaines|quand|hier|avant|normalement|habituellement|devrait|espère|pas|plus|rien|jamais|seulement|toujours|encore|attend\p{L}{0,4}|touchée?s?|concernée?s?|bloquée?s?|réseau|câble|demain|lundi|mardi|mercredi|jeudi|vendredi/u,
  rightAtEnd:
    /verts?|vertes?|bon|bonne|bons|réglé|résolu|rétabli|revenue?s?|arrivée?s?|y est|y sont|marche|marchent|fonctionne|fonctionnent|nickel/u,
  afterRight: /de nouveau|maintenant|chez nous|merci/u,
  since: /depuis|à/u,
  rightAtStart:
    /(?:ça|tout|cela) (?:marche|fonctionne|roule|y est|passe)|tout est (?:bon|arrivé|vert|ok|là)/u,
  hitTheMark: /(?:c'|c )(?:était|est) (?:bien )?(?:ça|cela)/u,
  praise:
    /m(?:'|e |')avez sauvée?|vous (?:me|nous) sauvez|vous êtes (?:un |une )?(?:génie|ange|magicien|magicienne|au top|super)/u,
  runs: /(?:ai|a|avons|ont) (?:bien )?(?:pu|reçu)|peu(?:t|vent) (?:se|à nouveau|de nouveau|maintenant)|(?:est|sont) (?:bien |enfin )?(?:revenu|passé|arrivé|correct|rétabli|réglé|résolu|parti|en ligne)(?:e|s|es)?|[\p{L}']+ (?:à|de) nouveau/u,
  everybody: /tou(?:s|tes) (?:les )?/u,
  wrong: /lent/u,
  but: /mais/u,
  wrongBehindBut: /pas|plus|rien/u,
  dayNamed: /demain|lundi|mardi|mercredi|jeudi|vendredi/u,
  suits: /bien|bon|convient/u,
}
