import type { WordBook } from '../word-book'

/** Spanish words: what was done or looked at, and what came of it. */
export const checks: WordBook['lists'] = {
  'check-done': [
    'comprobado|comprobada|comprobados|probado|probada|probados|revisado|revisada|revisados|verificado|verificada|comparado|comparados|buscado|reproducido|analizado|analizada|consultado|examinado|medido|contado|mirado|inspeccionado|repetido',
    'comprobé|probé|revisé|verifiqué|comparé|busqué|analicé|reinicié|ejecuté|medí',
    'reiniciado|reiniciada|vaciado|desactivado|desactivada|activado|restablecido|reinstalado|reconectado|sustituido|cambiado|eliminado|desconectado|renovado|restaurado|exportado|importado|relanzado',
    'ventana|modo privada|privado|incógnito',
    '^otro|otra navegador|usuario|equipo|cuenta|red|cable|dispositivo',
    'con otro|otra navegador|usuario|equipo|cuenta|red',
    '^prueba|comprobación|búsqueda con|de|del|en',
  ],
  'check-source': [
    'registro|registros|log|logs|historial|traza|trazas|certificado|dns|licencia|huella|monitorización|contadores',
    'página de estado',
    'problemas|errores|incidencias conocidos|conocidas',
    'duplicados',
  ],
  finding: [
    'veo|vemos|encuentro|encontramos|encontré|observo|observamos|cuento|contamos|obtengo|obtenemos',
    'según|en nuestros|los|el|nuestro|su registros|registro|logs|historial|datos',
    'resulta que',
  ],
  'check-whole': [
    'no .. reproducir|reproducirlo|reproduce',
    'ningún|ninguna|nada .. encontrado|encontrada|anormal|sospechoso|visible',
    'descartado|descartada|descartamos',
    'registro|registros|logs|trazas|historial muestra|muestran|indica|indican|confirma|confirman|contiene',
    'todo en verde',
  ],
  'check-result': [
    'mismo|misma|igual|iguales|idéntico|idéntica',
    'ningún|ninguna|ninguno|nada|cero',
    'funciona|funcionó|funcionaba',
    'falla|falló|fallan|rechazado|rechazada|bloqueado|bloqueada',
    'resultado',
    'correcto|correcta|correctos|normal|verde|ok|bien|válido|inválido|caducado|caducada|vacío|vacía|lleno|activo|activa|inactivo|presente|ausente|falta|faltan',
    'sin efecto|éxito|error|errores|cambios|resultado|incidencias',
    'muestra|muestran|indica|responde|devuelve',
    '# de #',
    'no aparece|existe|ayudó|cambia|cambió|llega|llegó',
    'vuelve|volvió|desaparecido|desapareció|llegado|llegó|perdido',
    'solo|sigue|siguen|todavía',
  ],
  'customer-check': [
    'he|hemos|ha|han ya|también? probado|intentado|comprobado|revisado|comparado|reiniciado|vaciado|recargado|reinstalado',
    'informático|proveedor|banco|compañero|administrador dice|ve|confirma',
    'otro navegador|equipo|ordenador|dispositivo|usuario|móvil',
    'otra cuenta|red',
  ],
  'check-open': [
    'voy|vamos|va a',
    'debería|deberían|debe|podría',
    'por favor',
    'revise|compruebe|pruebe|verifique',
    'si|cuando|antes|hasta',
    'puede|podría|pueden usted?',
    'próximo|próximos|siguiente|siguientes paso|pasos',
    'quizá|quizás|probablemente',
  ],
  'check-not': ['no|nunca|todavía', 'usted|ustedes ha|han|había'],
  'work-heading': [
    'comprobaciones|comprobación|comprobado|pruebas|probado|verificación|hallazgos|análisis|resultados|diagnóstico|hechos',
    'lo que veo|vemos|sabemos|sé|hemos',
    'ya hecho|comprobado|probado',
  ],
}
