import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { FoundSignatureView } from '@/api/types.gen';
import { switchLanguage } from '@/lib/i18n';
import { axeFindings, renderUi } from '@/testing/render';
import { FoundSignature } from './found-signature';

const answers: FoundSignatureView['answer'][] = [
  'VALID',
  'ALTERED',
  'CHANGED_AFTERWARDS',
  'BROKEN',
  'UNTRUSTED',
  'REVOKED',
  'NOT_YET_VALID',
  'EXPIRED',
  'REVOCATION_UNKNOWN',
  'DOUBTFUL',
];

const found = (answer: FoundSignatureView['answer']): FoundSignatureView => ({
  answer,
  signer: 'Nguyễn Thành Diệu',
  issuer: 'CN=Chứng thực thử',
  serial: '1267',
  validFrom: '2025-01-01T00:00:00Z',
  validTo: '2025-12-31T00:00:00Z',
  claimedAt: '2025-09-12T08:30:05Z',
  revokedAt: '2025-09-10T08:00:00Z',
  wholeFile: true,
  level: 'PAdES-BASELINE-B',
});

function sentenceOf(answer: FoundSignatureView['answer']): string {
  const { unmount } = renderUi(<FoundSignature order={1} signature={found(answer)} />);
  const title = screen.getByRole('heading', { level: 3 });
  const words = title.parentElement?.parentElement?.textContent ?? '';
  unmount();
  return words;
}

describe('what is said of a signature', () => {
  afterEach(() => switchLanguage('vi'));

  it.each(['vi', 'en'] as const)('is a sentence of its own for each answer, in %s', async (language) => {
    await switchLanguage(language);
    const sentences = answers.map(sentenceOf);
    expect(new Set(sentences).size).toBe(answers.length);
    sentences.forEach((sentence) => expect(sentence).not.toMatch(/answer\.|\{\{/));
  });

  it('names since when a certificate is revoked and when one expired', () => {
    expect(sentenceOf('REVOKED')).toContain('10/09/2025');
    expect(sentenceOf('EXPIRED')).toContain('31/12/2025');
  });

  it('offends no rule of accessibility', async () => {
    renderUi(<FoundSignature order={1} signature={found('ALTERED')} />);
    expect(await axeFindings()).toEqual([]);
  });
});
