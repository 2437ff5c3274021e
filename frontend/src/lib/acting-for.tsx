import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { LetterheadUnit } from './letterhead';

interface ActingFor {
  unit?: LetterheadUnit;
  set: (unit: LetterheadUnit | undefined) => void;
}

const ActingForContext = createContext<ActingFor>({ set: () => undefined });

/** Remembers for which organ the page on the screen acts, so that the header can say it. */
export function ActingForProvider({ children }: { children: ReactNode }) {
  const [unit, set] = useState<LetterheadUnit>();
  return <ActingForContext value={{ unit, set }}>{children}</ActingForContext>;
}

export function useActingFor(): LetterheadUnit | undefined {
  return useContext(ActingForContext).unit;
}

/** While the page stands, the letterhead names this organ instead of the official's own. */
export function useActFor(unit: LetterheadUnit | undefined): void {
  const { set } = useContext(ActingForContext);
  const key = unit?.name;
  useEffect(() => {
    set(unit);
    return () => set(undefined);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the name identifies the organ; objects change each render
  }, [key, set]);
}
