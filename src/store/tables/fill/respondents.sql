-- One return per respondent, with the unit that the file itself carries.
INSERT INTO survey_respondent
SELECT 'w' || file_no, person_key, any_value(survey_date), any_value(department), any_value(office), any_value(level), any_value(job_title)
FROM incoming
GROUP BY file_no, person_key
