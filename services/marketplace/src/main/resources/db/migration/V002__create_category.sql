create table category (
  id       uuid  primary key,
  slug     text  not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  names    jsonb not null,
  position int   not null unique
);

insert into category (id, slug, names, position) values
  ('019a9000-0000-7000-8000-000000000001', 'books', '{"en": "Books", "zh": "图书", "ja": "本"}', 1),
  ('019a9000-0000-7000-8000-000000000002', 'science', '{"en": "Science kits", "zh": "科学实验", "ja": "科学キット"}', 2),
  ('019a9000-0000-7000-8000-000000000003', 'craft', '{"en": "Art and craft", "zh": "美术与手工", "ja": "アートと工作"}', 3),
  ('019a9000-0000-7000-8000-000000000004', 'music', '{"en": "Music", "zh": "音乐", "ja": "音楽"}', 4),
  ('019a9000-0000-7000-8000-000000000005', 'maths', '{"en": "Mathematics", "zh": "数学", "ja": "算数・数学"}', 5),
  ('019a9000-0000-7000-8000-000000000006', 'languages', '{"en": "Languages", "zh": "语言", "ja": "語学"}', 6),
  ('019a9000-0000-7000-8000-000000000007', 'computing', '{"en": "Computing", "zh": "编程与计算机", "ja": "プログラミング"}', 7),
  ('019a9000-0000-7000-8000-000000000008', 'nature', '{"en": "Nature and garden", "zh": "自然与园艺", "ja": "自然と園芸"}', 8),
  ('019a9000-0000-7000-8000-000000000009', 'games', '{"en": "Games and puzzles", "zh": "游戏与拼图", "ja": "ゲームとパズル"}', 9),
  ('019a9000-0000-7000-8000-00000000000a', 'sports', '{"en": "Sport and movement", "zh": "体育运动", "ja": "スポーツと運動"}', 10),
  ('019a9000-0000-7000-8000-00000000000b', 'preparedness', '{"en": "Preparedness", "zh": "防灾准备", "ja": "防災と備え"}', 11),
  ('019a9000-0000-7000-8000-00000000000c', 'life-skills', '{"en": "Life skills", "zh": "生活技能", "ja": "くらしの力"}', 12);
