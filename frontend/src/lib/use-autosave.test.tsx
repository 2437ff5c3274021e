import { act, renderHook } from '@testing-library/react';
import { Problem } from './problem';
import { useAutosave, type AutosaveOptions } from './use-autosave';

const conflict = new Problem({ status: 409, code: 'shared.changed-by-other', detail: 'Người khác vừa sửa.' });

function start(save: AutosaveOptions<string>['save']) {
  return renderHook(() => useAutosave<string>({ key: 'k', version: '1', save })).result;
}

describe('autosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

  it('sends the last content two seconds after typing stops, with the version it knows', async () => {
    const save = vi.fn(async () => '2');
    const draft = start(save);
    act(() => draft.current.change('a'));
    await pass(1500);
    act(() => draft.current.change('ab'));
    await pass(1999);
    expect(save).not.toHaveBeenCalled();
    await pass(1);
    expect(save).toHaveBeenCalledExactlyOnceWith('ab', '1');
    expect(draft.current.state.kind).toBe('saved');
  });

  it('uses the new version for the next save and sends at once when the tab hides', async () => {
    const save = vi.fn(async (_content: string, version: string) => String(Number(version) + 1));
    const draft = start(save);
    act(() => draft.current.change('a'));
    await pass(2000);
    act(() => draft.current.change('b'));
    await act(async () => document.dispatchEvent(new Event('visibilitychange')));
    expect(save.mock.calls).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  it('keeps the content when the network is gone and sends it when it is back', async () => {
    const save = vi.fn<(content: string, version: string) => Promise<string>>();
    save.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce('2');
    const draft = start(save);
    act(() => draft.current.change('a'));
    await pass(2000);
    expect(draft.current.state.kind).toBe('offline');
    await act(async () => window.dispatchEvent(new Event('online')));
    expect(save).toHaveBeenLastCalledWith('a', '1');
    expect(draft.current.state.kind).toBe('saved');
  });

  it('stops at a conflict and overwrites only when told to, on the other version', async () => {
    const save = vi.fn<(content: string, version: string) => Promise<string>>();
    save.mockRejectedValueOnce(conflict).mockResolvedValueOnce('8');
    const draft = start(save);
    act(() => draft.current.change('mine'));
    await pass(2000);
    expect(draft.current.state).toEqual({ kind: 'conflict', problem: conflict });
    await act(() => draft.current.overwrite('7'));
    expect(save).toHaveBeenLastCalledWith('mine', '7');
    expect(draft.current.state.kind).toBe('saved');
  });

  it('sends nothing while a conflict waits for a decision, so that its buttons stay under the pointer', async () => {
    const save = vi.fn<(content: string, version: string) => Promise<string>>().mockRejectedValue(conflict);
    const draft = start(save);
    act(() => draft.current.change('mine'));
    await pass(2000);
    await act(async () => document.dispatchEvent(new Event('focusout')));
    act(() => draft.current.change('mine, longer'));
    await pass(2000);
    expect(save).toHaveBeenCalledOnce();
    expect(draft.current.state.kind).toBe('conflict');
    save.mockResolvedValueOnce('8');
    await act(() => draft.current.overwrite('7'));
    expect(save).toHaveBeenLastCalledWith('mine, longer', '7');
  });

  it('does not repeat what was refused when the focus moves, but when something else is typed', async () => {
    const refused = new Problem({ status: 422, code: 'shared.invalid', detail: 'Còn nội dung chưa đúng.' });
    const save = vi.fn<(content: string, version: string) => Promise<string>>();
    save.mockRejectedValueOnce(refused).mockResolvedValueOnce('2');
    const draft = start(save);
    act(() => draft.current.change('x'));
    await pass(2000);
    await act(async () => document.dispatchEvent(new Event('focusout')));
    expect(save).toHaveBeenCalledOnce();
    act(() => draft.current.change('y'));
    await act(async () => document.dispatchEvent(new Event('focusout')));
    expect(draft.current.state.kind).toBe('saved');
  });

  it('flushes before a submit and says whether everything arrived', async () => {
    const draft = start(vi.fn().mockRejectedValue(conflict));
    act(() => draft.current.change('a'));
    let arrived = true;
    await act(async () => {
      arrived = await draft.current.flush();
    });
    expect(arrived).toBe(false);
  });
});
