/** One refused field; `field` is the path the backend names, e.g. `indicators[2].unit`. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/** What the backend answers instead of a result (RFC 9457), or the network's failure with code `network`. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldProblem[];
  readonly traceId?: string;

  constructor(parts: { status: number; code: string; detail: string; errors?: FieldProblem[]; traceId?: string }) {
    super(parts.detail);
    this.name = 'Problem';
    this.status = parts.status;
    this.code = parts.code;
    this.errors = parts.errors ?? [];
    this.traceId = parts.traceId;
  }

  /** Nothing reached the server, or nothing came back. */
  get isNetwork(): boolean {
    return this.code === 'network';
  }

  /** The server understood and says no, in words for the reader. */
  get isRefusal(): boolean {
    return (this.status === 403 || this.status === 404 || this.status === 410) && !this.traceId && this.message !== '';
  }

  /** Somebody else changed the same thing meanwhile (optimistic lock). */
  get isConflict(): boolean {
    return this.status === 412 || this.code.endsWith('changed-by-other');
  }
}

interface ProblemBody {
  code?: string;
  title?: string;
  detail?: string;
  errors?: FieldProblem[];
  traceId?: string;
}

/** Turns whatever a call threw into a Problem. */
export function toProblem(error: unknown, response?: Response): Problem {
  if (error instanceof Problem) return error;
  if (!response) return new Problem({ status: 0, code: 'network', detail: '' });
  const body: ProblemBody = typeof error === 'object' && error !== null ? error : {};
  return new Problem({
    status: response.status,
    code: body.code ?? `http.${response.status}`,
    detail: body.detail ?? body.title ?? '',
    errors: body.errors,
    traceId: body.traceId,
  });
}

/** The message for one field, or undefined. */
export function problemOf(error: unknown, field: string): string | undefined {
  return error instanceof Problem ? error.errors.find((it) => it.field === field)?.message : undefined;
}
