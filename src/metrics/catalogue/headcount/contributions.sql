-- Headcount: everyone on roll on the snapshot day counts once, however many positions they hold.
SELECT person_key, department, office, level, job_title, 1 AS counts
FROM on_roll
