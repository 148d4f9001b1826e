-- Hours worked, and what was paid for them, over the stretch each row speaks of.
INSERT INTO work_hours
SELECT person_key, coalesce(period_date, effective_date, as_of), regular_hours, overtime_hours, gross_pay, overtime_pay
FROM incoming
WHERE regular_hours IS NOT NULL OR overtime_hours IS NOT NULL OR overtime_pay IS NOT NULL
