-- The last unit each person is known to have held.
SELECT person_key, department, office, level, job_title
FROM stay
QUALIFY row_number() OVER (PARTITION BY person_key ORDER BY to_day DESC, from_day DESC, stint_no DESC) = 1
