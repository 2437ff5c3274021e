import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { resendDeliveryMutation } from '@/api/@tanstack/react-query.gen';
import type { DeliveryView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { ErrorState } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { isOpen } from './delivery-words';
import styles from './distribution.module.css';

/** What the clerk can do for one recipient; closing and outside receipts open a page of their own. */
export function DeliveryActions({ delivery, address }: { delivery: DeliveryView; address: string }) {
  const { t } = useTranslation('distribution');
  const queries = useQueryClient();
  const toast = useToast();
  const resending = useMutation({
    ...resendDeliveryMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('resend.done', { unit: delivery.unitName }));
    },
  });
  const page = (act: string) => `${address}${address.includes('?') ? '&' : '?'}act=${act}&delivery=${delivery.id}`;
  if (delivery.recalledAt && delivery.outside && !delivery.recallConfirmedAt) {
    return (
      <Link href={page('recalled')}>
        {t('recalledOutside.act')}
        <span className="hidden-text"> {delivery.unitName}</span>
      </Link>
    );
  }
  if (!isOpen(delivery)) return null;
  return (
    <span className={styles.rowActions}>
      <Button
        variant="quiet"
        busy={resending.isPending}
        onClick={() => resending.mutate({ path: { deliveryId: delivery.id } })}
      >
        {t('resend.act')}
        <span className="hidden-text"> {delivery.unitName}</span>
      </Button>
      <Link href={page('receipt')}>
        {t('outside.act')}
        <span className="hidden-text"> {delivery.unitName}</span>
      </Link>
      <Link href={page('close')}>
        {t('close.act')}
        <span className="hidden-text"> {delivery.unitName}</span>
      </Link>
      {resending.error && <ErrorState error={resending.error} what={t('resend.what')} />}
    </span>
  );
}
