import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { withdrawReportMutation } from '@/api/@tanstack/react-query.gen';
import type { ReportView } from '@/api/types.gen';
import { useGo } from '@/components/ui/link';
import { useToast } from '@/components/ui/toast';
import { formatDate } from '@/lib/dates';
import { useToday } from '@/lib/today';
import { ReasonPage } from './reason-page';
import { useReportTitle } from './report-header';

/** The unit takes back what it handed in; what that means for the deadline is said before. */
export function WithdrawReport({ report, back }: { report: ReportView; back: string }) {
  const { t } = useTranslation('reporting');
  const title = useReportTitle(report);
  const queryClient = useQueryClient();
  const today = useToday();
  const go = useGo();
  const toast = useToast();
  const { obligation, leadUnit } = report;
  const withdraw = useMutation({
    ...withdrawReportMutation(),
    onSuccess: () => {
      void queryClient.invalidateQueries();
      go('/tasks');
      toast(t('withdraw.done'));
    },
  });
  const due = { day: formatDate(obligation.dueOn) };
  return (
    <ReasonPage
      title={t('withdraw.title')}
      facts={[title, t(obligation.dueOn < today ? 'withdraw.overdue' : 'withdraw.stillDue', due)]}
      hint={t('withdraw.hint', { lead: leadUnit.name })}
      verb={t('withdraw.verb')}
      back={back}
      backLabel={t('check.back')}
      error={withdraw.error}
      busy={withdraw.isPending}
      onSend={(reason) => withdraw.mutate({ path: { obligationId: obligation.obligationId }, body: { reason } })}
    />
  );
}
