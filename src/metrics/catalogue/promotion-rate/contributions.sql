-- Promotion rate: everyone below the top level counts for the days held in each unit, and 1 in the unit left by a promotion; where files hold only a flag, everyone asked counts once.
WITH eligible AS (
  SELECT stay.*, period.starts_on, period.ends_on
  FROM stay
  CROSS JOIN period
  WHERE stay.is_counted AND stay.is_dated AND stay.from_day <= period.ends_on AND stay.to_day >= period.starts_on - 1
    AND (stay.level_rank IS NULL OR stay.level_rank < (SELECT max(level_rank) FROM stay))
),
promoted AS (
  SELECT eligible.person_key, eligible.stint_no, eligible.from_day, count(*) AS events
  FROM eligible
  JOIN promotion ON promotion.person_key = eligible.person_key AND promotion.is_promoted
    AND promotion.effective_date BETWEEN eligible.starts_on AND eligible.ends_on
    AND promotion.effective_date - 1 BETWEEN eligible.from_day AND eligible.to_day
  GROUP BY ALL
)
SELECT
  eligible.person_key, eligible.department, eligible.office, eligible.level, eligible.job_title, NULL::VARCHAR AS facet,
  coalesce(promoted.events, 0) AS events,
  greatest(0, date_diff('day', greatest(eligible.from_day, eligible.starts_on), least(eligible.to_day, eligible.ends_on)) + 1) / 365.25 AS exposure_years
FROM eligible
LEFT JOIN promoted ON promoted.person_key = eligible.person_key AND promoted.stint_no = eligible.stint_no AND promoted.from_day = eligible.from_day
WHERE EXISTS (SELECT 1 FROM promotion WHERE effective_date IS NOT NULL)
UNION ALL
SELECT
  flag.person_key, latest_stay.department, latest_stay.office, latest_stay.level, latest_stay.job_title,
  CASE WHEN EXISTS (SELECT 1 FROM promotion WHERE effective_date IS NOT NULL) THEN 'share over the file’s period' END,
  max(CASE WHEN flag.is_promoted THEN 1 ELSE 0 END), NULL
FROM promotion AS flag
LEFT JOIN latest_stay ON latest_stay.person_key = flag.person_key
WHERE flag.source = 'flag'
GROUP BY ALL
