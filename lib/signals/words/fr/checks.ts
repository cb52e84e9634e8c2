import type { WordBook } from '../word-book'

/** French words: what was done or looked at, and what came of it. */
export const checks: WordBook['lists'] = {
  'check-done': [
    'vérifié|vérifiée|vérifiés|vérifiées|testé|testée|testés|essayé|contrôlé|contrôlée|contrôlés|comparé|comparée|comparés|consulté|consultée|recherché|reproduit|analysé|analysée|examiné|mesuré|compté|inspecté|parcouru|regardé|rejoué|répété',
    'relancé|relancée|redémarré|redémarrée|vidé|vidée|désactivé|désactivée|activé|réactivé|réinitialisé|réinitialisée|réinstallé|reconnecté|remplacé|remplacée|changé|supprimé|débranché|renouvelé|restauré|exporté|importé',
    'navigation privée',
    '^autre navigateur|compte|poste|utilisateur|réseau|câble|appareil',
    'avec un|une autre navigateur|compte|poste|utilisateur|réseau',
    '^test|vérification|contrôle|recherche avec|de|du|sur|en|dans',
  ],
  'check-source': [
    'journal|journaux|log|logs|historique|trace|traces|certificat|dns|licence|empreinte|supervision|compteurs',
    'page de statut|état',
    'problèmes|incidents connus',
    'doublons',
  ],
  finding: [
    'je|nous vois|voyons|constate|constatons|trouve|trouvons|compte|comptons|mesure|obtiens|obtenons',
    'selon|après|dans|sur nos|les|le|notre|votre journaux|journal|logs|historique|traces|données',
    'il s avère',
    'il apparaît',
  ],
  'check-whole': [
    'pas pu|réussi|arrivé à? reproduire',
    'impossible de reproduire',
    'aucun|aucune|rien .. trouvé|trouvée|anormal|suspect|visible',
    'écarté|écartée|exclu|exclue',
    'journal|journaux|logs|trace|traces|historique montre|montrent|indique|indiquent|confirme|confirment|contient',
    'tout est vert',
  ],
  'check-result': [
    'même|identique|identiques|pareil|inchangé|inchangée',
    'aucun|aucune|rien|zéro',
    'fonctionne|fonctionnait|marche|marchait|réussi|réussie',
    'échoue|échoué|échouent|refusé|refusée|rejeté|bloqué|bloquée',
    'résultat',
    'correct|correcte|normal|normale|normaux|vert|verte|verts|ok|bon|bonne|valide|invalide|expiré|expirée|manquant|manquante|absent|absente|présent|présente|vide|plein|actif|active|inactif',
    'sans effet|succès|erreur|changement|résultat|incident',
    'montre|montrent|indique|indiquent|affiche|répond|renvoie|donne',
    '# sur #',
    'existe|existent|existait plus|pas',
    'revient|revenu|revenue|disparu|disparue|arrivé|arrivée|reçu|reçue|perdu|perdue',
    'donc|seulement|toujours|uniquement',
  ],
  'customer-check': [
    'ai|avons|a|ont déjà|aussi? essayé|testé|vérifié|comparé|redémarré|vidé|rechargé|réinstallé|relancé|regardé',
    'informaticien|prestataire|hébergeur|banque|collègue|administrateur dit|voit|confirme|assure',
    'autre navigateur|ordinateur|poste|compte|appareil|téléphone',
  ],
  'check-open': [
    'vais|allons|va|devrait|devraient|doit|devez|pourrait',
    'merci de',
    'veuillez',
    'si|quand|lorsque|dès|avant',
    'pouvez|pourriez vous',
    'prochaine|prochaines étape|étapes',
    'peut être',
    'probablement|sans doute',
  ],
  'check-not': ['pas|jamais|encore', 'vous avez|aviez', 'pas encore|été'],
  'work-heading': [
    'vérifications|vérification|vérifié|contrôles|tests|testé|constats|constat|analyse|résultats|diagnostic|faits',
    'ce que je|nous vois|voyons|constate|sais|savons',
    'déjà fait|vérifié|testé',
  ],
}
