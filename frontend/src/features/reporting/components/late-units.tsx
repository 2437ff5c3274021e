import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getLateUnitsOptions, remindLateUnitsMutation } from '@/api/@tanstack/react-query.gen';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Note } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';

/** The lead unit reminds the units that are late, at once and once a day. */
export function LateUnits({ cycleId }: { cycleId: string }) {
  const { t } = useTranslation('reporting');
  const toast = useToast();
  const queries = useQueryClient();
  const late = useQuery(getLateUnitsOptions({ path: { cycleId } }));
  const remind = useMutation({
    ...remindLateUnitsMutation(),
    onSuccess: (answer) => {
      void queries.invalidateQueries();
      toast(t('late.reminded', { count: answer.units }));
    },
  });
  if (!late.data || late.data.units === 0 || (!late.data.mayRemind && late.data.remindedToday === 0)) return null;
  const { units, remindedToday, mayRemind } = late.data;
  return (
    <>
      <ErrorSummary error={remind.error} />
      <Note
        tone="amber"
        title={t('late.title', { count: units })}
        actions={
          mayRemind && (
            <Button busy={remind.isPending} onClick={() => remind.mutate({ path: { cycleId } })}>
              {t('late.remind')}
            </Button>
          )
        }
      >
        <p>{mayRemind ? t('late.about') : t('late.remindedToday', { count: remindedToday })}</p>
      </Note>
    </>
  );
}
