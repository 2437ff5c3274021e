import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { uploadStatusPacketMutation } from '@/api/@tanstack/react-query.gen';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileField } from '@/components/ui/file-field';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';

/** A status packet that the clerk got by another way than the connector of the axis. */
export function PacketUpload() {
  const { t } = useTranslation('distribution');
  const queries = useQueryClient();
  const toast = useToast();
  const uploading = useMutation({
    ...uploadStatusPacketMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('packet.done'));
    },
  });
  return (
    <details>
      <summary>{t('packet.title')}</summary>
      <div className="stack">
        <ErrorSummary error={uploading.error} />
        <FileField
          label={t('packet.file')}
          hint={t('packet.hint')}
          field="packet"
          accept=".edxml,.xml"
          busy={uploading.isPending}
          error={problemOf(uploading.error, 'packet')}
          onSelect={(file) => void file.text().then((body) => uploading.mutate({ body, bodySerializer: String }))}
        />
      </div>
    </details>
  );
}
