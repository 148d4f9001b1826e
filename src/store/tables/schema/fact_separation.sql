-- What files say about an ending, before several files' words about one ending are brought together.
CREATE TABLE fact_separation (
  person_key VARCHAR,
  last_day DATE,
  last_day_precision VARCHAR,
  type VARCHAR,
  type_raw VARCHAR,
  reason_raw VARCHAR,
  is_regretted BOOLEAN,
  department VARCHAR,
  office VARCHAR,
  level VARCHAR,
  job_title VARCHAR,
  file_no INTEGER,
  line INTEGER
)
