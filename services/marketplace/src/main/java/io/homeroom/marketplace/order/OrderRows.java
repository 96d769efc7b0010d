package io.homeroom.marketplace.order;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.checkout.Provider;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.marketplace.order.item.OrderItems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How orders lie in the database. */
@Component
public class OrderRows implements RowMapper<Order> {

  /** An order's columns, its items as one of them. */
  public static final String ORDER =
      """
      select o.*, (
        select json_agg(json_build_object('product', product_id, 'physical', kind = 'PHYSICAL', 'supplier', i.supplier_id,
          'category', category_id, 'quantity', quantity, 'price', coalesce(i.points, i.minor), 'returned',
          case when r.done_at is not null then 'refunded' when refund_id is not null then 'refunding' end) order by product_id)
        from order_item i left join order_refund r on r.id = i.refund_id
        where i.order_id = o.id) as items
      from store_order o
      """;

  private record ItemRow(
      UUID product,
      boolean physical,
      UUID supplier,
      UUID category,
      int quantity,
      long price,
      OrderItem.@Nullable Returned returned) {

    OrderItem item() {
      return new OrderItem(
          new ProductId(product),
          physical ? ProductKind.PHYSICAL : ProductKind.DIGITAL,
          supplier,
          new CategoryId(category),
          quantity,
          price,
          returned);
    }
  }

  private static final TypeReference<List<ItemRow>> ITEMS = new TypeReference<>() {};

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public Order mapRow(ResultSet row, int number) throws SQLException {
    var person = row.getObject("person_id", UUID.class);
    var reason = row.getString("reason");
    return new Order(
        new OrderId(row.getObject("id", UUID.class)),
        new Buyer(
            person,
            row.getObject("family_id", UUID.class),
            row.getObject("child_id", UUID.class) != null),
        tender(row),
        OrderState.valueOf(row.getString("state")),
        reason == null ? null : EndReason.valueOf(reason),
        row.getObject("ended_by", UUID.class),
        items(row.getString("items")),
        row.getTimestamp("placed_at").toInstant(),
        instant(row.getTimestamp("paid_at")),
        row.getTimestamp("moved_at").toInstant());
  }

  private static OrderItems items(String json) {
    return new OrderItems(JSON.readValue(json, ITEMS).stream().map(ItemRow::item).toList());
  }

  private static Tender tender(ResultSet row) throws SQLException {
    var currency = row.getString("currency");
    return currency == null
        ? Tender.points()
        : new Tender.Card(
            Currency.getInstance(currency),
            Provider.valueOf(row.getString("provider")),
            row.getObject("payer_id", UUID.class),
            instant(row.getTimestamp("pay_until")),
            row.getString("pay_url"),
            row.getObject("payment_id", UUID.class));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
