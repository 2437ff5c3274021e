import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  arrangeRecipientChannelMutation,
  listRecipientChannelsOptions,
  listUnitOptionsOptions,
} from '@/api/@tanstack/react-query.gen';
import type { RecipientChannelView } from '@/api/types.gen';
import { AdministrationTabs } from '@/components/administration-tabs';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { DataTable, type Column } from '@/components/ui/data-table';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/fields';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { EmptyState, Loaded } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';
import { formatDate } from '@/lib/dates';

/** How units are reached beside their inbox: the exchange axis, and whether mails carry the file. */
export function ChannelsPage() {
  const { t } = useTranslation('distribution');
  const channels = useQuery(listRecipientChannelsOptions());
  const units = useQuery(listUnitOptionsOptions());
  const [unitId, setUnitId] = useState<string | null>(null);
  const nameOf = (id: string) => units.data?.find((it) => it.id === id)?.name ?? '';
  return (
    <Page title={t('channels.title')}>
      <PageHeader title={t('channels.title')} facts={[t('channels.text')]} />
      <AdministrationTabs current="channels" />
      <Panel title={t('channels.set')}>
        <div className="stack-wide">
          <Select
            label={t('late.unit')}
            options={(units.data ?? []).map((it) => ({ value: it.id, label: it.name }))}
            value={unitId}
            onChange={setUnitId}
          />
          {unitId && channels.data && (
            <Channel key={unitId} unitId={unitId} known={channels.data.find((it) => it.unitId === unitId)} />
          )}
        </div>
      </Panel>
      <Loaded query={channels} what={t('channels.what')} rows={4}>
        {(all) => (
          <Panel flush title={t('channels.list')}>
            {all.length === 0 ? (
              <EmptyState>{t('channels.none')}</EmptyState>
            ) : (
              <Channels all={all} nameOf={nameOf} onChoose={setUnitId} />
            )}
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}

function Channels({
  all,
  nameOf,
  onChoose,
}: {
  all: RecipientChannelView[];
  nameOf: (id: string) => string;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('distribution');
  const columns: Column<RecipientChannelView>[] = [
    { key: 'unit', header: t('late.unit'), cell: (row) => nameOf(row.unitId) },
    {
      key: 'organ',
      header: t('channels.organId'),
      cell: (row) =>
        row.organId && t('channels.since', { organId: row.organId, date: formatDate(row.organIdFrom ?? '') }),
    },
    {
      key: 'exchange',
      header: t('channels.byExchange'),
      cell: (row) => t(row.byExchange ? 'channels.yes' : 'channels.no'),
    },
    {
      key: 'file',
      header: t('channels.attachFile'),
      cell: (row) => t(row.attachFile ? 'channels.yes' : 'channels.no'),
    },
    {
      key: 'act',
      header: t('delivery.acts'),
      cardLabel: '',
      cell: (row) => (
        <Button variant="quiet" onClick={() => onChoose(row.unitId)}>
          {t('channels.change')}
          <span className="hidden-text"> {nameOf(row.unitId)}</span>
        </Button>
      ),
    },
  ];
  return <DataTable caption={t('channels.list')} columns={columns} rows={all} rowKey={(row) => row.unitId} />;
}

function Channel({ unitId, known }: { unitId: string; known?: RecipientChannelView }) {
  const { t } = useTranslation('distribution');
  const [byExchange, setByExchange] = useState(known?.byExchange ?? false);
  const [attachFile, setAttachFile] = useState(known?.attachFile ?? false);
  const [organId, setOrganId] = useState(known?.organId ?? '');
  const queries = useQueryClient();
  const toast = useToast();
  const saving = useMutation({
    ...arrangeRecipientChannelMutation(),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: listRecipientChannelsOptions().queryKey });
      toast(t('channels.done'));
    },
  });
  return (
    <>
      <ErrorSummary error={saving.error} />
      <TextField
        label={t('channels.organId')}
        hint={t('channels.organIdHint')}
        field="organId"
        optional
        maxLength={13}
        value={organId}
        error={problemOf(saving.error, 'organId')}
        onChange={(event) => setOrganId(event.target.value)}
      />
      <Checkbox label={t('channels.byExchangeLabel')} checked={byExchange} onChange={setByExchange} />
      <Checkbox label={t('channels.attachFileLabel')} checked={attachFile} onChange={setAttachFile} />
      <div className="row">
        <Button
          variant="primary"
          busy={saving.isPending}
          onClick={() =>
            saving.mutate({ path: { unitId }, body: { byExchange, attachFile, organId: organId || undefined } })
          }
        >
          {t('channels.save')}
        </Button>
      </div>
    </>
  );
}
