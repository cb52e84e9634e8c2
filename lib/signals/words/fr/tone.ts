import { TECHNICAL } from '../technical'
import type { WordBook } from '../word-book'

/** French words: how we speak to people. */
export const tone: WordBook['lists'] = {
  empathy: [
    'désolé|désolée|désolés|navré|navrée',
    'excuses|excuser',
    'comprends|comprenons',
    'regrette|regrettons',
    'important|importante|grave|sérieux|sérieuse|urgent|critique',
  ],
  'priority-given': [
    'en|haute|de|votre priorité',
    'priorité haute|maximale|absolue',
    'en urgence',
    'passé|passée|mis|mise en|à urgent|urgente|haute|élevée',
  ],
  formula: [
    'pour la gêne occasionnée',
    'pour tout désagrément',
    'pour le|la|les|ce retard|délai|désagrément|désagréments',
    'réponse tardive',
    'mauvais|mauvaise modèle|lien|fichier|pièce',
    'faute de frappe',
    'merci',
    'pour mieux comprendre',
  ],
  acknowledgement: [
    'gênant|pénible|embêtant|fâcheux|frustrant|ennuyeux|éprouvant|stressant|inquiétant',
    'bien conscient|consciente|conscients',
    'à votre place',
    'vous coûte|pénalise|bloque',
    'trop longtemps',
    'imagine|imaginons',
    'rassurez|rassurer vous?',
    'désolé|désolée|désolés .. gêne|vous|vos|votre',
  ],
  blame: [
    'votre faute|erreur',
    'erreur de votre part',
    'erreur utilisateur|manipulation',
    'vous auriez|devriez dû|pu',
    'comme déjà|je dit|expliqué|l',
    'si vous aviez lu|suivi',
    'pas notre faute|problème|travail',
    'parce que vous .. pas|oublié|mal',
    'prochaine fois .. lisez|lire|suivez',
  ],
  'over-promise': [
    'garantis|garantissons|garanti|garantie',
    'promets|promettons',
    'sera corrigé|résolu|réparé|livré demain|avant|lundi|d|la|cette',
    'plus jamais',
    'à coup sûr',
  ],
  jargon: TECHNICAL,
  'vague-note': [
    '^log~ vérifiés|vérifié',
    '^vérifié|fait|réglé|résolu|corrigé|transmis|transféré|fermé',
    '^en cours',
    '^voir ci|pièce|plus',
    '^à voir',
    '^ok',
  ],
  'secret-request': [
    'envoyer|envoyez|donner|donnez|communiquer|communiquez|transmettre .. mot|identifiants|code|clé',
    'votre mot de passe',
    'vos identifiants',
    'copie|export de la base',
  ],
}
