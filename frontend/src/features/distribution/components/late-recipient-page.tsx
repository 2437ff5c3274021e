import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addLateRecipientMutation, listUnitOptionsOptions } from '@/api/@tanstack/react-query.gen';
import type { LateRecipientRequest, RegisterEntryView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/fields';
import { Link, useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';

type Purpose = LateRecipientRequest['purpose'];
const purposes: Purpose[] = ['FOR_ACTION', 'FOR_COORDINATION', 'FOR_REPORT', 'FOR_INFORMATION'];

/** An issued document is sent to a unit that was not among its recipients. */
export function LateRecipientPage({ entry }: { entry: RegisterEntryView }) {
  const { t } = useTranslation('distribution');
  const [unit, setUnit] = useState<string | null>(null);
  const [purpose, setPurpose] = useState<Purpose>('FOR_ACTION');
  const [reason, setReason] = useState('');
  const units = useQuery(listUnitOptionsOptions());
  const queries = useQueryClient();
  const go = useGo();
  const toast = useToast();
  const back = `/register/${entry.id}?tab=deliveries`;
  const adding = useMutation({
    ...addLateRecipientMutation(),
    onSuccess: () => {
      go(back);
      toast(t('late.done'));
      void queries.invalidateQueries();
    },
  });
  return (
    <Page title={t('late.title')} narrow>
      <PageHeader
        breadcrumbs={[{ href: back, label: entry.number }, { label: t('late.title') }]}
        title={t('late.title')}
        facts={[`${entry.number} ${entry.summary}`, t('late.text')]}
      />
      <ErrorSummary error={adding.error} />
      <Panel>
        <div className="stack-wide">
          <Select
            label={t('late.unit')}
            field="unitId"
            options={(units.data ?? []).map((it) => ({ value: it.id, label: it.name }))}
            value={unit}
            error={problemOf(adding.error, 'unitId')}
            onChange={setUnit}
          />
          <Select
            label={t('inbox.purpose')}
            field="purpose"
            options={purposes.map((it) => ({ value: it, label: t(`purpose.${it}`) }))}
            value={purpose}
            onChange={(it) => setPurpose((it as Purpose | null) ?? 'FOR_ACTION')}
          />
          <TextArea
            label={t('late.reason')}
            hint={t('late.hint')}
            field="reason"
            maxLength={500}
            value={reason}
            error={problemOf(adding.error, 'reason')}
            onChange={(event) => setReason(event.target.value)}
          />
          <ActionBar>
            <Button
              variant="primary"
              busy={adding.isPending}
              onClick={() =>
                adding.mutate({ path: { entryId: entry.id }, body: { unitId: unit ?? '', purpose, reason } })
              }
            >
              {t('late.send')}
            </Button>
            <Link href={back}>{t('cancel')}</Link>
          </ActionBar>
        </div>
      </Panel>
    </Page>
  );
}
