import { answerTries } from '../silence/index.ts';
import { serveAudit, type AuditPort } from './serve-audit.ts';

answerTries(self);
serveAudit(self as unknown as AuditPort);
