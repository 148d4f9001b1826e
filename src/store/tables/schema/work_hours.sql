-- Hours and pay for hours of one person over one stretch of time; hours are empty where only pay is known.
CREATE TABLE work_hours (
  person_key VARCHAR NOT NULL,
  starts_on DATE,
  regular_hours DOUBLE,
  overtime_hours DOUBLE,
  gross_pay DOUBLE,
  overtime_pay DOUBLE
)
