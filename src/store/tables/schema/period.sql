-- The period the figures are about, both days included, and the day its stocks are read on: one row.
CREATE TABLE period (
  starts_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  snapshot_on DATE NOT NULL
)
