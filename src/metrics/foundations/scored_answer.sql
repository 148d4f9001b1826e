-- Answers that count, each item from its latest round begun by the end of the period. Answers without a date are a column of the roster: they are read for those on roll, or for everyone where nobody is. A round whose respondents are mostly known staff is one of employees.
WITH round AS (
  SELECT
    wave.wave_id, wave.ends_on, min(respondent.submitted) AS begun,
    CASE WHEN wave.audience = 'unknown' AND count(latest_stay.person_key) * 2 > count(*) THEN 'employees' ELSE wave.audience END AS audience
  FROM survey_wave AS wave
  LEFT JOIN survey_respondent AS respondent ON respondent.wave_id = wave.wave_id
  LEFT JOIN latest_stay ON latest_stay.person_key = respondent.person_key
  GROUP BY wave.wave_id, wave.ends_on, wave.audience
),
asked AS (
  SELECT item.*, round.audience
  FROM survey_item AS item
  JOIN round ON round.wave_id = item.wave_id
  CROSS JOIN period
  WHERE round.audience IN ('employees', 'leavers', 'unknown') AND (round.begun IS NULL OR round.begun <= period.ends_on)
  QUALIFY row_number() OVER (PARTITION BY item.text ORDER BY round.ends_on DESC NULLS LAST, item.wave_id DESC) = 1
),
undated AS (
  SELECT respondent.wave_id, respondent.person_key, on_roll.person_key IS NOT NULL AS is_on_roll, latest_stay.person_key IS NOT NULL AS is_known
  FROM survey_respondent AS respondent
  LEFT JOIN on_roll ON on_roll.person_key = respondent.person_key
  LEFT JOIN latest_stay ON latest_stay.person_key = respondent.person_key
  WHERE respondent.submitted IS NULL
),
gone AS (
  SELECT wave_id, person_key
  FROM undated
  WHERE is_known AND NOT is_on_roll AND wave_id IN (SELECT wave_id FROM undated WHERE is_on_roll)
)
SELECT
  response.person_key, asked.item_id, asked.text, asked.principle, asked.audience, asked.scale_min, asked.scale_max, response.value,
  CASE WHEN asked.is_reversed
    THEN CASE WHEN asked.scale_min + asked.scale_max - response.value >= asked.favorable_from THEN 1 ELSE 0 END
    ELSE CASE WHEN response.value >= asked.favorable_from THEN 1 ELSE 0 END
  END AS favorable,
  respondent.department, respondent.office, respondent.level, respondent.job_title
FROM survey_response AS response
JOIN asked ON asked.wave_id = response.wave_id AND asked.item_id = response.item_id
LEFT JOIN survey_respondent AS respondent ON respondent.wave_id = response.wave_id AND respondent.person_key = response.person_key
ANTI JOIN gone ON gone.wave_id = response.wave_id AND gone.person_key = response.person_key
WHERE response.value IS NOT NULL
