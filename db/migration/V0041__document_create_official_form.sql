create table official_form (
    document_id uuid primary key references stored_document (id),
    content     jsonb not null,
    places      jsonb not null,
    marks       jsonb
);

comment on table official_form is 'What a printed file was made from, where its empty places lie, and what issuing added';
comment on column official_form.content is 'The nine components of Decree 30/2020/NĐ-CP, article 8.2, as they were frozen';
comment on column official_form.places is 'Places of number, date and signatures: page from 1, points from the lower left corner';
comment on column official_form.marks is 'Number, date, signature block; null while the document is not issued';

create trigger official_form_never_changes before update on official_form
    for each row execute function stored_document_never_changes();
