-- When the document was signed: it leaves the same day, at the latest the next working day (Decree 30/2020, article 18.1).
-- Not known of documents that were issued before this column.
alter table outgoing_entry add column signed_at timestamptz;
