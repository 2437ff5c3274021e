/** Which rows are ticked, for doing something with several at once. */
export interface Ticks {
  ticked: ReadonlySet<string>;
  toggle: (taskId: string, on: boolean) => void;
}
