-- Leadership parity: every woman and man on roll counts in leadership (top levels) or in the levels below; the women among them are counted.
WITH rank_of_level AS (
  SELECT level_rank, dense_rank() OVER (ORDER BY level_rank DESC) AS from_top, count(*) OVER () AS levels
  FROM (SELECT DISTINCT level_rank FROM on_roll WHERE level_rank IS NOT NULL)
)
SELECT
  on_roll.person_key, on_roll.department, on_roll.office, on_roll.level, on_roll.job_title,
  CASE WHEN from_top <= greatest(CASE WHEN levels >= 4 THEN 2 ELSE 1 END, floor(levels * 0.2)) THEN 'leadership' ELSE 'levels below' END AS arm,
  CASE WHEN person_group.gender_word = 'woman' THEN 1 ELSE 0 END AS numerator,
  1 AS denominator
FROM on_roll
JOIN rank_of_level ON rank_of_level.level_rank = on_roll.level_rank
JOIN group_of_person AS person_group ON person_group.person_key = on_roll.person_key
WHERE person_group.gender_word IN ('woman', 'man', 'nonbinary', 'other')
