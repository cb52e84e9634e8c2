import type { Language } from '@/lib/signals/text/language'
import type { BrowserName, Recording } from './browsers'

/** How a recording is asked for in one language. Names of menus as the browsers have them in 2026. */
export interface RecordingSteps {
  readonly intro: Readonly<Record<Recording, string>>
  readonly open: Readonly<Record<BrowserName, string>>
  readonly network: string
  /** Keeps what was recorded when the page changes. */
  readonly keep: Readonly<Record<BrowserName, string>>
  readonly console: string
  readonly repeat: string
  readonly saveHar: Readonly<Record<BrowserName, string>>
  readonly saveConsole: Readonly<Record<BrowserName, string>>
  readonly shoot: Readonly<Record<BrowserName, string>>
  readonly show: string
  /** What must not be in it. */
  readonly care: Readonly<Record<Recording, string>>
}

/** The steps of one recording in one browser, in order. */
export function stepsFor(recording: Recording, browser: BrowserName, steps: RecordingSteps): string[] {
  switch (recording) {
    case 'har':
      return [steps.open[browser], steps.network, steps.keep[browser], steps.repeat, steps.saveHar[browser]]
    case 'console':
      return [steps.open[browser], steps.console, steps.repeat, steps.saveConsole[browser]]
    case 'screenshot':
      return [steps.repeat, steps.show, steps.shoot[browser]]
  }
}

