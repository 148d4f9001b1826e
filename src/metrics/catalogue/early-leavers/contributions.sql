-- First-year leavers: every employment begun in the two years before the period's end is watched inside the period, from its age then until it ended; flags with months since start are watched from the start.
WITH spell AS (
  SELECT
    stay.person_key,
    arg_min(stay.department, stay.from_day) AS department, arg_min(stay.office, stay.from_day) AS office,
    arg_min(stay.level, stay.from_day) AS level, arg_min(stay.job_title, stay.from_day) AS job_title,
    min(stay.hire_date) AS hire_date, max(stay.to_day) AS last_day,
    bool_or(separation.person_key IS NOT NULL) AS has_left
  FROM stay
  CROSS JOIN period
  LEFT JOIN separation
    ON separation.person_key = stay.person_key AND separation.stint_no = stay.stint_no
    AND separation.last_day = stay.to_day AND separation.last_day_precision = 'day' AND separation.last_day <= period.ends_on
    AND separation.type <> 'transfer_out'
  WHERE stay.is_counted AND stay.is_dated AND stay.hire_date <= period.ends_on
    AND stay.hire_date > (period.ends_on - INTERVAL 2 YEAR)::DATE
  GROUP BY stay.person_key, stay.stint_no
)
SELECT
  spell.person_key, spell.department, spell.office, spell.level, spell.job_title,
  (CASE WHEN spell.hire_date < period.starts_on THEN period.starts_on - spell.hire_date ELSE -1 END)::DOUBLE AS entry_days,
  (least(spell.last_day, period.ends_on) - spell.hire_date + 1)::DOUBLE AS exit_days,
  CASE WHEN spell.has_left THEN 1 ELSE 0 END AS cause
FROM spell
CROSS JOIN period
WHERE spell.last_day >= period.starts_on
UNION ALL
SELECT
  flag.person_key, latest_stay.department, latest_stay.office, latest_stay.level, latest_stay.job_title,
  -1, flag.months_since_start * 365 / 12, CASE WHEN flag.has_left THEN 1 ELSE 0 END
FROM leaver_flag AS flag
LEFT JOIN latest_stay ON latest_stay.person_key = flag.person_key
WHERE flag.months_since_start IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM stay WHERE stay.person_key = flag.person_key AND stay.is_dated)
