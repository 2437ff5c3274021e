import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseSeriesMutation, listSeriesChoicesOptions } from '@/api/@tanstack/react-query.gen';
import type { KeptIssuerView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import { Loaded } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { dayParts } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { useToday } from '@/lib/today';
import styles from './distribution.module.css';

/** The series that several types of an issuer share. */
const joint = 'CHUNG';

/** Which types share one series, as the head of the agency decided (Decree 30/2020, article 15.1c). */
export function SeriesChoices({ issuer, types }: { issuer: KeptIssuerView; types: string[] }) {
  const { t } = useTranslation('distribution');
  const thisYear = dayParts(useToday()).year;
  const [type, setType] = useState<string | null>(null);
  const [year, setYear] = useState<string | null>(String(thisYear + 1));
  const [series, setSeries] = useState<'own' | 'joint'>('joint');
  const query = useQuery(listSeriesChoicesOptions({ query: { issuerUnitId: issuer.id } }));
  const queries = useQueryClient();
  const toast = useToast();
  const typeName = (code: string) => t(`type.${code}`, { defaultValue: code });
  const choosing = useMutation({
    ...chooseSeriesMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('choice.done'));
    },
  });
  const send = () =>
    choosing.mutate({
      body: {
        issuerUnitId: issuer.id,
        documentTypeCode: type ?? '',
        fromYear: Number(year ?? 0),
        seriesCode: series === 'joint' ? joint : (type ?? ''),
      },
    });
  return (
    <div className="stack">
      <h3>{t('choice.title')}</h3>
      <Loaded query={query} what={t('choice.what')}>
        {(choices) =>
          choices.length === 0 ? (
            <p className="muted small">{t('choice.none')}</p>
          ) : (
            <ul>
              {choices.map((it) => (
                <li key={`${it.documentTypeCode}${it.fromYear}`}>
                  {t(it.seriesCode === it.documentTypeCode ? 'choice.own' : 'choice.joint', {
                    type: typeName(it.documentTypeCode),
                    year: String(it.fromYear),
                    series: t(`type.${it.seriesCode}`, { defaultValue: it.seriesCode }),
                  })}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <ErrorSummary error={choosing.error} />
      <div className={styles.choice}>
        <Select
          label={t('register.type')}
          field="documentTypeCode"
          options={types.map((code) => ({ value: code, label: typeName(code) }))}
          value={type}
          error={problemOf(choosing.error, 'documentTypeCode')}
          onChange={setType}
        />
        <Select
          label={t('choice.series')}
          options={(['own', 'joint'] as const).map((it) => ({ value: it, label: t(`choice.option.${it}`) }))}
          value={series}
          onChange={(it) => setSeries(it === 'own' ? 'own' : 'joint')}
        />
        <Select
          label={t('choice.from')}
          field="fromYear"
          options={[thisYear, thisYear + 1].map(String).map((it) => ({ value: it, label: it }))}
          value={year}
          onChange={setYear}
        />
        <Button busy={choosing.isPending} onClick={send}>
          {t('choice.act')}
        </Button>
      </div>
    </div>
  );
}
