-- A requisition that stands in several exports counts once, as the latest of them has it.
DELETE FROM requisition
WHERE file_no <> (
  SELECT arg_max(file.file_no, (file.as_of, file.file_no))
  FROM requisition AS same
  JOIN import_file AS file ON file.file_no = same.file_no
  WHERE same.req_id = requisition.req_id
)
