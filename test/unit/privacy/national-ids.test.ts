import { describe, expect, it } from 'vitest'
import type { Confidence } from '@/lib/privacy/finding'
import { findDocumentNumbers } from '@/lib/privacy/national/document-number'
import { findNationalId, findNationalIds, NATIONAL_IDS } from '@/lib/privacy/national/national-ids'

/** Numbers from the offices' and standards' own examples. The last sign of each is a check digit or letter. */
const CHECKED: Readonly<Record<string, string>> = {
  'us-npi': '1234567893',
  'us-routing': '111000025',
  'uk-nhs': '943 476 5919',
  'uk-vat': 'GB 980 7806 84',
  'de-tax-id': '36574261809',
  'de-health-insurance': 'A123456780',
  'de-social-security': '15 070649 C 103',
  'fr-nir': '2 55 08 14 168 025 38',
  'es-nif': '54362315K',
  'es-nie': 'X2482300W',
  'nl-bsn': '111222333',
  'be-national-number': '85.07.30-033.28',
  'pt-nif': '501964843',
  'ch-ahv': '756.9217.0769.85',
  'ie-pps': '6433435F',
  'it-fiscal-code': 'RCCMNL83S18D969H',
  'it-vat': '00743110157',
  'fi-personal-identity-code': '131052-308T',
  'se-personnummer': '811228-9874',
  'no-fodselsnummer': '15108695088',
  'pl-pesel': '44051401359',
  'pl-nip': '8567346215',
  'tr-national-id': '17291716060',
  'au-abn': '51 824 753 556',
  'au-acn': '004 085 616',
  'au-tfn': '123 456 782',
  'in-aadhaar': '2341 2341 2346',
  'sg-nric': 'S0000001I',
  'sg-uen': '197401143C',
  'kr-brn': '116-82-00276',
  'th-national-id': '1234545678781',
  'cn-resident-id': '11010519491231002X',
  'ca-sin': '123-456-782',
  'br-cpf': '390.533.447-05',
  'br-cnpj': '16.727.230/0001-97',
  'cl-rut': '12.531.909-2',
  'mx-curp': 'BOXW310820HNERXN09',
  'za-id-number': '7503305044089',
}

/** Ids whose fields or blocks are the only check. */
const SHAPED: readonly (readonly [type: string, right: string, wrong: string])[] = [
  ['us-ssn', '536-22-1234', '666-22-1234'],
  ['us-ssn', 'SSN 536221234', '219-09-9999'],
  ['us-itin', '912-90-3456', '912-40-3456'],
  ['us-mbi', '1EG4-TE5-MK73', '1SG4-TE5-MK73'],
  ['uk-nino', 'AB 12 34 56 C', 'QQ 12 34 56 C'],
  ['uk-driving-licence', 'MORGA753116SM9IJ', 'MORGA793116SM9IJ'],
  ['de-id-card', 'T220001293', 'T220001294'],
  ['de-passport', 'C01X00T478', 'C01X00T477'],
  ['in-pan', 'ACUPA7085R', 'ACUP7085R'],
  ['in-gstin', '27AAPFU0939F1ZV', '42AAPFU0939F1ZV'],
  ['kr-rrn', '971013-1019902', '971313-1019902'],
  ['au-medicare', '2123 45670 1', '2123 45680 1'],
]

const idOf = (type: string) => {
  const id = NATIONAL_IDS.find((each) => each.type === type)
  if (!id) throw new Error(`No national id is called ${type}`)
  return id
}
const found = (type: string, text: string) =>
  findNationalId(idOf(type), text).map(({ start, end }) => text.slice(start, end))

describe('national ids with a check digit', () => {
  it.each(Object.entries(CHECKED))('%s: %s', (type, number) => {
    expect(found(type, `it is ${number}, thanks`)).toEqual([number])
  })

  it.each(Object.entries(CHECKED))('%s with another last sign than %s is none', (type, number) => {
    const signs = /\d$/.test(number) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    const right = Array.from(signs).filter(
      (sign) => found(type, `it is ${number.slice(0, -1)}${sign}`).length > 0,
    )
    expect(right).toEqual([number.slice(-1)])
  })
})

describe('national ids without one', () => {
  it.each(SHAPED)('%s: %s, but not %s', (type, right, wrong) => {
    expect(found(type, right)).toHaveLength(1)
    expect(found(type, wrong)).toEqual([])
  })
})

describe('how sure', () => {
  it.each<[string, string, Confidence]>([
    ['de-tax-id', 'Meine Steuer-ID ist 36574261809', 'sure'],
    ['de-tax-id', 'Auftrag 36574261809', 'possible'],
    ['ca-sin', '123-456-782', 'likely'],
    ['ca-sin', '123456782', 'possible'],
    ['us-ssn', '536-22-1234', 'likely'],
    ['us-ssn', '536221234', 'possible'],
  ])('%s in %j is %s', (type, text, confidence) => {
    expect(findNationalId(idOf(type), text).map((each) => each.confidence)).toEqual([confidence])
  })
})

describe('what is no national id', () => {
  it.each([
    'run 13c8e5a07fd94b62ae0175c3d82f496b',
    'at 2026-11-20T15:00:00.123Z',
    'version 10.0.19045.3693',
    'https://acme.example/orders/8567346215x',
    'VoiceDiffServTag and Voice8021p',
    'no digits at all',
  ])('%s', (text) => {
    expect(findNationalIds(text)).toEqual([])
  })
})

describe('numbers of documents', () => {
  it.each([
    ['my passport number is A12803456 and it expires', 'A12803456'],
    ['Reisepass Nr. C01X00T47', 'C01X00T47'],
    ["driver's license: D1234567", 'D1234567'],
    ['account number 945456787654 please', '945456787654'],
    ['BSNR 711234567 der Praxis', '711234567'],
  ])('%s', (text, number) => {
    expect(findDocumentNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([number])
  })

  it.each([
    'account 12 was closed',
    'my passport has expired',
    'the insurance from 2024',
    'account: see below',
  ])('none in %j', (text) => {
    expect(findDocumentNumbers(text)).toEqual([])
  })
})
