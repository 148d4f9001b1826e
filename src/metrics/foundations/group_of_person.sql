-- Gender and race or ethnicity of each person: the file's own value for labels, the canonical word for gaps.
SELECT
  person_key,
  coalesce(max(nullif(trim(gender_raw), '')), max(nullif(gender, 'unknown')), '') AS gender,
  coalesce(max(nullif(trim(race_ethnicity_raw), '')), max(nullif(race_ethnicity, 'unknown')), '') AS race_ethnicity,
  max(gender) AS gender_word,
  max(race_ethnicity) AS race_ethnicity_word
FROM person
GROUP BY person_key
