import type { WordBook } from '../word-book'

/** French words: actions somebody can repeat. */
export const steps: WordBook['lists'] = {
  'action-verb': [
    '^puis? ensuite? maintenant? cliquez|cliquer|ouvrez|ouvrir|sélectionnez|sélectionner|choisissez|choisir|saisissez|saisir|appuyez|appuyer|créez|créer|supprimez|supprimer|enregistrez|enregistrer|connectez|connecter|lancez|lancer|allez|aller|ajoutez|ajouter|importez|importer|exportez|exporter|téléchargez|activez|activer|désactivez|redémarrez|redémarrer|testez',
  ],
  'action-context': [
    'je|nous|on clique|cliquons|ouvre|ouvrons|sélectionne|saisis|appuie|enregistre|lance|crée|importe',
    'ai|avons|a cliqué|ouvert|sélectionné|saisi|appuyé|enregistré|lancé|créé|supprimé|importé|exporté|modifié|connecté',
  ],
  'step-trigger': [
    'quand|lorsque|si|dès je|nous|on|que|un',
    'lorsqu on|un|il',
    'chaque fois que',
    'en cliquant|ouvrant|enregistrant|lançant|essayant|important',
    'après avoir',
  ],
  'own-trial': [
    'reproduit|reproduite|recréé',
    'sandbox',
    'bac à sable',
    'compte|environnement|tenant|espace|poste|serveur de? test',
    'en préproduction|labo',
  ],
  'not-reproducible': [
    'pas reproductible',
    'impossible de reproduire',
    'pas reproduire',
    'pas pu reproduire',
    'pas réussi à reproduire',
  ],
}
