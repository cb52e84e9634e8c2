import type { WordBook } from '../word-book'

/** German words: what people and systems do, one thing after the other. */
export const acts: WordBook['lists'] = {
  act: [
    'öffne|öffnen|öffnet|öffnete|geöffnet|klicke|klicken|klickt|klickte|geklickt|drücke|drücken|drückt|gedrückt|tippe|getippt|eingegeben|gebe|gibt|wähle|wählen|wählt|gewählt|ausgewählt|angehakt',
    'speichere|speichert|gespeichert|schließe|geschlossen|exportiere|exportiert|importiere|importiert|hochgeladen|heruntergeladen|drucke|gedruckt|scanne|gescannt|kopiert|eingefügt|abgeschickt|bestätigt|bestätige|freigegeben',
    'angelegt|erstellt|gelöscht|entfernt|umbenannt|verschoben|ersetzt|getauscht|ausgetauscht|zugewiesen|eingeladen|hinzugefügt|zusammengelegt|eingetragen|geändert|umgestellt|umgezogen',
    'installiert|neuinstalliert|deinstalliert|aktualisiert|eingespielt|migriert|gestartet|startet|starte|neugestartet|zurückgesetzt|erneuert|umgeschaltet|aktiviert|deaktiviert|verbunden|getrennt|angeschlossen|angemeldet|abgemeldet|melde',
    'geschickt|gesendet|sendet|aufgerufen|ruft|wiederholt|abgelehnt|lehnt|verweigert|gesperrt|weitergeleitet|gebucht|bezahlt|abgebucht',
  ],
}
