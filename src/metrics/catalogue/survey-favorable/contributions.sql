-- Favorable answers: each answer of a person counts 1 when favorable, under its item and its principle; a marker row puts a person into the base of a theme with answers to at least half of its items.
WITH answer AS (
  SELECT
    person_key, text, any_value(principle) AS principle, any_value(audience) = 'employees' AS is_themed, avg(favorable) AS counts,
    any_value(department) AS department, any_value(office) AS office, any_value(level) AS level, any_value(job_title) AS job_title
  FROM scored_answer
  GROUP BY person_key, text
),
size AS (
  SELECT principle AS theme, count(DISTINCT text) AS items FROM answer WHERE is_themed AND principle IS NOT NULL GROUP BY principle
  UNION ALL
  SELECT NULL, count(DISTINCT text) FROM answer WHERE is_themed
),
answered AS (
  SELECT
    person_key, principle AS theme, count(*) AS items,
    any_value(department) AS department, any_value(office) AS office, any_value(level) AS level, any_value(job_title) AS job_title
  FROM answer
  WHERE is_themed
  GROUP BY GROUPING SETS ((person_key), (person_key, principle))
  HAVING grouping(principle) = 1 OR principle IS NOT NULL
)
SELECT person_key, department, office, level, job_title, text AS facet, principle AS theme, is_themed, counts, FALSE AS is_base
FROM answer
UNION ALL
SELECT answered.person_key, answered.department, answered.office, answered.level, answered.job_title, answered.theme, answered.theme, TRUE, NULL, TRUE
FROM answered
JOIN size ON size.theme IS NOT DISTINCT FROM answered.theme
WHERE answered.items * 2 >= size.items
