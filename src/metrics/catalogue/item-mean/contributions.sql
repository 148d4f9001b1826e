-- Survey item mean: everyone who answered an item gives the value on the item's own scale, as it was asked.
SELECT
  person_key,
  any_value(department) AS department, any_value(office) AS office, any_value(level) AS level, any_value(job_title) AS job_title,
  text AS facet, avg(value) AS value, min(scale_min) AS scale_min, max(scale_max) AS scale_max
FROM scored_answer
GROUP BY person_key, text
