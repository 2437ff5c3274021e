import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  closeDeliveryMutation,
  recordOutsideRecallMutation,
  recordOutsideReceiptMutation,
} from '@/api/@tanstack/react-query.gen';
import type { DeliveryView } from '@/api/types.gen';
import { useGo } from '@/components/ui/link';
import { useToast } from '@/components/ui/toast';
import { ReasonPage } from './reason-page';

export type DeliveryAct = 'receipt' | 'close' | 'recalled';

const keys: Record<DeliveryAct, string> = { receipt: 'outside', close: 'close', recalled: 'recalledOutside' };

export const deliveryActOf = (act: string | undefined): DeliveryAct | undefined =>
  act === 'receipt' || act === 'close' || act === 'recalled' ? act : undefined;

/** The page on which a receipt heard of elsewhere is entered, or waiting is given up with a reason. */
export function DeliveryActPage({ delivery, act, back }: { delivery: DeliveryView; act: DeliveryAct; back: string }) {
  const { t } = useTranslation('distribution');
  const go = useGo();
  const toast = useToast();
  const queries = useQueryClient();
  const key = keys[act];
  const onSuccess = () => {
    go(back);
    toast(t(`${key}.done`, { unit: delivery.unitName }));
    void queries.invalidateQueries();
  };
  const receipt = useMutation({ ...recordOutsideReceiptMutation(), onSuccess });
  const closing = useMutation({ ...closeDeliveryMutation(), onSuccess });
  const recall = useMutation({ ...recordOutsideRecallMutation(), onSuccess });
  const running = { receipt, close: closing, recalled: recall }[act];
  const path = { deliveryId: delivery.id };
  const send = (words: string) => {
    if (act === 'receipt') receipt.mutate({ path, body: { note: words } });
    else if (act === 'recalled') recall.mutate({ path, body: { note: words } });
    else closing.mutate({ path, body: { reason: words } });
  };
  return (
    <ReasonPage
      title={t(`${key}.title`, { unit: delivery.unitName })}
      text={t(`${key}.text`)}
      label={t(`${key}.label`)}
      hint={t(`${key}.hint`)}
      act={t(`${key}.send`)}
      field={act === 'close' ? 'reason' : 'note'}
      back={{ href: back, label: t('backToDeliveries') }}
      busy={running.isPending}
      error={running.error}
      onSend={send}
    />
  );
}
