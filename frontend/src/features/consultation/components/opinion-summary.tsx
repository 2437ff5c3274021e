import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getOpinionTableOptions, listRoundsOptions } from '@/api/@tanstack/react-query.gen';
import type { GivenOpinionView, OpinionTableView } from '@/api/types.gen';
import { WarningIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { Loaded } from '@/components/ui/states';
import styles from './consultation.module.css';

/** For who decides: the counts in one line, dissent by name with the answer to it. Give it a heading of its own. */
export function OpinionSummary({
  subjectType,
  subjectId,
  href,
}: {
  subjectType: string;
  subjectId: string;
  /** Where the whole table stands. */
  href?: string;
}) {
  const { t } = useTranslation('consultation');
  const query = useQuery(listRoundsOptions({ query: { subjectType, subjectId } }));
  return (
    <Loaded query={query} what={t('what.table')} rows={2}>
      {({ items }) => (items[0] ? <Latest roundId={items[0].id} href={href} /> : <p>{t('summary.none')}</p>)}
    </Loaded>
  );
}

function Latest({ roundId, href }: { roundId: string; href?: string }) {
  const { t } = useTranslation('consultation');
  const query = useQuery(getOpinionTableOptions({ path: { roundId } }));
  return (
    <Loaded query={query} what={t('what.table')} rows={2}>
      {(table) => (
        <div>
          <Counts table={table} />
          {table.opinions.filter(isDissent).map((it) => (
            <Dissent key={it.invitationId} opinion={it} />
          ))}
          {href && (
            <p className="small">
              <Link href={href}>{t('summary.table')}</Link>
            </p>
          )}
        </div>
      )}
    </Loaded>
  );
}

const isDissent = ({ kind }: GivenOpinionView) => kind === 'DISAGREE';

function Counts({ table }: { table: OpinionTableView }) {
  const { t } = useTranslation('consultation');
  const { figures } = table.detail.round;
  const responses = table.opinions.flatMap((it) => it.remarks.map(({ response }) => response?.kind));
  const accepted = responses.filter((it) => it === 'ACCEPTED').length;
  const explained = responses.filter((it) => it === 'EXPLAINED').length;
  return (
    <div>
      <p>{t('summary.counts', figures)}</p>
      {responses.length > 0 && <p>{t('summary.responses', { total: responses.length, accepted, explained })}</p>}
    </div>
  );
}

function Dissent({ opinion }: { opinion: GivenOpinionView }) {
  const { t } = useTranslation('consultation');
  const answer = opinion.remarks.find((it) => it.number === 0)?.response;
  return (
    <div className={styles.dissent}>
      <WarningIcon />
      <p>
        <b>{opinion.unit.name}</b> {t('summary.disagrees')}{' '}
        <span className={styles.quote}>“{opinion.generalText}”</span>
        {answer && ` ${t(`summary.${answer.kind}`)} ${[answer.text, answer.changeMade].filter(Boolean).join(' ')}`}
      </p>
    </div>
  );
}
