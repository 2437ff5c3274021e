import { useState } from 'react';

const first = 50;
const step = 150;
const most = 500; // what the server gives at once; beyond, searching is quicker than reading

/** How many rows to ask for: a short first page, longer on request, short again for another list. */
export function useGrowingPage(list: string): { limit: number; more?: () => void } {
  const [asked, setAsked] = useState({ list, limit: first });
  const limit = asked.list === list ? asked.limit : first;
  return {
    limit,
    more: limit < most ? () => setAsked({ list, limit: Math.min(most, limit + step) }) : undefined,
  };
}
