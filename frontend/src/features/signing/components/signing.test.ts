import { describe, expect, it } from 'vitest';
import { shortChecksum } from '@/lib/checksum';
import { composedReason } from './return-reason';
import { capacityInWords, foldLines, mayPassToChair } from './signing-facts';

describe('the reason of a return', () => {
  it('is the reason chosen and what is asked for', () => {
    expect(composedReason('Sai thể thức, căn cứ', ' Bổ sung căn cứ ', 'form')).toBe(
      'Sai thể thức, căn cứ. Bổ sung căn cứ',
    );
  });

  it('is missing while nothing is asked for', () => {
    expect(composedReason('Sai thể thức, căn cứ', ' ', 'form')).toBeUndefined();
    expect(composedReason(undefined, '')).toBeUndefined();
  });

  it('is only what is asked for when no listed reason fits', () => {
    expect(composedReason('Lý do khác', 'Chờ ý kiến Thường trực', 'other')).toBe('Chờ ý kiến Thường trực');
  });
});

describe('the capacity of a signer', () => {
  it('reads as a sentence', () => {
    expect(capacityInWords(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])).toBe(
      'TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch',
    );
  });
});

describe('a checksum', () => {
  it('is shortened so that two can be compared by eye', () => {
    expect(shortChecksum(`7f3a91c2${'0'.repeat(52)}e04d`)).toBe('7f3a 91c2 … e04d');
  });
});

describe('recipients', () => {
  const line = (name: string, purpose: 'FOR_ACTION' | 'FOR_INFORMATION' = 'FOR_ACTION') => ({
    label: name,
    purpose,
    missing: [],
    units: [{ unitId: name, name, outside: false }],
  });
  const many = Array.from({ length: 113 }, (_, index) => line(`UBND xã ${index}`));

  it('who are many stand as one line of their purpose', () => {
    const folded = foldLines([...many, line('Sở Công Thương', 'FOR_INFORMATION')], 'Các đơn vị');
    expect(folded.map((it) => [it.label, it.units.length])).toEqual([
      ['Các đơn vị', 113],
      ['Sở Công Thương', 1],
    ]);
  });

  it('who are few, or not known, keep their own lines', () => {
    const unknown = { ...line('Các hội'), missing: ['Các hội'], units: [] };
    expect(foldLines([...many.slice(0, 6), unknown], 'Các đơn vị')).toHaveLength(7);
  });
});

describe('the way to the chair', () => {
  const signedBy = (...blockLines: string[]) => ({
    state: 'DECISION' as const,
    signer: { blockLines, officialName: 'A', legalNote: '' } as never,
  });

  it('is open to a vice-chair and to nobody else', () => {
    expect(mayPassToChair(signedBy('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'))).toBe(true);
    expect(mayPassToChair(signedBy('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'))).toBe(false);
    expect(mayPassToChair(signedBy('GIÁM ĐỐC'))).toBe(false);
    expect(mayPassToChair(signedBy('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'))).toBe(false);
  });

  it('stays open where nobody has the authority today', () => {
    expect(mayPassToChair({ state: 'DECISION' })).toBe(true);
    expect(mayPassToChair({ state: 'CHAIR_DECISION' })).toBe(false);
  });
});
