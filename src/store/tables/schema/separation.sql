-- The end of an employment, with its kind and the unit of the last day.
CREATE TABLE separation (
  person_key VARCHAR NOT NULL,
  stint_no INTEGER NOT NULL,
  last_day DATE,
  last_day_precision VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  type_raw VARCHAR,
  reason_raw VARCHAR,
  is_regretted BOOLEAN,
  department VARCHAR,
  office VARCHAR,
  level VARCHAR,
  job_title VARCHAR,
  file_no INTEGER NOT NULL,
  line INTEGER NOT NULL
)
