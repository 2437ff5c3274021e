import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { acceptReportsMutation } from '@/api/@tanstack/react-query.gen';
import type { AcceptancesView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useToast } from '@/components/ui/toast';
import styles from './cycle.module.css';

interface BulkAcceptProps {
  cycleId: string;
  chosen: string[];
  waiting: number;
  onChooseAll: () => void;
  onDone: (answer: AcceptancesView) => void;
}

export function BulkAccept({ cycleId, chosen, waiting, onChooseAll, onDone }: BulkAcceptProps) {
  const { t } = useTranslation('reporting');
  const toast = useToast();
  const queryClient = useQueryClient();
  const accept = useMutation({
    ...acceptReportsMutation(),
    onSuccess: (answer) => {
      void queryClient.invalidateQueries();
      toast(t('units.accepted', { count: answer.accepted.length }));
      onDone(answer);
    },
  });
  return (
    <div className={styles.bulk}>
      <span>{t('units.chosen', { count: chosen.length, total: waiting })}</span>
      <Button variant="quiet" onClick={onChooseAll}>
        {t('units.chooseAll', { count: waiting })}
      </Button>
      {chosen.length > 0 && (
        <Button
          busy={accept.isPending}
          onClick={() => accept.mutate({ path: { cycleId }, body: { obligationIds: chosen } })}
        >
          {t('units.accept', { count: chosen.length })}
        </Button>
      )}
      <ErrorSummary error={accept.error} />
    </div>
  );
}
