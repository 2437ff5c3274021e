import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { language, switchLanguage } from '@/lib/i18n';

/** Offers the other language in that language; what the server words is asked again. */
export function LanguageSwitch({ className }: { className?: string }) {
  useTranslation();
  const queryClient = useQueryClient();
  const other = language() === 'vi' ? 'en' : 'vi';
  const choose = async () => {
    await switchLanguage(other);
    await queryClient.invalidateQueries();
  };
  const face = <span lang={other}>{other === 'en' ? 'English' : 'Tiếng Việt'}</span>;
  return className ? (
    <button type="button" className={className} onClick={() => void choose()}>
      {face}
    </button>
  ) : (
    <Button variant="quiet" onClick={() => void choose()}>
      {face}
    </Button>
  );
}
