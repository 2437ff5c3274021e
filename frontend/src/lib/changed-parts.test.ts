import { describe, expect, it } from 'vitest';
import { changedParts } from './changed-parts';

describe('what differs between two texts', () => {
  it('is the word that was replaced, between the words that stayed', () => {
    expect(changedParts('80% các giao dịch', '100% các giao dịch')).toEqual([
      { kind: 'removed', text: '80%' },
      { kind: 'added', text: '100%' },
      { kind: 'same', text: ' các giao dịch' },
    ]);
  });

  it('is the whole text where nothing stood before', () => {
    expect(changedParts('', 'Ngân hàng Nhà nước')).toEqual([{ kind: 'added', text: 'Ngân hàng Nhà nước' }]);
  });

  it('shortens long stretches that stayed', () => {
    const long = Array.from({ length: 30 }, (_, index) => `từ${index}`).join(' ');
    const [head] = changedParts(`${long} cũ`, `${long} mới`);
    expect(head!.text).toBe('… từ24 từ25 từ26 từ27 từ28 từ29 ');
  });

  it('is nothing but the same words for equal texts', () => {
    expect(changedParts('như nhau', 'như nhau').map((it) => it.kind)).toEqual(['same']);
  });
});
