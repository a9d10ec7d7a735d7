import { request } from 'node:http';

export interface Answer {
  status: number;
  type: string;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
  text: string;
}

/** Asks the server on loopback for a page of an invented host. The path is sent exactly as given. */
export function ask(port: number, host: string, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        const { statusCode = 0, headers } = response;
        resolve({
          status: statusCode,
          type: headers['content-type'] ?? '',
          headers,
          bytes,
          text: bytes.toString('utf8'),
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
