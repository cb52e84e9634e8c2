import { TECHNICAL } from '../technical'
import type { WordBook } from '../word-book'

/** German words: how we speak to people. */
export const tone: WordBook['lists'] = {
  acknowledgement: [
    'tut|tun mir|uns leid',
    'entschuldigung|entschuldigen|bedauern|bedaure',
    'ärgerlich|unangenehm|verständlich|unerfreulich|misslich',
    'verstehe|verstehen|nachvollziehen',
    'danke|dank für|fürs|dass',
    'vielen dank',
    'das freut',
    'mit hoher priorität',
    'ist ernst|wichtig|dringend',
    'vor verschlossener tür',
  ],
  blame: [
    'ihr fehler',
    'ihre schuld',
    'selbst schuld',
    'benutzerfehler|anwenderfehler|bedienfehler',
    'sie hätten .. müssen|sollen',
    'wie bereits|schon gesagt|erwähnt|geschrieben|erklärt',
    'wenn sie .. gelesen hätten',
    'nicht unser fehler|problem|schuld',
    'sie haben falsch|vergessen|versäumt',
  ],
  'over-promise': [
    'garantiert|garantieren|garantiere',
    'verspreche|versprechen',
    'wird .. behoben|gelöst|fertig|veröffentlicht .. bis|morgen|am|nächste',
    'bis morgen|freitag|montag|ende .. behoben|gelöst',
    'auf jeden fall behoben|gelöst',
    'nie wieder vorkommen|passieren',
  ],
  jargon: TECHNICAL,
  'vague-note': [
    '^log~ geprüft|angesehen',
    '^wird geprüft|bearbeitet|erledigt',
    '^erledigt|behoben|gelöst|weitergeleitet|geschlossen',
    '^siehe oben|unten|anhang',
    '^bitte prüfen',
    '^schaue ich|später',
    '^in arbeit|bearbeitung|klärung',
  ],
  'secret-request': [
    'passwort|kennwort|zugangsdaten|pin|schlüssel .. schicken|senden|mitteilen|nennen|durchgeben|mailen',
    'schicken|senden|nennen sie .. passwort|kennwort|zugangsdaten|pin',
    'datenbankexport|datenbankabzug',
    'ihr passwort|kennwort',
  ],
}
