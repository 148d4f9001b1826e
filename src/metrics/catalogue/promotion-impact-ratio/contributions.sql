-- Promotion parity: everyone on roll at the start of the period below the top level (or everyone a flag file asks about) counts as considered, and as selected when promoted.
WITH opening AS (
  SELECT stay.*, period.starts_on, period.ends_on
  FROM stay
  CROSS JOIN period
  WHERE stay.is_counted AND period.starts_on BETWEEN stay.from_day AND stay.to_day
    AND (stay.level_rank IS NULL OR stay.level_rank < (SELECT max(level_rank) FROM stay))
    AND EXISTS (SELECT 1 FROM promotion WHERE effective_date IS NOT NULL)
  QUALIFY row_number() OVER (PARTITION BY stay.person_key ORDER BY stay.fte DESC NULLS LAST, stay.stint_no DESC) = 1
),
considered AS (
  SELECT
    opening.person_key, opening.department, opening.office, opening.level, opening.job_title,
    EXISTS (
      SELECT 1 FROM promotion
      WHERE promotion.person_key = opening.person_key AND promotion.is_promoted
        AND promotion.effective_date BETWEEN opening.starts_on AND opening.ends_on
    ) AS is_promoted
  FROM opening
  UNION ALL
  SELECT flag.person_key, latest_stay.department, latest_stay.office, latest_stay.level, latest_stay.job_title, bool_or(flag.is_promoted)
  FROM promotion AS flag
  LEFT JOIN latest_stay ON latest_stay.person_key = flag.person_key
  WHERE flag.source = 'flag' AND NOT EXISTS (SELECT 1 FROM promotion WHERE effective_date IS NOT NULL)
  GROUP BY ALL
),
grouped AS (
  SELECT considered.*, split.facet,
    CASE WHEN split.facet IS NULL THEN person_group.gender ELSE person_group.race_ethnicity END AS arm,
    CASE WHEN split.facet IS NULL THEN person_group.gender_word ELSE person_group.race_ethnicity_word END AS word
  FROM considered
  JOIN group_of_person AS person_group ON person_group.person_key = considered.person_key
  CROSS JOIN (VALUES (NULL), ('race or ethnicity')) AS split(facet)
)
SELECT
  person_key, department, office, level, job_title, facet, arm,
  CASE WHEN is_promoted THEN 1 ELSE 0 END AS numerator, 1 AS denominator,
  level AS stratum, NULL::INTEGER AS reached
FROM grouped
WHERE arm <> '' AND coalesce(word, 'unknown') NOT IN ('undisclosed', 'unknown')
