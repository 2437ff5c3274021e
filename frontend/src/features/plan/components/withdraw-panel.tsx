import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { withdrawPlanMutation } from '@/api/@tanstack/react-query.gen';
import { Button, ButtonGroup, LinkButton } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/fields';
import { useGo } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { problemOf } from '@/lib/problem';
import { useKeptText } from '@/lib/use-kept-text';
import styles from './plan.module.css';

/** Gives the plan up, with a reason. */
export function WithdrawPanel({ planId }: { planId: string }) {
  const { t } = useTranslation('plan');
  const go = useGo();
  const queryClient = useQueryClient();
  const [reason, setReason, forget] = useKeptText('reason');
  const withdraw = useMutation({
    ...withdrawPlanMutation(),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      go(`/plans/${planId}`, { replace: true });
    },
  });
  const send = () => {
    forget();
    withdraw.mutate({ path: { planId }, body: { reason } });
  };
  return (
    <Panel title={t('withdraw.title')}>
      <div className={styles.form}>
        <p>{t('withdraw.text')}</p>
        <ErrorSummary error={withdraw.error} />
        <TextArea
          label={t('reason')}
          field="reason"
          value={reason}
          error={problemOf(withdraw.error, 'reason')}
          onChange={(event) => setReason(event.target.value)}
        />
        <ButtonGroup>
          <Button busy={withdraw.isPending} onClick={send}>
            {t('withdraw.do')}
          </Button>
          <LinkButton variant="quiet" href={`/plans/${planId}`}>
            {t('cancel')}
          </LinkButton>
        </ButtonGroup>
      </div>
    </Panel>
  );
}
