-- Pay to market: everyone on roll whose job title is matched to an occupation gives full-time-equivalent base pay over the market median, aged to the snapshot day.
SELECT
  base_pay.person_key, base_pay.department, base_pay.office, base_pay.level, base_pay.job_title,
  coalesce(base_pay.annualized / market.p50, base_pay.hourly / market.hourly_p50) AS value,
  NOT market.is_confirmed AS is_assumed
FROM base_pay
JOIN market_pay AS market ON trim(market.job_title) = trim(base_pay.job_title)
WHERE coalesce(base_pay.annualized / market.p50, base_pay.hourly / market.hourly_p50) > 0
