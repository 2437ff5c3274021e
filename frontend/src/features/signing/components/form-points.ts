import type { FormPointView } from '@/api/types.gen';

export type FormPoint = FormPointView['point'];

/** The points of form in the order of the document (Decree 30/2020, article 8 and Annex I). */
export const formPoints: FormPoint[] = [
  'HEADING',
  'NOTATION',
  'PLACE_AND_DATE',
  'TYPE_AND_SUMMARY',
  'LEGAL_BASES',
  'LAYOUT',
  'SIGNER_AUTHORITY',
  'RECIPIENTS',
];
