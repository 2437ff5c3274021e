import { describe, expect, it } from 'vitest';
import { commonName, standingOf } from './certificate-facts';

const certificate = (from: string, to: string, revokedAt?: string) => ({ validFrom: from, validTo: to, revokedAt });

describe('a certificate', () => {
  it('is called by its common name', () => {
    expect(commonName('CN=Nguyễn Thành Diệu,2.5.4.12=#0c0d,O=UBND tỉnh,C=VN')).toBe('Nguyễn Thành Diệu');
    expect(commonName('O=Ban Cơ yếu, CN=CA phục vụ\\, thử')).toBe('CA phục vụ, thử');
    expect(commonName('O=Không tên')).toBe('O=Không tên');
  });

  it.each([
    ['2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z', 'good'],
    ['2026-01-01T00:00:00Z', '2026-06-30T00:00:00Z', 'ending'],
    ['2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z', 'expired'],
    ['2026-07-01T00:00:00Z', '2027-06-01T00:00:00Z', 'notYet'],
  ])('from %s to %s stands on 8 June', (from, to, state) => {
    expect(standingOf(certificate(from, to), '2026-06-08').state).toBe(state);
  });

  it('is out of use once it is revoked', () => {
    expect(
      standingOf(certificate('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z', '2026-02-01T00:00:00Z'), '2026-06-08'),
    ).toEqual({ state: 'revoked' });
  });
});
