-- The kind of a separation in the words that files use for a status, a reason or an action; NULL where the words do not tell.
CREATE MACRO separation_type(words) AS
CASE
  WHEN words IS NULL THEN NULL
  WHEN regexp_matches(lower(words), 'involuntar|dismiss|discharg|terminated? for cause|for cause|fired|lay-?off|laid off|redundan|retrench|reduction in force|\brif\b|misconduct|no.call|attendance|performance') THEN 'involuntary'
  WHEN regexp_matches(lower(words), 'ill health|death|deceased|died') THEN CASE WHEN regexp_matches(lower(words), 'retire') THEN 'retirement' ELSE 'death' END
  WHEN regexp_matches(lower(words), 'retire') THEN 'retirement'
  WHEN regexp_matches(lower(words), 'contract (expired|end)|end.of.(contract|term|assignment|season)|expir') THEN 'end_of_contract'
  WHEN regexp_matches(lower(words), 'mutual') THEN 'mutual'
  WHEN regexp_matches(lower(words), 'transfer') THEN 'transfer_out'
  WHEN regexp_matches(lower(words), 'voluntar|resign|quit|another (position|job)|other employer|career change|more money|better (pay|offer)|relocat|return to school|personal reason') THEN 'voluntary'
END
