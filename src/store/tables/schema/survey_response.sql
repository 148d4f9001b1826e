-- One answer; value is on the item's own scale, empty when not answered or not applicable.
CREATE TABLE survey_response (
  wave_id VARCHAR NOT NULL,
  person_key VARCHAR NOT NULL,
  item_id VARCHAR NOT NULL,
  value DOUBLE
)
