import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listSeriesQueryKey, startSeriesMutation } from '@/api/@tanstack/react-query.gen';
import type { KeptIssuerView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { NumberField } from '@/components/ui/fields';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { dayParts } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { useToday } from '@/lib/today';
import styles from './distribution.module.css';

/** With which number a series goes on, for an office that moves over in mid-year. */
export function StartSeries({ issuer, types }: { issuer: KeptIssuerView; types: string[] }) {
  const { t } = useTranslation('distribution');
  const thisYear = dayParts(useToday()).year;
  const [type, setType] = useState<string | null>(null);
  const [year, setYear] = useState<string | null>(String(thisYear));
  const [start, setStart] = useState<number | null | undefined>(null);
  const queries = useQueryClient();
  const toast = useToast();
  const starting = useMutation({
    ...startSeriesMutation(),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: listSeriesQueryKey({ query: { issuerUnitId: issuer.id } }) });
      toast(t('series.done'));
    },
  });
  const send = () =>
    starting.mutate({
      body: {
        issuerUnitId: issuer.id,
        seriesCode: type ?? '',
        year: Number(year ?? 0),
        startOrdinal: start ?? 0,
      },
    });
  return (
    <div className="stack">
      <ErrorSummary error={starting.error} />
      <div className={styles.series}>
        <Select
          label={t('series.series')}
          field="seriesCode"
          options={types.map((code) => ({ value: code, label: t(`type.${code}`, { defaultValue: code }) }))}
          value={type}
          error={problemOf(starting.error, 'seriesCode')}
          onChange={setType}
        />
        <Select
          label={t('register.year')}
          field="year"
          options={[thisYear - 1, thisYear, thisYear + 1].map(String).map((it) => ({ value: it, label: it }))}
          value={year}
          error={problemOf(starting.error, 'year')}
          onChange={setYear}
        />
        <NumberField
          label={t('series.start')}
          field="ordinal"
          value={start}
          error={problemOf(starting.error, 'ordinal')}
          onChange={setStart}
        />
        <Button busy={starting.isPending} onClick={send}>
          {t('series.act')}
        </Button>
      </div>
    </div>
  );
}
