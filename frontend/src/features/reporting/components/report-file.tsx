import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readReportFileMutation } from '@/api/@tanstack/react-query.gen';
import type { ReportFileLineView, ReportFileView, ReportView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileField } from '@/components/ui/file-field';
import { Panel } from '@/components/ui/panel';
import { Note } from '@/components/ui/states';
import type { ReportCells } from '../api/use-report-cells';
import { editFromFile, fileTexts, formLines } from '../api/report-file';
import { progressStates } from './assignment-table';
import styles from './report-form.module.css';

interface ReportFileProps {
  report: ReportView;
  cells: ReportCells;
}

/** A unit that already has its report as a file takes the values over; each one shows the words it comes from. */
export function ReportFile({ report, cells }: ReportFileProps) {
  const { t } = useTranslation('reporting');
  const [name, setName] = useState<string | null>(null);
  const read = useMutation(readReportFileMutation());
  if (!report.editable) return null;
  const select = (file: File) => {
    setName(file.name);
    read.mutate({ path: { obligationId: report.obligation.obligationId }, body: { file } });
  };
  return (
    <Panel title={t('file.title')}>
      <div className="stack">
        <ErrorSummary error={read.error} />
        <FileField
          label={t('file.label')}
          hint={t('file.hint')}
          field="file"
          accept=".docx,.pdf,.txt"
          fileName={name}
          busy={read.isPending}
          onSelect={select}
        />
        {read.data && <FileValues key={name} reading={read.data} report={report} cells={cells} />}
      </div>
    </Panel>
  );
}

function FileValues({ reading, report, cells }: ReportFileProps & { reading: ReportFileView }) {
  const { t } = useTranslation('reporting');
  const [taken, setTaken] = useState<string[]>([]);
  const lines = formLines(report, reading.lines);
  const texts = fileTexts(report, reading);
  const take = (proposed: { key: string; version: number; edit: Parameters<ReportCells['change']>[1] }[]) => {
    proposed.forEach((it) => cells.change(it.key, it.edit, it.version));
    setTaken([...taken, ...proposed.map((it) => it.key)]);
  };
  const open = [
    ...lines.map((it) => ({ ...it, edit: editFromFile(it.line) })),
    ...texts.map((it) => ({ ...it, certain: true })),
  ].filter((it) => !taken.includes(it.key));
  const certain = open.filter((it) => it.certain);
  if (lines.length === 0 && texts.length === 0) {
    return (
      <Note tone="amber" title={t('file.none')}>
        <p>{t('file.noneText')}</p>
      </Note>
    );
  }
  return (
    <>
      <div className="row">
        {certain.length > 0 && (
          <Button onClick={() => take(certain)}>{t('file.takeCertain', { count: certain.length })}</Button>
        )}
        <span className="muted small">{t('file.found', { count: lines.length, total: report.total })}</span>
      </div>
      <table className={styles.table}>
        <caption className="hidden-text">{t('file.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('file.column.line')}</th>
            <th scope="col">{t('file.column.value')}</th>
            <th scope="col">{t('file.column.quote')}</th>
            <th scope="col">
              <span className="hidden-text">{t('file.column.take')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((it) => (
            <FileLine
              key={it.key}
              name={it.name}
              line={it.line}
              taken={taken.includes(it.key)}
              onTake={() => take([{ ...it, edit: editFromFile(it.line) }])}
            />
          ))}
          {texts.map((it) => (
            <tr key={it.key}>
              <th scope="row">{t(`form.${it.kind === 'DIFFICULTY' ? 'difficulties' : 'proposals'}`)}</th>
              <td colSpan={2}>{it.edit.text}</td>
              <td>
                <TakeButton
                  name={t(`form.${it.kind === 'DIFFICULTY' ? 'difficulties' : 'proposals'}`)}
                  taken={taken.includes(it.key)}
                  onTake={() => take([it])}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface FileLineProps {
  name: string;
  line: ReportFileLineView;
  taken: boolean;
  onTake: () => void;
}

function FileLine({ name, line, taken, onTake }: FileLineProps) {
  const { t } = useTranslation('reporting');
  const progress = progressStates.find((it) => it === line.progress);
  const value =
    line.entered ?? [progress && t(`progress.${progress}`), percent(line.percent)].filter(Boolean).join(', ');
  const place = line.page == null ? t('file.line', { line: line.line }) : t('file.page', { page: line.page });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {value || line.result}
        {!line.certain && <span className="muted small"> {t('file.check')}</span>}
      </td>
      <td>
        {line.quote} <span className="muted small">{place}</span>
      </td>
      <td>
        <TakeButton name={name} taken={taken} onTake={onTake} />
      </td>
    </tr>
  );
}

const percent = (value: number | undefined) => (value == null ? undefined : `${value}%`);

function TakeButton({ name, taken, onTake }: { name: string; taken: boolean; onTake: () => void }) {
  const { t } = useTranslation('reporting');
  if (taken) return <span className="muted small">{t('file.taken')}</span>;
  return (
    <Button variant="quiet" aria-label={t('file.takeOne', { name })} onClick={onTake}>
      {t('file.take')}
    </Button>
  );
}
