import type { PrivacyFinding, PrivacyKind } from '@/lib/privacy/finding'
import { PAYMENT_KINDS, SECRET_KINDS } from '@/lib/privacy/finding'
import type { Sample } from './samples'

/** The groups of the result. */
export const GROUPS = ['secrets', 'identifiers', 'national'] as const
export type Group = (typeof GROUPS)[number]

/** Kind that answers a type of the samples; national ids answer by their own type, see {@link NATIONAL_TYPES}. */
const IDENTIFIERS: Readonly<Record<string, PrivacyKind>> = {
  iban: 'iban',
  credit_card: 'card',
  phone: 'phone',
  email: 'email',
  ip: 'ip',
  us_ssn: 'national-id',
  crypto: 'crypto',
}

/** Types of the samples that are national ids, and what they are called here. Those below the line have no check digit. */
export const NATIONAL_TYPES: Readonly<Record<string, string>> = {
  aba_routing: 'us-routing',
  au_abn: 'au-abn',
  au_acn: 'au-acn',
  au_medicare: 'au-medicare',
  au_tfn: 'au-tfn',
  ca_sin: 'ca-sin',
  de_health_insurance: 'de-health-insurance',
  de_id_card: 'de-id-card',
  de_lanr: 'de-lanr',
  de_passport: 'de-passport',
  de_social_security: 'de-social-security',
  de_tax_id: 'de-tax-id',
  es_nie: 'es-nie',
  es_nif: 'es-nif',
  fi_personal_identity_code: 'fi-personal-identity-code',
  in_aadhaar: 'in-aadhaar',
  in_gstin: 'in-gstin',
  it_fiscal_code: 'it-fiscal-code',
  it_vat_code: 'it-vat',
  kr_brn: 'kr-brn',
  kr_frn: 'kr-frn',
  kr_rrn: 'kr-rrn',
  ng_nin: 'ng-nin',
  ph_tin: 'ph-tin',
  pl_pesel: 'pl-pesel',
  se_organisationsnummer: 'se-organisationsnummer',
  se_personnummer: 'se-personnummer',
  sg_fin: 'sg-nric',
  sg_uen: 'sg-uen',
  th_tnin: 'th-national-id',
  tr_national_id: 'tr-national-id',
  uk_nhs: 'uk-nhs',
  us_npi: 'us-npi',
  za_id_number: 'za-id-number',
  // Without a check digit.
  certificate_number: 'certificate',
  de_bsnr: 'insurance',
  es_passport: 'passport',
  in_pan: 'in-pan',
  in_passport: 'passport',
  in_vehicle_registration: 'vehicle',
  in_voter: 'id-card',
  it_driver_license: 'driving-licence',
  it_identity_card: 'id-card',
  it_passport: 'passport',
  kr_driver_license: 'driving-licence',
  kr_passport: 'passport',
  ng_vehicle_registration: 'vehicle',
  tr_license_plate: 'vehicle',
  uk_driving_licence: 'uk-driving-licence',
  uk_nino: 'uk-nino',
  uk_passport: 'passport',
  uk_vehicle_registration: 'vehicle',
  us_bank: 'bank-account',
  us_driver_license: 'driving-licence',
  us_itin: 'us-itin',
  us_mbi: 'us-mbi',
  us_passport: 'passport',
}

const UNCHECKED = Object.keys(NATIONAL_TYPES).slice(Object.keys(NATIONAL_TYPES).indexOf('certificate_number'))

/** Whether ids of a type carry a check digit (or letter) that can be computed. */
export function hasCheckDigit(type: string): boolean {
  return type in NATIONAL_TYPES && !UNCHECKED.includes(type)
}

/** The group of a sample; null for names, dates, addresses and the like, which are not measured here. */
export function groupOf({ src, type }: Sample): Group | null {
  if (src === 'gitleaks' || src === 'secretlint') return 'secrets'
  if (type in IDENTIFIERS) return 'identifiers'
  return type in NATIONAL_TYPES ? 'national' : null
}

/** Whether a finding counts for a group: any of the secrets, any of the identifiers, any national id. */
export function isOfGroup({ kind, type }: PrivacyFinding, group: Group): boolean {
  if (group === 'secrets') return SECRET_KINDS.some((each) => each === kind)
  if (group === 'national') return kind === 'national-id' && type !== 'us-ssn'
  return kind === 'national-id' ? type === 'us-ssn' : Object.values(IDENTIFIERS).includes(kind)
}

/** Whether a finding is of the very type a sample is about. For secrets any secret is. */
export function isOfType(finding: PrivacyFinding, sample: Sample): boolean {
  if (groupOf(sample) === 'secrets') return isOfGroup(finding, 'secrets')
  const kind = IDENTIFIERS[sample.type]
  if (kind) return finding.kind === kind && (kind !== 'national-id' || finding.type === 'us-ssn')
  return finding.kind === 'national-id' && finding.type === NATIONAL_TYPES[sample.type]
}

/** Kinds asked for when a group is measured. */
export function kindsOf(group: Group): PrivacyKind[] {
  if (group === 'secrets') return [...SECRET_KINDS]
  return group === 'national' ? ['national-id'] : [...PAYMENT_KINDS, 'email', 'phone', 'ip', 'national-id']
}
