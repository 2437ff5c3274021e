import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { saveReportCells } from '@/api';
import { getReportQueryKey } from '@/api/@tanstack/react-query.gen';
import type { ReportView } from '@/api/types.gen';
import { localDrafts } from '@/lib/local-drafts';
import { toProblem } from '@/lib/problem';
import type { AutosaveState } from '@/lib/use-autosave';
import {
  answered,
  decided,
  failed,
  merged,
  sendable,
  sending,
  typed,
  type CellDraft,
  type CellDrafts,
  type CellEdit,
} from './report-cells';

export interface ReportCells {
  state: AutosaveState;
  /** How many cells the server does not have yet. */
  waiting: number;
  draft: (key: string) => CellDraft | undefined;
  change: (key: string, edit: CellEdit, version: number) => void;
  decide: (key: string, choice: 'mine' | 'theirs') => void;
  /** Sends what waits; true when the server has everything. */
  flush: () => Promise<boolean>;
  /** Cells that this machine kept from an earlier visit and the server never got. */
  rescued?: { at: string; restore: () => void; discard: () => void };
}

const delay = 2000;

/** Every cell of a report is saved by itself, 2 s after the typing, on leaving the field and when the tab hides. */
export function useReportCells(obligationId: string): ReportCells {
  const box = useRef<CellDrafts>({});
  const [drafts, setDrafts] = useState<CellDrafts>({});
  const [outcome, setOutcome] = useState<AutosaveState>({ kind: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const store = useReportStore(obligationId);
  const { found, keep, forget } = useKeptDrafts(obligationId);

  const put = useCallback(
    (next: CellDrafts) => {
      box.current = next;
      setDrafts(next);
      keep(next);
    },
    [keep],
  );

  const send = useCallback(async (): Promise<boolean> => {
    for (let sent = sendable(box.current); sent.length > 0; sent = sendable(box.current)) {
      put(sending(box.current, sent));
      setOutcome({ kind: 'saving' });
      try {
        const { data } = await saveReportCells({ path: { obligationId }, body: { cells: sent }, throwOnError: true });
        store(data);
        put(answered(box.current, sent, data));
        setOutcome({ kind: 'saved', at: new Date().toISOString() });
      } catch (error) {
        const problem = toProblem(error);
        put(failed(box.current, sent, problem.isNetwork ? undefined : problem.errors));
        setOutcome(problem.isNetwork ? { kind: 'offline' } : { kind: 'refused', problem });
        if (problem.isNetwork || problem.errors.length === 0) return false;
      }
    }
    return Object.keys(box.current).length === 0;
  }, [obligationId, put, store]);

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current = running.current.then(send);
    return running.current;
  }, [send]);

  const change = useCallback(
    (key: string, edit: CellEdit, version: number) => {
      put(typed(box.current, key, edit, version));
      setOutcome({ kind: 'waiting' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), delay);
    },
    [flush, put],
  );

  const decide = useCallback(
    (key: string, choice: 'mine' | 'theirs') => {
      put(decided(box.current, key, choice));
      void flush();
    },
    [flush, put],
  );

  useSendWhenLeaving(flush, box);

  return {
    state: outcome,
    waiting: Object.keys(drafts).length,
    draft: useCallback((key: string) => drafts[key], [drafts]),
    change,
    decide,
    flush,
    rescued: found && {
      at: found.at,
      restore: () => {
        put({ ...found.content, ...box.current });
        forget();
        void flush();
      },
      discard: () => {
        forget();
        keep({});
      },
    },
  };
}

/** Puts what the server answered into the report that is on the screen. */
function useReportStore(obligationId: string) {
  const queryClient = useQueryClient();
  return useCallback(
    (answer: Parameters<typeof merged>[1]) =>
      queryClient.setQueryData<ReportView>(
        getReportQueryKey({ path: { obligationId } }),
        (report) => report && merged(report, answer),
      ),
    [obligationId, queryClient],
  );
}

/** The copy of unsent cells on this machine. */
function useKeptDrafts(obligationId: string) {
  const key = `report/${obligationId}`;
  const [found, setFound] = useState<{ content: CellDrafts; at: string }>();
  useEffect(() => {
    void localDrafts.find<CellDrafts>(key).then((draft) => {
      if (draft && Object.keys(draft.content).length > 0) setFound({ content: asWaiting(draft.content), at: draft.at });
    });
  }, [key]);
  const keep = useCallback(
    (drafts: CellDrafts) =>
      void (Object.keys(drafts).length === 0
        ? localDrafts.forget(key)
        : localDrafts.keep(key, { content: drafts, version: '', at: new Date().toISOString() })),
    [key],
  );
  const forget = useCallback(() => setFound(undefined), []);
  return { found, keep, forget };
}

const asWaiting = (drafts: CellDrafts): CellDrafts =>
  Object.fromEntries(Object.entries(drafts).map(([key, draft]) => [key, { ...draft, state: 'waiting' as const }]));

function useSendWhenLeaving(flush: () => Promise<boolean>, box: React.RefObject<CellDrafts>): void {
  useEffect(() => {
    const waiting = () => sendable(box.current).length > 0;
    const onLeaveField = () => waiting() && void flush();
    const onLeavePage = (event: BeforeUnloadEvent) => waiting() && event.preventDefault();
    document.addEventListener('visibilitychange', onLeaveField);
    document.addEventListener('focusout', onLeaveField);
    window.addEventListener('online', onLeaveField);
    window.addEventListener('beforeunload', onLeavePage);
    return () => {
      document.removeEventListener('visibilitychange', onLeaveField);
      document.removeEventListener('focusout', onLeaveField);
      window.removeEventListener('online', onLeaveField);
      window.removeEventListener('beforeunload', onLeavePage);
      onLeaveField();
    };
  }, [flush, box]);
}
