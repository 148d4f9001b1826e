-- Favorable answers: each answer of a person counts 1 when favorable; once under its item, once under its principle, once overall. A person is in the base of a theme with answers to at least half of its items.
WITH answer AS (
  SELECT
    person_key, text, any_value(principle) AS principle, any_value(audience) AS audience, avg(favorable) AS counts,
    any_value(department) AS department, any_value(office) AS office, any_value(level) AS level, any_value(job_title) AS job_title
  FROM scored_answer
  WHERE audience <> 'unknown'
  GROUP BY person_key, text
),
themed AS (
  SELECT *, 'item' AS series, text AS facet FROM answer
  UNION ALL
  SELECT *, 'theme', principle FROM answer WHERE principle IS NOT NULL AND audience = 'employees'
  UNION ALL
  SELECT *, 'theme', NULL FROM answer WHERE audience = 'employees'
),
size AS (
  SELECT series, facet, count(DISTINCT text) AS items FROM themed GROUP BY series, facet
)
SELECT
  themed.person_key, themed.department, themed.office, themed.level, themed.job_title, themed.facet, themed.text AS stratum, themed.counts,
  count(*) OVER (PARTITION BY themed.person_key, themed.series, themed.facet) * 2 >= size.items AS is_base
FROM themed
JOIN size ON size.series = themed.series AND size.facet IS NOT DISTINCT FROM themed.facet
