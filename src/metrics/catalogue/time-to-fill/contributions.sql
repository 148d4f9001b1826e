-- Days to fill: every opening counts from the day it was opened until an offer was accepted; open ones are cut off at the period's end, canceled ones stay unfilled.
SELECT
  requisition.req_id AS person_key, requisition.department, requisition.office, requisition.level, requisition.job_title,
  (CASE WHEN requisition.opened < period.starts_on THEN period.starts_on - requisition.opened - 1 ELSE -1 END)::DOUBLE AS entry_days,
  (CASE WHEN requisition.filled <= period.ends_on THEN requisition.filled ELSE period.ends_on END - requisition.opened)::DOUBLE AS exit_days,
  CASE WHEN requisition.filled <= period.ends_on THEN 1 ELSE 0 END AS cause
FROM requisition
CROSS JOIN period
CROSS JOIN unnest(range(requisition.openings)) AS opening(no)
WHERE requisition.opened <= period.ends_on
  AND (requisition.filled IS NULL OR requisition.filled >= greatest(requisition.opened, period.starts_on))
  AND (requisition.status <> 'on_hold' OR requisition.filled IS NOT NULL)
  AND (requisition.status <> 'canceled' OR coalesce(requisition.closed, requisition.opened) >= period.starts_on)
