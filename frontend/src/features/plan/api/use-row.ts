import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlanContentView } from '@/api/types.gen';
import { useAutosave, type Autosave } from '@/lib/use-autosave';
import { useSaves } from '../components/editor-saves';
import { usePlanCache } from './plan';
import { draftOf, newRowId, removeRow, saveRow, type Draft, type RowKind, type RowOf } from './plan-rows';

const replace = <K extends RowKind>(content: PlanContentView, kind: K, row: RowOf<K>): PlanContentView => ({
  ...content,
  [kind]: (content[kind] as RowOf<K>[]).map((it) => (it.id === row.id ? row : it)),
});

/** One row being edited: what is typed, and its autosave. */
export function useRow<K extends RowKind>(
  planId: string,
  kind: K,
  row: RowOf<K>,
): {
  draft: Draft<K>;
  set: (patch: Partial<Draft<K>>) => void;
  autosave: Autosave<Draft<K>>;
  takeTheirs: () => void;
  keepMine: () => Promise<unknown>;
} {
  const cache = usePlanCache(planId);
  const [draft, setDraft] = useState(() => draftOf<K>(row));
  const ours = useRef(row.version);
  const latest = useRef(draft);

  const save = useCallback(
    async (content: Draft<K>, version: string) => {
      const saved = await saveRow(kind, { planId, rowId: row.id }, content, Number(version));
      ours.current = saved.version;
      cache.update((plan) => ({ ...plan, content: replace(plan.content, kind, saved) }));
      void cache.checkAgain();
      return String(saved.version);
    },
    [cache, kind, planId, row.id],
  );
  const autosave = useAutosave<Draft<K>>({
    key: `plan/${planId}/${kind}/${row.id}`,
    version: String(row.version),
    save,
  });
  useSaves(`${kind}/${row.id}`, autosave);

  const show = useCallback((next: Draft<K>) => {
    latest.current = next;
    setDraft(next);
  }, []);

  useEffect(() => {
    const settled = autosave.state.kind === 'idle' || autosave.state.kind === 'saved';
    if (row.version !== ours.current && settled) {
      ours.current = row.version;
      show(draftOf<K>(row));
    }
  }, [row, autosave.state.kind, show]);

  const set = (patch: Partial<Draft<K>>) => {
    show({ ...latest.current, ...patch });
    autosave.change(latest.current);
  };
  const theirsNow = async () => {
    await cache.readAgain();
    return (cache.read()?.content[kind] as RowOf<K>[] | undefined)?.find((it) => it.id === row.id);
  };
  const keepMine = async () => autosave.overwrite(String((await theirsNow())?.version ?? row.version));
  const takeTheirs = () => {
    autosave.discard();
    void theirsNow().then((theirs) => {
      if (theirs) {
        ours.current = theirs.version;
        show(draftOf<K>(theirs));
      }
    });
  };
  return { draft, set, autosave, takeTheirs, keepMine };
}

/** Adds, removes and brings back rows of one part. */
export function useRowList<K extends RowKind>(planId: string, kind: K) {
  const cache = usePlanCache(planId);
  const put = async (draft: Draft<K>, id: string) => {
    const row = await saveRow(kind, { planId, rowId: id }, draft);
    cache.update((plan) => {
      const rows = [...(plan.content[kind] as RowOf<K>[]), row].sort((a, b) => a.position - b.position);
      return { ...plan, content: { ...plan.content, [kind]: rows } };
    });
    void cache.checkAgain();
    return row;
  };
  return {
    add: (draft: Draft<K>) => put(draft, newRowId()),
    restore: (row: RowOf<K>) => put(draftOf<K>(row), row.id),
    change: async (row: RowOf<K>, patch: Partial<Draft<K>>) => {
      const saved = await saveRow(kind, { planId, rowId: row.id }, { ...draftOf<K>(row), ...patch }, row.version);
      cache.update((plan) => ({ ...plan, content: replace(plan.content, kind, saved) }));
      void cache.checkAgain();
    },
    remove: async (row: RowOf<K>) => {
      await removeRow(kind, { planId, rowId: row.id }, row.version);
      cache.update((plan) => ({
        ...plan,
        content: { ...plan.content, [kind]: (plan.content[kind] as RowOf<K>[]).filter((it) => it.id !== row.id) },
      }));
      void cache.checkAgain();
    },
  };
}
