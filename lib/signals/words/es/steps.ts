import type { WordBook } from '../word-book'

/** Spanish words: actions somebody can repeat. */
export const steps: WordBook['lists'] = {
  'action-verb': [
    '^luego? después? ahora? haga|hacer|abra|abrir|seleccione|seleccionar|elija|elegir|introduzca|introducir|pulse|pulsar|cree|crear|borre|borrar|elimine|eliminar|guarde|guardar|inicie|iniciar|vaya|ir|añada|añadir|importe|importar|exporte|exportar|descargue|active|activar|desactive|reinicie|reiniciar|pruebe|conecte|escriba',
  ],
  'action-context': [
    'hago|hacemos|abro|abrimos|selecciono|pulso|pulsamos|guardo|guardamos|entro|entramos|creo un|una|el|la|clic|en|los|las',
    'he|hemos|ha hecho|abierto|seleccionado|pulsado|guardado|creado|borrado|importado|exportado|cambiado|iniciado',
  ],
  'step-trigger': [
    'cuando|si|al|cada|después yo|nosotros|pulso|pulsamos|hago|hacemos|abro|abrimos|guardo|guardar|abrir|iniciar|entrar|intento|intentamos|vez|de|se|el|un',
    'cada vez que',
    'al intentar|hacer|abrir|guardar|pulsar|entrar|iniciar|importar|exportar|enviar',
  ],
  'own-trial': [
    'reproducido|reproduje|recreado',
    'sandbox',
    'entorno|cuenta|tenant|equipo|servidor de pruebas|prueba',
    'en preproducción|laboratorio',
  ],
  'not-reproducible': [
    'no reproducible',
    'no se puede reproducir',
    'no he|hemos podido|conseguido reproducir',
    'no pude|pudimos reproducir',
  ],
}
