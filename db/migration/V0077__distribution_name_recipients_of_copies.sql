-- The form of a copy says who gets it (Decree 30/2020, Annex III, form 3.1).
alter table document_copy rename column purpose to recipients;
