import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCopiesOptions, makeCopyMutation } from '@/api/@tanstack/react-query.gen';
import type { CopyRequest, CopyView, RegisterEntryView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { ErrorSummary } from '@/components/ui/error-summary';
import { NumberField, TextField } from '@/components/ui/fields';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { Loaded } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { formatDateTime } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { useSession } from '@/lib/session';
import styles from './distribution.module.css';

type Kind = CopyRequest['kind'];
const kinds: Kind[] = ['FULL', 'TRANSCRIPT', 'EXTRACT'];

/** Copies of the document that the own unit made, and the form for another one. */
export function CopyPanel({ entry }: { entry: RegisterEntryView }) {
  const { t } = useTranslation('distribution');
  const copies = useQuery(listCopiesOptions({ path: { entryId: entry.id } }));
  return (
    <Panel title={t('copy.title')}>
      <div className="stack-wide">
        <p className="muted small">{t('copy.text')}</p>
        <Loaded query={copies} what={t('copy.what')}>
          {(made) => (made.length === 0 ? <p>{t('copy.none')}</p> : <Copies copies={made} />)}
        </Loaded>
        {!entry.recalledAt && <NewCopy entry={entry} />}
      </div>
    </Panel>
  );
}

function Copies({ copies }: { copies: CopyView[] }) {
  const { t } = useTranslation('distribution');
  const columns: Column<CopyView>[] = [
    {
      key: 'number',
      header: t('column.number'),
      cell: (row) => (
        <Link href={`/api/documents/${row.documentId}/content`} className="nowrap">
          {row.number}
        </Link>
      ),
    },
    {
      key: 'kind',
      header: t('copy.kind'),
      cell: (row) =>
        row.firstPage
          ? t('copy.pages', { kind: t(`copyKind.${row.kind}`), first: row.firstPage, last: row.lastPage })
          : t(`copyKind.${row.kind}`),
    },
    { key: 'recipients', header: t('copy.recipients'), cell: (row) => row.recipients },
    { key: 'at', header: t('delivery.at'), cell: (row) => formatDateTime(row.madeAt) },
  ];
  return <DataTable caption={t('copy.title')} columns={columns} rows={copies} rowKey={(row) => row.id} />;
}

function NewCopy({ entry }: { entry: RegisterEntryView }) {
  const { t } = useTranslation('distribution');
  const session = useSession();
  const [kind, setKind] = useState<Kind>('FULL');
  const [first, setFirst] = useState<number | null | undefined>(1);
  const [last, setLast] = useState<number | null | undefined>(1);
  const [recipients, setRecipients] = useState('');
  const queries = useQueryClient();
  const toast = useToast();
  const making = useMutation({
    ...makeCopyMutation(),
    onSuccess: (copy) => {
      void queries.invalidateQueries({ queryKey: listCopiesOptions({ path: { entryId: entry.id } }).queryKey });
      setRecipients('');
      toast(t('copy.done', { number: copy.number }));
    },
  });
  const extract = kind === 'EXTRACT';
  const send = () =>
    making.mutate({
      path: { entryId: entry.id },
      body: {
        kind,
        unitId: session.unit.id,
        recipients,
        firstPage: extract ? (first ?? undefined) : undefined,
        lastPage: extract ? (last ?? undefined) : undefined,
      },
    });
  return (
    <div className="stack">
      <ErrorSummary error={making.error} />
      <div className={styles.choice}>
        <Select
          label={t('copy.kind')}
          options={kinds.map((it) => ({ value: it, label: t(`copyKind.${it}`) }))}
          value={kind}
          onChange={(it) => setKind((it as Kind | null) ?? 'FULL')}
        />
        <TextField
          label={t('copy.recipients')}
          field="recipients"
          maxLength={500}
          value={recipients}
          error={problemOf(making.error, 'recipients')}
          onChange={(event) => setRecipients(event.target.value)}
        />
        <Button busy={making.isPending} onClick={send}>
          {t('copy.act')}
        </Button>
      </div>
      {extract && (
        <div className={styles.choice}>
          <NumberField
            label={t('copy.first')}
            field="firstPage"
            value={first}
            error={problemOf(making.error, 'firstPage')}
            onChange={setFirst}
          />
          <NumberField
            label={t('copy.last')}
            field="lastPage"
            value={last}
            error={problemOf(making.error, 'lastPage')}
            onChange={setLast}
          />
        </div>
      )}
    </div>
  );
}
