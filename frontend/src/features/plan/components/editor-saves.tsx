import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Autosave, AutosaveState } from '@/lib/use-autosave';

interface Saves {
  report: (key: string, state: AutosaveState, flush: () => Promise<boolean>) => void;
  forget: (key: string) => void;
  /** Sends everything that waits; false when something could not be saved. */
  flushAll: () => Promise<boolean>;
  /** The state of the whole page: the worst of its parts. */
  overall: AutosaveState;
}

const SavesContext = createContext<Saves | undefined>(undefined);
const gravity: AutosaveState['kind'][] = ['refused', 'conflict', 'offline', 'saving', 'waiting', 'saved', 'idle'];

/** The graver state first; of two saved ones the later. */
export function worst(states: AutosaveState[]): AutosaveState {
  return states.reduce<AutosaveState>(
    (found, it) => {
      const difference = gravity.indexOf(it.kind) - gravity.indexOf(found.kind);
      if (difference < 0) return it;
      return it.kind === 'saved' && found.kind === 'saved' && it.at > found.at ? it : found;
    },
    { kind: 'idle' },
  );
}

/** Collects the autosaves of all rows of an editor. */
export function SavesProvider({ children }: { children: ReactNode }) {
  const parts = useRef(new Map<string, { state: AutosaveState; flush: () => Promise<boolean> }>());
  const [overall, setOverall] = useState<AutosaveState>({ kind: 'idle' });
  const tell = useCallback(() => setOverall(worst([...parts.current.values()].map((it) => it.state))), []);
  const report = useCallback<Saves['report']>(
    (key, state, flush) => {
      parts.current.set(key, { state, flush });
      tell();
    },
    [tell],
  );
  const forget = useCallback<Saves['forget']>(
    (key) => {
      const left = parts.current.get(key);
      if (left?.state.kind === 'saved') parts.current.set('left', { state: left.state, flush: async () => true });
      parts.current.delete(key);
      tell();
    },
    [tell],
  );
  const flushAll = useCallback(async () => {
    const done = await Promise.all([...parts.current.values()].map((it) => it.flush()));
    return done.every(Boolean);
  }, []);
  const saves = useMemo(() => ({ report, forget, flushAll, overall }), [report, forget, flushAll, overall]);
  return <SavesContext.Provider value={saves}>{children}</SavesContext.Provider>;
}

export function useAllSaves(): Saves {
  const saves = useContext(SavesContext);
  if (!saves) throw new Error('useAllSaves outside an editor');
  return saves;
}

/** Reports one autosave to the editor it stands in. */
export function useSaves<T>(key: string, { state, flush }: Autosave<T>): void {
  const { report, forget } = useAllSaves();
  useEffect(() => report(key, state, flush), [key, state, flush, report]);
  useEffect(() => () => forget(key), [key, forget]);
}
