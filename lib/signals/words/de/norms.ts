import type { WordBook } from '../word-book'

/** German words: how it is when it is right, when that was, and who says how it ought to be. */
export const norms: WordBook['lists'] = {
  'in-order': [
    'einwandfrei|tadellos|fehlerfrei|reibungslos|problemlos|anstandslos|pünktlich|korrekt|sauber|stabil|ordentlich|erreichbar|gültig|normal|unauffällig|grün|vollständig',
    'läuft|lief|liefen|laufen|geht|ging|gingen|gehen|klappt|klappte|klappen|funktioniert|funktionierte|funktionieren|stimmt|stimmte|stimmen|passt|passte .. noch|gut|immer|bisher|dort|da|durch|weiter|es|alles|sonst|wie',
    'bei _ _? _? läuft|geht|klappt|funktioniert|stimmt',
    'ohne fehler|problem|probleme|befund|störung|beanstandung|weiteres|murren',
    'in ordnung',
    'keine|kein problem|probleme|fehler|beschwerden|abweichung',
    'wie gewohnt|immer|üblich|sonst|erwartet',
    'noch nie',
  ],
  earlier: [
    'gestern|vorgestern|früher|vorher|bisher|zuvor|bislang|sonst|normalerweise|üblicherweise',
    'bis gestern|vorgestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|letzte|letzten|letztes|zum|zur|vor|dahin|dato|jetzt|heute|anfang|ende',
    'letzte|letzten|letztes|letzter|vorige|vorigen woche|monat|jahr|mal|montag|dienstag|mittwoch|donnerstag|freitag|quartal',
    'vor #|zwei|drei|einem|einer|der|dem|ein woche|wochen|tagen|monat|monaten|jahr|jahren|umstellung|update|umzug',
    'seit jahren|monaten|wochen',
    'im januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  ],
  'state-verb': [
    'war|waren|lief|liefen|ging|gingen|kam|kamen|dauerte|dauerten|brauchte|hatte|hatten|stand|zeigte|zeigten|klappte|öffnete|wurde|wurden|stimmte|passte|kommt|kommen|dauert|läuft|gab|reichte',
  ],
  'another-case': [
    'anderer|andere|anderen|anderem|anderes|anders|anderswo|übrigen|sonst|kollege|kollegin|kollegen|kolleginnen|handy|filiale|filialen|firefox|chrome|safari|edge',
  ],
  norm: [
    'laut _? vertrag|handbuch|doku|dokumentation|anleitung|angebot|preisliste|agb|gesetz',
    'vertraglich|vorgesehen|vorgeschrieben|zugesichert',
    'muss|müssen|müsste|müssten|sollte|sollten|soll|sollen|darf|dürfte|dürfen .. sein|stehen|haben|kommen|zeigen|sehen|enthalten|ankommen|erscheinen|können|bekommen|laufen',
    'statt|anstatt|anstelle',
  ],
  'worked-once': [
    'bisher|vorher|früher|gestern|letzte|bis .. ging|funktionierte|klappte|lief|gingen|liefen',
    'ging|lief|funktionierte|klappte es|er|sie|alles|das|bisher? noch|einwandfrei|problemlos|fehlerfrei|gut',
    'bei anderen|kollegen|den .. ist|steht|erscheint|da',
  ],
}