export const RECORDING_STEPS: Readonly<Record<Language, RecordingSteps>> = {
  en: {
    intro: {
      har: 'To see what the browser and our servers say to each other, a HAR file would help us. It takes about two minutes:',
      console: 'The messages in the browser’s console would help us. It takes about a minute:',
      screenshot: 'A screenshot of the whole window would help us:',
    },
    open: {
      chrome: 'In Chrome, open the page and press F12 (Mac: ⌥⌘I).',
      edge: 'In Edge, open the page and press F12 (Mac: ⌥⌘I).',
      firefox: 'In Firefox, open the page and press F12 (Mac: ⌥⌘I).',
      safari:
        'In Safari, choose Safari > Settings > Advanced, tick “Show features for web developers”, open the page and press ⌥⌘I.',
    },
    network: 'Choose the tab “Network”.',
    keep: {
      chrome: 'Tick “Preserve log”.',
      edge: 'Tick “Preserve log”.',
      firefox: 'Click the gear wheel and tick “Persist Logs”.',
      safari: 'Tick “Preserve Log”.',
    },
    console: 'Choose the tab “Console”.',
    repeat: 'Reload the page and do what leads to the problem. Note the time and the time zone.',
    saveHar: {
      chrome: 'Click the arrow that points down (“Export HAR (sanitized)”) and save the file.',
      edge: 'Click the arrow that points down (“Export HAR (sanitized)”) and save the file.',
      firefox: 'Click the gear wheel, choose “Save All As HAR” and save the file.',
      safari: 'Click “Export” at the top right and save the file.',
    },
    saveConsole: {
      chrome: 'Right-click any message, choose “Save as…” and save the file.',
      edge: 'Right-click any message, choose “Save as…” and save the file.',
      firefox: 'Right-click any message, choose “Save all Messages to File” and save the file.',
      safari: 'Click a message, press ⌘A, right-click and choose “Save Selected”.',
    },
    shoot: {
      chrome: 'Press Windows+Shift+S (Mac: ⇧⌘5) and mark the whole Chrome window.',
      edge: 'Press Windows+Shift+S (Mac: ⇧⌘5) and mark the whole Edge window.',
      firefox: 'Press Windows+Shift+S (Mac: ⇧⌘5) and mark the whole Firefox window.',
      safari: 'Press ⇧⌘5 and mark the whole Safari window.',
    },
    show: 'Leave the address bar, the message and the clock visible.',
    care: {
      har: 'A HAR file can hold passwords and cookies. Please do not sign in while you record, and send it here and nowhere else.',
      console: 'Please look it over before you send it, and take out passwords and names of others.',
      screenshot: 'Please cover passwords and data of others before you send it.',
    },
  },
  de: {
    intro: {
      har: 'Um zu sehen, was Browser und Server einander sagen, hilft uns eine HAR-Datei. Das dauert etwa zwei Minuten:',
      console: 'Die Meldungen in der Konsole des Browsers helfen uns weiter. Das dauert etwa eine Minute:',
      screenshot: 'Ein Bildschirmfoto des ganzen Fensters hilft uns weiter:',
    },
    open: {
      chrome: 'Öffnen Sie in Chrome die Seite und drücken Sie F12 (Mac: ⌥⌘I).',
      edge: 'Öffnen Sie in Edge die Seite und drücken Sie F12 (Mac: ⌥⌘I).',
      firefox: 'Öffnen Sie in Firefox die Seite und drücken Sie F12 (Mac: ⌥⌘I).',
      safari:
        'Wählen Sie in Safari „Einstellungen“ > „Erweitert“, schalten Sie „Funktionen für Webentwickler anzeigen“ ein, öffnen Sie die Seite und drücken Sie ⌥⌘I.',
    },
    network: 'Wählen Sie den Reiter „Netzwerk“ („Network“).',
    keep: {
      chrome: 'Haken Sie „Log beibehalten“ („Preserve log“) an.',
      edge: 'Haken Sie „Protokoll beibehalten“ („Preserve log“) an.',
      firefox: 'Klicken Sie auf das Zahnrad und wählen Sie „Protokolle nicht leeren“.',
      safari: 'Haken Sie „Protokoll beibehalten“ an.',
    },
    console: 'Wählen Sie den Reiter „Konsole“ („Console“).',
    repeat: 'Laden Sie die Seite neu und tun Sie, was zum Fehler führt. Notieren Sie Uhrzeit und Zeitzone.',
    saveHar: {
      chrome:
        'Klicken Sie auf den Pfeil nach unten („HAR exportieren (bereinigt)“) und speichern Sie die Datei.',
      edge: 'Klicken Sie auf den Pfeil nach unten („HAR exportieren (bereinigt)“) und speichern Sie die Datei.',
      firefox: 'Klicken Sie auf das Zahnrad und wählen Sie „Alles als HAR speichern“.',
      safari: 'Klicken Sie oben rechts auf „Exportieren“ und speichern Sie die Datei.',
    },
    saveConsole: {
      chrome: 'Klicken Sie mit rechts auf eine Meldung und wählen Sie „Speichern unter…“.',
      edge: 'Klicken Sie mit rechts auf eine Meldung und wählen Sie „Speichern unter…“.',
      firefox:
        'Klicken Sie mit rechts auf eine Meldung und wählen Sie „Alle Nachrichten in Datei speichern“.',
      safari:
        'Klicken Sie auf eine Meldung, drücken Sie ⌘A, klicken Sie mit rechts und wählen Sie „Auswahl sichern“.',
    },
    shoot: {
      chrome: 'Drücken Sie Windows+Umschalt+S (Mac: ⇧⌘5) und markieren Sie das ganze Chrome-Fenster.',
      edge: 'Drücken Sie Windows+Umschalt+S (Mac: ⇧⌘5) und markieren Sie das ganze Edge-Fenster.',
      firefox: 'Drücken Sie Windows+Umschalt+S (Mac: ⇧⌘5) und markieren Sie das ganze Firefox-Fenster.',
      safari: 'Drücken Sie ⇧⌘5 und markieren Sie das ganze Safari-Fenster.',
    },
    show: 'Lassen Sie Adresszeile, Meldung und Uhrzeit sichtbar.',
    care: {
      har: 'Eine HAR-Datei kann Passwörter und Cookies enthalten. Bitte melden Sie sich während der Aufnahme nicht an, und schicken Sie die Datei nur hierher.',
      console: 'Bitte sehen Sie sie vor dem Senden durch und entfernen Sie Passwörter und Namen anderer.',
      screenshot: 'Bitte verdecken Sie vor dem Senden Passwörter und Daten anderer.',
    },
  },
  fr: {
    intro: {
      har: 'Pour voir ce que le navigateur et nos serveurs se disent, un fichier HAR nous aiderait. Cela prend environ deux minutes :',
      console: 'Les messages de la console du navigateur nous aideraient. Cela prend environ une minute :',
      screenshot: 'Une capture de toute la fenêtre nous aiderait :',
    },
    open: {
      chrome: 'Dans Chrome, ouvrez la page et appuyez sur F12 (Mac : ⌥⌘I).',
      edge: 'Dans Edge, ouvrez la page et appuyez sur F12 (Mac : ⌥⌘I).',
      firefox: 'Dans Firefox, ouvrez la page et appuyez sur F12 (Mac : ⌥⌘I).',
      safari:
        'Dans Safari, choisissez Réglages > Avancés, cochez « Afficher les fonctionnalités pour les développeurs web », ouvrez la page et appuyez sur ⌥⌘I.',
    },
    network: 'Choisissez l’onglet « Réseau » (« Network »).',
    keep: {
      chrome: 'Cochez « Conserver le journal » (« Preserve log »).',
      edge: 'Cochez « Conserver le journal » (« Preserve log »).',
      firefox: 'Cliquez sur la roue dentée et cochez « Conserver les journaux ».',
      safari: 'Cochez « Conserver l’historique ».',
    },
    console: 'Choisissez l’onglet « Console ».',
    repeat: 'Rechargez la page et faites ce qui mène au problème. Notez l’heure et le fuseau horaire.',
    saveHar: {
      chrome: 'Cliquez sur la flèche vers le bas (« Exporter HAR (nettoyé) ») et enregistrez le fichier.',
      edge: 'Cliquez sur la flèche vers le bas (« Exporter HAR (nettoyé) ») et enregistrez le fichier.',
      firefox: 'Cliquez sur la roue dentée et choisissez « Tout enregistrer en tant que HAR ».',
      safari: 'Cliquez sur « Exporter » en haut à droite et enregistrez le fichier.',
    },
    saveConsole: {
      chrome: 'Cliquez avec le bouton droit sur un message et choisissez « Enregistrer sous… ».',
      edge: 'Cliquez avec le bouton droit sur un message et choisissez « Enregistrer sous… ».',
      firefox:
        'Cliquez avec le bouton droit sur un message et choisissez « Enregistrer tous les messages dans un fichier ».',
      safari:
        'Cliquez sur un message, appuyez sur ⌘A, cliquez avec le bouton droit et choisissez « Enregistrer la sélection ».',
    },
    shoot: {
      chrome: 'Appuyez sur Windows+Maj+S (Mac : ⇧⌘5) et sélectionnez toute la fenêtre de Chrome.',
      edge: 'Appuyez sur Windows+Maj+S (Mac : ⇧⌘5) et sélectionnez toute la fenêtre d’Edge.',
      firefox: 'Appuyez sur Windows+Maj+S (Mac : ⇧⌘5) et sélectionnez toute la fenêtre de Firefox.',
      safari: 'Appuyez sur ⇧⌘5 et sélectionnez toute la fenêtre de Safari.',
    },
    show: 'Laissez visibles la barre d’adresse, le message et l’heure.',
    care: {
      har: 'Un fichier HAR peut contenir des mots de passe et des cookies. Merci de ne pas vous connecter pendant l’enregistrement et de ne l’envoyer qu’ici.',
      console: 'Merci de relire le fichier avant l’envoi et d’en retirer mots de passe et noms de tiers.',
      screenshot: 'Merci de masquer mots de passe et données de tiers avant l’envoi.',
    },
  },
  es: {
    intro: {
      har: 'Para ver qué se dicen el navegador y nuestros servidores, un archivo HAR nos ayudaría. Se tarda unos dos minutos:',
      console: 'Los mensajes de la consola del navegador nos ayudarían. Se tarda alrededor de un minuto:',
      screenshot: 'Una captura de toda la ventana nos ayudaría:',
    },
    open: {
      chrome: 'En Chrome, abra la página y pulse F12 (Mac: ⌥⌘I).',
      edge: 'En Edge, abra la página y pulse F12 (Mac: ⌥⌘I).',
      firefox: 'En Firefox, abra la página y pulse F12 (Mac: ⌥⌘I).',
      safari:
        'En Safari, elija Ajustes > Avanzado, marque «Mostrar funciones para desarrolladores web», abra la página y pulse ⌥⌘I.',
    },
    network: 'Elija la pestaña «Red» («Network»).',
    keep: {
      chrome: 'Marque «Conservar registro» («Preserve log»).',
      edge: 'Marque «Conservar registro» («Preserve log»).',
      firefox: 'Pulse la rueda dentada y marque «Persistir registros».',
      safari: 'Marque «Conservar registro».',
    },
    console: 'Elija la pestaña «Consola» («Console»).',
    repeat: 'Vuelva a cargar la página y haga lo que lleva al problema. Anote la hora y la zona horaria.',
    saveHar: {
      chrome: 'Pulse la flecha hacia abajo («Exportar HAR (depurado)») y guarde el archivo.',
      edge: 'Pulse la flecha hacia abajo («Exportar HAR (depurado)») y guarde el archivo.',
      firefox: 'Pulse la rueda dentada y elija «Guardar todo como HAR».',
      safari: 'Pulse «Exportar» arriba a la derecha y guarde el archivo.',
    },
    saveConsole: {
      chrome: 'Pulse con el botón derecho en un mensaje y elija «Guardar como…».',
      edge: 'Pulse con el botón derecho en un mensaje y elija «Guardar como…».',
      firefox: 'Pulse con el botón derecho en un mensaje y elija «Guardar todos los mensajes en un archivo».',
      safari: 'Pulse en un mensaje, pulse ⌘A, pulse con el botón derecho y elija «Guardar selección».',
    },
    shoot: {
      chrome: 'Pulse Windows+Mayús+S (Mac: ⇧⌘5) y marque toda la ventana de Chrome.',
      edge: 'Pulse Windows+Mayús+S (Mac: ⇧⌘5) y marque toda la ventana de Edge.',
      firefox: 'Pulse Windows+Mayús+S (Mac: ⇧⌘5) y marque toda la ventana de Firefox.',
      safari: 'Pulse ⇧⌘5 y marque toda la ventana de Safari.',
    },
    show: 'Deje visibles la barra de direcciones, el mensaje y la hora.',
    care: {
      har: 'Un archivo HAR puede contener contraseñas y cookies. No inicie sesión mientras graba y envíelo solo aquí.',
      console: 'Revíselo antes de enviarlo y quite contraseñas y nombres de otras personas.',
      screenshot: 'Cubra contraseñas y datos de otras personas antes de enviarla.',
    },
  },
}
