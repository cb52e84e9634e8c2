import type { GoodStateWords } from '../good-state'

/** German words: that it is right again, and what takes that back. */
export const goodState: GoodStateWords = {
  notNow:
    /wenn|falls|ob|einige|manche|sobald|gestern|vorher|bisher|sonst|immer|sollte|würde|wird|hoffe|bitte|nicht|nichts|kein\p{L}{0,2}|nie|nur|noch|rot|falsch|betroffen|fehler|wart\p{L}{1,3}|gesperrt|netzwerk|netz|kabel|strom|alte[rsn]?|montag|dienstag|mittwoch|donnerstag|freitag/u,
  rightAtEnd:
    /grün|gut|bestens|ok|da|drin|weg|durch|angekommen|sichtbar|erledigt|verbunden|klappt|läuft|geht|passt|stimmt|funktioniert/u,
  afterRight: /wieder|jetzt|nun|alle|alles|bei uns|danke/u,
  since: /um|seit|ab/u,
  rightAtStart:
    /(?:(?:jetzt |nun |ja |so )?(?:passt|läuft|klappt|geht|stimmt|funktioniert)(?:'s)?|(?:hat|es hat) geklappt|grün|drin|angekommen|erledigt|gelöst)(?: (?:wieder|jetzt|nun|alles|seit|beim?|im|um|danke|super|prima)(?!\p{L})|[\s.!]*$)/u,
  hitTheMark:
    /(?:genau )?das (?:war|ist) (?:es|der (?:grund|fehler)|die (?:ursache|lösung))|daran lag(?: e|')s/u,
  praise: /gerettet|(?:sie sind|du bist) (?:ein|eine|der|die) (?:held|heldin|schatz|genie|engel|wucht)/u,
  runs: /konnten? (?:mich|uns|ich|wir|es|sie|ihn|alles)|(?:kommt|kommen|geht|gehen|läuft|laufen|druckt|drucken|lädt|laden|zeigt|zeigen|sehe|sehen|ist|sind) [\p{L}\d ]{0,30}wieder/u,
  everybody: /alle |beide /u,
  wrong: /langsam|falsch/u,
  but: /aber/u,
  wrongBehindBut: /nicht|kein\p{L}{0,2}|nichts/u,
  dayNamed: /montag|dienstag|mittwoch|donnerstag|freitag|\d{1,2}(?::\d\d)? ?uhr/u,
  suits: /passt|geht/u,
}
