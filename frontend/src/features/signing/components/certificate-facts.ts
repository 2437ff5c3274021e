import type { SigningCertificateView } from '@/api/types.gen';
import { dayOf, daysBetween } from '@/lib/dates';

const soon = 30;

/** The common name of a distinguished name as certificates write it (RFC 2253). */
export function commonName(distinguishedName: string): string {
  const [, name] = /(?:^|,\s*)CN=((?:\\.|[^,\\])*)/.exec(distinguishedName) ?? [];
  return name === undefined ? distinguishedName : name.replace(/\\(.)/g, '$1');
}

export type Standing =
  | { state: 'revoked' }
  | { state: 'notYet' }
  | { state: 'expired' }
  | { state: 'ending'; days: number }
  | { state: 'good' };

/** How a certificate stands on the day; a month before its end the administrator is warned. */
export function standingOf(
  certificate: Pick<SigningCertificateView, 'validFrom' | 'validTo' | 'revokedAt'>,
  today: string,
): Standing {
  if (certificate.revokedAt) return { state: 'revoked' };
  if (dayOf(certificate.validFrom) > today) return { state: 'notYet' };
  const days = daysBetween(today, dayOf(certificate.validTo));
  if (days < 0) return { state: 'expired' };
  return days <= soon ? { state: 'ending', days } : { state: 'good' };
}
