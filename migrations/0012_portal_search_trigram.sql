-- Slips of the hand in titles are found by their groups of three letters.
create extension if not exists pg_trgm;
