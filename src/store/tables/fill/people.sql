-- Everyone in the file, once, with the group columns the user allowed.
INSERT INTO person
SELECT
  person_key, any_value(person_role), any_value(gender), any_value(gender_raw), any_value(race_ethnicity), any_value(race_ethnicity_raw), bool_and(has_no_id)
FROM incoming
GROUP BY person_key
