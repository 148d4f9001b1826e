import { serveAudit, type AuditPort } from './serve-audit.ts';

serveAudit(self as unknown as AuditPort);
