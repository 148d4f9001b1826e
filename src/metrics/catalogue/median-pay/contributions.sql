-- Median pay: everyone on roll with a base pay on the snapshot day gives the full-time-equivalent annual amount, and the same at their own hours.
SELECT person_key, department, office, level, job_title, NULL::VARCHAR AS facet, annualized AS value, annualize_rule LIKE '%assumed%' AS is_assumed
FROM base_pay
WHERE annualized > 0
UNION ALL
SELECT person_key, department, office, level, job_title, 'as paid', as_paid, annualize_rule LIKE '%assumed%'
FROM base_pay
WHERE as_paid > 0
