-- Promotions that carry a date.
INSERT INTO promotion
SELECT person_key, coalesce(promotion_date, effective_date), from_level, coalesce(to_level, level), 'given', TRUE
FROM incoming
WHERE coalesce(promotion_date, effective_date) IS NOT NULL
  AND (event_action = 'promotion' OR (event_action IS NULL AND coalesce(promotion_flag, TRUE)))
