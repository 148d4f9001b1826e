-- Answers of a long file: one row per respondent and item.
INSERT INTO survey_response
SELECT 'w' || file_no, person_key, item_id, answer
FROM incoming
WHERE item_id IS NOT NULL
