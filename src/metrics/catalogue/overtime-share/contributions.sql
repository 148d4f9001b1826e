-- Overtime share: everyone with hours in the period gives overtime hours and all paid hours; the facet pay gives overtime pay and gross pay of rows that have both.
SELECT work_hours.person_key, NULL::VARCHAR AS facet, sum(overtime_hours) AS numerator, sum(regular_hours + overtime_hours) AS denominator
FROM work_hours
CROSS JOIN period
WHERE regular_hours IS NOT NULL AND overtime_hours IS NOT NULL AND (work_hours.starts_on IS NULL OR work_hours.starts_on BETWEEN period.starts_on AND period.ends_on)
GROUP BY work_hours.person_key
UNION ALL
SELECT work_hours.person_key, 'pay', sum(overtime_pay), sum(gross_pay)
FROM work_hours
CROSS JOIN period
WHERE overtime_pay IS NOT NULL AND gross_pay IS NOT NULL AND (work_hours.starts_on IS NULL OR work_hours.starts_on BETWEEN period.starts_on AND period.ends_on)
GROUP BY work_hours.person_key
