package io.homeroom.bench.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** So many products with words in three languages, written into the store as its own would be. */
final class Assortment {
  static final List<String> EN =
      List.of(
          "wooden",
          "silent",
          "foldable",
          "crimson",
          "magnetic",
          "solar",
          "tiny",
          "giant",
          "golden",
          "patient",
          "puzzle",
          "kite",
          "telescope",
          "violin",
          "garden",
          "sundial",
          "robot",
          "lantern",
          "drum",
          "atlas",
          "bridge",
          "volcano",
          "loom",
          "whistle",
          "abacus",
          "prism",
          "canoe",
          "beehive",
          "marble",
          "pendulum");
  static final List<String> ZH =
      List.of(
          "木制", "安静", "折叠", "红色", "磁性", "太阳能", "迷你", "巨大", "金色", "耐心", "拼图", "风筝", "望远镜", "小提琴",
          "花园", "日晷", "机器人", "灯笼", "鼓", "地图册", "桥梁", "火山", "织布机", "口哨", "算盘", "棱镜", "独木舟", "蜂箱",
          "弹珠", "钟摆");
  static final List<String> JA =
      List.of(
          "木製", "静かな", "折りたたみ", "赤い", "磁石", "太陽光", "小さな", "巨大", "金色", "気長な", "パズル", "凧", "望遠鏡",
          "バイオリン", "庭", "日時計", "ロボット", "提灯", "太鼓", "地図帳", "橋", "火山", "織り機", "笛", "そろばん", "プリズム",
          "カヌー", "巣箱", "ビー玉", "振り子");

  private static final String PRODUCTS =
      """
      insert into product (id, slug, supplier_id, category_id, kind, lesson, titles, descriptions,
        price_minor, price_currency, price_points, min_age, max_age, specs, state, shop_open,
        version, created_at)
      select uuidv7(), 'bench-' || i, (select min(supplier_id::text)::uuid from shop),
        (select array_agg(id order by position) from category)[1 + i % 12],
        case when i % 3 = 0 then 'DIGITAL' else 'PHYSICAL' end, i % 9 = 0,
        jsonb_build_object(
          'en', en[1 + i % 30] || ' ' || en[1 + (i / 30) % 30] || ' ' || i,
          'zh', zh[1 + i % 30] || zh[1 + (i / 30) % 30] || i,
          'ja', ja[1 + i % 30] || ja[1 + (i / 30) % 30] || i),
        jsonb_build_object(
          'en', 'Made for a ' || en[1 + (i / 7) % 30] || ' afternoon with a ' || en[1 + (i / 11) % 30],
          'zh', '适合' || zh[1 + (i / 7) % 30] || '和' || zh[1 + (i / 11) % 30],
          'ja', ja[1 + (i / 7) % 30] || 'と' || ja[1 + (i / 11) % 30] || 'のために'),
        100 + i % 9000, 'USD', 20 + i % 1800, i % 10, 8 + i % 10, '{}', 'PUBLISHED', true, 1, now()
      from generate_series(1, ?) i, (select ?::text[] en, ?::text[] zh, ?::text[] ja) words
      on conflict (slug) do nothing
      """;
  private static final String STOCK =
      """
      insert into stock (product_id, on_hand, reserved)
      select id, 5, 0 from product where slug like 'bench-%' and kind = 'PHYSICAL'
      on conflict do nothing
      """;
  private static final String CHANGES =
      """
      insert into product_change (product_id, changed_in)
      select id, pg_current_xact_id() from product where slug like 'bench-%'
      on conflict do nothing
      """;

  private Assortment() {}

  /** Whatever of them is not there yet. */
  static void fill(String url, String password, int products) throws SQLException {
    try (var database = DriverManager.getConnection(url, "marketplace", password)) {
      database.setAutoCommit(false);
      try (var insert = database.prepareStatement(PRODUCTS)) {
        insert.setInt(1, products);
        insert.setArray(2, database.createArrayOf("text", EN.toArray()));
        insert.setArray(3, database.createArrayOf("text", ZH.toArray()));
        insert.setArray(4, database.createArrayOf("text", JA.toArray()));
        insert.executeUpdate();
      }
      try (var statement = database.createStatement()) {
        statement.executeUpdate(STOCK);
        statement.executeUpdate(CHANGES);
      }
      database.commit();
    }
  }
}
