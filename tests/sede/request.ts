export interface Request {
  host: string;
  method: string;
  path: string;
  query: URLSearchParams;
  body: string;
  form: URLSearchParams;
}

export interface Reply {
  status?: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}
