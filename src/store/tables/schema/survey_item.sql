-- One question of a wave with its own scale; answers at or above favorable_from (after turning reversed items) are favorable.
CREATE TABLE survey_item (
  wave_id VARCHAR NOT NULL,
  item_id VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  principle VARCHAR,
  scale_min DOUBLE NOT NULL,
  scale_max DOUBLE NOT NULL,
  favorable_from DOUBLE NOT NULL,
  is_reversed BOOLEAN NOT NULL
)
