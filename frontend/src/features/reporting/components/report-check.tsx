import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { submitReportMutation } from '@/api/@tanstack/react-query.gen';
import type { ReportView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar, CheckAnswers, type Answer } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Link } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Note } from '@/components/ui/states';
import { formatNumber, formatPercent } from '@/lib/numbers';
import { useTaskDone } from '@/lib/task-form';
import { periodWords } from '@/lib/period-words';
import { timesBefore } from '../api/report-cells';
import { explainedValues, useReportingWords } from './words';

/** Everything once more before the report goes to the head of the unit. */
export function ReportCheck({ report, back }: { report: ReportView; back: string }) {
  const { t } = useTranslation('reporting');
  const { period } = useReportingWords();
  const done = useTaskDone();
  const submit = useMutation({ ...submitReportMutation(), onSuccess: () => done(t('check.done')) });
  const answers = useAnswers(report, back);
  const title = t('check.title', { period: period(report.period) });
  const open = report.findings.length;
  return (
    <Page title={title} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('check.back'), href: back }]}
        title={title}
        facts={[
          t('check.facts', { unit: report.obligation.unit.name, lead: report.leadUnit.name, plan: report.planNumber }),
        ]}
      />
      <ErrorSummary error={submit.error} />
      {open > 0 && (
        <Note tone="red" title={t('check.open', { count: open })}>
          <ul>
            {report.findings.map((it) => (
              <li key={it.field + it.code}>{it.message}</li>
            ))}
          </ul>
        </Note>
      )}
      <Explained report={report} />
      {report.obligation.nilReport ? (
        <Note tone="blue" title={t('nil.declared')} />
      ) : (
        <CheckAnswers answers={answers} />
      )}
      <ActionBar>
        {open > 0 ? (
          <LinkButton variant="primary" href={back}>
            {t('check.handle', { count: open })}
          </LinkButton>
        ) : (
          <Button
            variant="primary"
            busy={submit.isPending}
            onClick={() => submit.mutate({ path: { obligationId: report.obligation.obligationId } })}
          >
            {t('check.submit')}
          </Button>
        )}
        <Link href={back}>{t('check.notYet')}</Link>
      </ActionBar>
      <p className="muted small">{t('check.then', { lead: report.leadUnit.name })}</p>
    </Page>
  );
}

/** Values that differ much from the period before, with what the unit says about them. */
export function Explained({ report }: { report: ReportView }) {
  const { t } = useTranslation('reporting');
  const odd = explainedValues(report);
  if (odd.length === 0) return null;
  return (
    <Note tone="amber" title={t('check.explained', { count: odd.length })}>
      {odd.map((it) => (
        <p key={it.key}>
          {t('check.times', {
            name: it.name,
            times: formatNumber(Math.round((timesBefore(it) ?? 0) * 10) / 10),
            period: periodWords(it.previousPeriod ?? ''),
          })}{' '}
          “{it.explanation}”
        </p>
      ))}
    </Note>
  );
}

function useAnswers(report: ReportView, back: string): Answer[] {
  const { t } = useTranslation('reporting');
  const change = (key: string) => ({ href: `${back}#${key}`, label: t('check.change') });
  const values = report.indicators.map((it): Answer => ({
    key: it.key,
    label: it.name,
    value: it.nil ? t('cell.NIL') : it.amount == null ? t('cell.EMPTY') : `${formatNumber(it.amount)} ${it.unit}`,
    note:
      it.previousAmount == null
        ? undefined
        : `${it.previousPeriod ?? t('column.previous')}: ${formatNumber(it.previousAmount)}`,
    change: change(it.key),
  }));
  const progress = report.assignments.map((it): Answer => ({
    key: it.key,
    label: `${it.code} ${it.title}`,
    value:
      it.percent == null ? t('cell.EMPTY') : `${formatPercent(it.percent)}, ${t(`progress.${it.status ?? 'none'}`)}`,
    note: it.result,
    change: change(it.key),
  }));
  const texts = report.statements
    .filter((it) => it.body !== '')
    .map((it): Answer => ({
      key: it.key,
      label: it.heading || t(`statement.${it.kind}`),
      value: it.body,
      note: it.heading ? t(`statement.${it.kind}`) : undefined,
      change: change(it.key),
    }));
  const approver: Answer = {
    key: 'approver',
    label: t('check.approver'),
    value: t('check.head', { unit: report.obligation.unit.name }),
  };
  return [...values, ...progress, ...texts, approver];
}
