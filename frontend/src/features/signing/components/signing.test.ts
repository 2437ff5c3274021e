import { describe, expect, it } from 'vitest';
import { shortChecksum } from '@/lib/checksum';
import { composedReason } from './return-reason';
import { capacityInWords } from './signing-facts';

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
