import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exemptObligationMutation, extendObligationMutation } from '@/api/@tanstack/react-query.gen';
import type { ReportView } from '@/api/types.gen';
import { DateField } from '@/components/ui/date-field';
import { useGo } from '@/components/ui/link';
import { useToast } from '@/components/ui/toast';
import { addDays, formatDate } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { useToday } from '@/lib/today';
import { ReasonPage } from './reason-page';
import { ReportLoaded } from './report-loaded';
import { useReportingWords } from './words';

/** The head of the lead unit frees a unit from one report. */
export function ExemptionPage() {
  const { obligationId } = useParams({ strict: false }) as { obligationId: string };
  return <ReportLoaded obligationId={obligationId}>{(report) => <Exemption report={report} />}</ReportLoaded>;
}

/** The head of the lead unit gives a unit more time. */
export function ExtensionPage() {
  const { obligationId } = useParams({ strict: false }) as { obligationId: string };
  return <ReportLoaded obligationId={obligationId}>{(report) => <Extension report={report} />}</ReportLoaded>;
}

function useBackToCycle(report: ReportView) {
  const queryClient = useQueryClient();
  const go = useGo();
  const toast = useToast();
  const href = `/reports/${report.obligation.cycleId}`;
  return {
    href,
    done: (message: string) => {
      void queryClient.invalidateQueries();
      go(href);
      toast(message);
    },
  };
}

function Exemption({ report }: { report: ReportView }) {
  const { t } = useTranslation('reporting');
  const { period } = useReportingWords();
  const back = useBackToCycle(report);
  const { obligation } = report;
  const unit = obligation.unit.name;
  const exempt = useMutation({
    ...exemptObligationMutation(),
    onSuccess: () => back.done(t('exception.exempted', { unit })),
  });
  return (
    <ReasonPage
      title={t('exception.exemptTitle', { unit })}
      facts={[t('exception.facts', { period: period(report.period), plan: report.planNumber })]}
      hint={t('exception.exemptHint')}
      verb={t('exception.exemptVerb')}
      back={back.href}
      backLabel={period(report.period)}
      error={exempt.error}
      busy={exempt.isPending}
      onSend={(reason) => exempt.mutate({ path: { obligationId: obligation.obligationId }, body: { reason } })}
    />
  );
}

function Extension({ report }: { report: ReportView }) {
  const { t } = useTranslation('reporting');
  const { period } = useReportingWords();
  const today = useToday();
  const back = useBackToCycle(report);
  const { obligation } = report;
  const unit = obligation.unit.name;
  const [day, setDay] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const extend = useMutation({
    ...extendObligationMutation(),
    onSuccess: () => back.done(t('exception.extended', { unit, date: formatDate(day ?? '') })),
  });
  const send = (reason: string) => {
    setMissing(day === null);
    if (day) extend.mutate({ path: { obligationId: obligation.obligationId }, body: { dueOn: day, reason } });
  };
  return (
    <ReasonPage
      title={t('exception.extendTitle', { unit })}
      facts={[
        t('exception.facts', { period: period(report.period), plan: report.planNumber }),
        t('exception.dueNow', { date: formatDate(obligation.dueOn) }),
      ]}
      hint={t('exception.extendHint')}
      verb={t('exception.extendVerb')}
      back={back.href}
      backLabel={period(report.period)}
      error={extend.error}
      busy={extend.isPending}
      before={
        <DateField
          label={t('exception.newDue')}
          field="dueOn"
          value={day}
          onChange={setDay}
          today={today}
          min={addDays(obligation.dueOn, 1)}
          error={missing ? t('exception.dueMissing') : problemOf(extend.error, 'dueOn')}
        />
      }
      onSend={send}
    />
  );
}
