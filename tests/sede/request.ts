/** What a browser asks the simulated site for. */
export interface Request {
  host: string;
  method: string;
  path: string;
  query: URLSearchParams;
  body: string;
  form: URLSearchParams;
}

/** What it gets. */
export interface Reply {
  status?: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}
