import { useCallback, useState } from 'react';
import type { PlanView } from '@/api/types.gen';
import { useAutosave } from '@/lib/use-autosave';
import { useSaves } from '../components/editor-saves';
import { usePlanCache } from './plan';

type PartName = 'heading' | 'consultation';

/** One part of the plan that is saved whole as it is typed; what somebody else saved meanwhile waits for a choice. */
export function usePlanPart<N extends PartName>(
  plan: PlanView,
  part: N,
  write: (body: PlanView[N] & { version: number }) => Promise<PlanView>,
) {
  const cache = usePlanCache(plan.id);
  const [content, setContent] = useState<PlanView[N]>(plan[part]);
  const save = useCallback(
    async (typed: PlanView[N], version: string) => {
      const saved = await write({ ...typed, version: Number(version) });
      cache.update(() => saved);
      void cache.checkAgain();
      return String(saved.version);
    },
    [cache, write],
  );
  const autosave = useAutosave({ key: `plan/${plan.id}/${part}`, version: String(plan.version), save });
  useSaves(part, autosave);
  const set = (patch: Partial<PlanView[N]>) => {
    const next = { ...content, ...patch };
    setContent(next);
    autosave.change(next);
  };
  const keepMine = async () => {
    await cache.readAgain();
    await autosave.overwrite(String(cache.read()?.version ?? plan.version));
  };
  const takeTheirs = async () => {
    autosave.discard();
    await cache.readAgain();
    setContent(cache.read()?.[part] ?? plan[part]);
  };
  return {
    content,
    set,
    autosave,
    conflict: { autosave, onKeepMine: () => void keepMine(), onTakeTheirs: () => void takeTheirs() },
  };
}
