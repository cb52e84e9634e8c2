import { TECHNICAL } from '../technical'
import type { WordBook } from '../word-book'

/** French words: how we speak to people. */
export const tone: WordBook['lists'] = {
  acknowledgement: [
    'désolé|désolée|désolés',
    'excuses|excuser',
    'comprends|comprenons',
    'gênant|pénible|embêtant|fâcheux|frustrant|ennuyeux',
    'merci pour|de|d',
    'regrette|regrettons',
    'bien conscient|conscients',
    'c est important|grave|sérieux',
  ],
  blame: [
    'votre faute|erreur',
    'erreur de votre part',
    'erreur utilisateur',
    'vous auriez dû',
    'comme déjà|je dit|expliqué|l',
    'si vous aviez lu',
    'pas notre faute|problème',
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
  identity: [
    'identité vérifiée|confirmée|contrôlée',
    'vérifié|confirmé .. identité',
    'rappelé .. numéro enregistré|contrat',
  ],
  approval: [
    'approuvé|validé|autorisé par',
    'accord|autorisation|validation de|du|obtenu|obtenue|reçu|reçue',
  ],
}
