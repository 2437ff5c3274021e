import type { ReportFileLineView, ReportFileView, ReportView } from '@/api/types.gen';
import type { CellEdit } from './report-cells';

/** A line of the form with what the file says for it. */
export interface FormLine {
  key: string;
  name: string;
  version: number;
  certain: boolean;
  line: ReportFileLineView;
}

/** In the order of the form; lines the form does not have any more are left out. */
export function formLines(report: ReportView, lines: ReportFileLineView[]): FormLine[] {
  const form = [
    ...report.indicators.map((it) => ({ key: it.key, name: it.name, version: it.version })),
    ...report.assignments.map((it) => ({ key: it.key, name: it.title, version: it.version })),
  ];
  return form.flatMap((it) => {
    const line = lines.find((one) => one.key === it.key);
    return line ? [{ ...it, certain: line.certain, line }] : [];
  });
}

/** What is typed into the cell when the value is taken over. */
export function editFromFile(line: ReportFileLineView): CellEdit {
  if (line.entered != null) return { entered: line.entered };
  const status = line.progress as CellEdit['status'];
  return {
    ...(line.percent == null ? {} : { percent: line.percent }),
    ...(status ? { status } : {}),
    ...(line.result ? { text: line.result } : {}),
  };
}

export interface FileText {
  key: string;
  kind: 'DIFFICULTY' | 'PROPOSAL';
  version: number;
  edit: CellEdit;
}

/** The sections on difficulties and on proposals, for the general text of each. */
export function fileTexts(report: ReportView, reading: ReportFileView): FileText[] {
  const texts: FileText[] = [];
  const add = (kind: FileText['kind'], text: string | undefined) => {
    if (!text) return;
    const key = `statement:${kind}:`;
    const stored = report.statements.find((it) => it.key === key);
    texts.push({ key, kind, version: stored?.version ?? 0, edit: { text } });
  };
  add('DIFFICULTY', reading.difficulties);
  add('PROPOSAL', reading.proposals);
  return texts;
}
