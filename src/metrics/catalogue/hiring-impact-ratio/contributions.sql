-- Candidate-to-hire parity: every application of the period counts as considered, and as selected when it ended in a hire; without any hire on file, when it reached an offer. Groups are those of the file.
WITH judged AS (
  SELECT
    application.person_key, application.department, application.office, application.level, application.job_title,
    application.stage = 'hired' AS is_hired,
    application.stage IN ('offer', 'hired') AS has_offer,
    coalesce(application.req_id, application.job_title) AS stratum,
    CASE application.stage WHEN 'applied' THEN 0 WHEN 'screen' THEN 1 WHEN 'interview' THEN 2 WHEN 'offer' THEN 3 WHEN 'hired' THEN 4 END AS reached,
    (SELECT bool_or(stage = 'hired') FROM application) AS knows_hires,
    person_group.gender, person_group.gender_word, person_group.race_ethnicity, person_group.race_ethnicity_word
  FROM application
  CROSS JOIN period
  JOIN group_of_person AS person_group ON person_group.person_key = application.person_key
  WHERE application.applied IS NULL OR application.applied BETWEEN period.starts_on AND period.ends_on
),
asked AS (
  SELECT *, unnest([NULL, 'race or ethnicity']) AS split FROM judged
),
grouped AS (
  SELECT *,
    CASE WHEN split IS NULL THEN gender ELSE race_ethnicity END AS arm,
    CASE WHEN split IS NULL THEN gender_word ELSE race_ethnicity_word END AS word
  FROM asked
)
SELECT
  person_key, department, office, level, job_title, split AS facet, arm,
  CASE WHEN CASE WHEN knows_hires THEN is_hired ELSE has_offer END THEN 1 ELSE 0 END AS numerator, 1 AS denominator,
  stratum, reached
FROM grouped
WHERE arm <> '' AND coalesce(word, 'unknown') NOT IN ('undisclosed', 'unknown')
UNION ALL
SELECT
  person_key, department, office, level, job_title, coalesce(split || ', ', '') || 'offer or beyond', arm,
  CASE WHEN has_offer THEN 1 ELSE 0 END, 1, stratum, reached
FROM grouped
WHERE arm <> '' AND coalesce(word, 'unknown') NOT IN ('undisclosed', 'unknown')
