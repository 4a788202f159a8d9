-- Articles held headings, paragraphs and lists in a form of their own; now each holds a document of content/body.
create function content.rich_text_lines(words text) returns jsonb language sql immutable as $$
  select coalesce(jsonb_agg(node order by line, part), '[]'::jsonb)
  from unnest(string_to_array(words, E'\n')) with ordinality as lines(said, line),
    lateral (
      select 0 as part, jsonb_build_object('type', 'hardBreak') as node where line > 1
      union all
      select 1, jsonb_build_object('type', 'text', 'text', said) where said <> ''
    ) as nodes
$$;
--> statement-breakpoint
create function content.rich_text(blocks jsonb) returns jsonb language sql immutable as $$
  select case when jsonb_typeof(blocks) is distinct from 'array' then blocks else jsonb_build_object(
    'type', 'doc',
    'content', coalesce((
      select jsonb_agg(case block ->> 'type'
        when 'heading' then jsonb_build_object(
          'type', 'heading', 'attrs', jsonb_build_object('level', 2),
          'content', content.rich_text_lines(block ->> 'text'))
        when 'list' then jsonb_build_object(
          'type', 'bulletList',
          'content', (
            select coalesce(jsonb_agg(jsonb_build_object(
              'type', 'listItem',
              'content', jsonb_build_array(jsonb_build_object(
                'type', 'paragraph', 'content', content.rich_text_lines(item)))) order by place), '[]'::jsonb)
            from jsonb_array_elements_text(block -> 'items') with ordinality as items(item, place)))
        else jsonb_build_object(
          'type', 'paragraph', 'content', content.rich_text_lines(block ->> 'text'))
      end order by position)
      from jsonb_array_elements(blocks) with ordinality as parts(block, position)
    ), '[]'::jsonb)) end
$$;
--> statement-breakpoint
update content.articles
set body = jsonb_build_object('vi', content.rich_text(body -> 'vi'), 'en', content.rich_text(body -> 'en'))
where jsonb_typeof(body -> 'vi') = 'array';
--> statement-breakpoint
drop function content.rich_text(jsonb);
--> statement-breakpoint
drop function content.rich_text_lines(text);
