import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adjustConsolidatedValueMutation, getConsolidationQueryKey } from '@/api/@tanstack/react-query.gen';
import type { ConsolidatedFigureView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { NumberField } from '@/components/ui/fields';
import { useGo } from '@/components/ui/link';
import { Note } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { formatNumber } from '@/lib/numbers';
import { problemOf } from '@/lib/problem';
import { ReasonPage } from './reason-page';

export interface AdjustFigureProps {
  cycleId: string;
  figure: ConsolidatedFigureView;
  back: string;
}

/** The lead officer sets a figure instead of the computed one and says why; the computed one stays visible. */
export function AdjustFigure({ cycleId, figure, back }: AdjustFigureProps) {
  const { t } = useTranslation('reporting');
  const go = useGo();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [amount, setAmount] = useState<number | null | undefined>(figure.amount ?? null);
  const [wrong, setWrong] = useState<string>();
  const path = { cycleId, indicatorId: figure.indicatorId };
  const adjust = useMutation({
    ...adjustConsolidatedValueMutation(),
    onSuccess: (answer, { body }) => {
      void queryClient.invalidateQueries();
      queryClient.setQueryData(getConsolidationQueryKey({ path: { cycleId } }), answer);
      go(back);
      toast(t(body.amount == null ? 'adjust.takenBack' : 'adjust.done', { name: figure.name }));
    },
  });
  const computed = figure.computed == null ? '–' : `${formatNumber(figure.computed)} ${figure.unit}`;
  const send = (reason: string) => {
    if (amount == null) {
      setWrong(t(amount === undefined ? 'adjust.noNumber' : 'adjust.missing'));
      return;
    }
    setWrong(undefined);
    adjust.mutate({ path, body: { amount, reason } });
  };
  return (
    <ReasonPage
      title={t('adjust.title', { name: figure.name })}
      facts={[t('adjust.facts', { computed, count: figure.contributors })]}
      hint={t('adjust.hint')}
      verb={t('adjust.verb')}
      back={back}
      backLabel={t('consolidation.figures')}
      error={adjust.error}
      busy={adjust.isPending}
      before={
        <>
          {figure.adjusted && (
            <Note
              tone="amber"
              title={t('adjust.adjusted')}
              actions={
                <Button busy={adjust.isPending} onClick={() => adjust.mutate({ path, body: {} })}>
                  {t('adjust.takeBack')}
                </Button>
              }
            >
              <p>“{figure.adjusted.reason}”</p>
            </Note>
          )}
          <NumberField
            label={t('adjust.amount')}
            field="amount"
            suffix={figure.unit}
            value={amount}
            error={wrong ?? problemOf(adjust.error, 'amount')}
            onChange={setAmount}
          />
        </>
      }
      onSend={send}
    />
  );
}
