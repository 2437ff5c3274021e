import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getOpinionTableOptions, listRoundsOptions } from '@/api/@tanstack/react-query.gen';
import type { SigningRequestView } from '@/api/types.gen';
import { Link } from '@/components/ui/link';
import { CheckLine } from './panel-parts';
import { PanelSection } from './decision-layout';
import styles from './decision.module.css';

/** What the consulted units said in the latest round; those who disagreed are named. */
export function OpinionsSection({ request }: { request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { subjectType, subjectId } = request;
  const rounds = useQuery({ ...listRoundsOptions({ query: { subjectType, subjectId } }), retry: false });
  const round = rounds.data?.items[0];
  const table = useQuery({
    ...getOpinionTableOptions({ path: { roundId: round?.id ?? '' } }),
    enabled: round !== undefined,
    retry: false,
  });
  if (!round) return null;
  const { figures } = round;
  const dissent = table.data?.opinions.filter((it) => it.kind === 'DISAGREE') ?? [];
  return (
    <PanelSection
      title={t('opinions.title')}
      note={t('opinions.given', { given: figures.given, invited: figures.invited })}
      aside={<Link href={`/rounds/${round.id}`}>{t('opinions.table')}</Link>}
    >
      <p>
        {t('opinions.summary', {
          agreed: figures.agreed,
          comments: figures.agreedWithComments,
          disagreed: figures.disagreed,
          silent: figures.silent,
        })}
      </p>
      {dissent.length > 0 && (
        <ul className={styles.checks} style={{ marginTop: 6 }}>
          {dissent.map((it) => (
            <CheckLine key={it.invitationId} met={false}>
              <b>{it.unit.name}</b> {t('opinions.disagrees')} {it.remarks[0]?.text ?? it.generalText}
              {it.remarks[0]?.response && (
                <>
                  {' '}
                  {t(`opinions.response.${it.remarks[0].response.kind}`, { unit: request.draftingUnit.name })}{' '}
                  {it.remarks[0].response.text}
                </>
              )}
            </CheckLine>
          ))}
        </ul>
      )}
    </PanelSection>
  );
}
