-- Share marked as left: everyone in a file that only says left yes or no counts once.
SELECT person_key, max(CASE WHEN has_left THEN 1 ELSE 0 END) AS counts
FROM leaver_flag
GROUP BY person_key
