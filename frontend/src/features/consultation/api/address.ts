/** The workbook of a round; a plain link, the browser saves it. */
export const workbookAddress = (roundId: string) => `/api/rounds/${roundId}/opinions.xlsx`;
