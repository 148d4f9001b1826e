-- One row per person asked: was this person promoted in the file's period?
INSERT INTO promotion
SELECT person_key, NULL, from_level, to_level, 'flag', coalesce(promotion_flag, years_since_promotion < 1)
FROM incoming
WHERE promotion_flag IS NOT NULL OR years_since_promotion IS NOT NULL
