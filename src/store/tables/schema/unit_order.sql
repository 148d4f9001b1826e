-- Job levels from low to high.
CREATE TABLE unit_order (
  level VARCHAR NOT NULL,
  level_rank INTEGER NOT NULL
)
