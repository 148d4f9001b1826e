-- Where no file names promotions, a level that is higher than before within one stint is one.
INSERT INTO promotion
SELECT person_key, effective_date, level_before, level, 'derived', TRUE
FROM (
  SELECT
    person_key, effective_date, level, level_rank,
    lag(level) OVER in_order AS level_before,
    lag(level_rank) OVER in_order AS rank_before
  FROM job_event
  WINDOW in_order AS (PARTITION BY person_key, stint_no ORDER BY effective_date, seq)
)
WHERE level_rank > rank_before
  AND NOT EXISTS (SELECT 1 FROM promotion)
