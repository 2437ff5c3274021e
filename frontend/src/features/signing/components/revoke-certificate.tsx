import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { revokeSigningCertificateMutation } from '@/api/@tanstack/react-query.gen';
import type { SigningCertificateView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/fields';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';

/** Takes a certificate out of use, after its reason was written. */
export function RevokeCertificate({ certificate }: { certificate: SigningCertificateView }) {
  const { t } = useTranslation('certificate');
  const toast = useToast();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const revoking = useMutation({
    ...revokeSigningCertificateMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('revoked', { name: certificate.holderName }));
    },
  });
  const revoke = (event: FormEvent) => {
    event.preventDefault();
    if (!revoking.isPending) revoking.mutate({ path: { certificateId: certificate.id }, body: { reason } });
  };
  if (!asked) {
    return (
      <Button variant="quiet" onClick={() => setAsked(true)}>
        {t('revoke')}
        <span className="hidden-text"> {certificate.holderName}</span>
      </Button>
    );
  }
  return (
    <form className="stack" onSubmit={revoke} aria-label={t('revokeOf', { name: certificate.holderName })}>
      <ErrorSummary error={revoking.error} />
      <TextField
        label={t('reason')}
        hint={t('reasonHint')}
        field="reason"
        maxLength={500}
        required
        value={reason}
        error={problemOf(revoking.error, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" busy={revoking.isPending}>
        {t('revokeGo')}
      </Button>
      <Button variant="quiet" onClick={() => setAsked(false)}>
        {t('cancel')}
      </Button>
    </form>
  );
}
