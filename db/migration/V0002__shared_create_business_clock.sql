create extension if not exists unaccent schema app;
create extension if not exists pg_trgm schema app;

-- Text for searching: no diacritics, lower case, whatever form the letters were typed in.
create function fold(text) returns text
    language sql immutable strict parallel safe
    return lower(app.unaccent('app.unaccent'::regdictionary, normalize($1, nfc)));

create table business_clock (
    id            boolean primary key default true check (id),
    offset_millis bigint  not null
);
insert into business_clock (offset_millis) values (0);
