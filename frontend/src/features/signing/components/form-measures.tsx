import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listFormFindingsOptions } from '@/api/@tanstack/react-query.gen';
import type { SigningRequestView } from '@/api/types.gen';
import { Loaded } from '@/components/ui/states';
import { PanelSection } from './decision-layout';

/** What the system measured on the file: sheets, margins, typeface, places. The officer still answers for the form. */
export function FormMeasures({ request }: { request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { subjectType, subjectId } = request;
  const query = useQuery(listFormFindingsOptions({ path: { subjectType, subjectId } }));
  return (
    <PanelSection title={t('measure.title')} note={query.data && t('measure.count', { count: query.data.length })}>
      <Loaded query={query} what={t('measure.what')}>
        {(findings) =>
          findings.length === 0 ? (
            <p>{t('measure.kept')}</p>
          ) : (
            <ul>
              {findings.map((it, index) => (
                <li key={index}>
                  {t('measure.place', { page: it.page, rule: t(`measure.rule.${it.rule}`) })} {it.measured}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </PanelSection>
  );
}
