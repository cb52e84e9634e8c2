import type { WordBook } from '../word-book'

/** Spanish words: what people and systems do, one thing after the other. */
export const acts: WordBook['lists'] = {
  act: [
    'abro|abrimos|abrí|abierto|abre|pulso|pulsé|pulsado|hago|hice|hicimos|escribo|escribí|introduzco|introduje|elijo|elegí|elegido|selecciono|seleccioné|seleccionado|marco|marqué|marcado',
    'guardo|guardé|guardado|guarda|cierro|cerré|cerrado|exporto|exporté|exportado|exportar|importo|importé|importado|descargué|imprimo|imprimí|escaneo|escaneé|copié|pegué|envío|envié|enviado|envía|confirmo|confirmé',
    'añado|añadí|añadido|creo|creé|creado|borro|borré|borrado|eliminé|eliminado|quité|quitado|renombré|moví|movido|cambié|cambiado|cambiamos|sustituí|invité|insertó|insertado|insertaron|insertamos|desplazó|desplazaron',
    'instalé|instalado|reinstalé|reinstalado|actualicé|actualizado|actualizamos|migramos|reinicié|reiniciado|reinicié|restablecí|renovamos|activé|desactivé|conecté|reconecté|pasamos|lanzo|lancé|reintentó|reintenta|escribe|responde|rechaza|rechazó|cortó',
  ],
}
