-- One person and plan a row: waived is not enrolled, and a waiver proves that the person was eligible.
INSERT INTO benefit_enrollment
SELECT
  person_key, coalesce(plan, plan_type_raw, 'plan'), coalesce(plan_type, 'other'), coalesce(coverage_tier, 'unknown'),
  CASE WHEN coverage_tier = 'waived' THEN TRUE ELSE eligible END,
  CASE
    WHEN coverage_tier = 'waived' THEN FALSE
    WHEN enrolled IS NOT NULL THEN enrolled
    WHEN eligible = FALSE THEN FALSE
    WHEN coverage_tier IS NOT NULL AND coverage_tier <> 'unknown' THEN TRUE
    WHEN eligible IS NULL THEN TRUE
  END,
  employee_cost, employer_cost, coalesce(effective_date, as_of), department, office, level
FROM incoming
