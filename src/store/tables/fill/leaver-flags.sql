-- Files that only say whether a person left.
INSERT INTO leaver_flag
SELECT person_key, attrition_flag, tenure_months
FROM incoming
WHERE attrition_flag IS NOT NULL
