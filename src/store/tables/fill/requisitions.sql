-- One requisition a row; open ones have no fill date.
INSERT INTO requisition
SELECT
  coalesce(requisition_id, 'q' || file_no || ':' || line), job_title, department, office, level,
  opened_date, filled_date, closed_date,
  coalesce(requisition_status, CASE WHEN filled_date IS NOT NULL THEN 'filled' WHEN closed_date IS NOT NULL THEN 'canceled' ELSE 'open' END),
  greatest(1, coalesce(openings, 1)::INTEGER),
  file_no
FROM incoming
