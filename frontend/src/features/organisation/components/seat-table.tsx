import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { appointOfficialMutation, endAppointmentMutation, listOfficialsOptions } from '@/api/@tanstack/react-query.gen';
import type { SeatView, UnitView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { formatDate } from '@/lib/dates';
import { useToday } from '@/lib/today';

/** The positions of a unit, each with its holder; a vacant one can be given to somebody of the unit. */
export function SeatTable({ unit, seats }: { unit: UnitView; seats: SeatView[] }) {
  const { t } = useTranslation('organisation');
  return (
    <DataTable
      caption={t('seats.title')}
      rows={seats}
      rowKey={(seat) => `${seat.positionId} ${seat.appointmentId ?? ''}`}
      columns={[
        {
          key: 'title',
          header: t('seats.position'),
          cell: (seat) => [seat.title, seat.room].filter(Boolean).join(', '),
        },
        { key: 'role', header: t('seats.role'), cell: (seat) => t(`role.${seat.role}`) },
        { key: 'holder', header: t('seats.holder'), cell: (seat) => seat.holderName ?? t('seats.vacant') },
        { key: 'since', header: t('seats.since'), cell: (seat) => (seat.since ? formatDate(seat.since) : '') },
        {
          key: 'act',
          header: t('act'),
          cardLabel: '',
          cell: (seat) => (seat.appointmentId ? <Relieve seat={seat} /> : <Appoint unit={unit} seat={seat} />),
        },
      ]}
    />
  );
}

function Relieve({ seat }: { seat: SeatView }) {
  const { t } = useTranslation('organisation');
  const today = useToday();
  const toast = useToast();
  const queries = useQueryClient();
  const end = useMutation({
    ...endAppointmentMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('seats.relieved', { name: seat.holderName }));
    },
  });
  const [asked, setAsked] = useState(false);
  const relieve = () => end.mutate({ path: { appointmentId: seat.appointmentId ?? '' }, body: { lastDay: today } });
  return (
    <>
      <ErrorSummary error={end.error} />
      <Button variant="quiet" busy={end.isPending} onClick={asked ? relieve : () => setAsked(true)}>
        {asked ? t('seats.relieveNow', { name: seat.holderName }) : t('seats.relieve')}
        {!asked && <span className="hidden-text"> {seat.holderName}</span>}
      </Button>
    </>
  );
}

function Appoint({ unit, seat }: { unit: UnitView; seat: SeatView }) {
  const { t } = useTranslation('organisation');
  const today = useToday();
  const toast = useToast();
  const queries = useQueryClient();
  const people = useQuery(listOfficialsOptions({ query: { unitId: unit.id } }));
  const [officialId, setOfficialId] = useState<string | null>(null);
  const appoint = useMutation({
    ...appointOfficialMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('seats.appointed', { position: seat.title }));
    },
  });
  const go = () =>
    appoint.mutate({ body: { officialId: officialId ?? '', positionId: seat.positionId, validFrom: today } });
  return (
    <div className="stack">
      <ErrorSummary error={appoint.error} />
      <Select
        label={t('seats.person')}
        options={(people.data ?? [])
          .filter((it) => it.active)
          .map((it) => ({ value: it.id, label: it.name, note: it.title }))}
        value={officialId}
        onChange={setOfficialId}
      />
      <Button busy={appoint.isPending} disabled={!officialId} onClick={go}>
        {t('seats.appoint')}
      </Button>
    </div>
  );
}
