import type { WordBook } from '../word-book'

/** German words: actions somebody can repeat. */
export const steps: WordBook['lists'] = {
  'action-verb': [
    '^bitte? dann? nun? jetzt? zuerst? klicken|klicke|öffnen|öffne|wählen|wähle|auswählen|eingeben|anmelden|melden|drücken|drücke|erstellen|anlegen|löschen|speichern|hochladen|herunterladen|starten|schließen|ausführen|aufrufen|eintragen|aktivieren|deaktivieren|gehen|navigieren|setzen|ändern|importieren|exportieren|laden|testen',
    'auf _ klicken|gehen|drücken',
    'mit _ anmelden',
  ],
  'action-context': [
    'ich|wir habe|haben .. geklickt|geöffnet|gewählt|ausgewählt|eingegeben|angemeldet|gedrückt|angelegt|erstellt|gelöscht|gespeichert|hochgeladen|gestartet|geändert|importiert|exportiert|ausgeführt|aufgerufen',
    'ich|wir klicke|klicken|öffne|öffnen|wähle|wählen|drücke|drücken|gebe|geben|speichere|speichern|starte|starten|lade|laden',
    'man gibt|klickt|öffnet|wählt|drückt|wird|meldet|gehe|geht',
  ],
  'step-trigger': [
    'wenn|sobald|nachdem|falls ich|wir|man|sie|jemand|er',
    'beim klicken|klick|öffnen|speichern|anmelden|starten|laden|import|export|versuch|aufruf|hochladen|anlegen|löschen|drucken|senden',
    'jedes mal wenn',
    'immer wenn',
    'nach dem klick|anmelden|speichern|start|öffnen',
  ],
  'own-trial': [
    'nachgestellt|reproduziert|nachgebaut',
    'sandbox|testmandant|testmandanten|testkonto|testsystem|testumgebung|testgerät',
    'auf|im|in staging|labor',
  ],
  'not-reproducible': [
    'nicht reproduzierbar',
    'nicht nachstellen',
    'nicht nachstellbar',
    'lässt sich nicht nachstellen',
    'konnte .. nicht nachstellen|reproduzieren',
    'konnten .. nicht nachstellen|reproduzieren',
  ],
}
