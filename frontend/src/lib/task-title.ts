import { useTranslation } from 'react-i18next';
import type { TaskItemView } from '@/api/types.gen';
import { language } from './i18n';

type Titled = Pick<TaskItemView, 'title' | 'formKey'>;

/** What to do, in the reader's language: the models are in Vietnamese, as officials read them. */
export function useTaskTitle(): (task: Titled) => string {
  const { t } = useTranslation('task');
  return ({ title, formKey }) =>
    language() === 'vi' || !formKey ? title : t(`step.${formKey.replace('/', '_')}`, { defaultValue: title });
}
