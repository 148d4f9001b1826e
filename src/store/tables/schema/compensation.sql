-- Pay as stated: `annualized` is the full-time-equivalent annual amount, `as_paid` the same at the person's own hours.
CREATE TABLE compensation (
  person_key VARCHAR NOT NULL,
  effective_date DATE NOT NULL,
  component VARCHAR NOT NULL,
  amount DOUBLE NOT NULL,
  period VARCHAR NOT NULL,
  currency VARCHAR NOT NULL,
  hours_week DOUBLE,
  annualized DOUBLE,
  as_paid DOUBLE,
  hourly DOUBLE,
  annualize_rule VARCHAR NOT NULL,
  grade_min DOUBLE,
  grade_mid DOUBLE,
  grade_max DOUBLE,
  file_no INTEGER NOT NULL,
  line INTEGER NOT NULL
)
