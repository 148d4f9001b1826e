-- Engagement index (own): everyone who answered at least half of the items gives the share of favorable answers among those answered, times 100.
WITH answer AS (
  SELECT
    person_key, text, avg(favorable) AS favorable,
    any_value(department) AS department, any_value(office) AS office, any_value(level) AS level, any_value(job_title) AS job_title
  FROM scored_answer
  WHERE audience = 'employees'
  GROUP BY person_key, text
)
SELECT
  person_key,
  any_value(department) AS department, any_value(office) AS office, any_value(level) AS level, any_value(job_title) AS job_title,
  100 * avg(favorable) AS value, 0 AS scale_min, 100 AS scale_max
FROM answer
GROUP BY person_key
HAVING count(*) * 2 >= (SELECT count(DISTINCT text) FROM answer)
