import { answerTries } from '../silence/index.ts';
import { serveNullCheck, type NullCheckPort } from './serve-null-check.ts';

answerTries(self);
serveNullCheck(self as unknown as NullCheckPort);
