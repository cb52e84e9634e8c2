import type { WordBook } from '../word-book'

/** French words: what people and systems do, one thing after the other. */
export const acts: WordBook['lists'] = {
  act: [
    'ouvre|ouvrons|ouvert|clique|cliquons|cliqué|appuie|appuyé|tape|tapé|saisis|saisi|choisis|choisi|sélectionne|sélectionné|coché',
    'enregistre|enregistré|ferme|fermé|exporte|exporté|importe|importé|téléchargé|imprime|imprimé|scanne|scanné|copié|collé|envoie|envoyé|renvoyé|valide|validé|confirmé',
    'ajoute|ajouté|crée|créé|recréé|supprime|supprimé|retiré|renommé|déplacé|remplacé|changé|invité|modifié|fusionné',
    'installé|réinstallé|désinstallé|remis|mis|redémarré|relancé|lancé|démarré|réinitialisé|renouvelé|activé|désactivé|connecté|reconnecté|déconnecté|branché|basculé|migré',
    'refusé|refuse|rejeté|rejette|bloqué|payé|commandé|débité',
  ],
}
