import type { Row } from './rows.mjs';

export function shopLines(rows: Row[]): string[];
