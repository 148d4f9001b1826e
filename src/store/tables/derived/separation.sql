-- One ending per stint: the file that names its kind wins over one that does not.
INSERT INTO separation
WITH placed AS (
  SELECT
    fact.*,
    coalesce(stint.stint_no, 1) AS stint_no,
    row_number() OVER (
      PARTITION BY fact.person_key, coalesce(stint.stint_no, 1)
      ORDER BY fact.type = 'unknown', fact.last_day IS NULL, fact.reason_raw IS NULL, fact.file_no, fact.line
    ) AS choice
  FROM fact_separation AS fact
  LEFT JOIN stint ON stint.person_key = fact.person_key
    AND fact.last_day BETWEEN coalesce(stint.hire_date, DATE '0001-01-01') AND coalesce(stint.end_date, DATE '9999-12-31')
)
SELECT
  placed.person_key, placed.stint_no, coalesce(stint.end_date, placed.last_day), placed.last_day_precision,
  placed.type, placed.type_raw, placed.reason_raw, placed.is_regretted,
  placed.department, placed.office, placed.level, placed.job_title, placed.file_no, placed.line
FROM placed
LEFT JOIN stint ON stint.person_key = placed.person_key AND stint.stint_no = placed.stint_no
WHERE placed.choice = 1
