-- Dated promotions, and flags of files that only say whether a person was promoted (source = 'flag', one row per person asked).
CREATE TABLE promotion (
  person_key VARCHAR NOT NULL,
  effective_date DATE,
  from_level VARCHAR,
  to_level VARCHAR,
  source VARCHAR NOT NULL,
  is_promoted BOOLEAN NOT NULL
)
