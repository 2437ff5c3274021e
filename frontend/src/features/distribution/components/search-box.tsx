import { useEffect, useRef, useState } from 'react';
import { TextField } from '@/components/ui/fields';

/** Looks 300 ms after the last key; the address is the truth. */
export function SearchBox({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string;
  onSearch: (words: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return (
    <TextField
      type="search"
      label={label}
      value={typed}
      onChange={(event) => {
        const words = event.target.value;
        setTyped(words);
        clearTimeout(waiting.current);
        waiting.current = setTimeout(() => onSearch(words.trim()), 300);
      }}
    />
  );
}
