import { useCallback, useEffect, useRef, useState } from 'react';
import { localDrafts, type LocalDraft } from './local-drafts';
import { type Problem, toProblem } from './problem';

export type AutosaveState =
  | { kind: 'idle' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'offline' }
  | { kind: 'conflict'; problem: Problem }
  | { kind: 'refused'; problem: Problem };

export interface Autosave<T> {
  state: AutosaveState;
  /** Call with the whole draft on every change; it is sent 2 s after the last one, on blur and when the tab hides. */
  change: (content: T) => void;
  /** Sends what waits at once; resolves true when the server has everything. Call before a submit. */
  flush: () => Promise<boolean>;
  /** After a conflict: send my draft on top of the other's version. */
  overwrite: (version: string) => Promise<boolean>;
  /** After a conflict or a reload of the page: drop my copy. */
  discard: () => void;
  /** A draft of this machine that the server never got, found when the page opened. */
  rescued?: LocalDraft<T>;
}

export interface AutosaveOptions<T> {
  /** Unique for the thing edited, e.g. `plan/<id>/section/<id>`; names the copy on this machine. */
  key: string;
  /** Version that was loaded; sent as If-Match. */
  version: string;
  /** Sends the draft and answers the new version. */
  save: (content: T, version: string) => Promise<string>;
  delay?: number;
}

export function useAutosave<T>({ key, version, save, delay = 2000 }: AutosaveOptions<T>): Autosave<T> {
  const [state, setState] = useState<AutosaveState>({ kind: 'idle' });
  const [rescued, setRescued] = useState<LocalDraft<T>>();
  const current = useRef({
    version,
    save,
    pending: undefined as { content: T } | undefined,
    /** What the server refused; it is not sent again merely because the focus moves, e.g. to a button of the message. */
    refused: undefined as { content: T } | undefined,
    /** Somebody decides first which of the two stays. */
    inConflict: false,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean>>(undefined);

  useEffect(() => {
    current.current.save = save;
  }, [save]);

  useEffect(() => {
    current.current.version = version;
  }, [version]);

  const send = useCallback(async (): Promise<boolean> => {
    const box = current.current;
    if (box.inConflict) return false;
    while (box.pending) {
      const sent: { content: T } = box.pending;
      setState({ kind: 'saving' });
      try {
        box.version = await box.save(sent.content, box.version);
      } catch (error) {
        const state = failed(toProblem(error));
        box.inConflict = state.kind === 'conflict';
        box.refused = state.kind === 'refused' ? sent : undefined;
        setState(state);
        return false;
      }
      if (box.pending === sent) {
        box.pending = undefined;
        void localDrafts.forget(key);
        setState({ kind: 'saved', at: new Date().toISOString() });
      }
    }
    return true;
  }, [key]);

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    const next = (running.current ?? Promise.resolve(true)).then(send);
    running.current = next;
    return next;
  }, [send]);

  const change = useCallback(
    (content: T) => {
      current.current.pending = { content };
      setState((before) => (before.kind === 'conflict' ? before : { kind: 'waiting' }));
      void localDrafts.keep(key, { content, version: current.current.version, at: new Date().toISOString() });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), delay);
    },
    [delay, flush, key],
  );

  const overwrite = useCallback(
    (theirs: string) => {
      current.current.version = theirs;
      current.current.inConflict = false;
      return flush();
    },
    [flush],
  );

  const discard = useCallback(() => {
    clearTimeout(timer.current);
    current.current.pending = undefined;
    current.current.inConflict = false;
    setRescued(undefined);
    setState({ kind: 'idle' });
    void localDrafts.forget(key);
  }, [key]);

  useEffect(() => {
    void localDrafts.find<T>(key).then((found) => setRescued(found));
  }, [key]);

  useEffect(() => {
    const waiting = () => current.current.pending !== undefined;
    const onHide = () => waiting() && void flush();
    const onMove = () => current.current.pending !== current.current.refused && onHide();
    const onLeave = (event: BeforeUnloadEvent) => waiting() && event.preventDefault();
    document.addEventListener('visibilitychange', onHide);
    document.addEventListener('focusout', onMove);
    window.addEventListener('online', onHide);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      document.removeEventListener('focusout', onMove);
      window.removeEventListener('online', onHide);
      window.removeEventListener('beforeunload', onLeave);
      onHide();
    };
  }, [flush]);

  return { state, change, flush, overwrite, discard, rescued };
}

function failed(problem: Problem): AutosaveState {
  if (problem.isNetwork) return { kind: 'offline' };
  return { kind: problem.isConflict ? 'conflict' : 'refused', problem };
}
