-- Market wages by job title of the files, aged to the snapshot date, for titles matched to an occupation.
CREATE TABLE market_pay (
  job_title VARCHAR NOT NULL,
  occ_code VARCHAR NOT NULL,
  p10 DOUBLE,
  p25 DOUBLE,
  p50 DOUBLE,
  p75 DOUBLE,
  p90 DOUBLE,
  hourly_p50 DOUBLE,
  is_confirmed BOOLEAN NOT NULL
)
