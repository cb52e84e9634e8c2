import type { WordBook } from '../word-book'

/** French words: how it is when it is right, when that was, and who says how it ought to be. */
export const norms: WordBook['lists'] = {
  'in-order': [
    'correctement|parfaitement|impeccable|impeccablement|normalement|justes|juste|corrects|exact|exacts|nickel|immédiat|immédiate',
    'fonctionne|fonctionnait|marche|marchait|fonctionnent|fonctionnaient|marchent|marchaient',
    'sans problème|problèmes|souci|soucis|erreur|encombre|difficulté',
    'aucun|pas problème|souci',
    'comme avant|toujours|prévu',
    'd habitude',
    'comme _? habitude',
    'se passait|passe bien',
    'tout allait|va|arrivait|était|passait bien|à|en|normal|ok',
    'est|sont|était|étaient bon|bonne|bons|bonnes|ok|normal|normale|normaux|en ordre|là',
    'à l heure',
    'voit|voient|peut|peuvent bien|ouvrir|voir|accéder|tout',
  ],
  earlier: [
    'hier|avant|auparavant|autrefois|précédemment|antérieurement|habituellement|généralement',
    '^normalement',
    'd habitude',
    'jusqu à|au|ici|en',
    'jusque là',
    'la semaine|année dernière|passée',
    'le|ces mois|derniers|dernier mois|dernier|passé',
    'il y a #|deux|trois|une|un',
    'en janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    'depuis des années|mois',
  ],
  'state-verb': [
    'était|étaient|arrivait|arrivaient|prenait|prenaient|mettait|fonctionnait|marchait|avait|avaient|montrait|affichait|venait|venaient|recevait|recevions|durait|ouvrait|passait|passaient|voit|est|prend|arrive|arrivent|faisait|allait|suffisait',
  ],
  'another-case': ['autre|autres|ailleurs|même|collègue|collègues|téléphone|firefox|chrome|safari|edge'],
  norm: [
    'selon|conformément .. contrat|documentation|notice|manuel|conditions',
    'contrat|documentation|notice|manuel prévoit|indique|dit|précise',
    'devrait|devraient|doit|doivent|devait|devaient|faudrait|aurait dû',
    'censé|censée|censés|prévu|prévue',
    'au lieu de',
  ],
  'worked-once': [
    'avant|hier|jusqu .. fonctionnait|marchait|allait',
    'fonctionnait|marchait .. jusqu|hier|avant|encore|bien',
    'chez les? autres|collègues',
  ],
}
