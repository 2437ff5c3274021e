import type {
  ReportAssignmentView,
  ReportCellRequest,
  ReportIndicatorView,
  ReportStatementView,
  ReportView,
  SavedCellsView,
} from '@/api/types.gen';
import { foldDiacritics } from '@/lib/fold-diacritics';

/** What was typed into one cell; a field left out stays as it is. */
export type CellEdit = Omit<ReportCellRequest, 'key' | 'version'>;

/** A cell with something the server does not have yet. */
export interface CellDraft {
  edit: CellEdit;
  /** The version of the cell that was seen when the typing began. */
  version: number;
  state: 'waiting' | 'saving' | 'offline' | 'conflict' | 'refused';
  /** Why the server refused it. */
  message?: string;
}

export type CellDrafts = Record<string, CellDraft>;

type Cell = ReportIndicatorView | ReportAssignmentView | ReportStatementView;

/** Typed on top of what stands in the cell. */
export function typed(drafts: CellDrafts, key: string, edit: CellEdit, version: number): CellDrafts {
  const before = drafts[key];
  const state = before?.state === 'conflict' ? 'conflict' : 'waiting';
  return {
    ...drafts,
    [key]: { edit: { ...before?.edit, ...edit }, version: before?.version ?? version, state },
  };
}

/** The cells that can be sent now. */
export function sendable(drafts: CellDrafts): ReportCellRequest[] {
  return Object.entries(drafts)
    .filter(([, draft]) => draft.state === 'waiting' || draft.state === 'offline')
    .map(([key, draft]) => ({ key, version: draft.version, ...draft.edit }));
}

/** While they are on their way, what is typed further stays a draft of its own. */
export function sending(drafts: CellDrafts, sent: ReportCellRequest[]): CellDrafts {
  return mark(
    drafts,
    sent.map((it) => it.key),
    'saving',
  );
}

/** The server's answer: saved cells lose their draft, cells that others changed wait for a decision. */
export function answered(drafts: CellDrafts, sent: ReportCellRequest[], answer: SavedCellsView): CellDrafts {
  const versions = new Map(cellsOf(answer).map((it) => [it.key, it.version]));
  const next: CellDrafts = { ...drafts };
  for (const cell of sent) {
    const draft = next[cell.key];
    if (!draft) continue;
    const version = versions.get(cell.key) ?? draft.version;
    if (answer.conflicts.includes(cell.key)) {
      next[cell.key] = { ...draft, version, state: 'conflict' };
      continue;
    }
    const rest = typedSince(draft.edit, cell);
    if (rest) next[cell.key] = { edit: rest, version, state: 'waiting' };
    else delete next[cell.key];
  }
  return next;
}

/** Nothing was saved: the network is gone, or the server names the cells that it cannot take. */
export function failed(
  drafts: CellDrafts,
  sent: ReportCellRequest[],
  refused: { field: string; message: string }[] | undefined,
): CellDrafts {
  const reasons = new Map(refused?.map((it) => [it.field, it.message]));
  const next: CellDrafts = { ...drafts };
  for (const { key } of sent) {
    const draft = next[key];
    if (!draft) continue;
    const message = reasons.get(key);
    const state = refused === undefined ? 'offline' : message || reasons.size === 0 ? 'refused' : 'waiting';
    next[key] = { ...draft, state, message };
  }
  return next;
}

/** After a conflict: my text goes on top of the other's version, or is dropped. */
export function decided(drafts: CellDrafts, key: string, choice: 'mine' | 'theirs'): CellDrafts {
  const { [key]: draft, ...others } = drafts;
  if (!draft || choice === 'theirs') return others;
  return { ...others, [key]: { ...draft, state: 'waiting' } };
}

/** What of the draft was typed after it had been sent. */
function typedSince(edit: CellEdit, sent: ReportCellRequest): CellEdit | undefined {
  const rest = Object.entries(edit).filter(([field, value]) => sent[field as keyof CellEdit] !== value);
  return rest.length === 0 ? undefined : (Object.fromEntries(rest) as CellEdit);
}

function mark(drafts: CellDrafts, keys: string[], state: CellDraft['state']): CellDrafts {
  const next: CellDrafts = { ...drafts };
  for (const key of keys) if (next[key]) next[key] = { ...next[key], state, message: undefined };
  return next;
}

function cellsOf(answer: SavedCellsView): Cell[] {
  return [...answer.indicators, ...answer.assignments, ...answer.statements];
}

/** The report with the cells that the server answered. */
export function merged(report: ReportView, answer: SavedCellsView): ReportView {
  const put = <T extends { key: string }>(all: T[], changed: T[]): T[] => {
    const found = new Map(changed.map((it) => [it.key, it]));
    const kept = all.map((it) => found.get(it.key) ?? it);
    return [...kept, ...changed.filter((it) => !all.some((other) => other.key === it.key))];
  };
  return {
    ...report,
    filled: answer.filled,
    total: answer.total,
    findings: answer.findings,
    indicators: put(report.indicators, answer.indicators),
    assignments: put(report.assignments, answer.assignments),
    statements: put(report.statements, answer.statements),
  };
}

/** The word beside an indicator's field. */
export type CellState = 'SAVED' | 'WAITING' | 'WRONG' | 'UNUSUAL' | 'NOTED' | 'LOCKED' | 'EMPTY' | 'NIL' | 'CONFLICT';

export function cellState(cell: ReportIndicatorView, draft: CellDraft | undefined, editable: boolean): CellState {
  if (draft?.state === 'conflict') return 'CONFLICT';
  if (draft?.state === 'refused') return 'WRONG';
  if (draft) return 'WAITING';
  if (cell.mark === 'INVALID') return 'WRONG';
  if (cell.mark === 'UNUSUAL') return 'UNUSUAL';
  if (!editable) return 'LOCKED';
  if (cell.mark === 'NIL') return 'NIL';
  if (cell.mark === 'EMPTY') return 'EMPTY';
  return cell.mark === 'EXPLAINED' || cell.explanation ? 'NOTED' : 'SAVED';
}

const nilWords = new Set(['khong phat sinh', 'khong ps', 'kps', 'nil']);

/** “Không phát sinh” may be typed into the field, with or without marks. */
export function editOf(text: string): CellEdit {
  return nilWords.has(foldDiacritics(text).trim()) ? { nil: true } : { entered: text };
}

/** A column copied from Excel: one value a line; undefined when it is an ordinary text. */
export function pastedColumn(text: string): string[] | undefined {
  const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  return lines.length < 2 ? undefined : lines.map((line) => (line.split('\t')[0] ?? '').trim());
}

/** How many times the value before; undefined when there is nothing to compare with. */
export function timesBefore(cell: Pick<ReportIndicatorView, 'amount' | 'previousAmount'>): number | undefined {
  if (cell.amount == null || !cell.previousAmount) return undefined;
  return cell.amount / cell.previousAmount;
}
