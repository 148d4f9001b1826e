-- Promoted within 24 months: every unbroken time in one level whose first day is known is watched inside the period until a promotion (1), a separation (2) or neither (0).
WITH marked AS (
  SELECT
    person_key, stint_no, from_day, to_day, department, office, level, level_rank, job_title,
    CASE WHEN lag(level) OVER in_order IS NOT DISTINCT FROM level AND lag(to_day) OVER in_order = from_day - 1 THEN 0 ELSE 1 END AS begins
  FROM stay
  WHERE is_counted AND level IS NOT NULL
  WINDOW in_order AS (PARTITION BY person_key, stint_no ORDER BY from_day)
),
numbered AS (
  SELECT *, sum(begins) OVER (PARTITION BY person_key, stint_no ORDER BY from_day ROWS UNBOUNDED PRECEDING) AS spell_no
  FROM marked
),
spell AS (
  SELECT
    person_key, stint_no, min(from_day) AS entered, max(to_day) AS last_day, any_value(level) AS level, any_value(level_rank) AS level_rank,
    arg_min(department, from_day) AS department, arg_min(office, from_day) AS office, arg_min(job_title, from_day) AS job_title
  FROM numbered
  GROUP BY person_key, stint_no, spell_no
),
known AS (
  SELECT spell.*, period.starts_on, period.ends_on
  FROM spell
  CROSS JOIN period
  WHERE spell.entered <= period.ends_on AND spell.last_day >= period.starts_on
    AND (spell.level_rank IS NULL OR spell.level_rank < (SELECT max(level_rank) FROM stay))
    AND EXISTS (
      SELECT 1 FROM job_event AS event
      WHERE event.person_key = spell.person_key AND event.stint_no = spell.stint_no
        AND event.effective_date = spell.entered AND event.event_type <> 'snapshot'
    )
),
ended AS (
  SELECT
    known.*,
    EXISTS (
      SELECT 1 FROM promotion
      WHERE promotion.person_key = known.person_key AND promotion.is_promoted AND promotion.effective_date = known.last_day + 1
    ) AS is_promoted,
    EXISTS (
      SELECT 1 FROM separation
      WHERE separation.person_key = known.person_key AND separation.stint_no = known.stint_no AND separation.last_day = known.last_day
    ) AS has_left
  FROM known
)
SELECT
  person_key, department, office, level, job_title,
  (CASE WHEN entered < starts_on THEN starts_on - entered ELSE -1 END)::DOUBLE AS entry_days,
  (least(last_day, ends_on) - entered + 1)::DOUBLE AS exit_days,
  CASE WHEN last_day > ends_on THEN 0 WHEN is_promoted AND last_day + 1 <= ends_on THEN 1 WHEN has_left THEN 2 ELSE 0 END AS cause
FROM ended
