import { act, renderHook } from '@testing-library/react';
import { forgetKeptTexts, useKeptText } from './use-kept-text';

describe('a text that is not saved by itself', () => {
  afterEach(() => forgetKeptTexts());

  const open = (field = 'reason') => renderHook(() => useKeptText(field));

  it('is there again when the page was left by mistake', () => {
    const page = open();
    act(() => page.result.current[1]('Thiếu ngày ban hành.'));
    page.unmount();
    expect(open().result.current[0]).toBe('Thiếu ngày ban hành.');
    expect(open('other').result.current[0]).toBe('');
  });

  it('is gone once it was sent, and after somebody else signs in', () => {
    const page = open();
    act(() => page.result.current[1]('Thiếu ngày ban hành.'));
    act(() => page.result.current[2]());
    expect(open().result.current[0]).toBe('');
    act(() => page.result.current[1]('Sai thẩm quyền.'));
    forgetKeptTexts();
    expect(open().result.current[0]).toBe('');
  });
});
