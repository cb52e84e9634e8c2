import type { Language } from '@/lib/signals/text/language'
import type { MaskKind } from './finding'

/** What stands in place of something masked, as the customer reads it. `{last}`: the last four digits. */
const MASK_WORDS: Readonly<Record<Language, Readonly<Record<Exclude<MaskKind, 'none'>, string>>>> = {
  en: {
    secret: '[secret removed]',
    card: '[card ending in {last}]',
    'account-number': '[account ending in {last}]',
    email: '[e-mail removed]',
    phone: '[phone number removed]',
    address: '[address removed]',
    name: '[name removed]',
    id: '[id removed]',
    link: '[link removed]',
    word: '[removed]',
  },
  de: {
    secret: '[Geheimnis entfernt]',
    card: '[Karte mit Endziffern {last}]',
    'account-number': '[Konto mit Endziffern {last}]',
    email: '[E-Mail entfernt]',
    phone: '[Telefonnummer entfernt]',
    address: '[Adresse entfernt]',
    name: '[Name entfernt]',
    id: '[Nummer entfernt]',
    link: '[Link entfernt]',
    word: '[entfernt]',
  },
  fr: {
    secret: '[secret supprimé]',
    card: '[carte finissant par {last}]',
    'account-number': '[compte finissant par {last}]',
    email: '[e-mail supprimé]',
    phone: '[numéro de téléphone supprimé]',
    address: '[adresse supprimée]',
    name: '[nom supprimé]',
    id: '[identifiant supprimé]',
    link: '[lien supprimé]',
    word: '[supprimé]',
  },
  es: {
    secret: '[secreto eliminado]',
    card: '[tarjeta terminada en {last}]',
    'account-number': '[cuenta terminada en {last}]',
    email: '[correo eliminado]',
    phone: '[teléfono eliminado]',
    address: '[dirección eliminada]',
    name: '[nombre eliminado]',
    id: '[identificador eliminado]',
    link: '[enlace eliminado]',
    word: '[eliminado]',
  },
}

/** What stands in place of a value, in the customer's language; null where nothing can. */
export function maskFor(value: MaskKind, quote: string, language: Language): string | null {
  if (value === 'none') return null
  const last = quote.replace(/[^A-Za-z0-9]/g, '').slice(-4)
  return MASK_WORDS[language][value].replace('{last}', () => last)
}
