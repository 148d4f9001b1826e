-- What files say a person's job was on a day, before it is assigned to a stint.
CREATE TABLE fact_job (
  person_key VARCHAR,
  effective_date DATE,
  seq INTEGER,
  event_type VARCHAR,
  department VARCHAR,
  office VARCHAR,
  level VARCHAR,
  job_title VARCHAR,
  job_family VARCHAR,
  manager_key VARCHAR,
  status VARCHAR,
  worker_type VARCHAR,
  fte DOUBLE,
  hours_week DOUBLE,
  file_no INTEGER,
  line INTEGER
)
