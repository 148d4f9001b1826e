import { serveNullCheck, type NullCheckPort } from './serve-null-check.ts';

serveNullCheck(self as unknown as NullCheckPort);
