-- One person and plan: eligible and enrolled stay empty where the file does not say; waived is not enrolled.
CREATE TABLE benefit_enrollment (
  person_key VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  plan_type VARCHAR NOT NULL,
  tier VARCHAR NOT NULL,
  is_eligible BOOLEAN,
  is_enrolled BOOLEAN,
  employee_cost DOUBLE,
  employer_cost DOUBLE,
  effective_date DATE,
  department VARCHAR,
  office VARCHAR,
  level VARCHAR
)
